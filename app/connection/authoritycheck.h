// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QSslCertificate;

namespace bankhub {

/// True when the company's authority (PEM, as Profile::companyAuthority keeps it) alone vouches for a server: the chain
/// that the server has sent, its own certificate first, leads to the authority, every certificate in it is valid at
/// this moment and may do what it does there, the first is one of a server and names this host, and no key or signature
/// is weak. Nothing that the computer trusts besides helps, and a text that is not exactly one certificate of an
/// authority vouches for nobody. Whether a certificate was revoked is not asked. Any thread.
///
/// For what makes connections of its own and asks only afterwards: the browser engine. HttpTransport trusts the
/// authority by itself.
bool authorityVouchesFor(const QByteArray& authorityPem, const QList<QSslCertificate>& chain, const QString& host,
                         qint64 nowUtcMs);

}  // namespace bankhub
