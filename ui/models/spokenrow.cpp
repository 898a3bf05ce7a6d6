// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/spokenrow.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <algorithm>

namespace bankhub {

namespace {

struct SpokenRow {
    Q_DECLARE_TR_FUNCTIONS(bankhub::SpokenRow)
public:
    static QString named(const QString& heading, const QString& text) { return tr("%1: %2").arg(heading, text); }
    static QString joined(const QStringList& parts) { return parts.join(tr(", ", "between the parts of a row")); }
};

QString cellText(const QModelIndex& cell) {
    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
    const QString text = (spoken.isEmpty() ? cell.data(Qt::DisplayRole).toString() : spoken).simplified();
    // A dash stands for nothing.
    const bool says = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetterOrNumber(); });
    return says ? text : QString();
}

}  // namespace

QVariant rowHeading(const QAbstractItemModel& model, int row, int role, const QList<int>& columns, int bareCount) {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (row < 0 || row >= model.rowCount()) return {};
    QStringList parts;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const QString text = cellText(model.index(row, columns.at(place)));
        const QString heading = model.headerData(columns.at(place), Qt::Horizontal).toString();
        if (text.isEmpty()) continue;
        parts << (place < bareCount || heading.isEmpty() ? text : SpokenRow::named(heading, text));
    }
    return SpokenRow::joined(parts);
}

QVariant rowHeading(const QAbstractItemModel& model, int row, int role) {
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    return rowHeading(model, row, role, columns);
}

}  // namespace bankhub
