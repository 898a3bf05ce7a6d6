// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/transactionquery.h"
#include "ui/overview/linecard.h"

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;
class Overview;

/// What deserves a look: notifications that failed, money in without a code, accounts that went silent, days that
/// differ from the service's own count. A nought stays where it is and is quiet.
class AttentionCard : public LineCard {
    Q_OBJECT
public:
    enum Line { Undelivered, WithoutCode, Silent, Differing };
    /// All must outlive the card.
    AttentionCard(Overview& overview, CompanyDirectory& companies, BankAccountDirectory& accounts, const Clock& clock,
                  QWidget* parent = nullptr);
    void refresh();

signals:
    void transactionsRequested(const TransactionQuery& query);
    void silentAccountsRequested(const CompanyXid& company);

private:
    [[nodiscard]] LineButton::Line undeliveredLine() const;
    [[nodiscard]] LineButton::Line withoutCodeLine() const;
    [[nodiscard]] LineButton::Line silentLine() const;
    [[nodiscard]] LineButton::Line differingLine() const;
    void open(int line);
    void offerDays();

    Overview& overview_;
    CompanyDirectory& companies_;
    BankAccountDirectory& accounts_;
    const Clock& clock_;
};

}  // namespace bankhub
