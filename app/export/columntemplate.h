// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/core/result.h"
#include "app/export/csvwriter.h"

namespace bankhub {

/// The layout that an accounting program wants for an import: named, ordered columns, each a field or a constant, and
/// how a CSV file is written.
struct ColumnTemplate {
    QString name;
    QList<ExportColumn> columns;
    DateStyle dates = DateStyle::DayFirstDateOnly;
    char separator = ',';  ///< one of , ; and tab
    bool byteOrderMark = true;
    bool headerLine = true;
    /// Apostrophes in front of what a spreadsheet would read as a formula or a number; off for programs that take a
    /// text as it is.
    bool spreadsheetSafe = true;
    bool operator==(const ColumnTemplate&) const = default;

    [[nodiscard]] CsvDialect dialect() const;
};

/// A layout to begin with; no vendor's format. Texts are data, not words of the program.
ColumnTemplate sampleTemplate(const QString& name);

/// One or more templates as a small JSON file, and back. Unknown members are ignored. Fails as Validation with a reason
/// in `detail` when it is not such a file, names no column, or names a field that does not exist.
QByteArray templatesToJson(const QList<ColumnTemplate>& templates);
Result<QList<ColumnTemplate>> templatesFromJson(const QByteArray& json);

}  // namespace bankhub
