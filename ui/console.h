// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTranslator>
#include <memory>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"
#include "app/demo/demoservice.h"
#include "app/net/httptransport.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/updates/updatecheck.h"

namespace bankhub {

class IdleWatch;
class Motion;
class PrivacyMode;
class RegionFormats;
class ScreenLock;
class SystemTray;
class Theme;
class Tour;
class WelcomeDialog;
class WindowSet;

/// The running program: one open profile with its windows, and what happens around it: opening and switching profiles,
/// the demo, the first start, languages, the picture tour.
class Console : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString dataDirectory;
        QString profileName;
        QString language;       ///< overrides the setting for this run
        QString tourDirectory;  ///< take pictures of every page, then end
        bool demo = false;
    };
    Console(const Options& options, QObject* parent = nullptr);
    ~Console() override;

    /// Opens what the options ask for. The program's exit code comes with finished().
    void start();

signals:
    void finished(int exitCode);

private:
    void openDemo();
    void startDemo();
    void showWelcome(const QString& problem);
    void openProfile(const Profile& profile, const QString& sessionSecret);
    void opened(const StoreOpened& result);
    void startTour();
    void clearCache();
    [[nodiscard]] QString directoryOf(const Profile& profile) const;
    void closeProfile();
    void lockWindows();
    void watchForIdleness();
    void removeProfile(const Profile& profile);
    void applyLanguage();
    void cannotOpen(const QString& what, const std::optional<Error>& error);
    void quit(int exitCode);

    Options options_;
    SystemClock clock_;
    std::unique_ptr<QTemporaryDir> demoDirectory_;  // outlives the session whose cache is in it
    Settings settings_;
    ProfileList profiles_;
    SystemKeyStore systemKeyStore_;
    MemoryKeyStore memoryKeyStore_;
    HttpTransport updateTransport_;  // no service's token ever travels on it
    UpdateCheck updates_;
    DemoService demo_;
    std::optional<DemoService::Started> demoStarted_;
    QTranslator translator_;
    QTranslator qtTranslator_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<PrivacyMode> privacy_;
    std::unique_ptr<RegionFormats> region_;
    std::unique_ptr<Motion> motion_;
    std::unique_ptr<SystemTray> tray_;
    std::unique_ptr<ScreenLock> screenLock_;
    std::unique_ptr<IdleWatch> idle_;
    std::unique_ptr<WelcomeDialog> welcome_;
    QPointer<Session> session_;
    QPointer<WindowSet> windows_;
    std::unique_ptr<Tour> tour_;
    QString problemAtOpening_;  ///< said in the window once it is there
    bool quitting_ = false;
    int exitCode_ = 0;
};

}  // namespace bankhub
