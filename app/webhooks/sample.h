// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bankhub {

/// The two ways in which Bank Hub tells a merchant something, each with an address and a key of its own.
enum class SampleChannel {
    Event,    ///< the webhook: linking. Header X-Secret-Key (contract notes, section 11)
    Balance,  ///< the balance notification (IPN): money. Header Authorization: Apikey (section 12)
};

/// A notification that can be imitated.
struct SampleKind {
    QString id;  ///< stable: the name of the event, with "/" and the case where an event has several
    SampleChannel channel = SampleChannel::Event;
    QString name;            ///< of the event as it is sent; "credit" or "debit" on the balance channel
    QString detail;          ///< what tells cases of one event apart, as the contract spells it; may be empty
    bool documented = true;  ///< false when the contract names the event but shows no metadata for it
    bool operator==(const SampleKind&) const = default;
};

/// Every documented event, the cases of those that have several, and the balance notification in both directions.
const QList<SampleKind>& sampleKinds();

/// What makes one notification this one and no other.
struct SampleIdentity {
    QString xid;  ///< of the event, or the transaction_id
    qint64 atUtcMs = 0;
    static SampleIdentity made(qint64 atUtcMs);
};

/// The body as the service sends it, in the contract's order of members and indented; made-up accounts and persons.
/// Empty for an unknown kind.
QByteArray sampleBody(const SampleKind& kind, const SampleIdentity& identity);

}  // namespace bankhub
