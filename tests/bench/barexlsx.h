// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace bankhub::bench {

class RowSource;

/// The rows of an export as cells in memory, and a workbook made of them by libxlsxwriter and nothing else.
class BareXlsx {
public:
    explicit BareXlsx(const RowSource& source);
    void write(const QString& file) const;

private:
    struct Row {
        double day;
        double amount;
    };
    std::vector<Row> rows_;
    QByteArray texts_;  ///< the text cells of all rows in order, each with its zero at the end
};

}  // namespace bankhub::bench
