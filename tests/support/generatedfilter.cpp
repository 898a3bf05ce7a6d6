// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedfilter.h"

#include "app/domain/querytokens.h"

namespace bankhub::testing {

namespace {

using Match = FieldCondition::Match;

QString text(QRandomGenerator& random) {
    static const QStringList texts{QStringLiteral("phi"),     QStringLiteral("a b"),       QStringLiteral("-x"),
                                   QStringLiteral("k:v"),     QStringLiteral("=x"),        QStringLiteral("x*"),
                                   QStringLiteral("Đặng"),    QStringLiteral("12:30"),     QStringLiteral("dir:in"),
                                   QStringLiteral("0022"),    QStringLiteral("a-b"),       QStringLiteral(".."),
                                   QStringLiteral("\"q\" z"), QStringLiteral("quote\"in"), QStringLiteral("\"")};
    return texts.at(random.bounded(int(texts.size())));
}

DatePeriod period(QRandomGenerator& random) {
    const auto kind = static_cast<DatePeriod::Kind>(1 + random.bounded(int(DatePeriod::Kind::Fixed)));
    if (kind == DatePeriod::Kind::LastDays) return DatePeriod::lastDays(1 + random.bounded(90));
    if (kind != DatePeriod::Kind::Fixed) return {kind, 0, {}};
    const QDate from(2026, 1, 1 + random.bounded(15));
    const QDate to(2026, 1, 16 + random.bounded(15));
    switch (random.bounded(4)) {
        case 0:
            return DatePeriod::between(from, {});
        case 1:
            return DatePeriod::between({}, to);
        case 2:
            return DatePeriod::between(from, from);
        default:
            return DatePeriod::between(from, to);
    }
}

FieldCondition condition(QRandomGenerator& random) {
    static const QList<TransactionField> fields{TransactionField::BankName,        TransactionField::Content,
                                                TransactionField::PaymentCode,     TransactionField::VirtualAccount,
                                                TransactionField::ReferenceNumber, TransactionField::TransactionId};
    static const QList<TransactionField> present{TransactionField::PaymentCode, TransactionField::VirtualAccount,
                                                 TransactionField::ReferenceNumber};
    const bool negated = random.bounded(2) == 0;
    if (random.bounded(4) == 0) return {present.at(random.bounded(3)), Match::Empty, {}, negated};
    return {fields.at(random.bounded(int(fields.size()))), static_cast<Match>(random.bounded(3)), text(random),
            negated};
}

/// Each one different.
AmountRange excludedRange(QRandomGenerator& random, Dong number) {
    const Dong from = 1 + number * 1000 + random.bounded(500);
    switch (random.bounded(4)) {
        case 0:
            return {from, {}};
        case 1:
            return {{}, from};
        case 2:
            return {from, from};
        default:
            return {from, from + random.bounded(499)};
    }
}

}  // namespace

QueryVocabulary generatedVocabulary() {
    return {{{{QStringLiteral("a1")}, QStringLiteral("MBBank"), QStringLiteral("0011")},
             {{QStringLiteral("a2")}, QStringLiteral("ACB"), QStringLiteral("0022")},
             {{QStringLiteral("a3")}, QStringLiteral("BIDV"), QStringLiteral("0022")}},
            {{{QStringLiteral("c1")}, QStringLiteral("Công ty TNHH Sông Hàn")},
             {{QStringLiteral("c2")}, QStringLiteral("Bếp Nhà Lụa")}}};
}

TransactionFilter generatedFilter(QRandomGenerator& random) {
    const auto sometimes = [&random] { return random.bounded(3) == 0; };
    TransactionFilter filter;
    TransactionQuery& query = filter.query;
    QStringList words;
    for (int count = random.bounded(3); count > 0; --count)
        words << quotedWord(text(random));
    query.text = words.join(QLatin1Char(' '));
    if (sometimes()) query.excludedWords << text(random);
    if (sometimes()) filter.period = period(random);
    if (sometimes()) query.direction = random.bounded(2) ? Direction::In : Direction::Out;
    if (sometimes()) query.excludedDirections << (random.bounded(2) ? Direction::In : Direction::Out);
    for (const bool delivered : {true, false})
        if (random.bounded(6) == 0) query.excludedDeliveries << delivered;
    while (sometimes())
        query.excludedAmounts << excludedRange(random, query.excludedAmounts.size());
    if (sometimes()) query.webhookDelivered = random.bounded(2) == 0;
    if (sometimes()) query.amountFrom = 1 + random.bounded(1000);
    if (sometimes()) query.amountTo = 1001 + random.bounded(1000);
    if (sometimes()) query.account = {QStringLiteral("a%1").arg(1 + random.bounded(3))};
    if (sometimes()) query.company = {QStringLiteral("c%1").arg(1 + random.bounded(2))};
    while (sometimes())
        query.conditions << condition(random);
    return filter;
}

}  // namespace bankhub::testing
