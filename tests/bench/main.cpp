// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <cstdio>
#include <cstdlib>

#include "app/settings/settings.h"
#include "tests/bench/consoleprocess.h"
#include "tests/bench/measures.h"
#include "ui/theme/theme.h"

using namespace bankhub;
using namespace bankhub::bench;

namespace {

using Measure = QList<Measurement> (*)(const BenchData&, const Effort&);
struct NamedMeasure {
    const char* name;
    Measure measure;
};
constexpr NamedMeasure measures[] = {
    {"window", measureWindow},   {"totals", measureTotals},       {"search", measureSearch},
    {"sorting", measureSorting}, {"sync", measureSync},           {"start", measureStart},
    {"exports", measureExports}, {"scrolling", measureScrolling}, {"holds", measureHolds},
};

struct Options {
    QList<qint64> sizes;
    QStringList only;
    QString json;
    QString folder;
    Effort effort;
};

/// Says what matters: the offscreen platform complains about each window.
void report(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (message.contains(QStringLiteral("propagateSizeHints")) || message.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg) std::exit(EXIT_FAILURE);
}

QStringList measureNames() {
    QStringList names;
    for (const NamedMeasure& measure : measures)
        names << QString::fromLatin1(measure.name);
    return names;
}

Options readOptions() {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the console against what others need for the same, on made-up transactions."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("rows"), QStringLiteral("Sizes to measure, for example 10000,100000,1000000."),
         QStringLiteral("N,..."), QStringLiteral("1000000")},
        {QStringLiteral("json"), QStringLiteral("Write the results to FILE."), QStringLiteral("FILE")},
        {QStringLiteral("only"),
         QStringLiteral("Only these: ") + measureNames().join(QStringLiteral(", ")) + QLatin1Char('.'),
         QStringLiteral("NAME,...")},
        {QStringLiteral("keep"),
         QStringLiteral("Keep the data in DIR, and use what is there from an earlier run of the same version."),
         QStringLiteral("DIR")},
        {QStringLiteral("without-dbbrowser"), QStringLiteral("Leave DB Browser for SQLite out.")},
        {QStringLiteral("quick"), QStringLiteral("Hardly repeat anything: shows that it works, not how fast it is.")},
    });
    parser.process(*qApp);
    Options options;
    const QStringList sizes = parser.value(QStringLiteral("rows")).split(QLatin1Char(','));
    for (const QString& size : sizes)
        if (size.toLongLong() > 0) options.sizes << size.toLongLong();
    options.only = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.json = parser.value(QStringLiteral("json"));
    options.folder = parser.value(QStringLiteral("keep"));
    if (parser.isSet(QStringLiteral("quick"))) options.effort = {1, 50};
    options.effort.dbBrowser = !parser.isSet(QStringLiteral("without-dbbrowser"));
    return options;
}

QString firstWordsOf(const QString& file, const QByteArray& beginning) {
    QFile text(file);
    if (!text.open(QFile::ReadOnly)) return {};
    const QList<QByteArray> lines = text.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(beginning)) return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    return {};
}

QJsonObject machine() {
    return {{QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("processor"), firstWordsOf(QStringLiteral("/proc/cpuinfo"), "model name")},
            {QStringLiteral("cores"), QThread::idealThreadCount()},
            {QStringLiteral("load"), firstWordsOf(QStringLiteral("/proc/loadavg"), "").section(QLatin1Char(' '), 0, 0)},
            {QStringLiteral("build"), QStringLiteral(BANKHUB_BUILD_TYPE)},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate)}};
}

void save(const QString& file, const QJsonObject& about, const QJsonArray& results) {
    if (file.isEmpty()) return;
    QFile json(file);
    const QJsonObject root{{QStringLiteral("machine"), about}, {QStringLiteral("measurements"), results}};
    if (!json.open(QFile::WriteOnly | QFile::Truncate) || json.write(QJsonDocument(root).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(file));
}

}  // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(report);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("bankhub-bench"));
    if (argc > 2 && QByteArray(argv[1]) == "--console") {
        QStringList arguments;
        for (int position = 2; position < argc; ++position)
            arguments << QFile::decodeName(argv[position]);
        return ConsoleProcess::run(argc, argv, arguments);
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const Options options = readOptions();
    const QTemporaryDir temporary;
    const QDir folder(options.folder.isEmpty() ? temporary.path() : options.folder);
    Settings settings(temporary.path());
    const Theme theme(application, settings);
    const QJsonObject about = machine();
    QTextStream out(stdout);
    QJsonArray results;
    for (const qint64 rows : options.sizes) {
        out << rows << " rows" << Qt::endl;
        const BenchData data(folder.filePath(QString::number(rows)), rows);
        for (const NamedMeasure& measure : measures) {
            if (!options.only.isEmpty() && !options.only.contains(QString::fromLatin1(measure.name))) continue;
            const QList<Measurement> taken = measure.measure(data, options.effort);
            for (const Measurement& measurement : taken) {
                out << "  " << measurement.line() << Qt::endl;
                results << measurement.toJson(rows);
            }
            save(options.json, about, results);  // what is measured is not lost when a later one fails
        }
        if (options.folder.isEmpty()) QDir(data.folder()).removeRecursively();
    }
    return EXIT_SUCCESS;
}
