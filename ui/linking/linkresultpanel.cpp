// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkresultpanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/format/maskedtext.h"
#include "ui/format/tooltiptext.h"
#include "ui/linking/linkwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* centred() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

bool sameOutcome(const std::optional<LinkOutcome>& left, const std::optional<LinkOutcome>& right) {
    if (!left || !right) return left.has_value() == right.has_value();
    return left->by == right->by && left->account == right->account && left->bankName == right->bankName &&
           left->number == right->number && left->holder == right->holder;
}
}  // namespace

bool LinkResultPanel::Content::operator==(const Content& other) const {
    return state == other.state && purpose == other.purpose && sameOutcome(outcome, other.outcome) &&
           companyName == other.companyName && probableAccount == other.probableAccount &&
           viewProblem == other.viewProblem && canOpen == other.canOpen;
}

LinkResultPanel::LinkResultPanel(QWidget* parent)
    : QWidget(parent),
      sign_(new IconLabel(2)),
      title_(centred()),
      text_(centred()),
      viewProblem_(centred()),
      here_(new QPushButton),
      browser_(new QPushButton),
      again_(new QPushButton) {
    title_->setFont(titleFont(font()));
    setRole(text_, "dim");
    setRole(viewProblem_, "warning");
    setRole(here_, "primary");
    setRole(again_, "primary");
    here_->setIcon(iconOnAccent(QStringLiteral("link")));
    again_->setIcon(iconOnAccent(QStringLiteral("add")));
    browser_->setIcon(themeIcon(QStringLiteral("browser")));
    connect(here_, &QPushButton::clicked, this, &LinkResultPanel::openHereRequested);
    connect(browser_, &QPushButton::clicked, this, &LinkResultPanel::openInBrowserRequested);
    connect(again_, &QPushButton::clicked, this, &LinkResultPanel::newLinkRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    for (QPushButton* button : {here_, browser_, again_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8), space(4), space(8), space(4));
    layout->setSpacing(space(2));
    layout->addStretch(2);
    layout->addWidget(sign_, 0, Qt::AlignHCenter);
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addSpacing(space(1));
    layout->addWidget(viewProblem_);
    layout->addSpacing(space(1));
    layout->addLayout(buttons);
    layout->addStretch(3);
    refresh();
}

void LinkResultPanel::show(const Content& content) {
    if (content == content_) return;
    content_ = content;
    refresh();
}

QList<QPair<QString, QString>> LinkResultPanel::facts() const {
    QList<QPair<QString, QString>> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty()) facts << std::pair(name, value);
    };
    if (content_.outcome) {
        add(tr("Bank"), content_.outcome->bankName);
        add(tr("Account number"), accountNumberText(content_.outcome->number));
        add(tr("Holder"), content_.outcome->holder);
        add(tr("Company"), content_.companyName);
        add(tr("Confirmed by"), content_.outcome->by == LinkOutcome::ConfirmedBy::Service
                                    ? tr("the service (link-token/get)")
                                    : tr("the account list of the service"));
    } else if (!content_.probableAccount.isEmpty()) {
        add(content_.purpose == LinkPurpose::UnlinkBankAccount ? tr("No longer linked") : tr("Linked in that time"),
            discreetText(content_.probableAccount));
        add(tr("Company"), content_.companyName);
    }
    return facts;
}

void LinkResultPanel::refresh() {
    const StatusText state = linkStateText(content_.state, content_.purpose);
    const bool finished = content_.state == LinkState::Finished;
    const bool bad = state.tone == Tone::Bad || state.tone == Tone::Warning;
    sign_->setIcon(themeIcon(finished ? QStringLiteral("check")
                             : bad    ? QStringLiteral("warning")
                                      : QStringLiteral("link"),
                             finished ? Tone::Good
                             : bad    ? Tone::Warning
                                      : Tone::Dim));
    const bool unlinks = content_.purpose == LinkPurpose::UnlinkBankAccount;
    QString title = state.words;
    if (!title.isEmpty()) title[0] = title.at(0).toUpper();
    if (finished) title = unlinks ? tr("The account is unlinked") : tr("The account is linked");
    title_->setText(title);
    text_->setText(linkStateAdvice(content_.state, content_.purpose));
    setAccessibleName(title);
    setAccessibleDescription(text_->text());

    delete facts_;
    facts_ = nullptr;
    const auto lines = facts();
    if (!lines.isEmpty()) {
        facts_ = new QWidget;
        auto* grid = new QGridLayout(facts_);
        grid->setContentsMargins(0, space(2), 0, space(2));
        grid->setHorizontalSpacing(space(4));
        for (int row = 0; row < lines.size(); ++row) {
            auto* name = new QLabel(lines.at(row).first);
            setRole(name, "dim");
            auto* value = new QLabel(lines.at(row).second);
            value->setTextFormat(Qt::PlainText);
            value->setFont(strongFont(font()));
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(name, row, 0);
            grid->addWidget(value, row, 1);
        }
        auto* layout = static_cast<QVBoxLayout*>(this->layout());
        layout->insertWidget(layout->indexOf(text_) + 1, facts_, 0, Qt::AlignHCenter);
    }

    const bool canOpen = content_.canOpen && !isFinal(content_.state);
    const bool hasView = content_.viewProblem.isEmpty();
    const bool openedBefore = content_.state != LinkState::Created;
    viewProblem_->setVisible(canOpen && !hasView);
    viewProblem_->setText(
        tr("The embedded view is not available on this computer. Use the system browser; what happens there appears "
           "here too."));
    viewProblem_->setToolTip(plainToolTip(content_.viewProblem));
    here_->setVisible(canOpen && hasView);
    here_->setText(openedBefore ? tr("Open again here") : tr("Open here"));
    browser_->setVisible(canOpen);
    browser_->setText(tr("Open in the browser"));
    setRole(browser_, hasView ? "plain" : "primary");
    browser_->setIcon(hasView ? themeIcon(QStringLiteral("browser")) : iconOnAccent(QStringLiteral("browser")));
    again_->setVisible(isFinal(content_.state) && !finished);
    again_->setText(tr("New link…"));
    for (QPushButton* button : {here_, browser_, again_})
        button->setAccessibleName(button->text());
}

void LinkResultPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace bankhub
