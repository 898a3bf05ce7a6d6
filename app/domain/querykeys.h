// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "app/domain/transactionquery.h"

/// The words of the query line: shared by its reader, its writer and its completion.
namespace bankhub::querykeys {

enum class Key {
    Amount,
    Direction,
    Bank,
    Account,
    Company,
    Content,
    Code,
    Reference,
    VirtualAccount,
    Id,
    Date,
    Notified,
    Has
};

/// English or Vietnamese, with or without accents: "amount", "sotien", "số-tiền".
std::optional<Key> keyOf(const QString& word);
/// The spelling that the program writes itself: "amount".
QString nameOf(Key key);
QList<Key> allKeys();
/// The key that a mistyped word most resembles; empty when none is near.
QString nearest(const QString& word);

/// The column behind a key that compares text; nothing for the others.
std::optional<TransactionField> fieldOf(Key key);
std::optional<Key> keyOfField(TransactionField field);

/// "in", "vào", "credit"; "out", "ra", "debit".
std::optional<Direction> directionOf(const QString& word);
/// "yes", "có", "ok", "1"; "no", "không", "failed", "0".
std::optional<bool> yesNoOf(const QString& word);
/// What has: can ask for: "code", "va", "ref".
std::optional<TransactionField> propertyOf(const QString& word);
QString propertyName(TransactionField field);

}  // namespace bankhub::querykeys
