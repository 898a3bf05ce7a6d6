// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTextStream>

#include "app/commandline/environmentprofile.h"
#include "app/sync/synchronizer.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/welcomedialog.h"
#include "ui/format/errortext.h"
#include "ui/shell/completeness.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/privacymode.h"
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
    : QObject(parent), options_(options), settings_(options.dataDirectory), profiles_(options.dataDirectory) {
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/bankhub-console.svg")));
    speakControls();
    connect(&settings_, &Settings::languageChanged, this, &Console::applyLanguage);
    connect(&demo_, &DemoService::ended, this, [this] {
        if (quitting_) Q_EMIT finished(exitCode_);
    });
}

Console::~Console() {
    tour_.reset();
    delete window_;
    delete session_;
}

void Console::start() {
    applyLanguage();
    theme_ = std::make_unique<Theme>(*qApp, settings_);
    privacy_ = std::make_unique<PrivacyMode>(*qApp, settings_);
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
    if (const auto fromEnvironment = EnvironmentProfile::read(QProcessEnvironment::systemEnvironment())) {
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
    const bool demo = demoStarted_ && profile.id == demoStarted_->profile.id;
    const QString directory = demo ? demoDirectory_->path() : options_.dataDirectory;
    KeyStore& keyStore = profile.sessionOnly ? static_cast<KeyStore&>(memoryKeyStore_) : systemKeyStore_;
    session_ = new Session(profile, directory, keyStore, clock_, this);
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
    window_ = new MainWindow(*session_, profiles_, systemKeyStore_, settings_, clock_);
    connect(window_, &MainWindow::profileSwitchRequested, this,
            [this](const Profile& profile) { openProfile(profile, {}); });
    connect(window_, &MainWindow::connectionSaved, this, &Console::openProfile);
    connect(window_, &MainWindow::profileRemovalRequested, this, &Console::removeProfile);
    connect(window_, &MainWindow::quitRequested, this, [this] { quit(EXIT_SUCCESS); });
    new Completeness(*session_, *window_);
    if (welcome_) welcome_->hide();
    if (!result.setAsideFile.isEmpty())
        window_->showProblem(
            tr("The local copy was damaged. It is read again from the service; the damaged file is kept as %1.")
                .arg(result.setAsideFile));
    window_->show();
    if (session_->secretSource() != Session::SecretSource::Missing) session_->synchronizer().start();
    if (!options_.tourDirectory.isEmpty()) startTour();
}

void Console::startTour() {
    tour_ = std::make_unique<Tour>(*window_, *session_, options_.tourDirectory);
    connect(tour_.get(), &Tour::finished, this, [this](const QString& problem) {
        if (!problem.isEmpty()) QTextStream(stderr) << problem << Qt::endl;
        quit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    tour_->start();
}

void Console::closeProfile() {
    tour_.reset();
    if (window_) {
        window_->disconnect(this);
        window_->hide();
        window_->deleteLater();
    }
    if (session_) {
        session_->disconnect(this);
        session_->synchronizer().stop();
        // After its window, which refers to it.
        session_->deleteLater();
    }
    window_ = nullptr;
    session_ = nullptr;
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
        if (window_) {
            for (const QString& problem : std::as_const(problems))
                window_->showProblem(problem);
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
