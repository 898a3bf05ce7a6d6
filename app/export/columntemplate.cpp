// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/columntemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bankhub {

namespace {
constexpr auto formatName = "bankhub-column-templates";
constexpr int largestTemplateCount = 200;
constexpr int largestColumnCount = 200;

tl::unexpected<Error> wrong(const QString& reason) {
    return failure(ErrorKind::Validation, reason);
}

QJsonObject toObject(const ColumnTemplate& layout) {
    QJsonArray columns;
    for (const ExportColumn& column : layout.columns) {
        QJsonObject object{{QStringLiteral("field"), exportFieldName(column.field)},
                           {QStringLiteral("header"), column.header}};
        if (column.field == ExportField::Constant) object.insert(QStringLiteral("text"), column.constant);
        columns.append(object);
    }
    return {{QStringLiteral("name"), layout.name},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("dates"), static_cast<int>(layout.dates)},
            {QStringLiteral("separator"), QString(QLatin1Char(layout.separator))},
            {QStringLiteral("byte_order_mark"), layout.byteOrderMark},
            {QStringLiteral("header_line"), layout.headerLine},
            {QStringLiteral("spreadsheet_safe"), layout.spreadsheetSafe}};
}

Result<ExportColumn> columnFrom(const QJsonObject& object) {
    const QString name = object.value(QStringLiteral("field")).toString();
    const auto field = exportFieldFromName(name);
    if (!field) return wrong(QStringLiteral("field \"%1\"").arg(name));
    ExportColumn column{*field, object.value(QStringLiteral("header")).toString(), {}};
    // A text that no field shows would get lost when the template is written again.
    if (*field == ExportField::Constant) column.constant = object.value(QStringLiteral("text")).toString();
    return column;
}

Result<ColumnTemplate> templateFrom(const QJsonObject& object) {
    ColumnTemplate layout;
    layout.name = object.value(QStringLiteral("name")).toString().simplified();
    if (layout.name.isEmpty()) return wrong(QStringLiteral("name"));
    const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
    if (columns.isEmpty() || columns.size() > largestColumnCount) return wrong(QStringLiteral("columns"));
    for (const QJsonValue& column : columns) {
        const Result<ExportColumn> read = columnFrom(column.toObject());
        if (!read) return failure(read.error());
        layout.columns.append(*read);
    }
    const int dates = object.value(QStringLiteral("dates")).toInt(static_cast<int>(layout.dates));
    if (dates < 0 || dates > static_cast<int>(DateStyle::YearFirstDateOnly)) return wrong(QStringLiteral("dates"));
    layout.dates = static_cast<DateStyle>(dates);
    const QString separator = object.value(QStringLiteral("separator")).toString(QStringLiteral(","));
    if (separator.size() != 1 || !QStringLiteral(",;\t").contains(separator))
        return wrong(QStringLiteral("separator \"%1\"").arg(separator));
    layout.separator = separator.front().toLatin1();
    layout.byteOrderMark = object.value(QStringLiteral("byte_order_mark")).toBool(layout.byteOrderMark);
    layout.headerLine = object.value(QStringLiteral("header_line")).toBool(layout.headerLine);
    layout.spreadsheetSafe = object.value(QStringLiteral("spreadsheet_safe")).toBool(layout.spreadsheetSafe);
    return layout;
}
}  // namespace

CsvDialect ColumnTemplate::dialect() const {
    CsvDialect dialect;
    dialect.separator = separator;
    dialect.byteOrderMark = byteOrderMark;
    dialect.headerLine = headerLine;
    dialect.harmless = spreadsheetSafe;
    dialect.longNumbersAsText = spreadsheetSafe;
    return dialect;
}

ColumnTemplate sampleTemplate(const QString& name) {
    ColumnTemplate layout;
    layout.name = name;
    layout.columns = {{ExportField::Time, QStringLiteral("Ngày"), {}},
                      {ExportField::ReferenceNumber, QStringLiteral("Số chứng từ"), {}},
                      {ExportField::Content, QStringLiteral("Diễn giải"), {}},
                      {ExportField::Constant, QStringLiteral("Tài khoản"), QStringLiteral("1121")},
                      {ExportField::Constant, QStringLiteral("Tài khoản đối ứng"), QStringLiteral("131")},
                      {ExportField::AmountIn, QStringLiteral("Thu"), {}},
                      {ExportField::AmountOut, QStringLiteral("Chi"), {}},
                      {ExportField::AccountNumber, QStringLiteral("Số tài khoản ngân hàng"), {}}};
    return layout;
}

QByteArray templatesToJson(const QList<ColumnTemplate>& templates) {
    QJsonArray array;
    for (const ColumnTemplate& layout : templates)
        array.append(toObject(layout));
    const QJsonObject file{{QStringLiteral("format"), QString::fromLatin1(formatName)},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("templates"), array}};
    return QJsonDocument(file).toJson();
}

Result<QList<ColumnTemplate>> templatesFromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonObject file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) return wrong(problem.errorString());
    if (file.value(QStringLiteral("format")).toString() != QString::fromLatin1(formatName))
        return wrong(QStringLiteral("format"));
    const QJsonArray array = file.value(QStringLiteral("templates")).toArray();
    if (array.size() > largestTemplateCount) return wrong(QStringLiteral("templates"));
    QList<ColumnTemplate> templates;
    for (const QJsonValue& value : array) {
        const Result<ColumnTemplate> layout = templateFrom(value.toObject());
        if (!layout) return failure(layout.error());
        templates.append(*layout);
    }
    return templates;
}

}  // namespace bankhub
