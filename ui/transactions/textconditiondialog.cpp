// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/textconditiondialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/domain/querytokens.h"
#include "ui/format/querylinetext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {

using Match = FieldCondition::Match;

constexpr int anywhere = -1;

/// A match and whether it is meant the other way round, as the number behind an entry.
int matchNumber(Match match, bool negated) {
    return static_cast<int>(match) * 2 + (negated ? 1 : 0);
}

}  // namespace

TextConditionDialog::TextConditionDialog(const TransactionFilter& part, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Text in the transactions"));
    column_ = new ChoiceBox;
    column_->setAccessibleName(tr("Where"));
    column_->addItem(tr("anywhere"), anywhere);
    for (const TransactionField field : TransactionModel::columns())
        if (isTextField(field)) column_->addItem(TransactionModel::fieldName(field), static_cast<int>(field));
    match_ = new ChoiceBox;
    match_->setAccessibleName(tr("How"));
    text_ = new QLineEdit;
    text_->setAccessibleName(tr("Text"));
    text_->setMinimumWidth(textWidth(font(), 40));
    meaning_ = new QLabel;
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setWordWrap(true);
    meaning_->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto* buttons = new QDialogButtonBox;
    auto* show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TextConditionDialog::takeInput);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(space(5), space(5), space(5), space(5));
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Where"), column_);
    form->addRow(tr("How"), match_);
    form->addRow(tr("Text"), text_);
    form->addRow(meaning_);
    form->addRow(buttons);
    begin(part);
    connect(column_, &QComboBox::currentIndexChanged, this, &TextConditionDialog::fillMatches);
    connect(match_, &QComboBox::currentIndexChanged, this, &TextConditionDialog::explain);
    connect(text_, &QLineEdit::textChanged, this, &TextConditionDialog::explain);
    text_->setFocus();
    explain();
}

void TextConditionDialog::begin(const TransactionFilter& part) {
    const TransactionQuery& query = part.query;
    const FieldCondition condition = query.conditions.value(0);
    if (!query.conditions.isEmpty()) column_->setCurrentIndex(column_->findData(static_cast<int>(condition.field)));
    fillMatches();
    const bool negated = condition.negated || !query.excludedWords.isEmpty();
    match_->setCurrentIndex(qMax(0, match_->findData(matchNumber(condition.match, negated))));
    text_->setText(!query.conditions.isEmpty()      ? condition.text
                   : !query.excludedWords.isEmpty() ? query.excludedWords.constFirst()
                                                    : searchWords(query.text).value(0));
    text_->selectAll();
}

void TextConditionDialog::setField(TransactionField field) {
    column_->setCurrentIndex(column_->findData(static_cast<int>(field)));
}

void TextConditionDialog::fillMatches() {
    const QVariant present = match_->currentData();
    const QSignalBlocker quiet(match_);
    match_->clear();
    match_->addItem(tr("contains"), matchNumber(Match::Contains, false));
    match_->addItem(tr("does not contain"), matchNumber(Match::Contains, true));
    if (column_->currentData().toInt() != anywhere) {
        match_->addItem(tr("is exactly"), matchNumber(Match::Equals, false));
        match_->addItem(tr("is not"), matchNumber(Match::Equals, true));
        match_->addItem(tr("begins with"), matchNumber(Match::StartsWith, false));
        match_->addItem(tr("does not begin with"), matchNumber(Match::StartsWith, true));
    }
    match_->setCurrentIndex(qMax(0, match_->findData(present)));
    explain();
}

TransactionFilter TextConditionDialog::part() const {
    const QString text = text_->text().trimmed();
    TransactionFilter filter;
    if (text.isEmpty()) return filter;
    const int number = match_->currentData().toInt();
    const bool negated = number % 2 == 1;
    if (const int column = column_->currentData().toInt(); column != anywhere)
        filter.query.conditions << FieldCondition{static_cast<TransactionField>(column), static_cast<Match>(number / 2),
                                                  text, negated};
    else if (negated)
        filter.query.excludedWords << text;
    else
        filter.query.text = quotedWord(text);
    return filter;
}

void TextConditionDialog::explain() {
    const TransactionFilter filter = part();
    meaning_->setText(filter.restricts() ? tr("In the search field: %1").arg(discreetQueryLine(queryLine(filter, {})))
                                         : tr("Accents matter only when the text has some; capitals never do."));
    setRole(meaning_, "dim");
    setStyleProperty(text_, "problem", false);
    text_->setAccessibleDescription(meaning_->text());
}

void TextConditionDialog::takeInput() {
    if (!part().restricts()) {
        meaning_->setText(tr("Write the text to look for."));
        setRole(meaning_, "bad");
        setStyleProperty(text_, "problem", true);
        text_->setAccessibleDescription(meaning_->text());
        text_->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT chosen(part());
    accept();
}

}  // namespace bankhub
