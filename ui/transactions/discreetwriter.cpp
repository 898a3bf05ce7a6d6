// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/discreetwriter.h"

#include "ui/format/maskedtext.h"
#include "ui/format/privacy.h"

namespace bankhub {

namespace {

bool isAmount(ExportField field) {
    return field == ExportField::Amount || field == ExportField::SignedAmount || field == ExportField::AmountIn ||
           field == ExportField::AmountOut;
}

class DiscreetWriter final : public TransactionWriter {
public:
    explicit DiscreetWriter(std::unique_ptr<TransactionWriter> writer) : writer_(std::move(writer)) {}
    Result<Done> begin() override { return writer_->begin(); }
    Result<Done> rows(const Rows& rows) override {
        Rows discreet = rows;
        for (Store::CachedTransaction& row : discreet) {
            row.transaction.accountNumber = hiddenNumber(row.transaction.accountNumber);
            row.transaction.virtualAccount = hiddenNumber(row.transaction.virtualAccount);
            row.transaction.content = withoutNumbers(row.transaction.content);
        }
        return writer_->rows(discreet);
    }
    Result<Done> end() override { return writer_->end(); }
    Result<Done> commit() override { return writer_->commit(); }

private:
    std::unique_ptr<TransactionWriter> writer_;
};

}  // namespace

QList<ExportColumn> discreetColumns(const QList<ExportColumn>& columns) {
    QList<ExportColumn> discreet = columns;
    for (ExportColumn& column : discreet)
        if (isAmount(column.field)) column = {ExportField::Constant, column.header, hiddenDigits()};
    return discreet;
}

std::unique_ptr<TransactionWriter> makeDiscreetWriter(std::unique_ptr<TransactionWriter> writer) {
    return std::make_unique<DiscreetWriter>(std::move(writer));
}

}  // namespace bankhub
