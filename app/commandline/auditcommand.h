// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

#include "app/audit/auditlog.h"
#include "app/auth/keystore.h"

namespace bankhub {

/// The verb `audit`: checks and exports the audit log of a data folder without a window.
class AuditCommand : public QObject {
    Q_OBJECT
public:
    /// Documented in the help text; scripts depend on them.
    enum ExitCode {
        Intact = 0,
        UsageError = 1,
        Broken = 2,        ///< something was changed, taken out, or cut off
        Unreadable = 3,    ///< the log could not be read
        OutputFailed = 5,  ///< the export could not be written; an older file is untouched
    };
    enum class Task { Verify, Export };
    struct Options {
        bool help = false;
        Task task = Task::Verify;
        std::optional<AuditHead> expected;  ///< noted down earlier by a person
        bool askKeyStore = true;
        AuditFormat format = AuditFormat::Csv;
        QString output;
        QString dataDirectory;
    };
    /// `arguments` are the words after "audit".
    static Result<Options> parse(const QStringList& arguments);
    static QString helpText();

    AuditCommand(const Options& options, const QString& dataDirectory, QObject* parent = nullptr);
    ~AuditCommand() override;
    /// Ends with finished(ExitCode). What was found goes to standard output, failures to standard error.
    void run();

signals:
    void finished(int exitCode);

private:
    void verify(const QList<KnownAuditHead>& known);
    void exportRecords();

    Options options_;
    QString dataDirectory_;
    std::unique_ptr<KeyStore> keyStore_;
};

/// What a check found, in words for a terminal.
QString auditReportText(const AuditReport& report);

}  // namespace bankhub
