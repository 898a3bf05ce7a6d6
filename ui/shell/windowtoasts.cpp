// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowtoasts.h"

#include "app/linking/linkregister.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "ui/format/errortext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toaststack.h"

namespace bankhub {

namespace {
const QString linkingPage = QStringLiteral("linking");
}  // namespace

WindowToasts::WindowToasts(Session& session, ToastStack& stack, std::function<QString()> currentPage, QObject* parent)
    : QObject(parent), session_(session), stack_(stack), currentPage_(std::move(currentPage)) {
    connect(&session_.synchronizer(), &Synchronizer::finished, this, &WindowToasts::takeSync);
    connect(&session_.links(), &LinkRegister::changed, this, &WindowToasts::takeLinks);
    takeLinks();
}

void WindowToasts::follow(const Page& page) {
    connect(&page, &Page::told, this, [this, id = page.id()](const QString& text, Tone tone) {
        if (currentPage_() != id) show(text, tone, id);
    });
}

void WindowToasts::show(const QString& text, Tone tone, const QString& page) {
    const Toast* toast = stack_.say(text, tone, tr("Show"));
    connect(toast, &Toast::actionTriggered, this, [this, page] { Q_EMIT pageRequested(page); });
}

void WindowToasts::takeSync() {
    const auto outcome = session_.synchronizer().lastOutcome();
    if (!outcome || outcome->stopped) return;
    const std::optional<Error> error = outcome->error;
    const bool sameAsBefore = error && syncError_ && error->kind == syncError_->kind;
    syncError_ = error;
    if (sameAsBefore) return;
    if (syncToast_) syncToast_->go();
    // That the service cannot be reached, or the secret is missing, the strip above the page says for as long as it is
    // so.
    if (!error || error->kind == ErrorKind::Network || error->kind == ErrorKind::NotConfigured) return;
    syncToast_ =
        stack_.say(tr("The synchronisation failed. %1").arg(errorText(*error).inOneLine()), Tone::Bad, tr("Try again"));
    connect(syncToast_, &Toast::actionTriggered, this, [this] {
        syncError_.reset();
        Q_EMIT syncRequested();
    });
}

void WindowToasts::takeLinks() {
    const LinkRegister& links = session_.links();
    for (const IssuedLink& link : links.links()) {
        const LinkState state = links.stateOf(link);
        const auto before = linkStates_.constFind(link.xid);
        const bool finishedNow =
            before != linkStates_.constEnd() && *before != LinkState::Finished && state == LinkState::Finished;
        linkStates_.insert(link.xid, state);
        if (!finishedNow || currentPage_() == linkingPage) continue;
        show(link.purpose == LinkPurpose::UnlinkBankAccount
                 ? tr("A bank account of %1 was unlinked.").arg(link.companyName)
                 : tr("A bank account of %1 was linked.").arg(link.companyName),
             Tone::Good, linkingPage);
    }
}

}  // namespace bankhub
