// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace bankhub {

class Database;

/// The small numbers that stand for the service's identifiers. Made for one SQL transaction: what it remembers would be
/// wrong after a rollback.
class IdentifierTable {
public:
    explicit IdentifierTable(Database& database) : database_(database) {}
    /// The number of that text, made when it is new; 0 for a null text.
    qint64 keyOf(const QString& text);

private:
    Database& database_;
    QHash<QString, qint64> known_;
};

}  // namespace bankhub
