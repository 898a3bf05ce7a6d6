// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/publisher.h"

#include "app/auth/profile.h"
#include "app/updates/signature.h"

namespace bankhub {

bool Publisher::isKnown() const {
    if (keys.isEmpty() || !address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty()) return false;
    return address.scheme() == QLatin1String("https") ||
           (address.scheme() == QLatin1String("http") && isLoopback(address));
}

Publisher publisherOfThisBuild(const QString& addressInstead) {
    const QString address = addressInstead.isEmpty() ? QStringLiteral(BANKHUB_UPDATE_ADDRESS) : addressInstead;
    return {publicKeysFromText(BANKHUB_UPDATE_KEYS), QUrl(address, QUrl::StrictMode)};
}

QList<QByteArray> publicKeysFromText(const QByteArray& text) {
    QList<QByteArray> keys;
    const QList<QByteArray> words = text.split(',');
    for (const QByteArray& word : words) {
        const auto key = QByteArray::fromBase64Encoding(word.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (key && key.decoded.size() == publicKeyBytes) keys << key.decoded;
    }
    return keys;
}

}  // namespace bankhub
