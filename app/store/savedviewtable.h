// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/savedview.h"

namespace bankhub {

class Database;

/// The named views. Store thread; throws StorageFailure.
namespace savedviewtable {

/// In their order. Entries that cannot be understood, for example of a newer program, are left out.
QList<SavedView> read(Database& database);
/// Replaces the view with this id; a new one (id 0) comes last. Gives the id.
qint64 save(Database& database, const SavedView& view);
/// True when there was one.
bool remove(Database& database, qint64 id);
/// Puts the views into this order; those that are not named stay behind them.
void arrange(Database& database, const QList<qint64>& ids);
/// The names of companies and accounts that the lines of views may use.
QueryVocabulary vocabulary(Database& database);

}  // namespace savedviewtable
}  // namespace bankhub
