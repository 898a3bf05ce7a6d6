// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include <QJsonDocument>

#include "app/domain/vietnamesefolding.h"
#include "app/writes/writejournal.h"
#include "ui/format/maskedtext.h"
#include "ui/format/timetext.h"
#include "ui/format/writetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

JournalModel::JournalModel(const WriteJournal& journal, QObject* parent)
    : QAbstractTableModel(parent), journal_(journal), rows_(journal.entries()) {
    connect(&journal_, &WriteJournal::changed, this, &JournalModel::takeRows);
}

void JournalModel::takeRows() {
    const QList<JournalEntry>& fresh = journal_.entries();
    const auto sameKey = [](const JournalEntry& left, const JournalEntry& right) {
        return left.order.key == right.order.key;
    };
    const bool sameWrites = std::equal(fresh.cbegin(), fresh.cend(), rows_.cbegin(), rows_.cend(), sameKey);
    if (!sameWrites) beginResetModel();
    rows_ = fresh;
    if (!sameWrites)
        endResetModel();
    else if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int JournalModel::rowOf(const QString& key) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_.at(row).order.key == key) return row;
    return -1;
}

QString JournalModel::text(const JournalEntry& entry, Column column) const {
    switch (column) {
        case Time:
            return dateTimeText(entry.confirmedAtUtcMs);
        case What:
            return writeKindText(entry.order.kind);
        case Subject:
            return orDash(discreetText(entry.order.subject));
        case User:
            return orDash(entry.user);
        case State:
            return writeStateText(entry.state, journal_.isUnderWay(entry.order.key)).words;
        case Answered:
            return dateTimeText(entry.isUnsettled() ? std::nullopt : entry.settledAtUtcMs);
        case ColumnCount:
            break;
    }
    return {};
}

QVariant JournalModel::rawValue(const JournalEntry& entry, Column column) const {
    switch (column) {
        case Time:
            return entry.confirmedAtUtcMs;
        case Answered:
            return entry.isUnsettled() ? 0 : entry.settledAtUtcMs.value_or(0);
        case State:
            return writeStateName(entry.state, journal_.isUnderWay(entry.order.key));
        case What:
        case Subject:
        case User:
        case ColumnCount:
            break;
    }
    return text(entry, column);
}

QString JournalModel::searchText(const JournalEntry& entry) const {
    const QString request = QString::fromUtf8(QJsonDocument(entry.order.request).toJson(QJsonDocument::Compact));
    const QString answer = QString::fromUtf8(QJsonDocument(entry.answer).toJson(QJsonDocument::Compact));
    return foldVietnamese(QStringList{text(entry, What), entry.order.subject, entry.user, text(entry, State),
                                      entry.order.path, entry.order.key, request, answer,
                                      entry.error ? entry.error->requestId : QString()}
                              .join(QLatin1Char('\n')));
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const JournalEntry& entry = rows_.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const StatusText state = writeStateText(entry.state, journal_.isUnderWay(entry.order.key));
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(entry, column);
        case RawValueRole:
            return rawValue(entry, column);
        case CopyTextRole:
            return spreadsheetText(text(entry, column));
        case ToneRole:
            if (column == State) return static_cast<int>(state.tone);
            return static_cast<int>(journal_.isLost(entry) && column == What ? Tone::Warning : Tone::Plain);
        case PillRole:
            return column == State;
        case IconNameRole:
            return column == State ? state.icon : QString();
        case SearchTextRole:
            return searchText(entry);
        default:
            return {};
    }
}

QString JournalModel::columnName(Column column) {
    switch (column) {
        case Time:
            return tr("Confirmed");
        case What:
            return tr("What");
        case Subject:
            return tr("Subject");
        case User:
            return tr("User");
        case State:
            return tr("Result");
        case Answered:
            return tr("Answered");
        case ColumnCount:
            break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columnName(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void JournalModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
