// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"
#include "app/domain/transactionquery.h"
#include "app/settings/settings.h"
#include "ui/shell/windowfeatures.h"

namespace bankhub {

class AutomaticSync;
class MainWindow;
class ReceiptNotices;
class Session;
class Tray;
class UpdateCheck;

/// The windows of one open profile: each with a page and a filter of its own, all over the same cache and the same
/// synchronisation. Closing one leaves the others; closing the last one, or quitting from any, asks for the end of the
/// program. What was open comes back with the next start.
class WindowSet : public QObject {
    Q_OBJECT
public:
    /// What the windows work on; all must outlive the set.
    struct Sources {
        Session& session;
        ProfileList& profiles;
        KeyStore& keyStore;
        Settings& settings;
        const Clock& clock;
        Tray& tray;
        QString dataDirectory;           ///< shown in the settings
        UpdateCheck* updates = nullptr;  ///< told of in every window
    };
    explicit WindowSet(const Sources& sources, QObject* parent = nullptr);
    ~WindowSet() override;

    /// Makes and shows the windows of the last time, or one. Call once.
    void open();
    /// A further window beside `beside`, on the same page.
    MainWindow* openBeside(MainWindow& beside);
    /// The windows that are open, oldest first.
    [[nodiscard]] QList<MainWindow*> windows() const;
    /// The one that is in use, or was last.
    [[nodiscard]] MainWindow* front() const;
    /// While the windows are covered the desktop is told nothing either.
    void setCovered(bool covered);
    /// Takes them from the screen; they are remembered as they are.
    void hide();

signals:
    void profileSwitchRequested(const bankhub::Profile& profile);
    void connectionSaved(const bankhub::Profile& profile, const QString& sessionSecret);
    void profileRemovalRequested(const bankhub::Profile& profile);
    /// The local copy of the open profile is to be deleted and read again.
    void clearingRequested();
    /// All windows are to be covered.
    void lockRequested();
    void quitRequested();

private:
    MainWindow* make(const QString& stateName);
    void connectWindow(MainWindow* window);
    void closed(MainWindow* window);
    void openSettings(MainWindow* window);
    void showRows(const TransactionQuery& query);
    void bringToFront();
    /// Asks every window in turn, beside the one that has asked; `then` runs when nothing typed would be lost any more.
    void leaveOthers(const MainWindow* asked, const std::function<void()>& then);
    void leaveFrom(qsizetype index, const QStringList& givenUp, const std::function<void()>& then);
    void remember();

    Sources sources_;
    AutomaticSync* automaticSync_;
    ReceiptNotices* notices_;
    QList<QPointer<MainWindow>> windows_;
    QPointer<MainWindow> front_;
    bool sharedFeaturesAreTaken_ = false;
    bool covered_ = false;
};

}  // namespace bankhub
