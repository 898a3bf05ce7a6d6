// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTextStream>

#include "app/commandline/environmentprofile.h"
#include "app/sync/synchronizer.h"
#include "app/writes/writepermission.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/welcomedialog.h"
#include "ui/format/errortext.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/privacymode.h"
#include "ui/shell/regionformats.h"
#include "ui/shell/screenlock.h"
#include "ui/shell/systemtray.h"
#include "ui/shell/windowset.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/tour.h"
#include "ui/widgets/spokencontrols.h"

namespace bankhub {

namespace {
/// People who work with Vietnamese banks, on a system that does not say otherwise, read Vietnamese.
QString systemLanguage() {
    const QLocale system = QLocale::system();
    return system.language() == QLocale::Vietnamese || system.language() == QLocale::C ? QStringLiteral("vi")
                                                                                       : QStringLiteral("en");
}
}  // namespace

Console::Console(const Options& options, QObject* parent)
    : QObject(parent),
      options_(options),
      settings_(options.dataDirectory),
      profiles_(options.dataDirectory),
      updates_(publisherOfThisBuild(settings_.updateAddress()),
               QVersionNumber::fromString(QStringLiteral(BANKHUB_VERSION)), options.dataDirectory, updateTransport_,
               clock_) {
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/bankhub-console.svg")));
    speakControls();
    connect(&settings_, &Settings::languageChanged, this, [this] {
        // What was chosen in the window counts, also after another one was given for this run.
        options_.language.clear();
        applyLanguage();
    });
    const auto followSwitch = [this] { updates_.setAutomatic(settings_.looksForUpdates()); };
    connect(&settings_, &Settings::looksForUpdatesChanged, this, followSwitch);
    followSwitch();
    connect(&demo_, &DemoService::ended, this, [this] {
        if (quitting_) Q_EMIT finished(exitCode_);
    });
}

Console::~Console() {
    tour_.reset();
    delete windows_;
    delete session_;
}

void Console::start() {
    // Taken out in any case: what is started from here must not inherit it.
    const auto fromEnvironment = EnvironmentProfile::take();
    applyLanguage();
    theme_ = std::make_unique<Theme>(*qApp, settings_);
    privacy_ = std::make_unique<PrivacyMode>(*qApp, settings_);
    region_ = std::make_unique<RegionFormats>(settings_);
    motion_ = std::make_unique<Motion>(*qApp, settings_);
    tray_ = std::make_unique<SystemTray>();
    watchForIdleness();
    if (options_.demo) {
        openDemo();
        return;
    }
    if (!options_.profileName.isEmpty()) {
        const auto profile = profiles_.byName(options_.profileName);
        if (profile)
            openProfile(*profile, {});
        else
            cannotOpen(tr("There is no profile named \"%1\".").arg(options_.profileName), {});
        return;
    }
    if (fromEnvironment) {
        if (*fromEnvironment)
            openProfile((*fromEnvironment)->profile, (*fromEnvironment)->secret);
        else
            cannotOpen(tr("The BANKHUB_ environment variables do not make a profile."), fromEnvironment->error());
        return;
    }
    const auto lastUsed = profiles_.byId(profiles_.lastUsedId());
    if (lastUsed)
        openProfile(*lastUsed, {});
    else if (!profiles_.profiles().isEmpty())
        openProfile(profiles_.profiles().constFirst(), {});
    else if (!options_.tourDirectory.isEmpty())
        cannotOpen(tr("There is no profile to tour. Use --demo or --profile."), {});
    else
        showWelcome({});
}

void Console::watchForIdleness() {
    screenLock_ = std::make_unique<ScreenLock>(*qApp);
    connect(screenLock_.get(), &ScreenLock::quitRequested, this, [this] { quit(EXIT_SUCCESS); });
    connect(screenLock_.get(), &ScreenLock::lockedChanged, this, [this](bool locked) {
        if (windows_) windows_->setCovered(locked);
    });
    idle_ = std::make_unique<IdleWatch>(*qApp, settings_, clock_);
    connect(idle_.get(), &IdleWatch::changesShouldLock, this, [this] {
        if (session_) session_->writePermission().lockBecause(LockReason::Idle);
    });
    connect(idle_.get(), &IdleWatch::windowsShouldLock, this, &Console::lockWindows);
}

void Console::lockWindows() {
    if (!session_ || !windows_) return;
    const bool demo = demoStarted_ && session_->profile().id == demoStarted_->profile.id;
    screenLock_->lock(*session_, demo ? demoStarted_->secret : QString());
}

void Console::startDemo() {
    if (!demoDirectory_) demoDirectory_ = std::make_unique<QTemporaryDir>();
    demo_.start().then(
        this,
        [this](const DemoService::Started& started) {
            demoStarted_ = started;
            openProfile(started.profile, started.secret);
        },
        [this](const Error& error) { cannotOpen(tr("The demo could not be started."), error); });
}

void Console::showWelcome(const QString& problem) {
    if (!welcome_) {
        welcome_ = std::make_unique<WelcomeDialog>();
        connect(welcome_.get(), &WelcomeDialog::demoRequested, this, &Console::openDemo);
        connect(welcome_.get(), &WelcomeDialog::connectRequested, this, [this] {
            auto* dialog = new ConnectionDialog(profiles_, systemKeyStore_, clock_, welcome_.get());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ConnectionDialog::saved, this, &Console::openProfile);
            dialog->open();
        });
        connect(welcome_.get(), &QDialog::rejected, this, [this] { quit(EXIT_SUCCESS); });
    }
    if (!problem.isEmpty()) welcome_->showProblem(problem);
    welcome_->show();
}

void Console::openDemo() {
    // A second simulator would be another bank with other companies.
    if (demoStarted_)
        openProfile(demoStarted_->profile, demoStarted_->secret);
    else
        startDemo();
}

void Console::openProfile(const Profile& profile, const QString& sessionSecret) {
    // The window that asked is still on the stack: what is closed here is deleted by the event loop.
    closeProfile();
    KeyStore& keyStore = profile.sessionOnly ? static_cast<KeyStore&>(memoryKeyStore_) : systemKeyStore_;
    session_ = new Session(profile, directoryOf(profile), keyStore, clock_, this);
    if (!sessionSecret.isEmpty()) session_->useSecret(sessionSecret);
    session_->open().then(
        session_, [this](const StoreOpened& result) { opened(result); },
        [this](const Error& error) {
            closeProfile();
            cannotOpen(tr("The cache of this profile could not be opened."), error);
        });
}

void Console::opened(const StoreOpened& result) {
    if (!session_->profile().sessionOnly) profiles_.setLastUsed(session_->profile().id);
    windows_ = new WindowSet(
        {*session_, profiles_, systemKeyStore_, settings_, clock_, *tray_, directoryOf(session_->profile()), &updates_},
        this);
    connect(windows_, &WindowSet::profileSwitchRequested, this,
            [this](const Profile& profile) { openProfile(profile, {}); });
    connect(windows_, &WindowSet::connectionSaved, this, &Console::openProfile);
    connect(windows_, &WindowSet::profileRemovalRequested, this, &Console::removeProfile);
    connect(windows_, &WindowSet::lockRequested, this, &Console::lockWindows);
    connect(windows_, &WindowSet::clearingRequested, this, &Console::clearCache);
    connect(windows_, &WindowSet::quitRequested, this, [this] { quit(EXIT_SUCCESS); });
    if (welcome_) welcome_->hide();
    windows_->open();
    if (!result.setAsideFile.isEmpty())
        windows_->front()->showProblem(
            tr("The local copy was damaged. It is read again from the service; the damaged file is kept as %1.")
                .arg(result.setAsideFile));
    if (!problemAtOpening_.isEmpty()) windows_->front()->showProblem(std::exchange(problemAtOpening_, {}));
    if (session_->secretSource() != Session::SecretSource::Missing) session_->synchronizer().start();
    if (!options_.tourDirectory.isEmpty()) startTour();
}

void Console::startTour() {
    tour_ = std::make_unique<Tour>(*windows_->front(), *session_, options_.tourDirectory);
    connect(tour_.get(), &Tour::finished, this, [this](const QString& problem) {
        if (!problem.isEmpty()) QTextStream(stderr) << problem << Qt::endl;
        quit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    tour_->start();
}

void Console::closeProfile() {
    tour_.reset();
    if (screenLock_) screenLock_->release();
    if (windows_) {
        windows_->hide();
        windows_->deleteLater();
    }
    if (session_) {
        session_->disconnect(this);
        session_->synchronizer().stop();
        // After its window, which refers to it.
        session_->deleteLater();
    }
    windows_ = nullptr;
    session_ = nullptr;
}

QString Console::directoryOf(const Profile& profile) const {
    const bool demo = demoStarted_ && profile.id == demoStarted_->profile.id;
    return demo ? demoDirectory_->path() : options_.dataDirectory;
}

void Console::clearCache() {
    if (!session_) return;
    const Profile profile = session_->profile();
    const QString secret = session_->sessionSecret();
    const QPointer<Session> closing = session_;
    closeProfile();
    // Its store writes no more once it is gone.
    connect(closing, &QObject::destroyed, this, [this, profile, secret] {
        Session::clearCache(profile, directoryOf(profile), this)
            .finally(this, [this, profile, secret](const Result<Done>& cleared) {
                if (quitting_) return;
                if (!cleared)
                    problemAtOpening_ =
                        tr("The local copy was not cleared. %1").arg(errorText(cleared.error()).inOneLine());
                openProfile(profile, secret);
            });
    });
}

void Console::removeProfile(const Profile& profile) {
    if (session_ && session_->profile().id == profile.id) closeProfile();
    Session::removeSecrets(profile, systemKeyStore_).finally(this, [this, profile](const Result<Done>& removed) {
        QStringList problems;
        // Without a key store there is no secret in it either.
        if (!removed && removed.error().kind != ErrorKind::KeyStoreMissing)
            problems << tr("The secret of \"%1\" is still in the key store.").arg(profile.name) + QLatin1Char(' ') +
                            errorText(removed.error()).inOneLine();
        if (const auto cache = Session::removeCache(profile, options_.dataDirectory); !cache)
            problems << errorText(cache.error()).inOneLine();
        if (const auto list = profiles_.remove(profile.id); !list) problems << errorText(list.error()).inOneLine();
        if (windows_) {
            for (const QString& problem : std::as_const(problems))
                windows_->front()->showProblem(problem);
            return;
        }
        if (problems.isEmpty() && !profiles_.profiles().isEmpty())
            openProfile(profiles_.profiles().constFirst(), {});
        else
            showWelcome(problems.join(QLatin1Char('\n')));
    });
}

void Console::applyLanguage() {
    const QString chosen = !options_.language.isEmpty() ? options_.language : settings_.language();
    const QString language = chosen.isEmpty() ? systemLanguage() : chosen;
    QCoreApplication::removeTranslator(&translator_);
    QCoreApplication::removeTranslator(&qtTranslator_);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    if (qtTranslator_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator_);
    if (translator_.load(QStringLiteral(":/translations/bankhub_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator_);
}

void Console::cannotOpen(const QString& what, const std::optional<Error>& error) {
    const QString text = error ? what + QLatin1Char(' ') + errorText(*error).inOneLine() : what;
    if (!options_.tourDirectory.isEmpty() || !options_.profileName.isEmpty()) {
        QTextStream(stderr) << text << Qt::endl;
        quit(EXIT_FAILURE);
        return;
    }
    QTextStream(stderr) << text << Qt::endl;
    showWelcome(text);
}

void Console::quit(int exitCode) {
    if (quitting_) return;
    quitting_ = true;
    exitCode_ = exitCode;
    closeProfile();
    demo_.stop();
}

}  // namespace bankhub
