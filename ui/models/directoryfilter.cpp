// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directoryfilter.h"

#include "app/domain/vietnamesefolding.h"
#include "ui/models/modelroles.h"

namespace bankhub {

DirectoryFilter::DirectoryFilter(QObject* parent)
    : QSortFilterProxyModel(parent), collator_(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) {
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
    collator_.setNumericMode(false);
}

void DirectoryFilter::setSearch(const QString& text) {
    search_ = text.trimmed();
    foldedWords_ = foldVietnamese(search_).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void DirectoryFilter::setExactValue(int column, const QString& value) {
    exactColumn_ = column;
    exactValue_ = value;
    invalidateFilter();
}

void DirectoryFilter::setRule(const std::function<bool(int sourceRow)>& accepts) {
    accepts_ = accepts;
    invalidateFilter();
}

bool DirectoryFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const auto at = [&](int column) { return sourceModel()->index(sourceRow, column, sourceParent); };
    if (!exactValue_.isEmpty() &&
        at(exactColumn_).data(RawValueRole).toString().compare(exactValue_, Qt::CaseInsensitive) != 0)
        return false;
    if (accepts_ && !accepts_(sourceRow)) return false;
    if (foldedWords_.isEmpty()) return true;
    const QString folded = at(0).data(SearchTextRole).toString();
    return std::all_of(foldedWords_.cbegin(), foldedWords_.cend(),
                       [&](const QString& word) { return folded.contains(word); });
}

bool DirectoryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant first = left.data(RawValueRole);
    const QVariant second = right.data(RawValueRole);
    if (first.userType() == QMetaType::QString) return collator_.compare(first.toString(), second.toString()) < 0;
    return first.toLongLong() < second.toLongLong();
}

}  // namespace bankhub
