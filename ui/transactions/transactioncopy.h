// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/transactionquery.h"
#include "app/store/store.h"

class QMenu;

namespace bankhub {

class NoticeStrip;

enum class CopyFormat { TabSeparatedWithHeader, TabSeparated, Csv, Json, Markdown };

/// Puts rows on the clipboard as text: the visible columns in their order, cells that look like formulas made harmless.
/// What is in memory is copied at once, the rest is read first.
class TransactionCopy : public QObject {
    Q_OBJECT
public:
    /// More rows belong in a file.
    static constexpr int largestCopy = 50'000;

    /// Both must outlive it.
    TransactionCopy(Store& store, NoticeStrip& notice, QObject* parent = nullptr);

    struct Selection {
        QList<Store::RowId> rowIds;                               ///< in the order of the table
        QList<TransactionField> fields;                           ///< the visible columns
        std::optional<QList<Store::CachedTransaction>> inMemory;  ///< the same rows, when all are there
    };
    void copy(const Selection& selection, CopyFormat format);

    /// Adds one entry for each format; `copy` is called with the chosen one.
    static void addFormats(QMenu& menu, QObject* context, const std::function<void(CopyFormat)>& copy);

private:
    void finish(const Result<qint64>& rows, const QByteArray& text);

    Store& store_;
    NoticeStrip& notice_;
    std::optional<Pending<qint64>> running_;
};

}  // namespace bankhub
