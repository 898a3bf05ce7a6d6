// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/targetwriter.h"

namespace bankhub {

/// A Markdown table. Signs that Markdown would read are written so that they are shown.
class MarkdownWriter final : public TargetWriter {
public:
    using TargetWriter::TargetWriter;
    static QString escaped(const QString& text);

protected:
    void appendHead(QByteArray& out) override;
    void appendRow(QByteArray& out, const Store::CachedTransaction& row) override;
};

}  // namespace bankhub
