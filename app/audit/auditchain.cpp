// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditchain.h"

#include <QCryptographicHash>
#include <algorithm>

namespace bankhub {

namespace {
/// Whoever sees a thousand things wrong needs no further ones.
constexpr qsizetype mostFindings = 1000;
}  // namespace

QByteArray auditHeadText(const AuditHead& head) {
    return QByteArray::number(head.count) + ':' + head.hash;
}

std::optional<AuditHead> auditHeadFromText(const QByteArray& text) {
    const qsizetype colon = text.indexOf(':');
    bool isNumber = false;
    AuditHead head{text.left(qMax<qsizetype>(colon, 0)).toLongLong(&isNumber), text.mid(colon + 1)};
    if (colon < 1 || !isNumber || head.count < 1 || head.hash.size() != auditGenesis().size()) return {};
    return head;
}

bool AuditReport::isIntact() const {
    return firstBreak() == nullptr;
}

const AuditFinding* AuditReport::firstBreak() const {
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const AuditFinding& finding) { return !finding.isHarmless(); });
    return found == findings.cend() ? nullptr : &*found;
}

QString tornLineDetail(const QByteArray& torn) {
    const QByteArray digest = QCryptographicHash::hash(torn, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("bytes=%1 sha256=%2").arg(torn.size()).arg(QString::fromLatin1(digest));
}

QString auditHeadSource() {
    return QStringLiteral("audit/head");
}

void AuditChain::find(AuditFinding::Kind kind, qint64 line, qint64 number, const QString& source) {
    if (report_.findings.size() < mostFindings) report_.findings << AuditFinding{kind, line, number, source};
}

void AuditChain::take(const QByteArray& line) {
    ++lineNumber_;
    if (const auto parsed = parseAuditLine(line))
        takeRecord(*parsed);
    else
        unreadable_ << line;
}

void AuditChain::takeRecord(const AuditLine& line) {
    AuditRecord record = line.record;
    record.previousHash = previousHash_;
    settleUnreadable(&record);
    if (record.number != previousNumber_ + 1)
        find(AuditFinding::Kind::NumbersMissing, lineNumber_, record.number);
    else if (record.hash != auditHash(previousHash_, line.json))
        find(AuditFinding::Kind::Altered, lineNumber_, record.number);
    if (record.event.action == AuditAction::RecordsMissing)
        find(AuditFinding::Kind::NotedMissing, lineNumber_, record.number);
    compareWithKnown(record);
    previousHash_ = record.hash;
    previousNumber_ = record.number;
    ++report_.records;
    report_.head = {record.number, record.hash};
    if (sink_) sink_(record);
}

void AuditChain::settleUnreadable(const AuditRecord* next) {
    if (unreadable_.isEmpty()) {
        // A note about something that is not there was put in by hand, or what it spoke of was taken out.
        if (next && next->event.action == AuditAction::TornLine)
            find(AuditFinding::Kind::Altered, lineNumber_, next->number);
        return;
    }
    const bool explained = next && next->event.action == AuditAction::TornLine &&
                           next->event.detail == tornLineDetail(unreadable_.join('\n'));
    const qint64 first = lineNumber_ - unreadable_.size();
    find(explained ? AuditFinding::Kind::TornLine : AuditFinding::Kind::Unreadable, next ? first : first + 1);
    unreadable_.clear();
}

void AuditChain::compareWithKnown(const AuditRecord& record) {
    for (const KnownAuditHead& known : std::as_const(known_))
        if (known.head.count == record.number && known.head.hash != record.hash)
            find(AuditFinding::Kind::OtherHead, lineNumber_, record.number, known.source);
}

AuditReport AuditChain::end(const QByteArray& rest) {
    // Where only the line break is missing the record is whole.
    if (const auto whole = parseAuditLine(rest)) {
        ++lineNumber_;
        takeRecord(*whole);
    } else {
        settleUnreadable(nullptr);
        if (!rest.isEmpty()) find(AuditFinding::Kind::CutEnd, lineNumber_ + 1);
    }
    for (const KnownAuditHead& known : std::as_const(known_))
        if (known.head.count > previousNumber_) find(AuditFinding::Kind::Shorter, 0, known.head.count, known.source);
    return report_;
}

}  // namespace bankhub
