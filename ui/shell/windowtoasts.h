// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

#include "app/core/error.h"
#include "app/domain/identifiers.h"
#include "app/linking/linkprogress.h"
#include "ui/theme/tokens.h"

namespace bankhub {

class Page;
class Session;
class Toast;
class ToastStack;

/// Says in the corner of the window what ended while the user was on another page: an export, a link; and that a
/// synchronisation failed, once for each reason.
class WindowToasts : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. `currentPage` names the page that is on the screen.
    WindowToasts(Session& session, ToastStack& stack, std::function<QString()> currentPage, QObject* parent);
    /// Listens to what the page tells.
    void follow(const Page& page);

signals:
    void pageRequested(const QString& id);
    void syncRequested();

private:
    void takeSync();
    void takeLinks();
    void show(const QString& text, Tone tone, const QString& page);

    Session& session_;
    ToastStack& stack_;
    std::function<QString()> currentPage_;
    std::optional<Error> syncError_;  ///< that was said
    QPointer<Toast> syncToast_;
    QHash<LinkTokenXid, LinkState> linkStates_;
};

}  // namespace bankhub
