// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/singleusebody.h"

#include <algorithm>
#include <cstring>

namespace bankhub {

SingleUseBody::SingleUseBody(const QByteArray& content, QObject* parent) : QIODevice(parent), content_(content) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleUseBody::bytesAvailable() const {
    return content_.size() - position_ + QIODevice::bytesAvailable();
}

bool SingleUseBody::atEnd() const {
    return bytesAvailable() == 0;
}

qint64 SingleUseBody::readData(char* data, qint64 maxSize) {
    const qint64 size = std::min<qint64>(maxSize, content_.size() - position_);
    if (size <= 0) return content_.size() == position_ ? -1 : 0;
    std::memcpy(data, content_.constData() + position_, size_t(size));
    position_ += size;
    return size;
}

}  // namespace bankhub
