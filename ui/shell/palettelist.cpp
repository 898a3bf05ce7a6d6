// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelist.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/domain/fuzzymatch.h"
#include "app/domain/vietnamesefolding.h"

namespace bankhub {

namespace {
/// More than anybody reads; thousands of accounts would only make the list slow.
constexpr int largestList = 100;
/// What a title says counts more than what stands beside it.
constexpr int titleBonus = 10;
}  // namespace

void PaletteList::setEntries(const QList<PaletteEntry>& entries, const QStringList& recent) {
    entries_.clear();
    for (const PaletteEntry& entry : entries) {
        const qsizetype place = recent.indexOf(entry.id);
        const QString title = foldVietnamese(entry.title);
        entries_ << Searchable{entry, title, title + QLatin1Char(' ') + foldVietnamese(entry.detail),
                               place < 0 ? 0 : static_cast<int>(recent.size() - place)};
    }
    search();
}

void PaletteList::setWanted(const QString& wanted) {
    const QString folded = foldVietnamese(wanted).simplified();
    if (folded == wanted_) return;
    wanted_ = folded;
    search();
}

void PaletteList::search() {
    struct Hit {
        int index;
        int score;
        int recency;
    };
    QList<Hit> hits;
    for (int index = 0; index < entries_.size(); ++index) {
        const Searchable& entry = entries_.at(index);
        const auto inTitle = fuzzyScore(entry.foldedTitle, wanted_);
        const auto score = inTitle ? std::optional(*inTitle + titleBonus) : fuzzyScore(entry.foldedAll, wanted_);
        if (score) hits << Hit{index, *score, entry.recency};
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& left, const Hit& right) {
        return left.score != right.score ? left.score > right.score : left.recency > right.recency;
    });
    beginResetModel();
    shown_.clear();
    for (const Hit& hit : hits.mid(0, largestList))
        shown_ << hit.index;
    endResetModel();
}

int PaletteList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant PaletteList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PaletteEntry& entry = entryAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::AccessibleTextRole:
            return QStringList{entry.title, entry.detail, entry.keys}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", "));
        case DetailRole:
            return entry.detail;
        case KeysRole:
            return entry.keys;
        case Qt::DecorationRole:
            return entry.icon;
        default:
            return {};
    }
}

}  // namespace bankhub
