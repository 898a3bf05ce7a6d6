// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkingpage.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include "ui/format/statustext.h"
#include "ui/linking/linklistview.h"
#include "ui/linking/linkwords.h"
#include "ui/theme/typescale.h"
#include "ui/web/linkview.h"
#include "ui/web/webplugin.h"
#include "ui/writes/writedialog.h"

namespace bankhub {

LinkingPage::LinkingPage(const LinkFormDialog::Sources& sources, Settings& settings, const LinkingWays& ways,
                         QWidget* parent)
    : Page(parent),
      sources_(sources),
      stack_(new QStackedWidget),
      list_(new LinkListView(sources.links, settings)),
      cockpit_(new LinkCockpit(sources.links, settings, sources.desk, ways)) {
    stack_->addWidget(list_);
    stack_->addWidget(cockpit_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->addWidget(stack_);
    connect(list_, &LinkListView::newLinkRequested, this, [this] { startLink({}); });
    connect(list_, &LinkListView::unlinkRequested, this, [this] { startUnlink({}); });
    connect(list_, &LinkListView::openRequested, this, &LinkingPage::openCockpit);
    connect(list_, &LinkListView::revokeRequested, this, &LinkingPage::revoke);
    connect(cockpit_, &LinkCockpit::backRequested, this, &LinkingPage::showList);
    connect(cockpit_, &LinkCockpit::revokeRequested, this, &LinkingPage::revoke);
    connect(cockpit_, &LinkCockpit::newLinkRequested, this, [this](const IssuedLink& like) {
        if (like.purpose == LinkPurpose::UnlinkBankAccount)
            startUnlink(like.account);
        else
            startLink(like.company);
    });
    connect(&sources_.links, &LinkRegister::changed, this, &Page::countChanged);
}

void LinkingPage::startLink(const CompanyXid& company) {
    auto* dialog = new LinkFormDialog(LinkPurpose::LinkBankAccount, sources_, this);
    if (!company.isEmpty()) dialog->chooseCompany(company);
    ask(dialog);
}

void LinkingPage::startUnlink(const BankAccountXid& account) {
    auto* dialog = new LinkFormDialog(LinkPurpose::UnlinkBankAccount, sources_, this);
    if (!account.isEmpty()) dialog->chooseAccount(account);
    ask(dialog);
}

void LinkingPage::ask(LinkFormDialog* dialog) {
    connect(dialog, &LinkFormDialog::created, this, &LinkingPage::linkCreated);
    dialog->open();
}

void LinkingPage::linkCreated(const WriteReceipt& receipt) {
    const LinkTokenXid xid = LinkRegister::xidIn(receipt);
    if (sources_.links.watch(xid)) {
        openCockpit(xid);
        return;
    }
    showList();
    list_->say(tr("This link was created before. The link itself is no longer known, because it is never stored: "
                  "revoke it and create a new one if it is still needed."),
               Tone::Warning);
    list_->select(xid);
}

void LinkingPage::openCockpit(const LinkTokenXid& xid) {
    const auto show = [this, xid] {
        cockpit_->showLink(xid);
        stack_->setCurrentWidget(cockpit_);
        cockpit_->focusContent();
    };
    if (cockpit_->shownLink() == xid)
        show();
    else
        cockpit_->leave(show);
}

void LinkingPage::showList() {
    stack_->setCurrentWidget(list_);
    list_->select(cockpit_->shownLink());
    list_->focusContent();
}

void LinkingPage::revoke(const IssuedLink& link) {
    WriteWords words;
    words.title = tr("Revoke a link");
    words.confirm = tr("Revoke the link");
    words.warnings << tr("The link stops working at once, also for somebody who is at its page now.");
    words.irreversible = true;
    auto* dialog = new WriteDialog(sources_.links.prepareRevoke(QUuid::createUuid().toString(), link), words,
                                   sources_.desk.profile, sources_.desk.permission, this);
    connect(dialog, &WriteDialog::succeeded, this, [this](const WriteReceipt& receipt) {
        const bool gone = receipt.answer.value(QLatin1String("already_gone")).toBool();
        list_->say(gone ? tr("The service did not know the link any more: there was nothing left to revoke.")
                        : tr("The link is revoked."),
                   Tone::Good);
    });
    dialog->open();
}

std::optional<qint64> LinkingPage::count() const {
    if (!sources_.links.loaded()) return {};
    return sources_.links.openCount();
}

void LinkingPage::focusContent() {
    if (stack_->currentWidget() == cockpit_)
        cockpit_->focusContent();
    else
        list_->focusContent();
}

void LinkingPage::focusSearch() {
    if (stack_->currentWidget() == list_) list_->focusSearch();
}

void LinkingPage::clearFilter() {
    // Escape steps back: from the cockpit to the list, in the list from what was searched for.
    if (stack_->currentWidget() == cockpit_)
        cockpit_->leave([this] { showList(); });
    else
        list_->clearFilter();
}

void LinkingPage::copySelection() {
    if (stack_->currentWidget() == list_) list_->copySelection();
}

void LinkingPage::toggleDetails() {
    if (stack_->currentWidget() == list_) list_->toggleDetails();
}

std::optional<QString> LinkingPage::unsavedWork() const {
    if (!cockpit_->isPageOpen()) return {};
    const auto link = sources_.links.link(cockpit_->shownLink());
    if (!link || isFinal(sources_.links.stateOf(*link))) return {};
    return link->purpose == LinkPurpose::UnlinkBankAccount ? tr("the unlinking that is open in the cockpit")
                                                           : tr("the linking that is open in the cockpit");
}

LinkingWays systemLinkingWays() {
    return {[](const QUrl& address) { return QDesktopServices::openUrl(address); },
            [](QWidget* parent, QString* problem) -> LinkView* {
                const LoadedWebPlugin loaded = loadWebPlugin();
                if (problem) *problem = loaded.plugin ? QString() : loaded.problem;
                return loaded.plugin ? loaded.plugin->createLinkView(parent) : nullptr;
            }};
}

}  // namespace bankhub
