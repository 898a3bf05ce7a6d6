// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "app/auth/profile.h"
#include "app/store/store.h"

namespace bankhub::bench {

/// Transactions that follow from their number alone: the same distribution over accounts, directions, amounts and
/// wordings at every size, spread over the same year.
class RowSource {
public:
    explicit RowSource(qint64 rows);
    [[nodiscard]] qint64 rows() const { return rows_; }
    [[nodiscard]] const QList<Company>& companies() const { return companies_; }
    [[nodiscard]] const QList<BankAccount>& accounts() const { return accounts_; }
    /// 0 is the newest.
    [[nodiscard]] Transaction row(qint64 number) const;
    static QDate firstDay() { return {2025, 11, 1}; }
    static QDate lastDay() { return {2026, 10, 31}; }

private:
    [[nodiscard]] QString contentOf(quint64 random, const QString& code) const;
    qint64 rows_;
    QList<Company> companies_;
    QList<BankAccount> accounts_;
};

/// A data folder of the console whose one profile has the rows in its cache, and the same rows as CSV.
class BenchData {
public:
    /// Writes what is not there yet. A folder with the cache of other rows must not be used again.
    BenchData(const QString& folder, qint64 rows);

    [[nodiscard]] const RowSource& source() const { return source_; }
    [[nodiscard]] QString folder() const { return folder_; }
    [[nodiscard]] const Profile& profile() const { return profile_; }
    [[nodiscard]] QString cacheFile() const;
    [[nodiscard]] QString csvFile() const;
    /// Rows a second of the first filling of the cache; nothing when it was there.
    [[nodiscard]] double fillingRate() const { return fillingRate_; }

private:
    void fill();
    RowSource source_;
    QString folder_;
    Profile profile_;
    double fillingRate_ = 0;
};

}  // namespace bankhub::bench
