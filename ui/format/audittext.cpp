// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/audittext.h"

#include <QCoreApplication>

#include "app/domain/writes.h"
#include "ui/format/writetext.h"

namespace bankhub {

namespace {
struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditText)
public:
    static QString action(const AuditEvent& event) {
        const auto kind = writeKindFromName(event.kind);
        const QString write = kind ? writeKindText(*kind) : event.kind;
        switch (event.action) {
            case AuditAction::WriteBegun:
                return tr("%1: about to be sent").arg(write);
            case AuditAction::WriteEnded:
                return tr("%1: answer").arg(write);
            case AuditAction::WriteSettled:
                return tr("%1: found out afterwards").arg(write);
            case AuditAction::WriteRefused:
                return tr("%1: not sent, the profile was read-only").arg(write);
            case AuditAction::Unlocked:
                return tr("Changes allowed");
            case AuditAction::Locked:
                return tr("Read-only again");
            case AuditAction::ScreenLocked:
                return tr("Windows locked");
            case AuditAction::ScreenUnlocked:
                return tr("Windows unlocked");
            case AuditAction::TornLine:
                return tr("The log noted a line that was never finished");
            case AuditAction::RecordsMissing:
                return tr("The log noted that records were missing");
        }
        return {};
    }

    static QString outcome(const QString& name) {
        if (name == QLatin1String("succeeded")) return tr("succeeded");
        if (name == QLatin1String("failed")) return tr("failed");
        if (name == QLatin1String("unknown")) return tr("result unknown");
        if (name == QLatin1String("happened")) return tr("happened");
        if (name == QLatin1String("did-not-happen")) return tr("did not happen");
        return {};
    }

    static QString finding(const AuditFinding& finding) {
        switch (finding.kind) {
            case AuditFinding::Kind::TornLine:
                return tr("Line %1 was never finished: the program ended while it was written. The log noted it and "
                          "went on.")
                    .arg(finding.line);
            case AuditFinding::Kind::CutEnd:
                return tr(
                    "The last line is not finished: the program ended while it was written. The next record "
                    "will note it.");
            case AuditFinding::Kind::Unreadable:
                return tr("Line %1 is not a record: the file was changed.").arg(finding.line);
            case AuditFinding::Kind::Altered:
                return tr("Record %1 does not follow from those before it: it, or the one before it, was changed.")
                    .arg(finding.number);
            case AuditFinding::Kind::NumbersMissing:
                return tr("Record %1 does not have the number that is next: records were taken out or added.")
                    .arg(finding.number);
            case AuditFinding::Kind::NotedMissing:
                return tr("Record %1 says that records were gone when it was written.").arg(finding.number);
            case AuditFinding::Kind::Shorter:
                return tr("The log ends before record %1, which was there: its end was cut off.").arg(finding.number);
            case AuditFinding::Kind::OtherHead:
                return tr("Record %1 is not the one that was remembered: the log was rewritten.").arg(finding.number);
        }
        return {};
    }

    static StatusText verdict(const AuditReport& report) {
        const AuditFinding* firstBreak = report.firstBreak();
        const int count = static_cast<int>(report.records);
        if (firstBreak)
            return {tr("%n record(s). The chain is broken.", nullptr, count) + QLatin1Char(' ') + finding(*firstBreak),
                    Tone::Bad, QStringLiteral("warning")};
        QString words = tr("%n record(s). The chain is intact.", nullptr, count);
        for (const AuditFinding& harmless : report.findings)
            words += QLatin1Char(' ') + finding(harmless);
        return {words, report.findings.isEmpty() ? Tone::Good : Tone::Warning, QStringLiteral("check")};
    }
};
}  // namespace

QString auditActionText(const AuditEvent& event) {
    return AuditWords::action(event);
}

StatusText auditOutcomeText(const AuditEvent& event) {
    const QString words = AuditWords::outcome(event.outcome);
    if (words.isEmpty()) return {};
    const bool good = event.outcome == QLatin1String("succeeded") || event.outcome == QLatin1String("happened");
    const bool unknown = event.outcome == QLatin1String("unknown");
    const QString status = event.httpStatus > 0 ? QStringLiteral("%1 (%2)").arg(words).arg(event.httpStatus) : words;
    return {status, good ? Tone::Good : unknown ? Tone::Warning : Tone::Bad, {}};
}

QString auditFindingText(const AuditFinding& finding) {
    return AuditWords::finding(finding);
}

StatusText auditVerdict(const AuditReport& report) {
    return AuditWords::verdict(report);
}

}  // namespace bankhub
