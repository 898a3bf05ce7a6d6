// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/export/columntemplate.h"
#include "app/settings/settings.h"

namespace bankhub {

// The numbers are kept in the settings.
enum class ExportScope { Selected = 0, Shown = 1, Everything = 2 };
enum class ExportFormat { Xlsx = 0, Csv = 1, Json = 2, Pdf = 3, Print = 4 };
enum class ExportColumns { Shown = 0, All = 1, Template = 2 };

/// What was chosen in the export dialog.
struct ExportOptions {
    ExportScope scope = ExportScope::Shown;
    ExportFormat format = ExportFormat::Xlsx;
    ExportColumns columns = ExportColumns::Shown;
    QString templateName;  ///< for ExportColumns::Template
    bool landscape = false;
    bool operator==(const ExportOptions&) const = default;

    /// True for a statement, whose columns are fixed.
    [[nodiscard]] bool isStatement() const { return format == ExportFormat::Pdf || format == ExportFormat::Print; }
    /// ".xlsx"; empty when no file is made.
    [[nodiscard]] QString suffix() const;

    /// The choices of last time; the scope is not among them.
    static ExportOptions remembered(const Settings& settings);
    void remember(Settings& settings) const;
};

/// The templates of this desk; a sample when none was ever saved.
QList<ColumnTemplate> savedTemplates(const Settings& settings);
void saveTemplates(Settings& settings, const QList<ColumnTemplate>& templates);

}  // namespace bankhub
