// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/address.h"

namespace bankhub::api {

QString pathSegment(const QString& identifier) {
    return QString::fromLatin1(QUrl::toPercentEncoding(identifier));
}

void addToQuery(QUrlQuery& query, const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                       QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrl callAddress(const QUrl& serviceAddress, const QString& path, const QUrlQuery& query) {
    QUrl address = serviceAddress;
    QString prefix = address.path(QUrl::FullyEncoded);
    while (prefix.endsWith(QLatin1Char('/')))
        prefix.chop(1);
    address.setPath(prefix + path, QUrl::TolerantMode);
    if (!query.isEmpty()) address.setQuery(query);
    return address;
}

}  // namespace bankhub::api
