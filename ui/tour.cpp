// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include <QPixmap>
#include <QTextStream>

#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "ui/shell/mainwindow.h"

namespace bankhub {

namespace {
constexpr int lookIntervalMs = 100;
constexpr int largestLookCount = 1800;  // three minutes a page: the first one waits for the synchronisation
constexpr int neededCalmLooks = 15;     // pages follow the cache at most once a second
constexpr int looksAtStop = 4;          // what it shows is there already
}  // namespace

Tour::Tour(MainWindow& window, Session& session, const QString& directory, QObject* parent)
    : QObject(parent),
      window_(window),
      session_(session),
      directory_(directory),
      left_(window.pageIds()),
      stops_(tourStops(window)) {
    poll_.setInterval(lookIntervalMs);
    connect(&poll_, &QTimer::timeout, this, &Tour::look);
}

void Tour::start() {
    if (!directory_.mkpath(QStringLiteral("."))) {
        Q_EMIT finished(QStringLiteral("cannot create %1").arg(directory_.path()));
        return;
    }
    visitNext();
}

void Tour::visitNext() {
    looks_ = 0;
    calmLooks_ = 0;
    onPage_ = !left_.isEmpty();
    if (onPage_) {
        name_ = left_.takeFirst();
        window_.showPage(name_);
        poll_.start();
    } else if (!stops_.isEmpty()) {
        visit(stops_.takeFirst());
    } else {
        Q_EMIT finished({});
    }
}

void Tour::visit(const TourStop& stop) {
    name_ = stop.name;
    shown_ = stop.arrive();
    if (shown_)
        poll_.start();
    else
        fail(QStringLiteral("it did not come up"));
}

bool Tour::isCalm() const {
    return !onPage_ || (window_.pageReady(name_) && !session_.synchronizer().isRunning());
}

void Tour::look() {
    if (const auto problem = onPage_ ? window_.pageError(name_) : std::nullopt) {
        fail(*problem);
        return;
    }
    if (!onPage_ && !shown_) {
        fail(QStringLiteral("it went away"));
        return;
    }
    calmLooks_ = isCalm() ? calmLooks_ + 1 : 0;
    if (calmLooks_ >= (onPage_ ? neededCalmLooks : looksAtStop))
        save();
    else if (++looks_ > largestLookCount)
        fail(QStringLiteral("it did not finish loading"));
}

void Tour::save() {
    poll_.stop();
    const QString file = directory_.filePath(name_ + QStringLiteral(".png"));
    QWidget& shown = onPage_ ? static_cast<QWidget&>(window_) : *shown_;
    if (!shown.grab().save(file, "PNG")) {
        fail(QStringLiteral("cannot write %1").arg(file));
        return;
    }
    QTextStream(stdout) << file << Qt::endl;
    // Not the cover of locked windows, which only its own buttons take away: it is the last.
    if (!onPage_ && &shown != &window_ && !stops_.isEmpty()) shown.close();
    visitNext();
}

void Tour::fail(const QString& why) {
    poll_.stop();
    Q_EMIT finished(
        QStringLiteral("%1 %2: %3").arg(onPage_ ? QStringLiteral("page") : QStringLiteral("window"), name_, why));
}

}  // namespace bankhub
