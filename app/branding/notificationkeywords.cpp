// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/notificationkeywords.h"

#include <algorithm>

namespace bankhub {

QStringList cleanedKeywords(const QStringList& keywords) {
    QStringList cleaned;
    for (const QString& keyword : keywords) {
        const QString trimmed = keyword.trimmed();
        if (!trimmed.isEmpty() && !cleaned.contains(trimmed, Qt::CaseInsensitive)) cleaned << trimmed;
    }
    return cleaned;
}

bool isNotified(const QString& content, const QStringList& keywords) {
    if (keywords.isEmpty()) return true;
    const QString composed = content.normalized(QString::NormalizationForm_C);
    return std::any_of(keywords.begin(), keywords.end(), [&composed](const QString& keyword) {
        return composed.contains(keyword.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive);
    });
}

}  // namespace bankhub
