// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhooksecret.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <array>

namespace bankhub {

namespace {
constexpr int shownCharacters = 4;
constexpr int shortestShownInPart = 12;

bool isMaskCharacter(QChar character) {
    return character == QLatin1Char('*') || character == QChar(0x2022);
}
}  // namespace

QString strongSecret() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString maskedSecret(const QString& secret) {
    if (secret.isEmpty()) return {};
    const QString stars = QStringLiteral("***");
    return secret.size() < shortestShownInPart ? stars : stars + secret.right(shownCharacters);
}

QString shownEnd(const QString& mask) {
    if (!isMask(mask)) return {};
    qsizetype start = 0;
    while (start < mask.size() && isMaskCharacter(mask.at(start)))
        ++start;
    return mask.mid(start);
}

bool isMask(const QString& text) {
    return text.size() >= 3 && isMaskCharacter(text.at(0)) && isMaskCharacter(text.at(1)) &&
           isMaskCharacter(text.at(2));
}

bool fitsMask(const QString& secret, const QString& mask) {
    const QString end = shownEnd(mask);
    return !end.isEmpty() && secret.endsWith(end);
}

}  // namespace bankhub
