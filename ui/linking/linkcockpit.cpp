// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkcockpit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include "app/linking/linkorders.h"
#include "app/linking/testaccounts.h"
#include "ui/linking/linkhandover.h"
#include "ui/linking/linkmail.h"
#include "ui/linking/linkqrdialog.h"
#include "ui/linking/linktimelineview.h"
#include "ui/linking/linkwords.h"
#include "ui/linking/testaccountscard.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
const QString widthSetting = QStringLiteral("linking/pageWidth");
}

LinkCockpit::LinkCockpit(LinkRegister& links, Settings& settings, const WriteDesk& desk, const LinkingWays& ways,
                         QWidget* parent)
    : QWidget(parent),
      links_(links),
      settings_(settings),
      desk_(desk),
      ways_(ways),
      clipboard_(new LinkClipboard(this)),
      notice_(new NoticeStrip),
      stage_(new LinkStage(ways.makeView, desk.profile.companyAuthority)),
      timeline_(new LinkTimelineView) {
    makeHeader();
    makeBody();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addLayout(header_);
    layout->addLayout(actionLine_);
    layout->addWidget(notice_);
    layout->addLayout(body_, 1);
    connect(&links_, &LinkRegister::changed, this, &LinkCockpit::refresh);
    connect(stage_, &LinkStage::openInBrowserRequested, this, &LinkCockpit::openInBrowser);
    connect(stage_, &LinkStage::pageOpenChanged, this, &LinkCockpit::refresh);
    connect(stage_, &LinkStage::newLinkRequested, this, [this] {
        if (const auto link = links_.link(xid_)) Q_EMIT newLinkRequested(*link);
    });
    connect(stage_, &LinkStage::pageWidthChosen, this,
            [this](int width) { settings_.setState(widthSetting, QByteArray::number(width)); });
    stage_->setPageWidth(settings_.state(widthSetting).toInt());
    second_.setInterval(1'000);
    connect(&second_, &QTimer::timeout, this, &LinkCockpit::tick);
    retranslate();
}

LinkCockpit::~LinkCockpit() = default;

void LinkCockpit::makeHeader() {
    back_ = new QToolButton;
    back_->setIcon(themeIcon(QStringLiteral("back")));
    back_->setFocusPolicy(Qt::StrongFocus);
    connect(back_, &QToolButton::clicked, this, [this] { leave([this] { Q_EMIT backRequested(); }); });
    title_ = new ElidedLabel;
    title_->setFont(titleFont(font()));
    purpose_ = new Pill;
    company_ = new ElidedLabel;
    setRole(company_, "dim");
    state_ = new Pill;
    countdown_ = new Pill;
    header_ = new QHBoxLayout;
    header_->setSpacing(space(2));
    for (QWidget* part : {static_cast<QWidget*>(back_), static_cast<QWidget*>(title_), static_cast<QWidget*>(purpose_),
                          static_cast<QWidget*>(company_), static_cast<QWidget*>(state_)})
        header_->addWidget(part);
    header_->addStretch(1);
    header_->addWidget(countdown_);

    copy_ = new QPushButton;
    qr_ = new QPushButton;
    browser_ = new QPushButton;
    mail_ = new QPushButton;
    revoke_ = new QPushButton;
    copy_->setIcon(themeIcon(QStringLiteral("copy")));
    qr_->setIcon(themeIcon(QStringLiteral("qr")));
    browser_->setIcon(themeIcon(QStringLiteral("browser")));
    mail_->setIcon(themeIcon(QStringLiteral("mail")));
    setRole(revoke_, "danger");
    mailMenu_ = new QMenu(mail_);
    for (const char* language : {"vi", "en"})
        connect(mailMenu_->addAction(QString()), &QAction::triggered, this,
                [this, language] { draftMail(QString::fromLatin1(language)); });
    mail_->setMenu(mailMenu_);
    connect(copy_, &QPushButton::clicked, this, &LinkCockpit::copyLink);
    connect(qr_, &QPushButton::clicked, this, &LinkCockpit::showQrCode);
    connect(browser_, &QPushButton::clicked, this, &LinkCockpit::openInBrowser);
    connect(revoke_, &QPushButton::clicked, this, [this] {
        if (const auto link = links_.link(xid_)) Q_EMIT revokeRequested(*link);
    });
    actions_ = new QWidget;
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    for (QPushButton* button : {copy_, qr_, browser_, mail_, revoke_})
        line->addWidget(button);
    actionLine_ = new QHBoxLayout;
    actionLine_->addStretch(1);
    header_->addWidget(actions_);
}

void LinkCockpit::makeBody() {
    auto* side = new QWidget;
    side->setFixedWidth(textWidth(font(), 42));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(timeline_, 1);
    // Never on production: an account of a simulated bank would be refused there, and look like a fault.
    if (!desk_.profile.isProduction()) {
        const bool simulator = isDemo(desk_.profile);
        testAccounts_ = new TestAccountsCard(
            simulator ? simulatorTestAccounts() : documentedTestAccounts(),
            simulator ? TestAccountsCard::Origin::Simulator : TestAccountsCard::Origin::Documented);
        column->addWidget(testAccounts_);
    }
    body_ = new QHBoxLayout;
    body_->setSpacing(space(3));
    body_->addWidget(stage_, 1);
    body_->addWidget(side);
}

void LinkCockpit::showLink(const LinkTokenXid& xid) {
    if (xid != xid_) notice_->hide();
    xid_ = xid;
    stage_->setWatch(watch());
    if (LinkWatch* current = watch()) current->ask();
    refresh();
}

void LinkCockpit::leave(const std::function<void()>& then) {
    LinkWatch* current = watch();
    if (!isPageOpen() || (current && isFinal(current->state()))) {
        stage_->closePage();
        then();
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Question, tr("Close the page?"),
                                     tr("The page of the service is open. Closing it ends the visit; the link stays "
                                        "valid and can be opened again."),
                                     QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* close = question->addButton(tr("Close the page"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Stay here"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, [this, then] {
        stage_->closePage();
        then();
    });
    question->open();
}

void LinkCockpit::focusContent() {
    back_->setFocus(Qt::OtherFocusReason);
}

void LinkCockpit::refresh() {
    const auto link = links_.link(xid_);
    if (!link) return;
    LinkWatch* current = watch();
    const LinkState state = links_.stateOf(*link);
    purpose_->setStatus({purposeCode(link->purpose), Tone::Accent, {}});
    purpose_->setToolTip(linkPurposeText(link->purpose));
    company_->setFullText(link->companyName.isEmpty() ? link->company.text : link->companyName);
    state_->setStatus(linkStateText(state, link->purpose));

    LinkResultPanel::Content content;
    content.state = state;
    content.purpose = link->purpose;
    content.companyName = link->companyName;
    if (!current && state == LinkState::Finished) content.probableAccount = link->accountText;
    if (state == LinkState::CannotBeAsked || state == LinkState::Unconfirmed)
        content.probableAccount = links_.probableAccount(*link);
    stage_->showContent(content);

    QList<LinkEntry> entries;
    if (current) {
        entries = current->progress().timeline().entries();
    } else {
        LinkEntry created;
        created.step = LinkStep::TokenCreated;
        created.atUtcMs = link->createdAtUtcMs;
        created.detail = link->xid.text;
        entries << created;
    }
    timeline_->show(entries, link->purpose, state, current ? current->lastError() : std::nullopt);

    const bool usable = current && !current->hostedPage().isEmpty() && !isFinal(state);
    for (QPushButton* button : {copy_, qr_, browser_, mail_})
        button->setEnabled(usable);
    if (!usable) {
        clipboard_->takeOff();
        notice_->hide();
    }
    revoke_->setEnabled(!isFinal(state));
    tick();
}

void LinkCockpit::tick() {
    const auto link = links_.link(xid_);
    if (!link) return;
    const bool over = isFinal(links_.stateOf(*link));
    const LinkWatch* current = watch();
    countdown_->setVisible(!over && current && current->secondsLeft());
    if (current && !over) countdown_->setStatus(countdownText(current->secondsLeft()));
}

void LinkCockpit::copyLink() {
    LinkWatch* current = watch();
    if (!current || current->hostedPage().isEmpty()) return;
    clipboard_->copy(current->hostedPage());
    current->note(LinkStep::LinkCopied);
    notice_->say(tr("The link is on the clipboard for %n second(s). Whoever has it can use it.", nullptr,
                    LinkClipboard::secondsKept),
                 Tone::Accent);
}

void LinkCockpit::showQrCode() {
    LinkWatch* current = watch();
    const auto link = links_.link(xid_);
    if (!link || !current || current->hostedPage().isEmpty()) return;
    auto* dialog = new LinkQrDialog(current->hostedPage(), link->companyName, link->expiresAtUtcMs, this);
    // A code that no longer works must not be handed out.
    connect(current, &LinkWatch::stateChanged, dialog, [current, dialog] {
        if (isFinal(current->state())) dialog->close();
    });
    current->note(LinkStep::QrShown);
    dialog->open();
}

void LinkCockpit::openInBrowser() {
    LinkWatch* current = watch();
    if (!current || current->hostedPage().isEmpty()) return;
    if (ways_.openAddress(current->hostedPage()))
        current->note(LinkStep::OpenedInBrowser);
    else
        notice_->say(tr("No browser could be started. Copy the link or use the QR code."), Tone::Bad);
}

void LinkCockpit::draftMail(const QString& language) {
    LinkWatch* current = watch();
    const auto link = links_.link(xid_);
    if (!link || !current || current->hostedPage().isEmpty()) return;
    const LinkMail mail = linkMail(language, link->purpose, link->companyName, link->accountText, current->hostedPage(),
                                   link->expiresAtUtcMs);
    if (ways_.openAddress(mailDraft(mail)))
        current->note(LinkStep::MailDrafted);
    else
        notice_->say(tr("No mail program could be started. Copy the link instead."), Tone::Bad);
}

void LinkCockpit::placeActions() {
    // The buttons stand in the line of the title when they fit, below it otherwise.
    const int title =
        title_->sizeHint().width() + purpose_->sizeHint().width() + state_->sizeHint().width() + textWidth(font(), 30);
    const int countdown = textWidth(smallFont(font()), 20);
    const bool below = title + countdown + actions_->sizeHint().width() + space(20) > width();
    const bool isBelow = actionLine_->indexOf(actions_) >= 0;
    if (below == isBelow) return;
    (isBelow ? actionLine_ : header_)->removeWidget(actions_);
    (below ? actionLine_ : header_)->addWidget(actions_);
}

void LinkCockpit::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeActions();
}

void LinkCockpit::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    second_.start();
    tick();
    placeActions();
}

void LinkCockpit::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    second_.stop();
}

void LinkCockpit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LinkCockpit::retranslate() {
    back_->setToolTip(tr("Back to the list of links"));
    back_->setAccessibleName(back_->toolTip());
    title_->setFullText(tr("Linking"));
    copy_->setText(tr("Copy the link"));
    qr_->setText(tr("QR code"));
    browser_->setText(tr("Open in the browser"));
    mail_->setText(tr("Mail"));
    revoke_->setText(tr("Revoke…"));
    for (QPushButton* button : {copy_, qr_, browser_, mail_, revoke_})
        button->setAccessibleName(button->text());
    mailMenu_->actions().at(0)->setText(tr("Mail in Vietnamese"));
    mailMenu_->actions().at(1)->setText(tr("Mail in English"));
    refresh();
    placeActions();
}

}  // namespace bankhub
