// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/keywordscard.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/branding/notificationkeywords.h"
#include "ui/branding/chipflow.h"
#include "ui/branding/lostnotificationsdialog.h"
#include "ui/format/errortext.h"
#include "ui/format/menutext.h"
#include "ui/format/moneytext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int usualCount = 500;
constexpr int longestKeyword = 200;  // characters; the service's own limit is not published
constexpr int longestShown = 40;     // average characters
}  // namespace

KeywordsCard::KeywordsCard(Branding& branding, Store& store, QWidget* parent)
    : BrandingCard(parent), branding_(branding), test_(store) {
    chips_ = new QWidget;
    flow_ = new ChipFlow(chips_);
    field_ = new QLineEdit;
    field_->setMaxLength(longestKeyword);
    add_ = new QPushButton;
    connect(field_, &QLineEdit::returnPressed, this, [this] { addTyped(); });
    connect(field_, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(add_, &QPushButton::clicked, this, [this] { addTyped(); });
    auto* typing = new QHBoxLayout;
    typing->setSpacing(space(2));
    typing->addWidget(field_, 1);
    typing->addWidget(add_);
    meaning_ = new QLabel;
    meaning_->setWordWrap(true);
    meaning_->setFont(smallFont(font()));
    setRole(meaning_, "dim");
    countLabel_ = new QLabel;
    count_ = new ChoiceBox;
    for (const int count : KeywordTest::counts)
        count_->addItem(countText(count), count);
    count_->setCurrentIndex(count_->findData(usualCount));
    countLabel_->setBuddy(count_);
    connect(count_, &QComboBox::currentIndexChanged, this, [this] { test_.setCount(count_->currentData().toInt()); });
    auto* testing = new QHBoxLayout;
    testing->setSpacing(space(2));
    testing->addWidget(countLabel_);
    testing->addWidget(count_);
    testing->addStretch(1);
    result_ = new NoticeStrip;
    connect(result_, &NoticeStrip::actionTriggered, this, [this] {
        auto* dialog = new LostNotificationsDialog(test_.lost(), this);
        dialog->open();
    });
    connect(&test_, &KeywordTest::changed, this, &KeywordsCard::showTest);
    body()->addWidget(chips_);
    body()->addLayout(typing);
    body()->addWidget(meaning_);
    body()->addLayout(testing);
    body()->addWidget(result_);
    retranslate();
}

void KeywordsCard::showEvent(QShowEvent* event) {
    BrandingCard::showEvent(event);
    test_.setCount(count_->currentData().toInt());
}

void KeywordsCard::showState() {
    const MerchantConfig& offered = branding_.current();
    setVisible(offered.notificationKeywords.has_value());
    const QStringList keywords = branding_.draft().notificationKeywords.value_or(QStringList());
    if (keywords != shown_) fillChips(keywords);
    chips_->setVisible(!keywords.isEmpty());
    test_.setKeywords(offered.notificationKeywords.value_or(QStringList()), keywords);
    showTest();
}

bool KeywordsCard::takeTyped() {
    return field_->text().isEmpty() || isHidden() || addTyped();
}

bool KeywordsCard::hasTyped() const {
    return !field_->text().trimmed().isEmpty();
}

bool KeywordsCard::addTyped() {
    const QString keyword = field_->text().trimmed();
    if (keyword.isEmpty()) {
        setProblem(tr("A keyword must not be empty."));
        field_->setFocus();
        return false;
    }
    setProblem({});
    field_->clear();
    setKeywords(branding_.draft().notificationKeywords.value_or(QStringList()) << keyword);
    return true;
}

void KeywordsCard::setKeywords(const QStringList& keywords) {
    MerchantConfig draft = branding_.draft();
    draft.notificationKeywords = cleanedKeywords(keywords);
    branding_.setDraft(draft);
}

void KeywordsCard::fillChips(const QStringList& keywords) {
    const bool hadFocus = chips_->isAncestorOf(QApplication::focusWidget());
    shown_ = keywords;
    while (QLayoutItem* item = flow_->takeAt(0)) {
        // A chip may be in the middle of reporting its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& keyword : keywords) {
        auto* chip = new QPushButton;
        setRole(chip, "chip");
        const QString text = QFontMetrics(font()).elidedText(keyword, Qt::ElideRight, textWidth(font(), longestShown));
        chip->setText(menuText(text) + QStringLiteral("  ×"));
        chip->setToolTip(plainToolTip(tr("Remove the keyword “%1”").arg(keyword)));
        chip->setAccessibleName(tr("Remove the keyword “%1”").arg(keyword));
        connect(chip, &QPushButton::clicked, this, [this, keyword] {
            QStringList left = branding_.draft().notificationKeywords.value_or(QStringList());
            left.removeAll(keyword);
            setKeywords(left);
            field_->setFocus();
        });
        flow_->addWidget(chip);
    }
    if (hadFocus) field_->setFocus();
}

void KeywordsCard::showTest() {
    const QStringList wanted = branding_.draft().notificationKeywords.value_or(QStringList());
    meaning_->setText(
        wanted.isEmpty()
            ? tr("The list is empty: every transaction is notified.")
            : tr("Notified is what contains one of these words, upper and lower case alike. Whether the service tells "
                 "accents apart is not documented; the test here does."));
    const bool unchanged = wanted == branding_.current().notificationKeywords.value_or(QStringList());
    if (test_.error()) {
        result_->say(errorText(*test_.error()).inOneLine(), Tone::Bad, {}, false);
    } else if (!test_.isReady() || (unchanged && test_.examined() > 0)) {
        result_->hide();
    } else if (test_.examined() == 0) {
        result_->say(tr("There are no transactions in the cache to test with. Synchronise first."), Tone::Plain, {},
                     false);
    } else if (!test_.lost().isEmpty()) {
        result_->say(tr("%n of the last %1 transactions would no longer be notified.", nullptr,
                        static_cast<int>(test_.lost().size()))
                         .arg(countText(test_.examined())),
                     Tone::Warning, tr("Show the list"), false);
    } else if (test_.gained() > 0) {
        result_->say(tr("None would be lost; %n of the last %1 transactions would be notified in addition.", nullptr,
                        test_.gained())
                         .arg(countText(test_.examined())),
                     Tone::Good, {}, false);
    } else {
        result_->say(tr("Nothing changes for the last %1 transactions.").arg(countText(test_.examined())), Tone::Good,
                     {}, false);
    }
}

void KeywordsCard::retranslate() {
    setTitle(tr("Notification keywords"));
    field_->setPlaceholderText(tr("A word in the content of a transaction"));
    field_->setAccessibleName(tr("New keyword"));
    add_->setText(tr("Add"));
    add_->setAccessibleName(tr("Add the keyword"));
    countLabel_->setText(tr("Test with the newest transactions:"));
    count_->setAccessibleName(countLabel_->text());
    fillChips(shown_);
    showTest();
}

}  // namespace bankhub
