// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include "ui/shell/palettesource.h"

namespace bankhub {

/// The entries that fit what was typed, best first; among equals what was done lately, then the order of the sources.
class PaletteList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole };
    using QAbstractListModel::QAbstractListModel;

    /// `recent`: ids, the latest first.
    void setEntries(const QList<PaletteEntry>& entries, const QStringList& recent);
    void setWanted(const QString& wanted);
    [[nodiscard]] const PaletteEntry& entryAt(int row) const { return entries_.at(shown_.at(row)).entry; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Searchable {
        PaletteEntry entry;
        QString foldedTitle;
        QString foldedAll;
        int recency = 0;  ///< 0 = not lately; higher is later
    };
    void search();

    QList<Searchable> entries_;
    QList<int> shown_;
    QString wanted_;
};

}  // namespace bankhub
