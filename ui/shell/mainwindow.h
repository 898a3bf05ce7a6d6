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
class ToastStack;
class UnsavedQuestion;
class UpdateCheck;
class WindowToasts;
class WindowActions;
class WindowFeatures;
struct TransactionQuery;

/// What is one window's own.
struct WindowStart {
    WindowFeatures* features = nullptr;  ///< must outlive the window; those of the session when null
    /// Under which it is remembered; empty: it begins anew and is not remembered.
    QString stateName = QStringLiteral("mainWindow");
};

/// The window of one open profile: band, navigation, pages, status line. Switching and removing profiles is asked of
/// the owner by signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Session& session, ProfileList& profiles, KeyStore& keyStore, Settings& settings, const Clock& clock,
               const WindowStart& start = {});
    ~MainWindow() override;

    /// "transactions", "bank-accounts", ... in the order of the navigation.
    [[nodiscard]] QStringList pageIds() const;
    void showPage(const QString& id);
    [[nodiscard]] QString currentPageId() const;
    /// Shows the transactions that a notice told of.
    void showReceipts(const TransactionQuery& query);
    /// Adds a page after the others; takes ownership. For tests, which have pages of their own.
    void addPage(Page* page);
    /// True once the page shows what the cache holds.
    [[nodiscard]] bool pageReady(const QString& id) const;
    /// What went wrong on the page, in words.
    [[nodiscard]] std::optional<QString> pageError(const QString& id) const;
    /// Says something that went wrong above the pages; the user closes it. Further problems are added.
    void showProblem(const QString& text);
    /// Tells of new versions above the pages and in "About". `updates` must outlive the window.
    void showUpdates(UpdateCheck& updates);
    /// "Complete until 14:02 ✓" at the foot of the transactions; empty hides it.
    void setCompletenessText(const QString& text);

    /// Asks before anything that was typed is lost; `then` runs at once when nothing would be.
    void leave(const std::function<void()>& then);
    /// In words; empty when nothing would be lost.
    [[nodiscard]] QStringList unsavedWork() const;
    void setStateName(const QString& name) { stateName_ = name; }
    /// Place, size, page, and what the transactions show; also done at the end of its life.
    void saveWindowState();

signals:
    /// The user closed this window.
    void closed();
    void newWindowRequested();
    void settingsRequested();
    void profileSwitchRequested(const Profile& profile);
    /// A profile was made or edited and should be opened; `sessionSecret` is empty when it is in the key store.
    void connectionSaved(const Profile& profile, const QString& sessionSecret);
    /// Confirmed by the user: delete the profile, its secret and its cache.
    void profileRemovalRequested(const Profile& profile);
    void quitRequested();
    /// Cover every window until the secret has been read again.
    void lockRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// In the order of the layouts, also through what was added since the last time.
    bool focusNextPrevChild(bool next) override;

private:
    void addPages(WindowFeatures* features);
    /// Puts the named views of the transactions into the navigation.
    void addViews();
    /// As showPage, for a click in the navigation.
    void choosePage(const QString& id);
    void showPageInWindow(Page* page);
    void buildFrame();
    void connectActions();
    void connectSession();
    void requestSync();
    /// Says in the strip above the pages when the secret or the network is missing and how old the cache is.
    void showConnectionNotice();
    /// While nothing has ever been read, lists without rows are being filled.
    void showFirstReading();
    void tick();
    void restoreWindowState();
    void retranslate();
    [[nodiscard]] Page* currentPage() const;

    QString stateName_;
    Session& session_;
    ProfileList& profiles_;
    Settings& settings_;
    const Clock& clock_;
    WindowActions* actions_;
    ProfileDialogs* dialogs_;
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
    ToastStack* toasts_;
    WindowToasts* telling_;
    PageSet* pages_;
    UpdateCheck* updates_ = nullptr;
    bool leaving_ = false;
    QTimer tick_;
};

}  // namespace bankhub
