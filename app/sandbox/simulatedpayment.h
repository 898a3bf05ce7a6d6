// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transaction.h"

namespace bankhub {

/// A transaction that the sandbox is asked to make up.
struct SimulatedPayment {
    BankAccountXid account;
    QString accountName;  ///< for people: "MBBank 0123456789"
    Direction direction = Direction::In;
    Dong amount = 0;
    QString content;
};

}  // namespace bankhub
