// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebChannel>
#include <memory>

#include "ui/web/engine/linkbridge.h"
#include "ui/web/engine/linkpage.h"
#include "ui/web/engine/requestgate.h"

namespace bankhub {

/// One visit of a hosted page: its profile, its page and everything that watches them. All of it is forgotten with this
/// object.
///
/// The hosted page is shown in a frame of a page of the program's own, as on a merchant's web site. If it cannot be
/// shown there, it is tried once as the page itself. Signals are those of LinkView; none is sent while the engine is on
/// the stack, so that a receiver may end the flow.
class LinkFlow : public QObject {
    Q_OBJECT
public:
    LinkFlow(const QUrl& page, const LinkViewRules& rules);
    void start();
    [[nodiscard]] QWebEnginePage* page() { return &page_; }

signals:
    void loadStarted();
    void loadFinished(bool ok);
    void addressChanged(const QUrl& address, bool secure);
    void messageReceived(const QString& origin, const QJsonObject& message);
    void completionReached(const QUrl& address);
    void refused(const QString& what);
    void crashed();

private:
    void watchEngine();
    void watchBridge();
    void refuse(const QString& what);
    void refuseDocument(const QString& what);
    void complete(const QUrl& address);
    void showDocument(const QUrl& address);
    void tellAddress(const QUrl& address);
    void endLoad();
    void noticeFailure(bool ok);
    void finishLoad(bool ok);

    const QUrl address_;
    // The page goes before its profile, and the profile before what it asks for every request.
    const LinkPolicy policy_;
    RequestGate gate_;
    std::unique_ptr<QWebEngineProfile> profile_;
    LinkBridge bridge_;
    QWebChannel channel_;
    LinkPage page_;

    bool embedded_ = true;  ///< in the frame; else the hosted page is the page itself
    bool loading_ = false;
    bool documentShown_ = false;  ///< since the last load ended
    bool everShown_ = false;
    bool firstRefused_ = false;  ///< trying another way would be refused again
    bool completed_ = false;
    int refusals_ = 0;
};

}  // namespace bankhub
