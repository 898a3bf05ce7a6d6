// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filterparts.h"

#include <QTest>

#include "tests/support/generatedfilter.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
TransactionFilter read(const char* line) {
    return parseQuery(QString::fromUtf8(line), generatedVocabulary()).filter;
}
QString written(const TransactionFilter& filter) {
    return queryLine(filter, generatedVocabulary());
}
}  // namespace

/// A filter taken apart, as its chips show it, and put together again.
class FilterPartsTest : public QObject {
    Q_OBJECT
private slots:
    void thePartsAreTheLine() {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            const TransactionFilter filter = generatedFilter(random);
            QStringList texts;
            for (const FilterPart& part : filterParts(filter)) {
                texts << written(part.alone);
                const ParsedQuery back = parseQuery(texts.last(), generatedVocabulary());
                QVERIFY2(back.problems.isEmpty(), qPrintable(texts.last()));
                QVERIFY2(back.filter == part.alone, qPrintable(texts.last()));
            }
            QCOMPARE(texts.join(QLatin1Char(' ')), written(filter));
        }
    }
    void withoutAPartTheOthersStay() {
        QRandomGenerator random(7);
        for (int round = 0; round < 1000; ++round) {
            const TransactionFilter filter = generatedFilter(random);
            const QList<FilterPart> parts = filterParts(filter);
            for (qsizetype gone = 0; gone < parts.size(); ++gone) {
                QStringList rest;
                for (qsizetype index = 0; index < parts.size(); ++index)
                    if (index != gone) rest << written(parts.at(index).alone);
                QCOMPARE(written(without(filter, parts.at(gone))), rest.join(QLatin1Char(' ')));
            }
        }
    }
    void takenApartCompletelyNothingIsLeft() {
        QRandomGenerator random(9);
        for (int round = 0; round < 500; ++round) {
            TransactionFilter filter = generatedFilter(random);
            while (!filterParts(filter).isEmpty())
                filter = without(filter, filterParts(filter).constFirst());
            QVERIFY(!filter.restricts());
        }
    }
    void combining_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("both");
        const auto row = [](const char* base, const char* added, const char* both) {
            QTest::addRow("%s + %s", base, added)
                << QString::fromUtf8(base) << QString::fromUtf8(added) << QString::fromUtf8(both);
        };
        row("phi", "dir:in", "phi dir:in");
        row("phi", "Phi", "phi");
        row("dir:in", "dir:out", "dir:out");
        row("date:today", "date:last-month", "date:last-month");
        row("amount:>=1tr", "amount:5000", "amount:5000");
        row("amount:1000..2000", "amount:<=500", "amount:<=500");
        row("code:=\"A\"", "code:=\"A\"", "code:=\"A\"");
        row("code:=\"A\"", "code:=\"B\"", "code:=\"B\"");
        row("code:=\"A\"", "-code:=\"A\"", "-code:=\"A\"");
        row("-code:=\"A\"", "-code:=\"B\"", "-code:=\"A\" -code:=\"B\"");
        row("has:code", "-has:code", "-has:code");
        row("code:=\"A\"", "-has:code", "-has:code");
        row("-has:code", "code:=\"A\"", "code:=\"A\"");
        row("-code:=\"A\"", "-has:code", "-code:=\"A\" -has:code");
        row("has:code", "code:=\"A\"", "has:code code:=\"A\"");
        row("dir:in", "-dir:in", "-dir:in");
        row("-dir:in", "dir:in", "dir:in");
        row("-dir:in", "-dir:out", "-dir:in -dir:out");
        row("notified:yes", "-notified:yes", "-notified:yes");
        row("-notified:yes -notified:no", "notified:no", "notified:no -notified:yes");
        row("amount:5000", "-amount:5000", "-amount:5000");
        row("-amount:5000 -amount:7000", "amount:5000", "amount:5000 -amount:7000");
        row("amount:>=1000", "-amount:5000", "amount:>=1000 -amount:5000");
        row("-amount:5000", "-amount:5000", "-amount:5000");
        row("content:phi", "bank:ACB", "content:phi bank:ACB");
    }
    void combining() {
        QFETCH(QString, base);
        QFETCH(QString, added);
        QFETCH(QString, both);
        QCOMPARE(written(combined(read(qPrintable(base)), read(qPrintable(added)))), both);
    }
    void aChangedPartKeepsItsPlace() {
        const TransactionFilter filter = read("bank:ACB content:phi code:DH*");
        const FilterPart content = filterParts(filter).at(1);
        QCOMPARE(written(replaced(filter, content, read("-content:hoan"))),
                 QStringLiteral("bank:ACB -content:hoan code:DH*"));
        QCOMPARE(written(replaced(filter, content, {})), QStringLiteral("bank:ACB code:DH*"));
        QCOMPARE(written(replaced(filter, content, read("hoan"))), QStringLiteral("hoan bank:ACB code:DH*"));
    }
};

QTEST_GUILESS_MAIN(FilterPartsTest)
#include "filterparts_test.moc"
