// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/domain/transaction.h"

namespace bankhub {

/// A transaction as the JSON of the service's list, to read and to copy. Show with open(); deletes itself.
class TransactionJsonDialog : public QDialog {
    Q_OBJECT
public:
    TransactionJsonDialog(const Transaction& transaction, QWidget* parent);
};

}  // namespace bankhub
