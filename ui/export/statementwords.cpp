// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/export/exportwords.h"
#include "ui/export/statementwriter.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {
struct StatementText {
    Q_DECLARE_TR_FUNCTIONS(StatementText)
};
}  // namespace

StatementWords StatementWords::make() {
    StatementWords words;
    words.title = StatementText::tr("Statement of transactions");
    words.headings = {TransactionModel::fieldName(TransactionField::Time),
                      TransactionModel::fieldName(TransactionField::Direction),
                      TransactionModel::fieldName(TransactionField::Amount),
                      TransactionModel::fieldName(TransactionField::Content),
                      TransactionModel::fieldName(TransactionField::ReferenceNumber),
                      TransactionModel::fieldName(TransactionField::PaymentCode)};
    words.page = StatementText::tr("Page %1 of %2");
    words.continued = StatementText::tr("%1 (continued)", "%1 is an account");
    words.opening = StatementText::tr("%1 transactions from %2 to %3");
    words.subtotal = StatementText::tr("Subtotal: %1 transactions · in %2 · out %3 · net %4");
    words.total = StatementText::tr("Total: %1 transactions · in %2 · out %3 · net %4");
    words.inWords = StatementText::tr("Net in words: %1", "the amount is always in Vietnamese");
    words.nothing = StatementText::tr("There are no transactions.");
    words.words = exportWords();
    return words;
}

}  // namespace bankhub
