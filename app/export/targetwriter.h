// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporttable.h"
#include "app/export/exporttarget.h"
#include "app/export/transactionwriter.h"

namespace bankhub {

/// A format that writes bytes one row after the other. Subclasses say what a row looks like.
class TargetWriter : public TransactionWriter {
public:
    TargetWriter(std::unique_ptr<ExportTarget> target, ExportTable table)
        : target_(std::move(target)), table_(std::move(table)) {}

    Result<Done> begin() override {
        const Result<Done> opened = target_->open();
        if (!opened) return opened;
        QByteArray bytes;
        appendHead(bytes);
        return target_->write(bytes);
    }
    Result<Done> rows(const Rows& rows) override {
        QByteArray bytes;
        bytes.reserve(rows.size() * bytesPerRow);
        for (const Store::CachedTransaction& row : rows)
            appendRow(bytes, row);
        return target_->write(bytes);
    }
    Result<Done> end() override {
        QByteArray bytes;
        appendFoot(bytes);
        return target_->write(bytes);
    }
    Result<Done> commit() override { return target_->commit(); }

protected:
    virtual void appendHead(QByteArray& out) = 0;
    virtual void appendRow(QByteArray& out, const Store::CachedTransaction& row) = 0;
    virtual void appendFoot(QByteArray& out) { Q_UNUSED(out) }
    [[nodiscard]] const ExportTable& table() const { return table_; }

private:
    static constexpr qsizetype bytesPerRow = 320;
    std::unique_ptr<ExportTarget> target_;
    ExportTable table_;
};

}  // namespace bankhub
