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
}  // namespace

Tour::Tour(MainWindow& window, Session& session, const QString& directory, QObject* parent)
    : QObject(parent), window_(window), session_(session), directory_(directory), left_(window.pageIds()) {
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
    if (left_.isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    page_ = left_.takeFirst();
    looks_ = 0;
    calmLooks_ = 0;
    window_.showPage(page_);
    poll_.start();
}

void Tour::look() {
    if (const auto problem = window_.pageError(page_)) {
        fail(*problem);
        return;
    }
    const bool calm = window_.pageReady(page_) && !session_.synchronizer().isRunning();
    calmLooks_ = calm ? calmLooks_ + 1 : 0;
    if (calmLooks_ >= neededCalmLooks)
        save();
    else if (++looks_ > largestLookCount)
        fail(QStringLiteral("it did not finish loading"));
}

void Tour::save() {
    poll_.stop();
    const QString file = directory_.filePath(page_ + QStringLiteral(".png"));
    if (!window_.grab().save(file, "PNG")) {
        fail(QStringLiteral("cannot write %1").arg(file));
        return;
    }
    QTextStream(stdout) << file << Qt::endl;
    visitNext();
}

void Tour::fail(const QString& why) {
    poll_.stop();
    Q_EMIT finished(QStringLiteral("page %1: %2").arg(page_, why));
}

}  // namespace bankhub
