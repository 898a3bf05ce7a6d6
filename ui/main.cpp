// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTextStream>
#include <csignal>

#include "app/commandline/auditcommand.h"
#include "app/commandline/exportcommand.h"
#include "app/commandline/terminationsignal.h"
#include "app/core/eventloopwatch.h"
#include "app/core/privatememory.h"
#include "ui/console.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bankhub;

namespace {

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("bankhub-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BANKHUB_VERSION));
#ifdef Q_OS_UNIX
    // Everything this program creates is for this user only unless a save dialog asks for more. Elsewhere the data
    // folder inherits that from the user's own.
    ::umask(S_IRWXG | S_IRWXO);
#endif
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

QString dataDirectory(const QString& asked) {
    if (!asked.isEmpty()) return QDir(asked).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// Creates the folder that keeps profiles, settings and caches; false with a message when that is impossible.
bool prepareDataDirectory(const QString& directory) {
    if (QDir().mkpath(directory)) {
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return true;
    }
    QTextStream(stderr) << "cannot create the data folder " << directory << Qt::endl;
    return false;
}

int runExport(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    nameProgram();
    const auto options = ExportCommand::parse(QCoreApplication::arguments().mid(2));
    if (!options) {
        QTextStream(stderr) << options.error().detail << "\n\n" << ExportCommand::helpText();
        return ExportCommand::UsageError;
    }
    if (options->help) {
        QTextStream(stdout) << ExportCommand::helpText();
        return ExportCommand::Success;
    }
    const QString directory = dataDirectory(options->dataDirectory);
    if (!prepareDataDirectory(directory)) return ExportCommand::CacheFailed;
    const SystemClock clock;
    ExportCommand command(*options, directory, clock);
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &command, &ExportCommand::interrupt);
    QObject::connect(&command, &ExportCommand::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &ExportCommand::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runAudit(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    nameProgram();
    const auto options = AuditCommand::parse(QCoreApplication::arguments().mid(2));
    if (!options) {
        QTextStream(stderr) << options.error().detail << "\n\n" << AuditCommand::helpText();
        return AuditCommand::UsageError;
    }
    if (options->help) {
        QTextStream(stdout) << AuditCommand::helpText();
        return AuditCommand::Intact;
    }
    AuditCommand command(*options, dataDirectory(options->dataDirectory));
    QObject::connect(&command, &AuditCommand::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &AuditCommand::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

Console::Options parseOptions() {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Console for SePay Bank Hub: browse transactions, bank accounts and companies.\n\n"
        "BANKHUB_BASE_URL, BANKHUB_CLIENT_ID and BANKHUB_CLIENT_SECRET open a profile for this session only.\n"
        "\"bankhub-console export --help\" tells how to write CSV, XLSX and JSON files without a window.\n"
        "\"bankhub-console audit --help\" tells how to check and export the log of what was changed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("demo"), QStringLiteral("Start the bundled simulator and connect to it.")},
        {QStringLiteral("profile"), QStringLiteral("Open this saved profile."), QStringLiteral("NAME")},
        {QStringLiteral("data-dir"), QStringLiteral("Keep profiles, settings and caches in DIR."),
         QStringLiteral("DIR")},
        {QStringLiteral("language"), QStringLiteral("vi or en, for this run."), QStringLiteral("CODE")},
        {QStringLiteral("tour"), QStringLiteral("Save a picture of every page to DIR, then end."),
         QStringLiteral("DIR")},
    });
    parser.process(*qApp);
    Console::Options options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.profileName = parser.value(QStringLiteral("profile"));
    options.language = parser.value(QStringLiteral("language"));
    options.tourDirectory = parser.value(QStringLiteral("tour"));
    options.dataDirectory = dataDirectory(parser.value(QStringLiteral("data-dir")));
    return options;
}

int runWindow(int argc, char** argv) {
#ifdef BANKHUB_WEBENGINE
    // The browser engine, if a page is ever shown, requires it from the start.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
#endif
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Bank Hub Console"));
    QApplication::setQuitOnLastWindowClosed(false);
    const Console::Options options = parseOptions();
    if (!prepareDataDirectory(options.dataDirectory)) return EXIT_FAILURE;
    Console console(options);
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &application, &QCoreApplication::quit);
    QObject::connect(&console, &Console::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&console, &Console::start, Qt::QueuedConnection);
#ifndef QT_NO_DEBUG
    // Who works on the program sees in the terminal when a window does not answer.
    const EventLoopWatch watch;
#endif
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    keepMemoryPrivate();
    // A full disk by way of a size limit is an error like any other, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    // --version and --help of the program itself must work without a display.
    for (int index = 1; index < argc; ++index) {
        const QByteArray word(argv[index]);
        if (word == "--version" || word == "--help" || word == "-h" || word == "-v" || word == "--help-all")
            if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "minimal");
    }
    if (argc > 1 && QByteArray(argv[1]) == "export") return runExport(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "audit") return runAudit(argc, argv);
    return runWindow(argc, argv);
}
