// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <memory>

#include "app/domain/transactionquery.h"
#include "app/store/rowset.h"

namespace bankhub {

class Database;

/// Looks for words in the transactions, in a packed copy of their texts (SearchBlock) that lies in the cache file and
/// changes in the same SQL transaction as the rows. Store thread; throws StorageFailure.
namespace searchindex {

/// Packs the blocks of these rows anew.
void refresh(Database& database, const QList<qint64>& rowIds);
/// Packs what was never packed: the rows of a cache that an older version has filled. Takes seconds for a million.
void complete(Database& database);

/// The rows that have the word, in their own texts or, when `inCompanyNames`, in the name of their company. Accents are
/// ignored unless the word carries some.
RowSet find(Database& database, const QString& word, bool inCompanyNames);
/// The sums of the rows that have all of `words` and none of `excluded`, company names included.
TransactionTotals totals(Database& database, const QStringList& words, const QStringList& excluded);

}  // namespace searchindex
}  // namespace bankhub
