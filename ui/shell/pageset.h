// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/core/clock.h"
#include "app/settings/settings.h"

namespace bankhub {

class BankAccountsPage;
class BrandingPage;
class CompaniesPage;
class JournalPage;
class LinkingPage;
class OverviewPage;
class Page;
class ProfileList;
class Session;
class TransactionsPage;
class WebhookPage;
class WindowFeatures;

/// The pages of one session, in the order of the navigation, and the ways from one to another. A new page is made and
/// connected here. The pages are owned by the widget they are put into.
class PageSet : public QObject {
    Q_OBJECT
public:
    /// All must outlive the pages.
    PageSet(Session& session, WindowFeatures& features, const ProfileList& profiles, Settings& settings,
            const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const QList<Page*>& all() const { return all_; }
    /// Adds a page after the others.
    void append(Page* page) { all_ << page; }
    [[nodiscard]] Page* byId(const QString& id) const;
    [[nodiscard]] OverviewPage& overview() const { return *overview_; }
    [[nodiscard]] TransactionsPage& transactions() const { return *transactions_; }

signals:
    /// One page asks for another, which has been told what to show.
    void pageRequested(const QString& id);
    /// A page asks to look at the connection of the profile.
    void connectionRequested();

private:
    void connectOverview();
    void connectTransactions();
    void connectLinking();

    OverviewPage* overview_;
    TransactionsPage* transactions_;
    BankAccountsPage* bankAccounts_;
    CompaniesPage* companies_;
    WebhookPage* webhook_;
    JournalPage* journal_;
    LinkingPage* linking_;
    BrandingPage* branding_;
    QList<Page*> all_;
};

}  // namespace bankhub
