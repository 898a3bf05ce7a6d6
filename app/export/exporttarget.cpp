// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporttarget.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bankhub {

FileTarget::FileTarget(const QString& path) : path_(path) {}

FileTarget::~FileTarget() = default;

Result<Done> FileTarget::open() {
    const QFileInfo target(path_);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        // QSaveFile would put a file in the place of a device.
        device_ = std::make_unique<QFile>(path_);
    } else {
        auto replacing = std::make_unique<QSaveFile>(path_);
        replacing_ = replacing.get();
        device_ = std::move(replacing);
    }
    return outcome(device_->open(QIODevice::WriteOnly));
}

Result<Done> FileTarget::write(const QByteArray& bytes) {
    return outcome(device_->write(bytes) == bytes.size() && device_->flush());
}

QIODevice& FileTarget::device() {
    return *device_;
}

Result<Done> FileTarget::check() {
    return outcome(device_->error() == QFileDevice::NoError && device_->flush());
}

Result<Done> FileTarget::commit() {
    if (replacing_) return outcome(replacing_->commit());
    device_->close();
    return outcome(device_->error() == QFileDevice::NoError);
}

Result<Done> FileTarget::outcome(bool succeeded) const {
    if (succeeded) return Done{};
    const bool isFull = device_->isOpen() && device_->error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorKind::DiskFull : ErrorKind::Storage,
                   QStringLiteral("%1: %2").arg(path_, device_->errorString()));
}

Result<Done> MemoryTarget::open() {
    buffer_.open(QIODevice::WriteOnly);
    return Done{};
}

Result<Done> MemoryTarget::write(const QByteArray& bytes) {
    buffer_.write(bytes);
    return Done{};
}

Result<Done> MemoryTarget::commit() {
    buffer_.close();
    *content_ = buffer_.data();
    return Done{};
}

}  // namespace bankhub
