// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/bankaccount.h"

namespace bankhub {

class ApiClient;

/// Reads everything that the service has about one bank account: virtual accounts, identity and phone number. The
/// newest request wins; an older answer is dropped. Personal data stays in memory for as long as this account is the
/// one asked for, and nowhere else.
class BankAccountReader : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Failed };

    /// `api` must outlive it.
    explicit BankAccountReader(ApiClient& api, QObject* parent = nullptr);
    ~BankAccountReader() override;

    /// Asks for this account, a moment later, so that walking through a list with the arrow keys asks only for the
    /// account it ends on. Does nothing when that account has been asked for already.
    void read(const BankAccountXid& account);
    /// Asks for the same account once more; what is known of it stays until the answer is there.
    void readAgain();
    /// Drops the account and all that is known of it.
    void forget();

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const BankAccountXid& account() const { return account_; }
    /// Of account(): also while it is read again, and after that failed.
    [[nodiscard]] const std::optional<BankAccountDetail>& detail() const { return detail_; }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

signals:
    void changed();

private:
    void ask();
    void stop();

    ApiClient& api_;
    QTimer delay_;
    BankAccountXid account_;
    State state_ = State::Idle;
    std::optional<Pending<BankAccountDetail>> asked_;
    std::optional<BankAccountDetail> detail_;
    std::optional<Error> error_;
    quint64 question_ = 0;  ///< number of the newest one: answers to older ones are dropped
};

}  // namespace bankhub
