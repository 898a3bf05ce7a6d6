// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/enginehtmlpreview.h"

#include <QEvent>
#include <QWebEngineView>

#include "ui/web/engine/pageplacement.h"

namespace bankhub {

EngineHtmlPreview::EngineHtmlPreview(QWidget* parent)
    : HtmlPreview(parent),
      profile_(offTheRecordProfile()),
      page_(std::make_unique<PreviewPage>(profile_.get())),
      view_(new QWebEngineView(page_.get(), this)) {
    profile_->setHttpCacheType(QWebEngineProfile::NoCache);
    profile_->setUrlRequestInterceptor(&gate_);
    profile_->installUrlSchemeHandler(PreviewSource::scheme(), &source_);
    view_->setContextMenuPolicy(Qt::PreventContextMenu);
    view_->setAcceptDrops(false);
    setFocusProxy(view_);
    // Queued: a receiver may delete this, and the engine must not be on the stack then.
    connect(page_.get(), &QWebEnginePage::loadFinished, this, &EngineHtmlPreview::endLoad, Qt::QueuedConnection);
    connect(page_.get(), &QWebEnginePage::renderProcessTerminated, this, &EngineHtmlPreview::retry,
            Qt::QueuedConnection);
    retranslate();
}

EngineHtmlPreview::~EngineHtmlPreview() {
    delete view_;
}

void EngineHtmlPreview::setHtml(const QString& html) {
    source_.setHtml(html);
    retried_ = false;
    // While a page loads the newest waits: somebody who types would otherwise see none of them.
    if (!loading_) load();
}

void EngineHtmlPreview::load() {
    loading_ = true;
    // Loading again keeps the place in the page.
    if (everLoaded_)
        page_->triggerAction(QWebEnginePage::ReloadAndBypassCache);
    else
        page_->load(PreviewSource::address());
}

void EngineHtmlPreview::endLoad(bool ok) {
    loading_ = false;
    if (!ok) {
        retry();
        return;
    }
    everLoaded_ = true;
    if (source_.isServed())
        Q_EMIT shown();
    else
        load();
}

void EngineHtmlPreview::retry() {
    loading_ = false;
    if (retried_) return;
    retried_ = true;
    load();
}

void EngineHtmlPreview::setPageWidth(int pixels) {
    pageWidth_ = pixels;
    place();
}

void EngineHtmlPreview::place() {
    placePage(*this, *view_, pageWidth_);
}

void EngineHtmlPreview::resizeEvent(QResizeEvent* event) {
    HtmlPreview::resizeEvent(event);
    place();
}

void EngineHtmlPreview::changeEvent(QEvent* event) {
    HtmlPreview::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EngineHtmlPreview::retranslate() {
    setAccessibleName(tr("Preview"));
}

}  // namespace bankhub
