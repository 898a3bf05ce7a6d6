// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/sample.h"

#include <QHash>
#include <QUuid>

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {

// JSON objects of Qt sort their members; these texts keep the contract's order.
constexpr auto envelope = R"({
  "timestamp": %1,
  "xid": "%2",
  "version": "1.0",
  "event": "%3",
  "metadata": {
%4
  }
}
)";

constexpr auto tokenMetadata = R"(    "purpose": "LINK_BANK_ACCOUNT",
    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11",
    "link_session_xid": null)";

constexpr auto sessionMetadata = R"(    "link_session_xid": "c0a7e6d2-3b1f-4c8e-9d57-1a2b3c4d5e6f",
    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11")";

constexpr auto enteringMetadata = R"(    "state": "REQUEST_BANK_ACCOUNT_LINK",
    "brand_name": "MBBank",
    "account_type": "personal",
    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11",
    "link_session_xid": "c0a7e6d2-3b1f-4c8e-9d57-1a2b3c4d5e6f")";

constexpr auto stateMetadata = R"(    "state": "%1",
    "brand_name": "MBBank",
    "account_type": "%2",
    "account_number": "0386112233445",
    "account_holder_name": "CONG TY TNHH TM SONG HAN",
    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11",
    "link_session_xid": "c0a7e6d2-3b1f-4c8e-9d57-1a2b3c4d5e6f")";

constexpr auto accountMetadata = R"(    "bank_account_xid": "91e4d7c6-a02e-11f0-8c33-52c7e9b4f41b",
    "brand_name": "MBBank",
    "account_type": "%1",
    "account_number": "0386112233445",
    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11",
    "link_session_xid": "c0a7e6d2-3b1f-4c8e-9d57-1a2b3c4d5e6f")";

constexpr auto completedMetadata = R"(    "bank_account_xid": "91e4d7c6-a02e-11f0-8c33-52c7e9b4f41b",
%1    "link_token_xid": "2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11",
    "link_session_xid": "c0a7e6d2-3b1f-4c8e-9d57-1a2b3c4d5e6f")";

constexpr auto balanceBody = R"({
  "gateway": "MBBank",
  "transaction_date": "%1",
  "account_number": "0386112233445",
  "bank_account_xid": "91e4d7c6-a02e-11f0-8c33-52c7e9b4f41b",
  "va": null,
  "payment_code": %2,
  "content": "%3",
  "transfer_type": "%4",
  "amount": %5,
  "reference_code": "FT26324118207431",
  "accumulated": 0,
  "transaction_id": "%6"
}
)";

struct EventSample {
    const char* name;
    const char* detail;
    bool documented;
    QString metadata;
};

QString stateOf(const char* state, const char* accountType) {
    return QString::fromLatin1(stateMetadata).arg(QLatin1String(state), QLatin1String(accountType));
}

QString accountOf(const char* accountType) {
    return QString::fromLatin1(accountMetadata).arg(QLatin1String(accountType));
}

QString completed(bool unlinked) {
    return QString::fromLatin1(completedMetadata)
        .arg(unlinked ? QStringLiteral("    \"unlinked\": true,\n") : QString());
}

/// In the order of a linking from its token to its end.
QList<EventSample> eventSamples() {
    const QString token = QString::fromLatin1(tokenMetadata);
    const QString session = QString::fromLatin1(sessionMetadata);
    return {
        {"LINK_TOKEN_CREATED", "", true, token},
        {"LINK_TOKEN_REVOKED", "", false, token},
        {"LINK_TOKEN_EXPIRED", "", false, token},
        {"LINK_SESSION_INITIALIZED", "", true, session},
        {"LINK_SESSION_REINITIALIZED", "", false, session},
        {"LINK_SESSION_STATE_CHANGED", "REQUEST_BANK_ACCOUNT_LINK", true, QString::fromLatin1(enteringMetadata)},
        {"LINK_SESSION_STATE_CHANGED", "CONFIRM_BANK_ACCOUNT_LINK", true,
         stateOf("CONFIRM_BANK_ACCOUNT_LINK", "personal")},
        {"LINK_SESSION_STATE_CHANGED", "FINISHED_BANK_ACCOUNT_LINK", true,
         stateOf("FINISHED_BANK_ACCOUNT_LINK", "personal")},
        {"LINK_SESSION_STATE_CHANGED", "REQUEST_BANK_ACCOUNT_UNLINK", true,
         stateOf("REQUEST_BANK_ACCOUNT_UNLINK", "individual")},
        {"LINK_SESSION_COMPLETED", "", true, completed(false)},
        {"LINK_SESSION_COMPLETED", "unlinked", true, completed(true)},
        {"LINK_SESSION_FAILED", "", false, session},
        {"LINK_SESSION_ABANDONED", "", false, session},
        {"LINK_SESSION_EXPIRED", "", false, session},
        {"BANK_ACCOUNT_LINKED", "", true, accountOf("personal")},
        {"BANK_ACCOUNT_UNLINKED", "", true, accountOf("individual")},
        {"BANK_ACCOUNT_INACTIVATED", "", true, accountOf("individual")},
        {"BANK_ACCOUNT_INACTIVED", "", true, accountOf("individual")},
    };
}

QString idOf(const EventSample& sample) {
    const QString name = QString::fromLatin1(sample.name);
    return *sample.detail ? name + QLatin1Char('/') + QLatin1String(sample.detail) : name;
}

QString balanceText(bool incoming, const SampleIdentity& identity) {
    return QString::fromLatin1(balanceBody)
        .arg(vietnamtime::toContractText(identity.atUtcMs),
             incoming ? QStringLiteral("\"SH240817\"") : QStringLiteral("null"),
             incoming ? QStringLiteral("SH240817 thanh toan don hang") : QStringLiteral("Chuyen tien nha cung cap"),
             incoming ? QStringLiteral("credit") : QStringLiteral("debit"), QStringLiteral("1850000"), identity.xid);
}

}  // namespace

const QList<SampleKind>& sampleKinds() {
    static const QList<SampleKind> kinds = [] {
        QList<SampleKind> list;
        const QList<EventSample> samples = eventSamples();
        for (const EventSample& sample : samples)
            list.append({idOf(sample), SampleChannel::Event, QString::fromLatin1(sample.name),
                         QString::fromLatin1(sample.detail), sample.documented});
        for (const char* direction : {"credit", "debit"})
            list.append({QStringLiteral("IPN/") + QLatin1String(direction),
                         SampleChannel::Balance,
                         QString::fromLatin1(direction),
                         {},
                         true});
        return list;
    }();
    return kinds;
}

SampleIdentity SampleIdentity::made(qint64 atUtcMs) {
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), atUtcMs};
}

QByteArray sampleBody(const SampleKind& kind, const SampleIdentity& identity) {
    if (kind.channel == SampleChannel::Balance)
        return balanceText(kind.name == QLatin1String("credit"), identity).toUtf8();
    const QList<EventSample> samples = eventSamples();
    for (const EventSample& sample : samples)
        if (idOf(sample) == kind.id)
            return QString::fromLatin1(envelope)
                .arg(QString::number(identity.atUtcMs / 1000), identity.xid, kind.name, sample.metadata)
                .toUtf8();
    return {};
}

}  // namespace bankhub
