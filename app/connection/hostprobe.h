// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include "app/core/pending.h"

namespace bankhub {

/// The addresses of a host, separated by commas. Network when there are none, Timeout. `owner` bounds the life of the
/// probe.
Pending<QString> resolveName(const QString& host, int timeoutMs, QObject* owner);

/// Connects to the https address, checks the certificate and hangs up. The fact names protocol, cipher, issuer and the
/// certificate's last day. `authorityPem` is trusted besides what the computer trusts; empty for none. Tls, Network,
/// Timeout.
Pending<QString> tryHandshake(const QUrl& address, const QByteArray& authorityPem, int timeoutMs, QObject* owner);

/// True when requests to the address go through a proxy, so that neither probe says anything about them.
bool goesThroughProxy(const QUrl& address);

}  // namespace bankhub
