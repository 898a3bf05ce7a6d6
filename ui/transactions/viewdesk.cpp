// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewdesk.h"

namespace bankhub {

namespace {
ViewContent withoutWidths(ViewContent content) {
    for (ViewColumn& column : content.columns)
        column.width = 0;
    return content;
}
constexpr int keepWidthsAfterMs = 500;
}  // namespace

ViewDesk::ViewDesk(SavedViews& views, ViewSurface surface, QObject* parent)
    : QObject(parent), views_(views), surface_(std::move(surface)) {
    compareSoon_.setSingleShot(true);
    compareSoon_.setInterval(0);
    connect(&compareSoon_, &QTimer::timeout, this, &ViewDesk::compare);
    widthDelay_.setSingleShot(true);
    widthDelay_.setInterval(keepWidthsAfterMs);
    connect(&widthDelay_, &QTimer::timeout, this, &ViewDesk::keepWidths);
    connect(&views_, &SavedViews::changed, this, &ViewDesk::followList);
    connect(&views_, &SavedViews::failed, this, &ViewDesk::failed);
    if (views_.isLoaded()) followList();
}

ViewDesk::~ViewDesk() {
    keepWidths();
}

void ViewDesk::followList() {
    if (!begun_) {
        begun_ = true;
        const auto first = first_ && views_.byId(*first_) ? views_.byId(*first_) : views_.defaultView();
        if (first && first_ != 0 && active_ == 0) open(first->id);
    }
    if (awaited_ && views_.byId(awaited_)) setActive(std::exchange(awaited_, 0));
    // Deleted: what it showed stays on the screen, under no name.
    if (active_ && !views_.byId(active_)) {
        active_ = 0;
        changed_ = false;
    }
    Q_EMIT changed();
}

void ViewDesk::open(qint64 id) {
    const auto view = views_.byId(id);
    if (!view) return;
    keepWidths();
    surface_.show(view->content);
    setActive(id);
}

void ViewDesk::openFirst(qint64 id) {
    first_ = id;
    if (!begun_) return;
    if (id == 0)
        leave();
    else
        open(id);
}

void ViewDesk::leave() {
    if (!active_) return;
    keepWidths();
    active_ = 0;
    changed_ = false;
    surface_.showPlain();
    Q_EMIT changed();
}

void ViewDesk::reset() {
    open(active_);
}

void ViewDesk::setActive(qint64 id) {
    active_ = id;
    take();
}

void ViewDesk::take() {
    opened_ = surface_.shown();
    changed_ = false;
    Q_EMIT changed();
}

void ViewDesk::save() {
    if (!active_) return;
    views_.replaceContent(active_, surface_.shown())
        .then(
            this, [this](const Done&) { take(); }, [this](const Error& error) { Q_EMIT failed(error); });
}

void ViewDesk::saveAs(const QString& name) {
    views_.add(name, surface_.shown())
        .then(
            this,
            [this](qint64 id) {
                awaited_ = id;
                if (views_.byId(id)) setActive(std::exchange(awaited_, 0));
            },
            [this](const Error& error) { Q_EMIT failed(error); });
}

void ViewDesk::compare() {
    if (!active_) return;
    const ViewContent now = surface_.shown();
    const bool differs = withoutWidths(now) != withoutWidths(opened_);
    if (!differs && now.columns != opened_.columns) {
        opened_.columns = now.columns;
        widthsToKeep_ = true;
        widthDelay_.start();
    }
    if (differs == changed_) return;
    changed_ = differs;
    Q_EMIT changed();
}

void ViewDesk::keepWidths() {
    if (!std::exchange(widthsToKeep_, false)) return;
    widthDelay_.stop();
    auto kept = views_.byId(active_);
    if (!kept || kept->content.columns == opened_.columns) return;
    // Not the query: the kept one may say the same in the user's own words.
    kept->content.columns = opened_.columns;
    views_.replaceContent(active_, kept->content)
        .then(
            this, [](const Done&) {}, [this](const Error& error) { Q_EMIT failed(error); });
}

}  // namespace bankhub
