// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/listreply.h"

#include "app/api/jsonfields.h"

namespace bankhub::api {

namespace {
std::optional<qint64> firstInteger(const QJsonObject& object, const char* name, const char* otherName) {
    const auto value = json::integer(object.value(QLatin1String(name)));
    return value ? value : json::integer(object.value(QLatin1String(otherName)));
}

PageInfo readPageInfo(const QJsonObject& meta) {
    PageInfo info;
    info.page = firstInteger(meta, "page", "current_page");
    info.perPage = json::integer(meta.value(QLatin1String("per_page")));
    info.total = json::integer(meta.value(QLatin1String("total")));
    info.pageCount = firstInteger(meta, "total_pages", "page_count");
    info.hasMore = json::flag(meta.value(QLatin1String("has_more")));
    return info;
}

bool saysNothing(const QJsonValue& data) {
    return data.isUndefined() || data.isNull() || (data.isString() && data.toString().isEmpty()) ||
           (data.isObject() && data.toObject().isEmpty());
}
/// The service's own envelope, although it holds nothing.
bool saysSuccess(const QJsonObject& object) {
    const qint64 code = json::integer(object.value(QLatin1String("code"))).value_or(0);
    return code >= 200 && code < 300;
}
}  // namespace

Result<ListReply> readListReply(const QJsonValue& root) {
    if (root.isArray()) return ListReply{root.toArray(), {}};
    if (!root.isObject()) return failure(ErrorKind::BadReply, QStringLiteral("neither an object nor a list"));
    const QJsonObject object = root.toObject();
    const QJsonValue data = object.value(QLatin1String("data"));
    // Some other answer, such as {"status":"ok"} of a gateway: taken for an empty list it would empty the cache.
    if (!object.isEmpty() && data.isUndefined() && !object.contains(QLatin1String("meta")) && !saysSuccess(object))
        return failure(ErrorKind::BadReply, QStringLiteral("neither data nor meta"));
    if (!data.isArray() && !saysNothing(data))
        return failure(ErrorKind::BadReply, QStringLiteral("data is not a list"));
    return ListReply{data.toArray(), readPageInfo(object.value(QLatin1String("meta")).toObject())};
}

QString rowIdentifier(const QJsonValue& row, const QString& identifierName) {
    return json::line(row.toObject().value(identifierName));
}

}  // namespace bankhub::api
