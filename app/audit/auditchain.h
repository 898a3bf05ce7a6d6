// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include "app/audit/auditfile.h"

namespace bankhub {

/// Follows the chain line by line and writes down what is wrong with it.
class AuditChain {
public:
    AuditChain(const QList<KnownAuditHead>& known, const std::function<void(const AuditRecord&)>& sink)
        : known_(known), sink_(sink) {}

    /// A line without its line break.
    void take(const QByteArray& line);
    /// `rest` is what stands behind the last line break.
    AuditReport end(const QByteArray& rest);

private:
    void takeRecord(const AuditLine& line);
    void settleUnreadable(const AuditRecord* next);
    void compareWithKnown(const AuditRecord& record);
    void find(AuditFinding::Kind kind, qint64 line, qint64 number = 0, const QString& source = {});

    QList<KnownAuditHead> known_;
    std::function<void(const AuditRecord&)> sink_;
    AuditReport report_;
    QByteArray previousHash_ = auditGenesis();
    QByteArrayList unreadable_;  ///< lines since the last record
    qint64 lineNumber_ = 0;
    qint64 previousNumber_ = 0;
};

/// What a TornLine record says of the bytes in front of it.
QString tornLineDetail(const QByteArray& torn);
/// The source of the head that is kept beside the log.
QString auditHeadSource();

}  // namespace bankhub
