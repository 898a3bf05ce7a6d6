// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

#include "app/domain/querylanguage.h"
#include "app/domain/sortorder.h"
#include "app/domain/transactionquery.h"

namespace bankhub {

/// One column of a view. Columns that are not shown keep their place and width.
struct ViewColumn {
    TransactionField field = TransactionField::Time;
    bool shown = true;
    /// In tenths of an average character, so that it means the same with every font; 0: as the program makes it.
    int width = 0;
    bool operator==(const ViewColumn&) const = default;
};

/// All columns as the program makes them: their order on a fresh desk, some of them not shown.
const QList<ViewColumn>& standardColumns();

/// Everything that a view keeps of how the transactions are shown.
struct ViewContent {
    /// A line of the query language. Relative periods ("date:today") stay relative.
    QString query;
    SortOrder sorts;            ///< empty: newest first
    QList<ViewColumn> columns;  ///< in their order; empty: as the program makes them
    QString grouping;           ///< name of the grouping; empty: none
    bool operator==(const ViewContent&) const = default;
    /// The fields that are shown, in their order.
    [[nodiscard]] QList<TransactionField> shownFields() const;
};

/// A named view of one profile.
struct SavedView {
    qint64 id = 0;  ///< 0: not kept yet
    /// As given by the user. Empty for a view that came with the program and was not renamed: see `builtIn`.
    QString name;
    QString builtIn;  ///< key of a view that came with the program (builtInViewKeys); empty for others
    ViewContent content;
    bool isDefault = false;  ///< shown when the profile is opened; at most one is
    bool operator==(const SavedView&) const = default;
};

inline constexpr qsizetype longestViewName = 80;
inline constexpr qsizetype longestViewQuery = 2000;

/// The views that every profile begins with: "today", "no-payment-code", "notification-failed".
QStringList builtInViewKeys();
/// Its names in English and Vietnamese, by which it is found without a window; empty for another key.
QStringList builtInViewNames(const QString& key);
/// All names that mean this view: its own, or those of the built-in one.
QStringList namesOfView(const SavedView& view);
/// The view with this name, case aside; null when there is none.
const SavedView* viewByName(const QList<SavedView>& views, const QString& name);

/// One line of printable characters, no longer than longestViewName.
QString cleanedViewName(const QString& name);

/// What the view asks of the cache when today (in Vietnam) is this day; nothing when its line cannot be understood.
std::optional<TransactionQuery> queryOfView(const ViewContent& content, const QueryVocabulary& vocabulary, QDate today);

}  // namespace bankhub
