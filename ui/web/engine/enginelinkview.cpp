// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/enginelinkview.h"

#include <QEvent>
#include <QWebEngineView>

#include "ui/web/engine/pageplacement.h"

namespace bankhub {

EngineLinkView::EngineLinkView(QWidget* parent) : LinkView(parent) {
    retranslate();
}

EngineLinkView::~EngineLinkView() {
    delete view_;
}

void EngineLinkView::open(const QUrl& page, const LinkViewRules& rules) {
    close();
    flow_ = std::make_unique<LinkFlow>(page, rules);
    relay();
    view_ = new QWebEngineView(flow_->page(), this);
    view_->setContextMenuPolicy(Qt::PreventContextMenu);
    view_->setAcceptDrops(false);
    setFocusProxy(view_);
    place();
    view_->show();
    flow_->start();
}

void EngineLinkView::close() {
    if (!flow_) return;
    // Perhaps a receiver of the flow's own signal asks for this: it goes when that is over, and is silent until then.
    setFocusProxy(nullptr);
    view_->hide();
    view_->deleteLater();
    view_ = nullptr;
    flow_->disconnect(this);
    flow_->setParent(this);
    flow_.release()->deleteLater();
}

void EngineLinkView::setPageWidth(int pixels) {
    pageWidth_ = pixels;
    place();
}

void EngineLinkView::relay() {
    LinkFlow* flow = flow_.get();
    connect(flow, &LinkFlow::loadStarted, this, &LinkView::loadStarted);
    connect(flow, &LinkFlow::loadFinished, this, &LinkView::loadFinished);
    connect(flow, &LinkFlow::addressChanged, this, &LinkView::addressChanged);
    connect(flow, &LinkFlow::messageReceived, this, &LinkView::messageReceived);
    connect(flow, &LinkFlow::completionReached, this, &LinkView::completionReached);
    connect(flow, &LinkFlow::refused, this, &LinkView::refused);
    connect(flow, &LinkFlow::crashed, this, &LinkView::crashed);
}

void EngineLinkView::place() {
    if (view_) placePage(*this, *view_, pageWidth_);
}

void EngineLinkView::resizeEvent(QResizeEvent* event) {
    LinkView::resizeEvent(event);
    place();
}

void EngineLinkView::changeEvent(QEvent* event) {
    LinkView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EngineLinkView::retranslate() {
    setAccessibleName(tr("Hosted page"));
}

}  // namespace bankhub
