// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>

#include "app/auth/keystore.h"
#include "app/auth/profile.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"
#include "app/settings/settings.h"

class QStackedWidget;
class QVBoxLayout;

namespace bankhub {

class AutomaticSync;
class EnvironmentBand;
class Navigation;
class LostWritesNotice;
class NoticeStrip;
class Page;
class PageSet;
class ProfileDialogs;
class PermissionState;
class Session;
class StatusLine;
class UnsavedQuestion;
class WindowActions;

/// The window of one open profile: band, navigation, pages, status line. Switching and removing profiles is asked of
/// the owner by signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Session& session, ProfileList& profiles, KeyStore& keyStore, Settings& settings, const Clock& clock,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// "transactions", "bank-accounts", ... in the order of the navigation.
    [[nodiscard]] QStringList pageIds() const;
    void showPage(const QString& id);
    /// Adds a page after the others; takes ownership. For tests, which have pages of their own.
    void addPage(Page* page);
    /// True once the page shows what the cache holds.
    [[nodiscard]] bool pageReady(const QString& id) const;
    /// What went wrong on the page, in words.
    [[nodiscard]] std::optional<QString> pageError(const QString& id) const;
    /// Says something that went wrong above the pages; the user closes it. Further problems are added.
    void showProblem(const QString& text);
    /// "Complete until 14:02 ✓" at the foot of the transactions; empty hides it.
    void setCompletenessText(const QString& text);

signals:
    void profileSwitchRequested(const Profile& profile);
    /// A profile was made or edited and should be opened; `sessionSecret` is empty when it is in the key store.
    void connectionSaved(const Profile& profile, const QString& sessionSecret);
    /// Confirmed by the user: delete the profile, its secret and its cache.
    void profileRemovalRequested(const Profile& profile);
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// In the order of the layouts, also through what was added since the last time.
    bool focusNextPrevChild(bool next) override;

private:
    void addPages();
    /// Puts the named views of the transactions into the navigation.
    void addViews();
    /// As showPage, for a click in the navigation.
    void choosePage(const QString& id);
    void showPageInWindow(Page* page);
    /// Asks before anything that was typed is lost; `then` runs at once when nothing would be.
    void leave(const std::function<void()>& then);
    [[nodiscard]] QStringList unsavedWork() const;
    void buildFrame();
    void connectActions();
    void connectSession();
    void requestSync();
    /// Says in the strip above the pages when the secret or the network is missing and how old the cache is.
    void showConnectionNotice();
    /// While nothing has ever been read, lists without rows are being filled.
    void showFirstReading();
    void tick();
    void saveWindowState();
    void retranslate();
    [[nodiscard]] Page* currentPage() const;

    Session& session_;
    ProfileList& profiles_;
    Settings& settings_;
    const Clock& clock_;
    WindowActions* actions_;
    ProfileDialogs* dialogs_;
    AutomaticSync* automaticSync_;
    EnvironmentBand* band_;
    PermissionState* permission_ = nullptr;  ///< only on profiles that have to be unlocked
    Navigation* navigation_;
    NoticeStrip* connectionNotice_;
    NoticeStrip* problemNotice_;
    LostWritesNotice* lostWrites_;
    QPointer<UnsavedQuestion> unsaved_;
    QVBoxLayout* notices_;
    QStackedWidget* stack_;
    StatusLine* status_;
    PageSet* pages_;
    bool leaving_ = false;
    QTimer tick_;
};

}  // namespace bankhub
