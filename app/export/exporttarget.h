// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <memory>

#include "app/core/result.h"

class QFileDevice;
class QSaveFile;

namespace bankhub {

/// Where the bytes of an export go. Nothing is to be seen of them before commit(); destroying it without commit leaves
/// no trace. Used by one thread at a time.
class ExportTarget {
public:
    virtual ~ExportTarget() = default;
    virtual Result<Done> open() = 0;
    /// Brings the bytes as far as the operating system, so that a full disk is met now and not after the last row.
    virtual Result<Done> write(const QByteArray& bytes) = 0;
    /// For those that can only write to a device; they call check() after each portion.
    virtual QIODevice& device() = 0;
    virtual Result<Done> check() = 0;
    /// Waits for the disk.
    virtual Result<Done> commit() = 0;
};

/// A file that appears, or replaces an older one, only with commit(). Errors: DiskFull and Storage, with the path in
/// `detail`. A device or a pipe cannot be replaced and is written to directly.
class FileTarget final : public ExportTarget {
public:
    explicit FileTarget(const QString& path);
    ~FileTarget() override;
    Result<Done> open() override;
    Result<Done> write(const QByteArray& bytes) override;
    QIODevice& device() override;
    Result<Done> check() override;
    Result<Done> commit() override;

private:
    Result<Done> outcome(bool succeeded) const;

    QString path_;
    std::unique_ptr<QFileDevice> device_;
    QSaveFile* replacing_ = nullptr;  ///< device_ when it replaces a file at the end
};

/// Bytes in memory; `content` is filled by commit().
class MemoryTarget final : public ExportTarget {
public:
    explicit MemoryTarget(std::shared_ptr<QByteArray> content) : content_(std::move(content)) {}
    Result<Done> open() override;
    Result<Done> write(const QByteArray& bytes) override;
    QIODevice& device() override { return buffer_; }
    Result<Done> check() override { return Done{}; }
    Result<Done> commit() override;

private:
    std::shared_ptr<QByteArray> content_;
    QBuffer buffer_;
};

}  // namespace bankhub
