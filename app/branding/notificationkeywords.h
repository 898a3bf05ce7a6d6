// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bankhub {

// Contract notes, section 13: a balance notification is sent when the content contains one of the keywords, upper and
// lower case alike; an empty list means that everything is sent. How the service treats accents is not documented:
// here they must agree.

/// Trimmed, without empty ones and without repetition (upper and lower case alike); the first spelling stays.
QStringList cleanedKeywords(const QStringList& keywords);
/// True when a transaction with this content is notified.
bool isNotified(const QString& content, const QStringList& keywords);

}  // namespace bankhub
