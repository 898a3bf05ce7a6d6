// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInterceptor>

#include "ui/web/engine/linkpolicy.h"

namespace bankhub {

/// Blocks every request of a flow that its policy does not allow, also those of workers and of redirects that the
/// server gives. GUI thread.
class RequestGate : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    explicit RequestGate(const LinkPolicy& policy) : policy_(policy) {}
    void interceptRequest(QWebEngineUrlRequestInfo& request) override;

signals:
    void documentRefused(const QUrl& address);
    void resourceRefused(const QUrl& address);
    void completed(const QUrl& address);

private:
    const LinkPolicy& policy_;
};

}  // namespace bankhub
