// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace bankhub::api {

/// An identifier as one segment of a path: a slash, a blank or a percent sign in it are encoded.
QString pathSegment(const QString& identifier);

/// Adds a member to a query so that the service reads exactly `value`: QUrlQuery alone would leave a plus sign, which
/// servers read as a blank. Nothing is added for an empty value.
void addToQuery(QUrlQuery& query, const QString& name, const QString& value);

/// The address of a call. `serviceAddress` may have a path of its own; `path` is encoded already and starts with "/".
QUrl callAddress(const QUrl& serviceAddress, const QString& path, const QUrlQuery& query = {});

}  // namespace bankhub::api
