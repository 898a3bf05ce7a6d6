// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "app/store/store.h"

namespace bankhub {

class ChoiceBox;

/// Which of the bank accounts are shown: of one company, at one bank, in one state.
class AccountFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit AccountFilterBar(QWidget* parent = nullptr);

    /// Offers the companies and banks that occur. A choice that does not occur any more is given up.
    void fill(const QList<Store::CachedBankAccount>& accounts);
    void clear();
    void setCompany(const CompanyXid& company);
    /// Only accounts that went silent.
    void setSilent();
    [[nodiscard]] CompanyXid company() const;
    [[nodiscard]] bool restricts() const;
    /// `isSilent` says whether an account had no transaction for days.
    [[nodiscard]] bool accepts(const Store::CachedBankAccount& row,
                               const std::function<bool(const BankAccount&)>& isSilent) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum State { Every, Connected, NotConnected, Active, SwitchedOff, Silent, Vanished };
    void fillStates();
    void retranslate();

    QList<Store::CachedBankAccount> accounts_;
    ChoiceBox* company_;
    ChoiceBox* bank_;
    ChoiceBox* state_;
};

}  // namespace bankhub
