// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/core/clock.h"
#include "app/store/store.h"
#include "ui/format/statustext.h"

namespace bankhub {

class BankAccountDirectory;

/// The bank accounts of a directory, or those that a question to the service found, as a table. `RawValueRole` sorts,
/// `SearchTextRole` is folded for search.
class BankAccountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Bank,
        Number,
        Holder,
        Connected,
        Active,
        LastTransaction,
        Balance,
        Company,
        Transactions,
        Synchronised,
        ColumnCount
    };

    /// Both must outlive the model.
    BankAccountModel(BankAccountDirectory& directory, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Store::CachedBankAccount& accountAt(int row) const { return rows_.at(row); }
    [[nodiscard]] int rowOf(const BankAccountXid& xid) const;
    /// Shows these accounts of the service instead of those of the cache, with what the cache knows of each.
    void showFound(const QList<BankAccount>& accounts);
    void showCache();
    [[nodiscard]] bool showsFound() const { return found_.has_value(); }
    static QString columnName(Column column);
    /// True when the account had transactions and then none for days, which deserves a look.
    [[nodiscard]] bool isSilent(const BankAccount& account) const;
    /// "no transaction for 9 days", with a sign; only for a silent account.
    [[nodiscard]] StatusText silenceText(const BankAccount& account) const;
    /// The balance as the bank reports it; empty when it does not: such banks send 0, which must not be read as an
    /// empty account.
    static QString balanceText(const BankAccount& account);
    /// "no transaction for 9 days", or the time of the last one. An account that never had one says so. The table says
    /// it shorter, under its heading.
    [[nodiscard]] QString lastTransactionText(const Store::CachedBankAccount& row) const;
    /// When and how the last synchronisation of the account went.
    [[nodiscard]] QString syncText(const Store::CachedBankAccount& row) const;
    /// As long as what the column of the last transaction usually says of a silent account.
    static QString silenceSample();
    void retranslate();

private:
    void takeRows();
    [[nodiscard]] QList<Store::CachedBankAccount> freshRows() const;
    [[nodiscard]] bool isPill(const Store::CachedBankAccount& row, Column column) const;
    [[nodiscard]] StatusText statusOf(const Store::CachedBankAccount& row, Column column) const;
    [[nodiscard]] QString shortLastTransaction(const Store::CachedBankAccount& row) const;
    [[nodiscard]] QVariant text(const Store::CachedBankAccount& row, Column column) const;
    [[nodiscard]] QVariant rawValue(const Store::CachedBankAccount& row, Column column) const;
    [[nodiscard]] Tone tone(const Store::CachedBankAccount& row, Column column) const;

    BankAccountDirectory& directory_;
    const Clock& clock_;
    QList<Store::CachedBankAccount> rows_;
    std::optional<QList<BankAccount>> found_;
};

}  // namespace bankhub
