// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include <QRegularExpression>

namespace bankhub {

QString redactSecrets(const QString& text) {
    const auto caseless = QRegularExpression::CaseInsensitiveOption;
    // The group in front is kept, so that a reader still sees what was removed.
    const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral(R"(((?:authorization|x-secret-key)["']?\s*[:=]\s*["']?)[^\r\n"']+)"),
                           caseless),
        QRegularExpression(QStringLiteral(R"(\b((?:bearer|basic|apikey)\s+)[A-Za-z0-9+/=._~-]{6,})"), caseless),
        QRegularExpression(
            QStringLiteral(
                R"re(("(?:access_token|client_secret|secret_key|link_token)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|[^\s,}\]]+))re"),
            caseless),
        QRegularExpression(QStringLiteral(R"(\b((?:access_token|client_secret|secret_key|link_token)=)[^&\s"'#]+)"),
                           caseless),
        QRegularExpression(QStringLiteral(R"((/link/)[^/?#\s"']+)"), caseless),
    };
    QString redacted = text;
    for (const QRegularExpression& pattern : patterns)
        redacted.replace(pattern, QStringLiteral("\\1***"));
    return redacted;
}

}  // namespace bankhub
