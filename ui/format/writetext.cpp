// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/writetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bankhub {

namespace {

struct WriteText {
    Q_DECLARE_TR_FUNCTIONS(WriteText)
public:
    static QString kind(WriteKind kind) {
        switch (kind) {
            case WriteKind::CreateCompany:
                return tr("Create a company");
            case WriteKind::EditCompany:
                return tr("Edit a company");
            case WriteKind::CreateLinkToken:
                return tr("Create a link");
            case WriteKind::RevokeLinkToken:
                return tr("Revoke a link");
            case WriteKind::UpdateMerchantConfig:
                return tr("Change the branding");
            case WriteKind::UploadLogo:
                return tr("Upload the logo");
            case WriteKind::SetWebhook:
                return tr("Change the webhook");
            case WriteKind::SimulateTransaction:
                return tr("Simulate a transaction");
        }
        return {};
    }
    static StatusText state(WriteState state, bool underWay) {
        switch (state) {
            case WriteState::Succeeded:
                return {tr("done"), Tone::Good, QStringLiteral("check")};
            case WriteState::Failed:
                return {tr("not done"), Tone::Bad, QStringLiteral("close")};
            case WriteState::Sent:
            case WriteState::Unknown:
                break;
        }
        if (underWay) return {tr("being sent"), Tone::Accent, QStringLiteral("sync")};
        return {tr("result unknown"), Tone::Warning, QStringLiteral("warning")};
    }
};

}  // namespace

QString writeKindText(WriteKind kind) {
    return WriteText::kind(kind);
}

StatusText writeStateText(WriteState state, bool underWay) {
    return WriteText::state(state, underWay);
}

QString writeStateName(WriteState state, bool underWay) {
    if (state == WriteState::Succeeded) return QStringLiteral("succeeded");
    if (state == WriteState::Failed) return QStringLiteral("failed");
    return underWay ? QStringLiteral("under-way") : QStringLiteral("unknown");
}

QList<WriteStateName> writeStateNames() {
    QList<WriteStateName> names;
    const auto add = [&names](WriteState state, bool underWay) {
        names << WriteStateName{writeStateName(state, underWay), writeStateText(state, underWay).words};
    };
    add(WriteState::Unknown, false);
    add(WriteState::Sent, true);
    add(WriteState::Succeeded, false);
    add(WriteState::Failed, false);
    return names;
}

QString jsonText(const QJsonObject& json) {
    if (json.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

}  // namespace bankhub
