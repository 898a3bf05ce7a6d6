// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

#include "app/auth/keystore.h"
#include "app/core/clock.h"
#include "app/domain/savedview.h"
#include "app/export/exportcolumn.h"
#include "app/export/transactionwriter.h"
#include "app/session/session.h"

namespace bankhub {

/// The verb `export`: writes cached transactions to a CSV, XLSX or JSON file without a window.
class ExportCommand : public QObject {
    Q_OBJECT
public:
    /// Documented in the help text; scripts depend on them.
    enum ExitCode {
        Success = 0,
        UsageError = 1,
        NotConnected = 2,   ///< no such profile, no secret, credentials refused
        NotProved = 3,      ///< the file was written, but it could not be proved that nothing is missing
        SyncFailed = 4,     ///< the service could not be read; no file was written
        OutputFailed = 5,   ///< the file could not be written; an older one is untouched
        CacheFailed = 6,    ///< the local cache could not be opened
        Interrupted = 130,  ///< stopped by a signal; no file was written
    };

    enum class Format { Csv, Xlsx, Json };
    struct Options {
        bool help = false;
        bool fromEnvironment = false;
        QString profileName;
        QDate from;
        QDate to;
        QString query;  ///< a line of the query language (app/domain/querylanguage.h)
        QString view;   ///< name of a saved view
        bool sync = false;
        QString output;
        Format format = Format::Csv;  ///< as told, else by the ending of `output`
        QString dataDirectory;
    };
    /// `arguments` are the words after "export".
    static Result<Options> parse(const QStringList& arguments);
    static QString helpText();

    ExportCommand(const Options& options, const QString& dataDirectory, const Clock& clock, QObject* parent = nullptr);
    ~ExportCommand() override;
    /// Ends with finished(ExitCode); progress and errors go to standard error.
    void run();
    /// Stops the run; finished(Interrupted) follows and no half file stays.
    void interrupt();

signals:
    void finished(int exitCode);

private:
    void synchronize();
    void synchronized();
    /// Reads the view and the names that the query may use, then writes.
    void select(int exitCodeOfSuccess);
    void selectWithNames(int exitCodeOfSuccess);
    [[nodiscard]] QList<ExportColumn> columns() const;
    [[nodiscard]] std::unique_ptr<TransactionWriter> makeWriter() const;
    void write(const TransactionQuery& query, int exitCodeOfSuccess);
    void end(int exitCode, const QString& message = {});
    void reportProgress();

    Options options_;
    QString dataDirectory_;
    const Clock& clock_;
    std::unique_ptr<KeyStore> keyStore_;
    std::unique_ptr<Session> session_;
    std::optional<ViewContent> content_;  ///< of the view that was asked for
    std::optional<Pending<qint64>> writing_;
    qint64 nextReportMs_ = 0;
    bool ended_ = false;
};

}  // namespace bankhub
