// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/viewjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace bankhub {

using Kind = ViewFileProblem::Kind;

namespace {

constexpr int fileVersion = 1;
constexpr int widestColumn = 20'000;  // tenths of a character
const QLatin1String fileFormat("bankhub-view");

struct FieldName {
    TransactionField field;
    const char* name;
};
constexpr std::array<FieldName, transactionFieldCount> fieldNames{{
    {TransactionField::Time, "time"},
    {TransactionField::BankName, "bank"},
    {TransactionField::AccountNumber, "account"},
    {TransactionField::Company, "company"},
    {TransactionField::Direction, "direction"},
    {TransactionField::Amount, "amount"},
    {TransactionField::Content, "content"},
    {TransactionField::PaymentCode, "payment_code"},
    {TransactionField::VirtualAccount, "virtual_account"},
    {TransactionField::ReferenceNumber, "reference"},
    {TransactionField::WebhookSuccess, "notification"},
    {TransactionField::TransactionId, "transaction_id"},
}};

tl::unexpected<ViewFileProblem> problem(Kind kind, const QString& subject = {}, const QueryProblem& query = {}) {
    // What a stranger wrote is repeated to the user: not at any length.
    constexpr qsizetype longestSubject = 200;
    return tl::unexpected(
        ViewFileProblem{kind, kind == Kind::BadQuery ? subject : subject.left(longestSubject), query});
}

using Failure = std::optional<ViewFileProblem>;

Failure readSorts(const QJsonValue& json, QList<TransactionSort>& sorts) {
    if (json.isUndefined() || json.isNull()) return {};
    if (!json.isArray()) return problem(Kind::BadSort).value();
    QList<TransactionField> seen;
    const QJsonArray entries = json.toArray();
    for (const QJsonValue& entry : entries) {
        const QString name = entry[QLatin1String("field")].toString();
        const auto field = viewFieldFromName(name);
        if (!field) return problem(Kind::UnknownColumn, name).value();
        if (seen.contains(*field)) return problem(Kind::BadSort).value();
        seen << *field;
        sorts << TransactionSort{*field, entry[QLatin1String("descending")].toBool()};
    }
    return {};
}

Failure readColumns(const QJsonValue& json, QList<ViewColumn>& columns) {
    if (json.isUndefined() || json.isNull()) return {};
    if (!json.isArray()) return problem(Kind::BadColumns).value();
    QList<TransactionField> seen;
    bool anyShown = false;
    const QJsonArray entries = json.toArray();
    for (const QJsonValue& entry : entries) {
        const QString name = entry[QLatin1String("field")].toString();
        const auto field = viewFieldFromName(name);
        if (!field) return problem(Kind::UnknownColumn, name).value();
        const double characters = entry[QLatin1String("width")].toDouble();
        const bool possible = characters >= 0 && characters * 10 <= widestColumn;
        if (seen.contains(*field) || !possible) return problem(Kind::BadColumns, name).value();
        seen << *field;
        columns << ViewColumn{*field, entry[QLatin1String("shown")].toBool(true), qRound(characters * 10)};
        anyShown = anyShown || columns.constLast().shown;
    }
    if (!columns.isEmpty() && !anyShown) return problem(Kind::BadColumns).value();
    return {};
}

}  // namespace

QString viewFieldName(TransactionField field) {
    for (const FieldName& known : fieldNames)
        if (known.field == field) return QString::fromLatin1(known.name);
    return {};
}

std::optional<TransactionField> viewFieldFromName(const QString& name) {
    for (const FieldName& known : fieldNames)
        if (name == QLatin1String(known.name)) return known.field;
    return {};
}

QJsonObject viewContentToJson(const ViewContent& content) {
    QJsonArray sorts;
    for (const TransactionSort& sort : content.sorts)
        sorts << QJsonObject{{QStringLiteral("field"), viewFieldName(sort.field)},
                             {QStringLiteral("descending"), sort.descending}};
    QJsonArray columns;
    for (const ViewColumn& column : content.columns) {
        QJsonObject entry{{QStringLiteral("field"), viewFieldName(column.field)},
                          {QStringLiteral("shown"), column.shown}};
        if (column.width > 0) entry.insert(QStringLiteral("width"), column.width / 10.0);
        columns << entry;
    }
    QJsonObject json{{QStringLiteral("query"), content.query}};
    if (!sorts.isEmpty()) json.insert(QStringLiteral("sort"), sorts);
    if (!columns.isEmpty()) json.insert(QStringLiteral("columns"), columns);
    if (!content.grouping.isEmpty()) json.insert(QStringLiteral("grouping"), content.grouping);
    return json;
}

tl::expected<ViewContent, ViewFileProblem> viewContentFromJson(const QJsonObject& json) {
    ViewContent content;
    const QJsonValue query = json.value(QLatin1String("query"));
    if (!query.isString()) return problem(Kind::NotAView);
    content.query = query.toString().trimmed();
    if (content.query.size() > longestViewQuery) return problem(Kind::TooLongQuery);
    if (const QList<QueryProblem> wrong = parseQuery(content.query, {}).problems; !wrong.isEmpty())
        return problem(Kind::BadQuery, content.query, wrong.constFirst());
    if (const Failure wrong = readSorts(json.value(QLatin1String("sort")), content.sorts))
        return tl::unexpected(*wrong);
    if (const Failure wrong = readColumns(json.value(QLatin1String("columns")), content.columns))
        return tl::unexpected(*wrong);
    content.grouping = json.value(QLatin1String("grouping")).toString().left(longestViewName);
    return content;
}

QByteArray viewToFile(const QString& name, const ViewContent& content) {
    QJsonObject json = viewContentToJson(content);
    json.insert(QStringLiteral("format"), fileFormat);
    json.insert(QStringLiteral("version"), fileVersion);
    json.insert(QStringLiteral("name"), name);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

tl::expected<SavedView, ViewFileProblem> viewFromFile(const QByteArray& bytes) {
    if (bytes.size() > largestViewFile) return problem(Kind::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    if (!document.isObject() || json.value(QLatin1String("format")).toString() != fileFormat)
        return problem(Kind::NotAView);
    const QJsonValue version = json.value(QLatin1String("version"));
    if (!version.isDouble() || version.toDouble() < 1) return problem(Kind::NotAView);
    if (version.toDouble() > fileVersion) return problem(Kind::NewerVersion, QString::number(version.toDouble()));
    SavedView view;
    view.name = cleanedViewName(json.value(QLatin1String("name")).toString());
    if (view.name.isEmpty()) return problem(Kind::BadName);
    auto content = viewContentFromJson(json);
    if (!content) return tl::unexpected(content.error());
    view.content = std::move(*content);
    return view;
}

}  // namespace bankhub
