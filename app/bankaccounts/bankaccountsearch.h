// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <functional>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/bankaccount.h"

namespace bankhub {

class ApiClient;

/// One question to the service about its bank accounts, for what the cache does not hold yet. The newest question wins.
class BankAccountSearch : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Asking, Found, Failed };

    /// `api` must outlive it.
    explicit BankAccountSearch(ApiClient& api, QObject* parent = nullptr);
    ~BankAccountSearch() override;

    /// `company` empty: in all of them.
    void ask(const QString& text, const CompanyXid& company);
    void askAgain();
    /// Drops the question and what was found.
    void forget();

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const QString& text() const { return text_; }
    /// Newest first; the first page only, see isCut().
    [[nodiscard]] const QList<BankAccount>& accounts() const { return accounts_; }
    /// True when the service has more than it said on the first page, or sent rows that cannot be read.
    [[nodiscard]] bool isCut() const { return cut_; }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

signals:
    void changed();

private:
    void enter(State state);

    ApiClient& api_;
    QString text_;
    CompanyXid company_;
    State state_ = State::Idle;
    QList<BankAccount> accounts_;
    bool cut_ = false;
    std::optional<Error> error_;
    std::function<void()> cancel_;
    quint64 question_ = 0;  ///< number of the newest one
};

}  // namespace bankhub
