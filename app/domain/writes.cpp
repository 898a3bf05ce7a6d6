// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/writes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>
#include <array>

namespace bankhub {

namespace {
struct KindName {
    WriteKind kind;
    const char* name;
};
constexpr std::array kindNames{
    KindName{WriteKind::CreateCompany, "create-company"},
    KindName{WriteKind::EditCompany, "edit-company"},
    KindName{WriteKind::CreateLinkToken, "create-link-token"},
    KindName{WriteKind::RevokeLinkToken, "revoke-link-token"},
    KindName{WriteKind::UpdateMerchantConfig, "update-merchant-config"},
    KindName{WriteKind::UploadLogo, "upload-logo"},
    KindName{WriteKind::SetWebhook, "set-webhook"},
    KindName{WriteKind::SimulateTransaction, "simulate-transaction"},
};
}  // namespace

QString writeKindName(WriteKind kind) {
    for (const KindName& entry : kindNames)
        if (entry.kind == kind) return QString::fromLatin1(entry.name);
    return {};
}

std::optional<WriteKind> writeKindFromName(const QString& name) {
    for (const KindName& entry : kindNames)
        if (name == QLatin1String(entry.name)) return entry.kind;
    return {};
}

QString idempotencyKey(const QString& formId, WriteKind kind, const QString& path, const QJsonObject& request,
                       const QByteArray& secret) {
    QByteArray content = writeKindName(kind).toUtf8() + '\n' + path.toUtf8() + '\n' +
                         QJsonDocument(request).toJson(QJsonDocument::Compact);
    // Hashed with the unguessable form, so that the key says nothing about the secret.
    if (!secret.isEmpty())
        content += '\n' + QCryptographicHash::hash(secret + formId.toUtf8(), QCryptographicHash::Sha256);
    return QUuid::createUuidV5(QUuid(formId), content).toString(QUuid::WithoutBraces);
}

}  // namespace bankhub
