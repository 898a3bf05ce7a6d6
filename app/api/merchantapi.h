// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "app/api/endpoint.h"
#include "app/domain/counters.h"
#include "app/domain/merchantconfig.h"

namespace bankhub::api {

Endpoint<MerchantConfig> merchantConfig();
/// Sends only the members that are set, the logo address never (it has a call of its own). Answers with everything.
Endpoint<MerchantConfig> updateMerchantConfig(const MerchantConfig& change);
/// PNG or JPEG; `contentType` image/png or image/jpeg must agree with the extension of `fileName`. Replaces the present
/// logo at once and for good. Answers with the address of the new one (null when the service leaves it out).
Endpoint<QString> uploadMerchantLogo(const QByteArray& image, const QString& fileName, const QByteArray& contentType);
/// `transactions` counts incoming ones only. Days that are not valid are not sent; the service then means today.
Endpoint<CounterReport> merchantCounter(QDate from, QDate to);

}  // namespace bankhub::api
