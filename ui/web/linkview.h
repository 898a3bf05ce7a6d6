// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUrl>
#include <QWidget>

#include "ui/web/linkviewrules.h"

namespace bankhub {

/// A hosted link page shown inside the program: off the record, https only (http only for this computer), hosts
/// allow-listed, no downloads, permissions or new windows, no certificates but those that the computer trusts or the
/// rules vouch for. What the page says is a hint; the
/// outcome is confirmed by the service. GUI thread.
class LinkView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows the page from the start, in a fresh session without cookies.
    virtual void open(const QUrl& page, const LinkViewRules& rules) = 0;
    /// Ends the session and forgets everything of it.
    virtual void close() = 0;
    /// Width of the page in device-independent pixels: 360, 768, 1024; 0 = all there is.
    virtual void setPageWidth(int pixels) = 0;

signals:
    void loadStarted();
    void loadFinished(bool ok);
    /// The address in front of the user; `secure` when it is https with a valid certificate.
    void addressChanged(const QUrl& address, bool secure);
    /// A window.postMessage of the page, with the origin that the browser engine vouches for ("https://host:port").
    void messageReceived(const QString& origin, const QJsonObject& message);
    /// The page has sent the browser to the address that ends the flow (LinkViewRules::redirectAddress), once.
    void completionReached(const QUrl& address);
    /// Something was refused: a host, a download, a window, a certificate. `what` names it (address without query).
    void refused(const QString& what);
    /// The engine itself ended; open() starts again.
    void crashed();
};

}  // namespace bankhub
