// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bankhub::api {

/// What the body of an error says, whichever of the known shapes it has.
struct ErrorBody {
    bool isJson = false;
    QString text;  ///< the service's own sentence or sentences; null when it says nothing
    QMap<QString, QStringList> fields;
};

/// Looks for words in this order: errors, messages, message, error when it is text (contract notes, section 4).
ErrorBody readErrorBody(const QByteArray& body);

}  // namespace bankhub::api
