// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlock.h"

#include <QClipboard>
#include <QMainWindow>
#include <QMimeData>
#include <QToolTip>
#include <algorithm>

#include "app/session/session.h"
#include "ui/format/errortext.h"
#include "ui/shell/lockwindow.h"

namespace bankhub {

namespace {
/// A link or a secret that was copied a moment ago goes with the windows, from whatever program: whoever locks leaves.
void clearSecretClipboard() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* content = clipboard->mimeData();
    if (content && content->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret") clipboard->clear();
}
}  // namespace

ScreenLock::ScreenLock(QApplication& application, QObject* parent) : QObject(parent), application_(application) {}

ScreenLock::~ScreenLock() = default;

void ScreenLock::lock(Session& session, const QString& knownSecret) {
    if (isLocked()) return;
    session_ = &session;
    knownSecret_ = knownSecret;
    session.lock();
    clearSecretClipboard();
    cover();
    const bool asks = session.needsTypedSecret() && knownSecret.isEmpty();
    window_ = std::make_unique<LockWindow>(asks);
    connect(window_.get(), &LockWindow::unlockRequested, this, &ScreenLock::unlock);
    connect(window_.get(), &LockWindow::quitRequested, this, &ScreenLock::quitRequested);
    application_.installEventFilter(this);
    // Where the first of them was, so that nobody looks for it.
    if (!covered_.isEmpty()) window_->setGeometry(covered_.constFirst()->geometry());
    window_->show();
    window_->activateWindow();
    Q_EMIT lockedChanged(true);
}

void ScreenLock::cover() {
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close()) break;
    QToolTip::hideText();
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible()) covered_ << window;
    std::stable_partition(covered_.begin(), covered_.end(),
                          [](const QWidget* window) { return qobject_cast<const QMainWindow*>(window) != nullptr; });
    // The last first: a dialog goes before what it stands on.
    for (auto window = covered_.crbegin(); window != covered_.crend(); ++window)
        if (*window) (*window)->hide();
}

void ScreenLock::uncover() {
    application_.removeEventFilter(this);
    window_.release()->deleteLater();  // its button is still on the stack
    for (const QPointer<QWidget>& window : std::exchange(covered_, {})) {
        if (!window) continue;
        window->show();
    }
    Q_EMIT lockedChanged(false);
}

void ScreenLock::release() {
    if (!isLocked()) return;
    application_.removeEventFilter(this);
    window_->hide();
    window_.release()->deleteLater();
    covered_.clear();
    Q_EMIT lockedChanged(false);
}

bool ScreenLock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->isWindow() && widget != window_.get() && !window_->isAncestorOf(widget)) keepAway(widget);
    }
    return QObject::eventFilter(watched, event);
}

void ScreenLock::keepAway(QWidget* late) {
    // In the middle of being shown it cannot be hidden; until the event loop can it must not be seen.
    late->setWindowOpacity(0);
    QMetaObject::invokeMethod(
        this,
        [this, late = QPointer<QWidget>(late)] {
            if (!late) return;
            if (isLocked()) {
                late->hide();
                if (!covered_.contains(late)) covered_ << late;
            }
            late->setWindowOpacity(1);
        },
        Qt::QueuedConnection);
}

void ScreenLock::unlock(const QString& typedSecret) {
    if (!session_) return;
    LockWindow* window = window_.get();
    window->showWaiting();
    session_->unlock(knownSecret_.isEmpty() ? typedSecret : knownSecret_)
        .finally(window, [this, window](const Result<Done>& opened) {
            // Released meanwhile: the window waits for its end and nobody looks at it.
            if (window != window_.get()) return;
            if (opened) {
                uncover();
                return;
            }
            const bool wrong = opened.error().kind == ErrorKind::InvalidCredentials;
            window->showProblem(wrong ? tr("This is not the client_secret that was used before.")
                                      : errorText(opened.error()).asParagraph());
        });
}

}  // namespace bankhub
