// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportoptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace bankhub {

namespace {
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};
const QString optionsState = QStringLiteral("export/options");
const QString templatesState = QStringLiteral("export/templates");

/// The enumerator of that number, or the first one.
template <typename Enum>
Enum enumerator(const QJsonValue& value, Enum last) {
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}
}  // namespace

QString ExportOptions::suffix() const {
    switch (format) {
        case ExportFormat::Xlsx:
            return QStringLiteral("xlsx");
        case ExportFormat::Csv:
            return QStringLiteral("csv");
        case ExportFormat::Json:
            return QStringLiteral("json");
        case ExportFormat::Pdf:
            return QStringLiteral("pdf");
        case ExportFormat::Print:
            break;
    }
    return {};
}

ExportOptions ExportOptions::remembered(const Settings& settings) {
    const QJsonObject saved = QJsonDocument::fromJson(settings.state(optionsState)).object();
    ExportOptions options;
    options.format = enumerator(saved.value(QStringLiteral("format")), ExportFormat::Print);
    options.columns = enumerator(saved.value(QStringLiteral("columns")), ExportColumns::Template);
    options.templateName = saved.value(QStringLiteral("template")).toString();
    options.landscape = saved.value(QStringLiteral("landscape")).toBool();
    return options;
}

void ExportOptions::remember(Settings& settings) const {
    const QJsonObject saved{{QStringLiteral("format"), static_cast<int>(format)},
                            {QStringLiteral("columns"), static_cast<int>(columns)},
                            {QStringLiteral("template"), templateName},
                            {QStringLiteral("landscape"), landscape}};
    settings.setState(optionsState, QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

QList<ColumnTemplate> savedTemplates(const Settings& settings) {
    const QByteArray saved = settings.state(templatesState);
    const auto templates = templatesFromJson(saved);
    if (!saved.isEmpty() && templates) return *templates;
    return {sampleTemplate(ExportText::tr("Accounting import (sample)"))};
}

void saveTemplates(Settings& settings, const QList<ColumnTemplate>& templates) {
    settings.setState(templatesState, templatesToJson(templates));
}

}  // namespace bankhub
