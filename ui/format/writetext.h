// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "app/domain/writes.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// "Create a company", in the program's language.
QString writeKindText(WriteKind kind);
/// How a write stands. A sent one is "being sent" while `underWay`, and "result unknown" once nobody waits for it.
StatusText writeStateText(WriteState state, bool underWay);
/// Every state that writeStateText tells apart: a stable name, for filters, and its words.
struct WriteStateName {
    QString name;  ///< "unknown", "under-way", "succeeded", "failed"
    QString words;
};
QList<WriteStateName> writeStateNames();
QString writeStateName(WriteState state, bool underWay);
/// JSON to read: one member a line. Empty for an empty object.
QString jsonText(const QJsonObject& json);

}  // namespace bankhub
