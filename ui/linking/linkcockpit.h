// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "app/linking/linkregister.h"
#include "app/settings/settings.h"
#include "ui/linking/linkstage.h"
#include "ui/writes/writedesk.h"

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace bankhub {

class ElidedLabel;
class LinkClipboard;
class LinkTimelineView;
class NoticeStrip;
class Pill;
class TestAccountsCard;

/// How the cockpit reaches what is outside the program; tests put their own in.
struct LinkingWays {
    /// Opens a web or mail address in the program of the system; false when there is none.
    std::function<bool(const QUrl&)> openAddress;
    LinkViewMaker makeView;
};

/// One link: hand it over or open it, watch what happens, see how it ended.
class LinkCockpit : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the cockpit.
    LinkCockpit(LinkRegister& links, Settings& settings, const WriteDesk& desk, const LinkingWays& ways,
                QWidget* parent = nullptr);
    ~LinkCockpit() override;

    void showLink(const LinkTokenXid& xid);
    [[nodiscard]] const LinkTokenXid& shownLink() const { return xid_; }
    [[nodiscard]] bool isPageOpen() const { return stage_->isPageOpen(); }
    /// Goes on with `then` once no page is open, after asking when one is.
    void leave(const std::function<void()>& then);
    void focusContent();

signals:
    void backRequested();
    /// The same again: for the company, or the account, of this link.
    void newLinkRequested(const IssuedLink& like);
    void revokeRequested(const IssuedLink& link);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeader();
    void makeBody();
    [[nodiscard]] LinkWatch* watch() const { return links_.watch(xid_); }
    void refresh();
    void tick();
    void placeActions();
    void copyLink();
    void showQrCode();
    void openInBrowser();
    void draftMail(const QString& language);
    void retranslate();

    LinkRegister& links_;
    Settings& settings_;
    WriteDesk desk_;
    LinkingWays ways_;
    LinkTokenXid xid_;
    QTimer second_;
    LinkClipboard* clipboard_;

    QToolButton* back_;
    ElidedLabel* title_;
    Pill* purpose_;
    ElidedLabel* company_;
    Pill* state_;
    Pill* countdown_;
    QHBoxLayout* header_;
    QHBoxLayout* actionLine_;
    QWidget* actions_;
    QPushButton* copy_;
    QPushButton* qr_;
    QPushButton* browser_;
    QPushButton* mail_;
    QMenu* mailMenu_;
    QPushButton* revoke_;
    NoticeStrip* notice_;
    QBoxLayout* body_;
    LinkStage* stage_;
    LinkTimelineView* timeline_;
    TestAccountsCard* testAccounts_ = nullptr;
};

}  // namespace bankhub
