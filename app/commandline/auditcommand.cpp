// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/auditcommand.h"

#include <QCommandLineParser>
#include <QTextStream>

#include "app/audit/audittrail.h"

namespace bankhub {

namespace {
/// Whoever waits at a terminal is not kept long by a key store that does not answer.
constexpr int keyStoreTimeoutMs = 10'000;

QString inFile(const AuditFinding& finding) {
    return QStringLiteral("line %1, record %2").arg(finding.line).arg(finding.number);
}

QString findingText(const AuditFinding& finding) {
    switch (finding.kind) {
        case AuditFinding::Kind::TornLine:
            return QStringLiteral(
                       "note: line %1 was never finished: the program ended while it was written. The log noted it and "
                       "went on; what that record was about had not been sent yet, or its outcome is in the journal.")
                .arg(finding.line);
        case AuditFinding::Kind::CutEnd:
            return QStringLiteral(
                       "note: the last line (%1) is not finished: the program ended while it was written. The next "
                       "record will note it.")
                .arg(finding.line);
        case AuditFinding::Kind::Unreadable:
            return QStringLiteral("BROKEN: line %1 is not a record, and no record explains it: the file was changed.")
                .arg(finding.line);
        case AuditFinding::Kind::Altered:
            return QStringLiteral(
                       "BROKEN: %1 does not follow from the records before it: it, or the one before it, was changed.")
                .arg(inFile(finding));
        case AuditFinding::Kind::NumbersMissing:
            return QStringLiteral("BROKEN: %1 does not have the number that is next: records were taken out or added.")
                .arg(inFile(finding));
        case AuditFinding::Kind::NotedMissing:
            return QStringLiteral("BROKEN: %1 says that records which had been written were gone when it was written.")
                .arg(inFile(finding));
        case AuditFinding::Kind::Shorter:
            return QStringLiteral("BROKEN: the log ends before record %1, which %2 knows: its end was cut off.")
                .arg(QString::number(finding.number), finding.source);
        case AuditFinding::Kind::OtherHead:
            return QStringLiteral("BROKEN: %1 is not the record that %2 knows: the log was rewritten.")
                .arg(inFile(finding), finding.source);
    }
    return {};
}

Result<AuditHead> headArgument(const QString& text) {
    if (const auto head = auditHeadFromText(text.toLatin1())) return *head;
    return failure(ErrorKind::Validation, QStringLiteral("--expect needs NUMBER:HASH as verify prints it"));
}
}  // namespace

QString auditReportText(const AuditReport& report) {
    QStringList lines;
    for (const AuditFinding& finding : report.findings)
        lines << findingText(finding);
    lines << QStringLiteral("%1 records").arg(report.records);
    if (report.head.count > 0) lines << QStringLiteral("head %1").arg(QString::fromLatin1(auditHeadText(report.head)));
    lines << (report.isIntact() ? QStringLiteral("The chain is intact.") : QStringLiteral("The chain is BROKEN."));
    return lines.join(QLatin1Char('\n'));
}

QString AuditCommand::helpText() {
    return QStringLiteral(
        "Usage: bankhub-console audit verify [--expect NUMBER:HASH] [--no-key-store] [--data-dir DIR]\n"
        "       bankhub-console audit export [--format csv|json] --output FILE [--data-dir DIR]\n"
        "\n"
        "Every change at the service, and every time that changes were allowed or taken away, stands in\n"
        "audit/audit.log of the data folder. Each record carries the SHA-256 of the one before it and of itself.\n"
        "\n"
        "verify says how many records there are, the first one that is broken and what that means, and the head: the\n"
        "number and hash of the last record. What is found: a record that was changed, taken out, put in or moved, "
        "and\n"
        "an end that was cut off, by the head that is kept in audit/head and in the key store. What is not found: "
        "that\n"
        "somebody with the rights of the user rewrote all of it, with both heads. Note the head down elsewhere, or "
        "keep\n"
        "exports elsewhere; --expect compares with a head that was noted down.\n"
        "\n"
        "  --no-key-store   do not compare with the key store\n"
        "  --format FORMAT  csv or json; without it the ending of FILE decides, else csv\n"
        "  --output FILE    replaced only when everything has been written\n"
        "  --data-dir DIR   where profiles and caches are kept\n"
        "\n"
        "Exit codes:\n"
        "  0  intact; exported, and intact\n"
        "  1  the command line is wrong\n"
        "  2  broken; exported, but broken\n"
        "  3  the log cannot be read\n"
        "  5  the file could not be written; an older file is untouched\n");
}

Result<AuditCommand::Options> AuditCommand::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
    };
    for (const char* name : {"expect", "format", "output", "data-dir"})
        option(name, "VALUE");
    option("no-key-store", "");
    option("help", "");
    const auto wrong = [](const QString& what) { return failure(ErrorKind::Validation, what); };
    if (!parser.parse(QStringList{QStringLiteral("audit")} + arguments)) return wrong(parser.errorText());
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    if (options.help) return options;
    const QStringList tasks = parser.positionalArguments();
    if (tasks != QStringList{QStringLiteral("verify")} && tasks != QStringList{QStringLiteral("export")})
        return wrong(QStringLiteral("say verify or export"));
    options.task = tasks.constFirst() == QLatin1String("verify") ? Task::Verify : Task::Export;
    options.askKeyStore = !parser.isSet(QStringLiteral("no-key-store"));
    options.output = parser.value(QStringLiteral("output"));
    options.dataDirectory = parser.value(QStringLiteral("data-dir"));
    if (options.task == Task::Export && options.output.isEmpty()) return wrong(QStringLiteral("--output is missing"));
    if (parser.isSet(QStringLiteral("expect"))) {
        const Result<AuditHead> head = headArgument(parser.value(QStringLiteral("expect")));
        if (!head) return tl::unexpected<Error>(head.error());
        options.expected = *head;
    }
    QString format = parser.value(QStringLiteral("format")).toLower();
    if (!parser.isSet(QStringLiteral("format")))
        format = options.output.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? QStringLiteral("json")
                                                                                       : QStringLiteral("csv");
    if (format != QLatin1String("csv") && format != QLatin1String("json"))
        return wrong(QStringLiteral("--format needs csv or json, not \"%1\"").arg(format));
    options.format = format == QLatin1String("csv") ? AuditFormat::Csv : AuditFormat::Json;
    return options;
}

AuditCommand::AuditCommand(const Options& options, const QString& dataDirectory, QObject* parent)
    : QObject(parent), options_(options), dataDirectory_(dataDirectory) {}

AuditCommand::~AuditCommand() = default;

void AuditCommand::run() {
    if (options_.task == Task::Export) {
        exportRecords();
        return;
    }
    QList<KnownAuditHead> known;
    if (options_.expected) known << KnownAuditHead{*options_.expected, QStringLiteral("--expect")};
    if (!options_.askKeyStore) {
        verify(known);
        return;
    }
    keyStore_ = std::make_unique<SystemKeyStore>(keyStoreTimeoutMs);
    AuditTrail::headsIn(*keyStore_, dataDirectory_)
        .then(
            this, [this, known](const QList<KnownAuditHead>& heads) { verify(known + heads); },
            [this, known](const Error& error) {
                QTextStream(stderr) << "note: not compared with the key store (" << errorKindName(error.kind) << ")"
                                    << Qt::endl;
                verify(known);
            });
}

void AuditCommand::verify(const QList<KnownAuditHead>& known) {
    const Result<AuditReport> report = auditfile::verify(dataDirectory_, known);
    if (!report) {
        QTextStream(stderr) << describe(report.error()) << Qt::endl;
        Q_EMIT finished(Unreadable);
        return;
    }
    QTextStream(stdout) << auditReportText(*report) << Qt::endl;
    Q_EMIT finished(report->isIntact() ? Intact : Broken);
}

void AuditCommand::exportRecords() {
    const Result<AuditReport> report = exportAudit(dataDirectory_, options_.output, options_.format);
    if (!report) {
        QTextStream(stderr) << describe(report.error()) << Qt::endl;
        Q_EMIT finished(report.error().detail.startsWith(auditfile::path(dataDirectory_)) ? Unreadable : OutputFailed);
        return;
    }
    QTextStream(stdout) << auditReportText(*report) << Qt::endl;
    Q_EMIT finished(report->isIntact() ? Intact : Broken);
}

}  // namespace bankhub
