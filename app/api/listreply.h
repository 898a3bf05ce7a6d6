// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "app/api/page.h"
#include "app/core/result.h"

namespace bankhub::api {

/// Rows and paging block of a list answer, before the rows are read.
struct ListReply {
    QJsonArray rows;
    PageInfo info;
};

/// Accepts `data` as an array, null, empty or absent, a bare array, and either form of `meta` or none
/// (contract notes, sections 6 and 20). BadReply for anything else, and for an object that has members but neither of
/// these two nor a code of success.
Result<ListReply> readListReply(const QJsonValue& root);

/// A row, or the reason why it cannot be understood.
template <typename T>
using RowReader = tl::expected<T, QString> (*)(const QJsonObject& row);

/// The identifier of a row, for reports about it.
QString rowIdentifier(const QJsonValue& row, const QString& identifierName);

/// Reads every row; one that cannot be understood is listed as unreadable and hides no other.
template <typename T>
Result<ListPage<T>> readPage(const QJsonValue& root, const QString& identifierName, RowReader<T> readRow) {
    const Result<ListReply> reply = readListReply(root);
    if (!reply) return failure(reply.error());
    ListPage<T> page;
    page.info = reply->info;
    for (const QJsonValue& value : reply->rows) {
        tl::expected<T, QString> row = tl::unexpected<QString>(QStringLiteral("not an object"));
        if (value.isObject()) row = readRow(value.toObject());
        if (row)
            page.rows.append(*std::move(row));
        else
            page.unreadable.append({rowIdentifier(value, identifierName), row.error()});
    }
    return page;
}

/// The object of a detail answer, read like a row; BadReply with the row's reason.
template <typename T>
Result<T> readDetail(const QJsonObject& object, RowReader<T> readRow) {
    tl::expected<T, QString> row = readRow(object);
    if (!row) return failure(ErrorKind::BadReply, row.error());
    return *std::move(row);
}

}  // namespace bankhub::api
