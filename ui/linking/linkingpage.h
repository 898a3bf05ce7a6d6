// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linking/linkregister.h"
#include "app/settings/settings.h"
#include "ui/linking/linkcockpit.h"
#include "ui/linking/linkformdialog.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace bankhub {

class LinkListView;

/// Links to connect and disconnect bank accounts: the register of those created here, and the cockpit of one of them.
class LinkingPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page. `ways`: see systemLinkingWays().
    LinkingPage(const LinkFormDialog::Sources& sources, Settings& settings, const LinkingWays& ways,
                QWidget* parent = nullptr);

    /// Asks what else a new link needs; the company too when it is empty.
    void startLink(const CompanyXid& company);
    /// As startLink, to unlink an account.
    void startUnlink(const BankAccountXid& account);

    [[nodiscard]] QString id() const override { return QStringLiteral("linking"); }
    [[nodiscard]] QString title() const override { return tr("Linking"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("link"); }
    /// Links that are open.
    [[nodiscard]] std::optional<qint64> count() const override;
    [[nodiscard]] bool isReady() const override { return sources_.links.loaded(); }
    [[nodiscard]] std::optional<Error> error() const override { return sources_.links.error(); }
    void focusContent() override;
    void focusSearch() override;
    void clearFilter() override;
    void copySelection() override;
    void toggleDetails() override;
    [[nodiscard]] std::optional<QString> unsavedWork() const override;

private:
    void ask(LinkFormDialog* dialog);
    void linkCreated(const WriteReceipt& receipt);
    void openCockpit(const LinkTokenXid& xid);
    void showList();
    void revoke(const IssuedLink& link);

    LinkFormDialog::Sources sources_;
    QStackedWidget* stack_;
    LinkListView* list_;
    LinkCockpit* cockpit_;
};

/// The ways out of the real program: the system's browser and mail program, and the embedded view of the plug-in, which
/// is loaded when the first page is opened.
LinkingWays systemLinkingWays();

}  // namespace bankhub
