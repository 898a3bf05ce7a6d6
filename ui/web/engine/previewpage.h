// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

#include "ui/web/engine/lockedpage.h"

namespace bankhub {

/// Serves the HTML of one preview under an address of its own, because setHtml() of the engine ends at 2 MB and loses
/// the place in the page.
class PreviewSource : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    /// Must be called before the engine starts.
    static void registerScheme();
    static QByteArray scheme();
    static QUrl address();

    void setHtml(const QString& html);
    /// Whether the newest HTML has been asked for.
    [[nodiscard]] bool isServed() const { return served_; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QByteArray html_;
    bool served_ = false;
};

/// Blocks every request but the preview itself: no network.
class PreviewGate : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    void interceptRequest(QWebEngineUrlRequestInfo& request) override;
};

/// Runs no scripts and goes nowhere.
class PreviewPage : public LockedPage {
    Q_OBJECT
public:
    explicit PreviewPage(QWebEngineProfile* profile);

protected:
    bool acceptNavigationRequest(const QUrl& address, NavigationType type, bool isMainFrame) override;
};

}  // namespace bankhub
