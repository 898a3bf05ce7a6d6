// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/targetwriter.h"

namespace bankhub {

/// An array of objects, one a line, in UTF-8. Members have the contract's names and values (transfer_type in or out,
/// amount unsigned, null for what is not there), whatever the columns are called on the screen; the company's name is
/// "company_name". Where an amount is asked for without its direction, transfer_type comes with it.
class JsonWriter final : public TargetWriter {
public:
    JsonWriter(std::unique_ptr<ExportTarget> target, const ExportTable& table);
    /// The text with its quotes.
    static void appendString(QByteArray& out, const QString& text);
    /// The value of a column as the contract spells it.
    static void appendValue(QByteArray& out, const Store::CachedTransaction& row, const ExportColumn& column);

protected:
    void appendHead(QByteArray& out) override;
    void appendRow(QByteArray& out, const Store::CachedTransaction& row) override;
    void appendFoot(QByteArray& out) override;

private:
    static ExportTable contractTable(const ExportTable& table);
    QByteArrayList members_;  ///< `"name": ` for each column
    bool isFirst_ = true;
};

}  // namespace bankhub
