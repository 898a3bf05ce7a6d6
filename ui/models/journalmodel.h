// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/domain/writes.h"

namespace bankhub {

class WriteJournal;

/// The journal of writes as a table, newest first. `RawValueRole` sorts and filters (of State: writeStateName),
/// `SearchTextRole` is folded for search.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Subject, User, State, Answered, ColumnCount };

    /// `journal` must outlive the model.
    explicit JournalModel(const WriteJournal& journal, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const JournalEntry& entryAt(int row) const { return rows_.at(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString& key) const;
    static QString columnName(Column column);
    void retranslate();

private:
    void takeRows();
    [[nodiscard]] QString text(const JournalEntry& entry, Column column) const;
    [[nodiscard]] QVariant rawValue(const JournalEntry& entry, Column column) const;
    [[nodiscard]] QString searchText(const JournalEntry& entry) const;

    const WriteJournal& journal_;
    QList<JournalEntry> rows_;
};

}  // namespace bankhub
