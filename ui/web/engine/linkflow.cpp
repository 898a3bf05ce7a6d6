// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkflow.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace bankhub {

namespace {
/// A page can cause thousands; nobody reads more than these.
constexpr int mostRefusals = 100;

bool isWebAddress(const QUrl& address) {
    return address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
}
}  // namespace

LinkFlow::LinkFlow(const QUrl& page, const LinkViewRules& rules)
    : address_(page),
      policy_(page, rules),
      gate_(policy_),
      profile_(offTheRecordProfile()),
      page_(profile_.get(), policy_, rules) {
    profile_->setUrlRequestInterceptor(&gate_);
    // On the profile: scripts of a page do not reach frames in processes of their own.
    profile_->scripts()->insert(LinkBridge::scripts(page));
    channel_.registerObject(QStringLiteral("bridge"), &bridge_);
    page_.setWebChannel(&channel_, QWebEngineScript::ApplicationWorld);
    // So that newWindowRequested() names every window that is refused.
    page_.settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true);
    watchEngine();
    watchBridge();
}

void LinkFlow::watchEngine() {
    connect(&gate_, &RequestGate::completed, this, &LinkFlow::complete, Qt::QueuedConnection);
    connect(&page_, &LinkPage::completed, this, &LinkFlow::complete, Qt::QueuedConnection);
    const auto refuseResource = [this](const QUrl& address) { refuse(policy_.nameOf(address)); };
    const auto refuseAddress = [this](const QUrl& address) { refuseDocument(policy_.nameOf(address)); };
    connect(&gate_, &RequestGate::resourceRefused, this, refuseResource, Qt::QueuedConnection);
    connect(&gate_, &RequestGate::documentRefused, this, refuseAddress, Qt::QueuedConnection);
    connect(&page_, &LinkPage::refused, this, refuseAddress, Qt::QueuedConnection);
    connect(
        &page_, &LinkPage::ownReplaced, this, [this] { embedded_ = false; }, Qt::QueuedConnection);
    connect(&page_, &LockedPage::featureRefused, this, &LinkFlow::refuse, Qt::QueuedConnection);
    connect(
        &page_, &LockedPage::certificateRefused, this,
        [this](const QUrl& address) { refuseDocument(tr("Certificate of %1").arg(policy_.nameOf(address))); },
        Qt::QueuedConnection);
    connect(
        &page_, &LockedPage::windowRefused, this,
        [this](const QUrl& address) {
            if (policy_.document(address) == LinkPolicy::Verdict::Completed)
                complete(address);
            else
                refuse(tr("New window: %1").arg(policy_.nameOf(address)));
        },
        Qt::QueuedConnection);
    connect(profile_.get(), &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest* download) {
        const QString what = tr("Download: %1").arg(policy_.nameOf(download->url()));
        QMetaObject::invokeMethod(
            this, [this, what] { refuseDocument(what); }, Qt::QueuedConnection);
    });
    connect(&page_, &QWebEnginePage::loadFinished, this, &LinkFlow::noticeFailure, Qt::QueuedConnection);
    connect(
        &page_, &QWebEnginePage::renderProcessTerminated, this, [this] { Q_EMIT crashed(); }, Qt::QueuedConnection);
}

void LinkFlow::watchBridge() {
    connect(&bridge_, &LinkBridge::documentShown, this, &LinkFlow::showDocument, Qt::QueuedConnection);
    connect(&bridge_, &LinkBridge::addressMoved, this, &LinkFlow::tellAddress, Qt::QueuedConnection);
    connect(&bridge_, &LinkBridge::loaded, this, &LinkFlow::endLoad, Qt::QueuedConnection);
    connect(&bridge_, &LinkBridge::messageReceived, this, &LinkFlow::messageReceived, Qt::QueuedConnection);
}

void LinkFlow::start() {
    loading_ = true;
    Q_EMIT loadStarted();
    switch (policy_.document(address_)) {
        case LinkPolicy::Verdict::Allow:
            page_.showOwn(LinkBridge::ownHtml(), LinkBridge::ownAddress());
            return;
        case LinkPolicy::Verdict::Completed:
            complete(address_);
            return;
        case LinkPolicy::Verdict::Refuse:
            refuseDocument(policy_.nameOf(address_));
            return;
    }
}

void LinkFlow::refuse(const QString& what) {
    if (++refusals_ <= mostRefusals) Q_EMIT refused(what);
}

void LinkFlow::refuseDocument(const QString& what) {
    const bool nothingToSee = loading_ && !everShown_ && !documentShown_;
    firstRefused_ = firstRefused_ || nothingToSee;
    refuse(what);
    if (nothingToSee) finishLoad(false);
}

void LinkFlow::complete(const QUrl& address) {
    if (completed_) return;
    completed_ = true;
    Q_EMIT completionReached(address);
}

void LinkFlow::showDocument(const QUrl& address) {
    if (!isWebAddress(address)) return;
    if (!loading_) {
        loading_ = true;
        Q_EMIT loadStarted();
    }
    documentShown_ = true;
    tellAddress(address);
}

void LinkFlow::tellAddress(const QUrl& address) {
    // The computer or the company's authority vouches for every certificate: what came by https came from that host.
    Q_EMIT addressChanged(address, address.scheme() == QLatin1String("https"));
}

void LinkFlow::endLoad() {
    const bool refusesToBeEmbedded = embedded_ && !documentShown_ && !everShown_ && !firstRefused_;
    if (!refusesToBeEmbedded) {
        finishLoad(documentShown_);
        return;
    }
    // Or it cannot be reached; then this fails as well.
    embedded_ = false;
    page_.load(address_);
}

void LinkFlow::noticeFailure(bool ok) {
    if (!embedded_ && !ok) finishLoad(false);
}

void LinkFlow::finishLoad(bool ok) {
    documentShown_ = false;
    everShown_ = everShown_ || ok;
    if (!loading_) return;
    loading_ = false;
    Q_EMIT loadFinished(ok);
}

}  // namespace bankhub
