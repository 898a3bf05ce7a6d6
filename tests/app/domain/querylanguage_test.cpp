// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querylanguage.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/support/generatedfilter.h"

using namespace bankhub;
using namespace bankhub::testing;
using Kind = QueryProblem::Kind;
using Match = FieldCondition::Match;

namespace {
QueryVocabulary vocabulary() {
    return generatedVocabulary();
}
ParsedQuery parsed(const char* line) {
    return parseQuery(QString::fromUtf8(line), vocabulary());
}
QStringList choices(const QString& line, qsizetype cursor = -1) {
    QStringList texts;
    for (const QueryCompletion& choice : completeQuery(line, cursor < 0 ? line.size() : cursor, vocabulary()).choices)
        texts << choice.text;
    return texts;
}
}  // namespace

/// The line in which every filter can be written.
class QueryLanguageTest : public QObject {
    Q_OBJECT
private slots:
    void everyPartIsUnderstood() {
        const ParsedQuery query =
            parsed("amount:>=1tr dir:in bank:MBBank -content:phi date:last-month nguyen \"van a\" -hoan");
        QVERIFY(query.problems.isEmpty());
        const TransactionQuery& wanted = query.filter.query;
        QCOMPARE(wanted.amountFrom, Dong(1'000'000));
        QVERIFY(!wanted.amountTo);
        QCOMPARE(wanted.direction, Direction::In);
        QCOMPARE(wanted.conditions,
                 QList<FieldCondition>({{TransactionField::BankName, Match::Contains, QStringLiteral("MBBank"), false},
                                        {TransactionField::Content, Match::Contains, QStringLiteral("phi"), true}}));
        QCOMPARE(query.filter.period.kind, DatePeriod::Kind::LastMonth);
        QCOMPARE(searchWords(wanted.text), QStringList({QStringLiteral("nguyen"), QStringLiteral("van a")}));
        QCOMPARE(wanted.excludedWords, QStringList{QStringLiteral("hoan")});
        const TransactionQuery resolved = query.filter.on({2026, 11, 25});
        QCOMPARE(resolved.from, QDate(2026, 10, 1));
        QCOMPARE(resolved.to, QDate(2026, 10, 31));
    }
    void vietnameseWordsMeanTheSame() {
        QCOMPARE(parsed("số-tiền:>=1tr chiều:vào ngày:tháng-trước báo:không có:mã").filter,
                 parsed("amount:>=1tr dir:in date:last-month notified:no has:code").filter);
    }
    void amounts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("equal") << "amount:1.500.000" << qint64(1'500'000) << qint64(1'500'000);
        QTest::newRow("equal sign") << "amount:=1500k" << qint64(1'500'000) << qint64(1'500'000);
        QTest::newRow("above") << "amount:>1,5tr" << qint64(1'500'001) << qint64(-1);
        QTest::newRow("least") << "amount:>=1500000" << qint64(1'500'000) << qint64(-1);
        QTest::newRow("below") << "amount:<\"2 tỷ\"" << qint64(-1) << qint64(1'999'999'999);
        QTest::newRow("most") << "amount:<=2tỷ" << qint64(-1) << qint64(2'000'000'000);
        QTest::newRow("between") << "amount:500k..5tr" << qint64(500'000) << qint64(5'000'000);
    }
    void amounts() {
        QFETCH(QString, text);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const ParsedQuery query = parseQuery(text, {});
        QVERIFY(query.problems.isEmpty());
        QCOMPARE(query.filter.query.amountFrom.value_or(-1), from);
        QCOMPARE(query.filter.query.amountTo.value_or(-1), to);
    }
    void directionsAmountsAndResultsCanBeExcluded() {
        const ParsedQuery query = parsed("-dir:in -amount:500k -số-tiền:1tr..2tr -amount:>=5tr -notified:no -dir:in");
        QVERIFY(query.problems.isEmpty());
        const TransactionQuery& wanted = query.filter.query;
        QCOMPARE(wanted.excludedDirections, QList<Direction>{Direction::In});
        QCOMPARE(wanted.excludedDeliveries, QList<bool>{false});
        QCOMPARE(wanted.excludedAmounts,
                 QList<AmountRange>({{500'000, 500'000}, {1'000'000, 2'000'000}, {5'000'000, std::nullopt}}));
        QVERIFY(!wanted.direction && !wanted.amountFrom && !wanted.amountTo && !wanted.webhookDelivered);
        QCOMPARE(queryLine(query.filter, vocabulary()),
                 QStringLiteral("-dir:in -amount:500000 -amount:1000000..2000000 -amount:>=5000000 -notified:no"));
    }
    void namesBecomeIdentifiersOnlyWhenTheyAreExactAndAlone() {
        QCOMPARE(parsed("account:0011").filter.query.account.text, QStringLiteral("a1"));
        QCOMPARE(parsed("company:\"cong ty tnhh song han\"").filter.query.company.text, QStringLiteral("c1"));
        for (const char* text : {"account:0022", "account:001", "-account:0011", "company:song"}) {
            const TransactionQuery query = parsed(text).filter.query;
            QVERIFY2(query.account.isEmpty() && query.company.isEmpty(), text);
            QCOMPARE(query.conditions.size(), 1);
        }
    }
    void textMatches() {
        const auto only = [](const char* line) { return parsed(line).filter.query.conditions.value(0); };
        QCOMPARE(only("code:DH*"),
                 FieldCondition({TransactionField::PaymentCode, Match::StartsWith, QStringLiteral("DH"), false}));
        QCOMPARE(only("code:=DH1"),
                 FieldCondition({TransactionField::PaymentCode, Match::Equals, QStringLiteral("DH1"), false}));
        QCOMPARE(only("-ref:=\"FT 1\""),
                 FieldCondition({TransactionField::ReferenceNumber, Match::Equals, QStringLiteral("FT 1"), true}));
        QCOMPARE(only("content:\"a*\""),
                 FieldCondition({TransactionField::Content, Match::Contains, QStringLiteral("a*"), false}));
        QCOMPARE(only("content:\"a b\"*"),
                 FieldCondition({TransactionField::Content, Match::StartsWith, QStringLiteral("a b"), false}));
        QCOMPARE(only("content:\"say \"\"a\"\"\""),
                 FieldCondition({TransactionField::Content, Match::Contains, QStringLiteral("say \"a\""), false}));
        QCOMPARE(only("-has:code"), FieldCondition({TransactionField::PaymentCode, Match::Empty, QString(), false}));
        QCOMPARE(only("has:va"), FieldCondition({TransactionField::VirtualAccount, Match::Empty, QString(), true}));
    }
    void whatLooksLikeAKeyButIsNone() {
        for (const char* text : {"12:30", "- x", "\"amount:1\"", "a-b", "100%:"})
            QVERIFY2(parsed(text).problems.isEmpty(), text);
        QCOMPARE(searchWords(parsed("\"amount:1\"").filter.query.text), QStringList{QStringLiteral("amount:1")});
    }
    void problemsSayWhere_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto row = [](const char* line, Kind kind, int position, int length) {
            QTest::newRow(line) << QString::fromUtf8(line) << int(kind) << position << length;
        };
        row("phi amout:1tr", Kind::UnknownKey, 4, 9);
        row("amount:", Kind::MissingValue, 0, 7);
        row("x -date:today", Kind::CannotBeExcluded, 2, 11);
        row("-dir:up", Kind::BadDirection, 0, 7);
        row("-notified:maybe", Kind::BadYesNo, 0, 15);
        row("-amount:5tr..1tr", Kind::EmptyRange, 0, 16);
        row("amount:abc", Kind::BadAmount, 0, 10);
        row("amount:<1", Kind::BadAmount, 0, 9);
        row("amount:5tr..1tr", Kind::EmptyRange, 0, 15);
        row("amount:1..", Kind::MissingValue, 0, 10);
        row("date:tomorrow", Kind::BadDate, 0, 13);
        row("dir:up", Kind::BadDirection, 0, 6);
        row("notified:maybe", Kind::BadYesNo, 0, 14);
        row("has:money", Kind::UnknownProperty, 0, 9);
        row("a \"b c", Kind::UnclosedQuote, 2, 4);
        row("dir:in dir:out", Kind::SaidTwice, 7, 7);
        row("code:=", Kind::MissingValue, 0, 6);
    }
    void problemsSayWhere() {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(int, position);
        QFETCH(int, length);
        const ParsedQuery query = parseQuery(line, {});
        QCOMPARE(query.problems.size(), 1);
        QCOMPARE(int(query.problems.first().kind), kind);
        QCOMPARE(query.problems.first().position, position);
        QCOMPARE(query.problems.first().length, length);
    }
    void aMistypedKeyHasASuggestion() {
        QCOMPARE(parsed("amout:1").problems.first().suggestion, QStringLiteral("amount"));
        QCOMPARE(parsed("taikhoa:1").problems.first().suggestion, QStringLiteral("account"));
        QCOMPARE(parsed("xyzzy:1").problems.first().suggestion, QString());
    }
    void theRestOfAWrongLineStillCounts() {
        QCOMPARE(parsed("amount:abc dir:out").filter.query.direction, Direction::Out);
    }
    void theLineReadsBackToTheSameFilter() {
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            const TransactionFilter filter = generatedFilter(random);
            const QString line = queryLine(filter, vocabulary());
            const ParsedQuery back = parseQuery(line, vocabulary());
            QVERIFY2(back.problems.isEmpty(), qPrintable(line));
            TransactionFilter same = back.filter;
            QCOMPARE(searchWords(same.query.text), searchWords(filter.query.text));
            same.query.text = filter.query.text;
            QVERIFY2(same == filter, qPrintable(line + QStringLiteral(" -> ") + queryLine(same, vocabulary())));
        }
    }
    void completion() {
        QVERIFY(choices(QString()).contains(QStringLiteral("amount:")));
        QCOMPARE(choices(QStringLiteral("am")), QStringList{QStringLiteral("amount:")});
        QCOMPARE(choices(QStringLiteral("x -con")), QStringList{QStringLiteral("-content:")});
        QCOMPARE(choices(QStringLiteral("-dir:")),
                 QStringList({QStringLiteral("-dir:in"), QStringLiteral("-dir:out")}));
        QCOMPARE(choices(QStringLiteral("-not")), QStringList{QStringLiteral("-notified:")});
        QCOMPARE(choices(QStringLiteral("bank:m")), QStringList{QStringLiteral("bank:MBBank")});
        QCOMPARE(choices(QStringLiteral("company:song")),
                 QStringList{QStringLiteral("company:\"Công ty TNHH Sông Hàn\"")});
        QVERIFY(choices(QStringLiteral("date:thang")).contains(QStringLiteral("date:tháng-trước")));
        QVERIFY(choices(QStringLiteral("\"am")).isEmpty());
        QVERIFY(choices(QStringLiteral("zzz")).isEmpty());
        const QueryCompletions middle = completeQuery(QStringLiteral("dir: phi"), 4, vocabulary());
        QCOMPARE(middle.position, 0);
        QCOMPARE(middle.length, 4);
        QCOMPARE(middle.choices.size(), 2);
    }
    void anythingCanBeTyped() {
        QRandomGenerator random(11);
        const QString alphabet = QStringLiteral("ab:-\"=*. <>1tđ\u0301/\u202e\U0001F389 ");
        for (int round = 0; round < 5000; ++round) {
            QString line;
            for (int count = random.bounded(20); count > 0; --count)
                line.append(alphabet.at(random.bounded(int(alphabet.size()))));
            const ParsedQuery query = parseQuery(line, vocabulary());
            for (const QueryProblem& problem : query.problems)
                QVERIFY(problem.position >= 0 && problem.length > 0 &&
                        problem.position + problem.length <= line.size());
            completeQuery(line, random.bounded(int(line.size()) + 1), vocabulary());
        }
    }
};

QTEST_GUILESS_MAIN(QueryLanguageTest)
#include "querylanguage_test.moc"
