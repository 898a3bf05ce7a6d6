// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/domain/transaction.h"

namespace bankhub {

/// Transactions as RFC 4180 CSV: UTF-8 without a byte order mark, CRLF after every line. Columns are the members of the
/// service's transaction list; amounts are whole dong, times are "YYYY-MM-DD HH:MM:SS" in Vietnam, transfer_type is in,
/// out or empty, null is empty. Texts are written as they are: this is a file for programs and for import dialogs.
class TransactionCsvWriter {
public:
    [[nodiscard]] static QByteArray header();
    [[nodiscard]] static QByteArray line(const Transaction& transaction);
    /// One field, quoted when it has to be: comma, quote, line break, or a blank at either end.
    [[nodiscard]] static QByteArray field(const QString& text);
};

}  // namespace bankhub
