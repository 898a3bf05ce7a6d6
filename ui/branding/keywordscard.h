// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/branding/branding.h"
#include "app/branding/keywordtest.h"
#include "ui/branding/brandingcard.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bankhub {

class ChipFlow;
class ChoiceBox;
class NoticeStrip;

/// The keywords that decide which transactions are notified, and what a change of them would do to the newest ones.
class KeywordsCard final : public BrandingCard {
    Q_OBJECT
public:
    /// Both must outlive the card.
    KeywordsCard(Branding& branding, Store& store, QWidget* parent = nullptr);
    void showState();
    /// Takes what is still in the field as a keyword, as Return does; false when that is refused.
    bool takeTyped();
    /// True while something stands in the field that is no keyword yet.
    [[nodiscard]] bool hasTyped() const;
    [[nodiscard]] const KeywordTest& test() const { return test_; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    bool addTyped();
    void setKeywords(const QStringList& keywords);
    void fillChips(const QStringList& keywords);
    void showTest();

    Branding& branding_;
    KeywordTest test_;
    QStringList shown_;
    QWidget* chips_;
    ChipFlow* flow_;
    QLineEdit* field_;
    QPushButton* add_;
    QLabel* meaning_;
    QLabel* countLabel_;
    ChoiceBox* count_;
    NoticeStrip* result_;
};

}  // namespace bankhub
