// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/store/store.h"

namespace bankhub {

/// The bank accounts in the cache with their synchronisation state, kept current.
class BankAccountDirectory : public QObject {
    Q_OBJECT
public:
    explicit BankAccountDirectory(Store& store, QObject* parent = nullptr);

    [[nodiscard]] const QList<Store::CachedBankAccount>& accounts() const { return accounts_; }
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    void reload();

signals:
    void changed();

private:
    Store& store_;
    QList<Store::CachedBankAccount> accounts_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}  // namespace bankhub
