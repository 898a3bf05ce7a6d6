// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/exportcommand.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTextStream>

#include "app/auth/profilelist.h"
#include "app/commandline/environmentprofile.h"
#include "app/commandline/queryproblemtext.h"
#include "app/domain/querylanguage.h"
#include "app/domain/vietnamtime.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/transactionexport.h"
#include "app/export/workbookwriter.h"
#include "app/sync/synchronizer.h"

namespace bankhub {

namespace {
void say(const QString& line) {
    QTextStream(stderr) << line << Qt::endl;
}

void declareOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {QStringLiteral("help"), QString()},
        {QStringLiteral("env"), QString()},
        {QStringLiteral("sync"), QString()},
        {QStringLiteral("profile"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("from"), QString(), QStringLiteral("DATE")},
        {QStringLiteral("to"), QString(), QStringLiteral("DATE")},
        {QStringLiteral("query"), QString(), QStringLiteral("TEXT")},
        {QStringLiteral("view"), QString(), QStringLiteral("NAME")},
        {QStringLiteral("output"), QString(), QStringLiteral("FILE")},
        {QStringLiteral("format"), QString(), QStringLiteral("csv|xlsx|json")},
        {QStringLiteral("data-dir"), QString(), QStringLiteral("DIR")},
    });
}

Result<QDate> dateOption(const QCommandLineParser& parser, const QString& name) {
    if (!parser.isSet(name)) return QDate();
    const QDate date = QDate::fromString(parser.value(name), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return failure(ErrorKind::Validation,
                       QStringLiteral("--%1 needs a date as YYYY-MM-DD, not \"%2\"").arg(name, parser.value(name)));
    return date;
}

/// The format that was told, else the one that the file's name ends with, else CSV.
Result<ExportCommand::Format> formatOption(const QCommandLineParser& parser, const QString& output) {
    const auto known = [](const QString& name) -> std::optional<ExportCommand::Format> {
        if (name == QLatin1String("csv")) return ExportCommand::Format::Csv;
        if (name == QLatin1String("xlsx")) return ExportCommand::Format::Xlsx;
        if (name == QLatin1String("json")) return ExportCommand::Format::Json;
        return {};
    };
    const QString told = parser.value(QStringLiteral("format"));
    if (!parser.isSet(QStringLiteral("format")))
        return known(QFileInfo(output).suffix().toLower()).value_or(ExportCommand::Format::Csv);
    const auto format = known(told.toLower());
    if (!format)
        return failure(ErrorKind::Validation, QStringLiteral("--format needs csv, xlsx or json, not \"%1\"").arg(told));
    return *format;
}

/// The names of all views, for those who do not know how theirs is written.
QString namesOf(const QList<SavedView>& views) {
    QStringList names;
    for (const SavedView& view : views)
        names << QLatin1Char('"') + namesOfView(view).join(QStringLiteral("\" or \"")) + QLatin1Char('"');
    return names.isEmpty() ? QStringLiteral("it has none")
                           : QStringLiteral("it has ") + names.join(QStringLiteral(", "));
}
}  // namespace

QString ExportCommand::helpText() {
    return QStringLiteral(
        "Usage: bankhub-console export --profile NAME|--env [options] --output FILE\n"
        "\n"
        "Writes the transactions of a profile to a CSV, XLSX or JSON file, newest first, without a window.\n"
        "\n"
        "  --profile NAME   a saved profile; its secret comes from the key store\n"
        "  --env            BANKHUB_BASE_URL, BANKHUB_CLIENT_ID, BANKHUB_CLIENT_SECRET\n"
        "  --from DATE      first day, YYYY-MM-DD, Vietnam time\n"
        "  --to DATE        last day, included\n"
        "  --query TEXT     only what the line says, as in the search field of the window, for example\n"
        "                   \"amount:>=1tr dir:in bank:MBBank -content:phi date:last-month\"\n"
        "  --view NAME      the rows, order and columns of a named view of the window; together with --query only\n"
        "                   rows that both ask for\n"
        "  --sync           bring the cache up to date first\n"
        "  --output FILE    replaced only when everything has been written\n"
        "  --format FORMAT  csv, xlsx or json; without it the ending of FILE decides, else csv\n"
        "  --data-dir DIR   where profiles and caches are kept\n"
        "\n"
        "Columns are the members of the service's transaction list; amounts are whole dong, times are\n"
        "YYYY-MM-DD HH:MM:SS in Vietnam, transfer_type is in or out. CSV is RFC 4180 in UTF-8; JSON is an\n"
        "array of objects; XLSX has typed times and amounts, and a second sheet that says what was exported.\n"
        "With --view the columns are those of the view; amount_signed is negative for money out, and in JSON\n"
        "it is transfer_type and amount.\n"
        "\n"
        "Exit codes:\n"
        "  0  written; with --sync also proved complete\n"
        "  1  the command line is wrong\n"
        "  2  no such profile, no secret, or the service refused the credentials\n"
        "  3  written, but with --sync it could not be proved that nothing is missing\n"
        "  4  the service could not be read; nothing was written\n"
        "  5  the file could not be written; an older file is untouched\n"
        "  6  the local cache could not be opened\n"
        "  130  interrupted; nothing was written\n");
}

Result<ExportCommand::Options> ExportCommand::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    declareOptions(parser);
    const auto wrong = [](const QString& text) { return failure(ErrorKind::Validation, text); };
    if (!parser.parse(QStringList{QStringLiteral("export")} + arguments)) return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("unexpected word \"%1\"").arg(parser.positionalArguments().constFirst()));
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    if (options.help) return options;
    options.fromEnvironment = parser.isSet(QStringLiteral("env"));
    options.profileName = parser.value(QStringLiteral("profile"));
    if (options.fromEnvironment == !options.profileName.isEmpty())
        return wrong(QStringLiteral("give either --profile NAME or --env"));
    options.output = parser.value(QStringLiteral("output"));
    if (options.output.isEmpty()) return wrong(QStringLiteral("--output FILE is missing"));
    const Result<Format> format = formatOption(parser, options.output);
    if (!format) return failure(format.error());
    options.format = *format;
    const Result<QDate> from = dateOption(parser, QStringLiteral("from"));
    if (!from) return failure(from.error());
    const Result<QDate> to = dateOption(parser, QStringLiteral("to"));
    if (!to) return failure(to.error());
    options.from = *from;
    options.to = *to;
    if (options.from.isValid() && options.to.isValid() && options.from > options.to)
        return wrong(QStringLiteral("--from is after --to"));
    options.query = parser.value(QStringLiteral("query"));
    // What is wrong with a line does not depend on the names in the cache.
    if (const QList<QueryProblem> problems = parseQuery(options.query, {}).problems; !problems.isEmpty())
        return wrong(QStringLiteral("--query: ") + describeProblem(problems.constFirst(), options.query));
    options.view = parser.value(QStringLiteral("view")).trimmed();
    if (parser.isSet(QStringLiteral("view")) && options.view.isEmpty())
        return wrong(QStringLiteral("--view needs a name"));
    options.sync = parser.isSet(QStringLiteral("sync"));
    options.dataDirectory = parser.value(QStringLiteral("data-dir"));
    return options;
}

ExportCommand::ExportCommand(const Options& options, const QString& dataDirectory, const Clock& clock, QObject* parent)
    : QObject(parent), options_(options), dataDirectory_(dataDirectory), clock_(clock) {}

ExportCommand::~ExportCommand() = default;

void ExportCommand::run() {
    QString sessionSecret;
    Profile profile;
    if (options_.fromEnvironment) {
        const auto fromEnvironment = EnvironmentProfile::take();
        if (!fromEnvironment) {
            end(NotConnected,
                QStringLiteral("--env: BANKHUB_BASE_URL, BANKHUB_CLIENT_ID and BANKHUB_CLIENT_SECRET are not set"));
            return;
        }
        if (!*fromEnvironment) {
            end(NotConnected, describe(fromEnvironment->error()));
            return;
        }
        profile = (*fromEnvironment)->profile;
        sessionSecret = (*fromEnvironment)->secret;
        keyStore_ = std::make_unique<MemoryKeyStore>();
    } else {
        const ProfileList profiles(dataDirectory_);
        const auto found = profiles.byName(options_.profileName);
        if (!found) {
            end(NotConnected,
                QStringLiteral("there is no profile named \"%1\" in %2").arg(options_.profileName, dataDirectory_));
            return;
        }
        profile = *found;
        keyStore_ = std::make_unique<SystemKeyStore>();
    }
    session_ = std::make_unique<Session>(profile, dataDirectory_, *keyStore_, clock_);
    if (!sessionSecret.isEmpty()) session_->useSecret(sessionSecret);
    session_->open().then(
        this,
        [this](const StoreOpened& opened) {
            if (!opened.setAsideFile.isEmpty())
                say(QStringLiteral("the cache was damaged and has been set aside: %1").arg(opened.setAsideFile));
            if (options_.sync)
                synchronize();
            else
                select(Success);
        },
        [this](const Error& error) { end(CacheFailed, describe(error)); });
}

void ExportCommand::synchronize() {
    // The secret may still be on its way from the key store.
    if (session_->secretSource() == Session::SecretSource::Missing && !session_->secretError()) {
        connect(session_.get(), &Session::secretSourceChanged, this, &ExportCommand::synchronize,
                Qt::SingleShotConnection);
        return;
    }
    Synchronizer& synchronizer = session_->synchronizer();
    connect(&synchronizer, &Synchronizer::progressChanged, this, &ExportCommand::reportProgress);
    connect(&synchronizer, &Synchronizer::finished, this, &ExportCommand::synchronized);
    synchronizer.start({options_.from, options_.to});
}

void ExportCommand::synchronized() {
    if (ended_) return;
    const SyncOutcome outcome = session_->synchronizer().lastOutcome().value_or(SyncOutcome());
    for (const QString& remark : outcome.remarks)
        say(remark);
    say(QStringLiteral("received %1 rows, %2 new").arg(outcome.rowsReceived).arg(outcome.rowsNew));
    if (outcome.provedComplete) {
        select(Success);
        return;
    }
    const bool readNothing = outcome.error && outcome.accountsFailed == 0;
    if (!readNothing) {
        say(QStringLiteral("it could not be proved that nothing is missing"));
        select(NotProved);
        return;
    }
    switch (outcome.error->kind) {
        case ErrorKind::InvalidCredentials:
        case ErrorKind::NotConfigured:
        case ErrorKind::NotFound:
        case ErrorKind::KeyStoreMissing:
        case ErrorKind::KeyStoreRefused:
            end(NotConnected, describe(*outcome.error));
            return;
        default:
            end(SyncFailed, describe(*outcome.error));
            return;
    }
}

void ExportCommand::select(int exitCodeOfSuccess) {
    if (options_.view.isEmpty()) {
        selectWithNames(exitCodeOfSuccess);
        return;
    }
    session_->store().savedViews().then(
        this,
        [this, exitCodeOfSuccess](const QList<SavedView>& views) {
            const SavedView* view = viewByName(views, options_.view);
            if (!view) {
                end(UsageError,
                    QStringLiteral("the profile has no view named \"%1\"; %2").arg(options_.view, namesOf(views)));
                return;
            }
            content_ = view->content;
            selectWithNames(exitCodeOfSuccess);
        },
        [this](const Error& error) { end(CacheFailed, describe(error)); });
}

void ExportCommand::selectWithNames(int exitCodeOfSuccess) {
    // The pieces of a line hold together, so that two lines make one that asks for both.
    const QString line = (content_ ? content_->query + QLatin1Char(' ') : QString()) + options_.query;
    session_->store().queryVocabulary().then(
        this,
        [this, line, exitCodeOfSuccess](const QueryVocabulary& names) {
            const ParsedQuery parsed = parseQuery(line, names);
            if (!parsed.problems.isEmpty()) {
                end(UsageError, QStringLiteral("--query cannot be added to the view \"%1\", which is %2: %3")
                                    .arg(options_.view, content_ ? content_->query : QString(),
                                         describeProblem(parsed.problems.constFirst(), line)));
                return;
            }
            TransactionQuery query = parsed.filter.on(vietnamtime::dayOf(clock_.nowUtcMs()));
            if (options_.from.isValid()) query.from = options_.from;
            if (options_.to.isValid()) query.to = options_.to;
            if (content_) setOrder(query, content_->sorts);
            write(query, exitCodeOfSuccess);
        },
        [this](const Error& error) { end(CacheFailed, describe(error)); });
}

QList<ExportColumn> ExportCommand::columns() const {
    if (!content_) return contractColumns();
    QList<ExportColumn> shown;
    for (const TransactionField field : content_->shownFields())
        shown << ExportColumn{exportFieldOf(field), exportFieldName(exportFieldOf(field)), {}};
    return shown;
}

std::unique_ptr<TransactionWriter> ExportCommand::makeWriter() const {
    auto target = std::make_unique<FileTarget>(options_.output);
    ExportTable table;
    table.columns = columns();
    switch (options_.format) {
        case Format::Csv:
            break;
        case Format::Json:
            return std::make_unique<JsonWriter>(std::move(target), table);
        case Format::Xlsx: {
            const auto day = [](QDate date) {
                return date.isValid() ? vietnamtime::toContractText(date) : QStringLiteral("any");
            };
            table.facts = {{QStringLiteral("Profile"), session_->profile().name},
                           {QStringLiteral("Service"), session_->profile().serviceAddress().toString()},
                           {QStringLiteral("Exported at"), vietnamtime::toContractText(clock_.nowUtcMs())},
                           {QStringLiteral("From"), day(options_.from)},
                           {QStringLiteral("To"), day(options_.to)}};
            if (!options_.view.isEmpty()) table.facts << std::pair{QStringLiteral("View"), options_.view};
            if (!options_.query.isEmpty()) table.facts << std::pair{QStringLiteral("Query"), options_.query};
            return std::make_unique<WorkbookWriter>(std::move(target), table);
        }
    }
    return std::make_unique<CsvWriter>(std::move(target), table);
}

void ExportCommand::write(const TransactionQuery& query, int exitCodeOfSuccess) {
    // As the window shows the rows of the view.
    const auto grouping = content_ ? groupingFromName(content_->grouping) : TransactionGrouping::None;
    writing_ = exportTransactions(session_->store(), {query, {}, grouping}, makeWriter());
    writing_->then(
        this,
        [this, exitCodeOfSuccess](qint64 rows) {
            end(exitCodeOfSuccess, QStringLiteral("wrote %1 transactions to %2").arg(rows).arg(options_.output));
        },
        [this](const Error& error) { end(OutputFailed, describe(error)); });
}

void ExportCommand::interrupt() {
    if (writing_) writing_->cancel();
    end(Interrupted, QStringLiteral("interrupted"));
}

void ExportCommand::end(int exitCode, const QString& message) {
    if (ended_) return;
    ended_ = true;
    if (!message.isEmpty()) say(message);
    Q_EMIT finished(exitCode);
}

void ExportCommand::reportProgress() {
    constexpr int reportIntervalMs = 2000;
    const qint64 now = clock_.monotonicMs();
    if (now < nextReportMs_) return;
    nextReportMs_ = now + reportIntervalMs;
    const SyncProgress& progress = session_->synchronizer().progress();
    if (progress.waitSeconds)
        say(QStringLiteral("waiting %1 s for the service").arg(*progress.waitSeconds));
    else
        say(QStringLiteral("%1 rows received, account %2 of %3")
                .arg(progress.rowsReceived)
                .arg(progress.accountsDone)
                .arg(progress.accountsTotal));
}

}  // namespace bankhub
