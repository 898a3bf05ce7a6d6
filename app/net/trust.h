// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

class QByteArray;
class QSslConfiguration;
class QSslError;

namespace bankhub {

/// What this computer trusts, and the authorities of the PEM text besides. Nothing when the text holds none: then the
/// connection is made with what the computer trusts alone.
/// The first call reads the computer's certificates, some ten milliseconds.
std::optional<QSslConfiguration> configurationTrusting(const QByteArray& authorityPem);

/// The detail of the error (see core/tlsproblem.h) for certificate problems, of which there is at least one.
QString certificateDetail(const QList<QSslError>& problems);
/// The same for a handshake that failed before a certificate was looked at; `words` is what Qt says.
QString handshakeDetail(const QString& words);

}  // namespace bankhub
