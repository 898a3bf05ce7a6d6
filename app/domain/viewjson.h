// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <tl/expected.hpp>

#include "app/domain/savedview.h"

namespace bankhub {

/// Why a file is not taken as a view. Words for people are made in ui/.
struct ViewFileProblem {
    enum class Kind {
        TooLarge,      ///< more than largestViewFile
        NotAView,      ///< no JSON, or not a view in it
        NewerVersion,  ///< `subject`: the version
        BadName,       ///< no name
        BadQuery,      ///< `query` says what is wrong in `subject`, the line
        TooLongQuery,
        UnknownColumn,  ///< `subject`: the column
        BadColumns,     ///< one twice, none shown, a width that cannot be
        BadSort,
    };
    Kind kind = Kind::NotAView;
    QString subject;
    QueryProblem query;
    bool operator==(const ViewFileProblem&) const = default;
};

inline constexpr qsizetype largestViewFile = 64 * 1024;
/// The ending of view files, without the dot.
inline constexpr auto viewFileEnding = "bankhubview";

/// The names of fields in files and in the cache; stable.
QString viewFieldName(TransactionField field);
std::optional<TransactionField> viewFieldFromName(const QString& name);

/// The content alone, as it is kept in the cache.
QJsonObject viewContentToJson(const ViewContent& content);
/// Nothing is taken on trust: neither fields nor numbers nor the query line.
tl::expected<ViewContent, ViewFileProblem> viewContentFromJson(const QJsonObject& json);

/// A view as a small file for a colleague: name, query, order and columns; no transactions, no account beyond what the
/// query names.
QByteArray viewToFile(const QString& name, const ViewContent& content);
/// The view in a file, with its name and without an id.
tl::expected<SavedView, ViewFileProblem> viewFromFile(const QByteArray& bytes);

}  // namespace bankhub
