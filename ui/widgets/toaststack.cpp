// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toaststack.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/toast.h"

namespace bankhub {

namespace {
constexpr int widthInCharacters = 64;
}  // namespace

ToastStack::ToastStack(QWidget* over) : QWidget(over) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    over->installEventFilter(this);
    hide();
}

Toast* ToastStack::say(const QString& text, Tone tone, const QString& action) {
    while (toasts().size() >= largestCount)
        toasts().constFirst()->go();
    auto* toast = new Toast(text, tone, action);
    toasts_ << toast;
    connect(toast, &Toast::gone, this, [this, toast] { dropped(toast); });
    layout()->addWidget(toast);
    // Before it is seen: under a pointer that happens to be elsewhere it would wait for ever.
    place();
    show();
    raise();
    toast->show();
    place();
    return toast;
}

QList<Toast*> ToastStack::toasts() const {
    QList<Toast*> shown;
    for (const QPointer<Toast>& toast : toasts_)
        if (toast) shown << toast;
    return shown;
}

void ToastStack::takeFocus() {
    if (toasts().isEmpty()) return;
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus)) focusBefore_ = focus;
    toasts().constLast()->takeFocus();
}

void ToastStack::dropped(Toast* toast) {
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && toast->isAncestorOf(focus);
    toasts_.removeAll(toast);
    layout()->removeWidget(toast);
    if (hadFocus && !toasts().isEmpty())
        toasts().constLast()->takeFocus();
    else if (hadFocus && focusBefore_)
        focusBefore_->setFocus(Qt::OtherFocusReason);
    place();
}

void ToastStack::place() {
    if (toasts().isEmpty()) {
        hide();
        return;
    }
    const QWidget* over = parentWidget();
    const int margin = space(7);  // within the card of a page, whose edge it would else lie on
    const int width = qMin(textWidth(font(), widthInCharacters), over->width() - 2 * margin);
    int height = (static_cast<int>(toasts().size()) - 1) * layout()->spacing();
    for (Toast* toast : toasts()) {
        toast->ensurePolished();
        height += toast->hasHeightForWidth() ? toast->heightForWidth(width) : toast->sizeHint().height();
    }
    setGeometry(over->width() - width - margin, over->height() - height - margin, width, height);
    layout()->activate();
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (watched == parentWidget() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &ToastStack::place, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}  // namespace bankhub
