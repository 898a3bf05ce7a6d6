// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/requestgate.h"

namespace bankhub {

namespace {
bool bringsDocument(QWebEngineUrlRequestInfo::ResourceType type) {
    switch (type) {
        case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
        case QWebEngineUrlRequestInfo::ResourceTypeObject:
        case QWebEngineUrlRequestInfo::ResourceTypePluginResource:
        case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame:
        case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadSubFrame:
            return true;
        default:
            return false;
    }
}
}  // namespace

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo& request) {
    const QUrl address = request.requestUrl();
    if (!bringsDocument(request.resourceType())) {
        if (policy_.resource(address)) return;
        request.block(true);
        Q_EMIT resourceRefused(address);
        return;
    }
    // The program's own page comes this way, and LinkPage lets no other one through.
    if (request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame &&
        address.scheme() == QLatin1String("data"))
        return;
    const LinkPolicy::Verdict verdict = policy_.document(address);
    if (verdict == LinkPolicy::Verdict::Allow) return;
    request.block(true);
    if (verdict == LinkPolicy::Verdict::Completed)
        Q_EMIT completed(address);
    else
        Q_EMIT documentRefused(address);
}

}  // namespace bankhub
