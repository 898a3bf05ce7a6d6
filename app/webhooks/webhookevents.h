// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bankhub {

/// The 13 events of the contract (notes, section 11) in the spelling that a configuration uses, in the order of a
/// linking from its token to its end.
const QStringList& publishedEvents();

/// "*" in a configuration: every event, also those that the service adds later.
QString everyEvent();

/// The spelling for a configuration. The page about events writes BANK_ACCOUNT_INACTIVED, the page about the
/// configuration BANK_ACCOUNT_INACTIVATED. Any other name comes back as it is.
QString configuredEventName(const QString& name);

/// Published events first and in their order, then the others; each once, in the spelling of a configuration.
QStringList inPublishedOrder(const QStringList& events);

}  // namespace bankhub
