// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkstage.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/connection/authoritycheck.h"
#include "app/linking/linkorigin.h"
#include "ui/linking/linkaddressbar.h"
#include "ui/theme/typescale.h"
#include "ui/web/linkview.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int partingMs = 4'000;  // to read what the page says
constexpr int briefPartingMs = 1'500;
}  // namespace

LinkStage::LinkStage(const LinkViewMaker& maker, const QByteArray& authority, QWidget* parent)
    : QFrame(parent),
      maker_(maker),
      authority_(authority),
      bar_(new LinkAddressBar),
      progress_(new QProgressBar),
      notice_(new NoticeStrip),
      stack_(new QStackedWidget),
      panel_(new LinkResultPanel) {
    setRole(this, "card");
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->hide();
    stack_->addWidget(panel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, space(2));
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(makeHairline());
    layout->addWidget(progress_);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    connect(panel_, &LinkResultPanel::openHereRequested, this, &LinkStage::openHere);
    connect(panel_, &LinkResultPanel::openInBrowserRequested, this, &LinkStage::openInBrowserRequested);
    connect(panel_, &LinkResultPanel::newLinkRequested, this, &LinkStage::newLinkRequested);
    connect(bar_, &LinkAddressBar::closeRequested, this, &LinkStage::closePage);
    connect(bar_, &LinkAddressBar::pageWidthChosen, this, [this](int width) {
        if (view_) view_->setPageWidth(width);
        Q_EMIT pageWidthChosen(width);
    });
    connect(notice_, &NoticeStrip::actionTriggered, this, &LinkStage::openHere);
    parting_.setSingleShot(true);
    parting_.setInterval(partingMs);
    connect(&parting_, &QTimer::timeout, this, &LinkStage::closePage);
}

LinkStage::~LinkStage() = default;

void LinkStage::setWatch(LinkWatch* watch) {
    if (watch == watch_) return;
    closePage();
    if (watch_) watch_->disconnect(this);
    watch_ = watch;
    notice_->hide();
    bar_->showPlanned(watch ? watch->hostedPage() : QUrl());
    if (watch) connect(watch, &LinkWatch::stateChanged, this, &LinkStage::watchChanged);
    showNow();
}

void LinkStage::showContent(const LinkResultPanel::Content& content) {
    content_ = content;
    showNow();
}

int LinkStage::pageWidth() const {
    return bar_->pageWidth();
}

void LinkStage::setPageWidth(int width) {
    bar_->setPageWidth(width);
}

void LinkStage::openHere() {
    if (!watch_ || watch_->hostedPage().isEmpty()) return;
    closePage();
    notice_->hide();
    view_ = maker_(stack_, &viewProblem_);
    if (view_) {
        viewProblem_.clear();
        connectView();
        stack_->addWidget(view_);
        view_->setPageWidth(bar_->pageWidth());
        view_->open(watch_->hostedPage(), rules());
        watch_->note(LinkStep::OpenedHere);
        view_->setFocus();
    }
    showNow();
    Q_EMIT pageOpenChanged();
}

LinkViewRules LinkStage::rules() const {
    LinkViewRules rules;
    rules.hosts = documentedLinkHosts();
    rules.redirectAddress = watch_->redirectAddress();
    if (!authority_.isEmpty())
        rules.vouches = [authority = authority_](const QList<QSslCertificate>& chain, const QString& host) {
            return authorityVouchesFor(authority, chain, host, QDateTime::currentMSecsSinceEpoch());
        };
    return rules;
}

void LinkStage::connectView() {
    connect(view_, &LinkView::loadStarted, this, [this] {
        loading_ = true;
        showNow();
    });
    connect(view_, &LinkView::loadFinished, this, [this](bool good) {
        loading_ = false;
        if (!good)
            notice_->say(tr("The page could not be loaded. Check the network and open it again, or use the system "
                            "browser."),
                         Tone::Bad, tr("Open again"));
        showNow();
    });
    connect(view_, &LinkView::addressChanged, this, [this](const QUrl& address, bool secure) {
        if (!address.host().isEmpty()) bar_->showAddress(address, secure);
    });
    connect(view_, &LinkView::messageReceived, this, [this](const QString& origin, const QJsonObject& message) {
        if (watch_) watch_->takeMessage(origin, message);
    });
    connect(view_, &LinkView::completionReached, this, [this](const QUrl& address) {
        if (watch_) watch_->takeRedirect(address);
        parting_.start(0);  // the page has nothing more to offer
    });
    connect(view_, &LinkView::refused, this, [this](const QString& what) {
        if (watch_) watch_->takeRefusal(what);
        notice_->say(tr("Kept the page from something it may not do: %1").arg(what), Tone::Warning);
    });
    connect(view_, &LinkView::crashed, this, [this] {
        notice_->say(tr("The browser engine has ended unexpectedly. Nothing is lost: open the page again."), Tone::Bad,
                     tr("Open again"));
    });
}

void LinkStage::closePage() {
    parting_.stop();
    if (!view_) return;
    LinkView* view = std::exchange(view_, nullptr);
    view->disconnect(this);
    view->close();
    stack_->removeWidget(view);
    view->deleteLater();  // closing may be the answer to one of its own signals
    loading_ = false;
    if (watch_) bar_->showPlanned(watch_->hostedPage());
    showNow();
    Q_EMIT pageOpenChanged();
}

void LinkStage::watchChanged() {
    // The page has nothing more to offer; how it ended is said here. The service may be quicker than the page's own
    // message, which belongs into the timeline too.
    const LinkState state = watch_->state();
    const bool pageSaysWhy =
        state == LinkState::Finished || state == LinkState::VisitFailed || state == LinkState::VisitExpired;
    if (pageSaysWhy)
        parting_.start(partingMs);
    else if (state == LinkState::Cancelled)
        parting_.start(briefPartingMs);
    else if (isFinal(state))
        closePage();
    else
        parting_.stop();
    showNow();
}

void LinkStage::showNow() {
    content_.viewProblem = viewProblem_;
    content_.canOpen = watch_ && !watch_->hostedPage().isEmpty();
    if (watch_) {
        content_.state = watch_->state();
        content_.outcome = watch_->progress().outcome();
    }
    panel_->show(content_);
    bar_->setPageOpen(view_ != nullptr);
    progress_->setVisible(view_ && loading_);
    stack_->setCurrentWidget(view_ ? static_cast<QWidget*>(view_) : panel_);
}

}  // namespace bankhub
