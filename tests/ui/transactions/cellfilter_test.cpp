// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/cellfilter.h"

#include <QMenu>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "ui/format/privacy.h"

using namespace bankhub;
using Field = TransactionField;
using Kind = CellFilter::Kind;

Q_DECLARE_METATYPE(bankhub::TransactionField)

namespace {
QVariantList kinds(const QList<CellFilter>& filters) {
    QVariantList all;
    for (const CellFilter& filter : filters)
        all << static_cast<int>(filter.kind);
    return all;
}
QString written(const TransactionFilter& filter) {
    return queryLine(filter, {});
}
}  // namespace

/// What each column of a row offers, in the words of the query line.
class CellFilterTest : public QObject {
    Q_OBJECT

    Store::CachedTransaction row_;

    QString own(Field field, Kind kind) const {
        for (const CellFilter& filter : cellFilters(row_, field))
            if (filter.kind == kind) return written(filter.part);
        return QStringLiteral("none");
    }

private slots:
    void init() {
        row_ = {};
        row_.companyName = QStringLiteral("Bếp Nhà Lụa");
        Transaction& transaction = row_.transaction;
        transaction.id = {QStringLiteral("t-1")};
        // In Vietnam it is the next day already.
        transaction.timeUtcMs = vietnamtime::startOfDay({2026, 11, 23}) + 3'600'000;
        transaction.bankAccountXid = {QStringLiteral("account-1")};
        transaction.companyXid = {QStringLiteral("company-1")};
        transaction.bankName = QStringLiteral("MBBank");
        transaction.accountNumber = QStringLiteral("0011");
        transaction.direction = Direction::In;
        transaction.amount = 48'937'000;
        transaction.content = QStringLiteral("say \"hi\"  a:b");
        transaction.paymentCode = QStringLiteral("DH1");
        transaction.webhookSuccess = 0;
    }

    void ownColumn_data() {
        QTest::addColumn<TransactionField>("field");
        QTest::addColumn<QString>("equals");
        QTest::addColumn<QString>("excludes");
        const QString none = QStringLiteral("none");
        QTest::newRow("time") << Field::Time << QStringLiteral("date:2026-11-23") << none;
        QTest::newRow("bank") << Field::BankName << QStringLiteral("bank:=\"MBBank\"")
                              << QStringLiteral("-bank:=\"MBBank\"");
        QTest::newRow("account") << Field::AccountNumber << QStringLiteral("account:account-1")
                                 << QStringLiteral("-account:=\"0011\"");
        QTest::newRow("company") << Field::Company << QStringLiteral("company:company-1")
                                 << QStringLiteral("-company:=\"Bếp Nhà Lụa\"");
        QTest::newRow("direction") << Field::Direction << QStringLiteral("dir:in") << QStringLiteral("-dir:in");
        QTest::newRow("amount") << Field::Amount << QStringLiteral("amount:48937000")
                                << QStringLiteral("-amount:48937000");
        QTest::newRow("content") << Field::Content << QStringLiteral("content:=\"say \"\"hi\"\"  a:b\"")
                                 << QStringLiteral("-content:=\"say \"\"hi\"\"  a:b\"");
        QTest::newRow("code") << Field::PaymentCode << QStringLiteral("code:=\"DH1\"")
                              << QStringLiteral("-code:=\"DH1\"");
        QTest::newRow("empty") << Field::VirtualAccount << QStringLiteral("-has:va") << QStringLiteral("has:va");
        QTest::newRow("notification") << Field::WebhookSuccess << QStringLiteral("notified:no")
                                      << QStringLiteral("-notified:no");
        QTest::newRow("id") << Field::TransactionId << QStringLiteral("id:=\"t-1\"") << QStringLiteral("-id:=\"t-1\"");
    }
    void ownColumn() {
        QFETCH(TransactionField, field);
        QFETCH(QString, equals);
        QFETCH(QString, excludes);
        QCOMPARE(own(field, Kind::Equals), equals);
        QCOMPARE(written(equalsFilter(row_, field)), equals);
        QCOMPARE(own(field, Kind::Excludes), excludes);
    }
    void everyOfferReadsBackFromTheLine() {
        for (int number = 0; number < transactionFieldCount; ++number) {
            for (const CellFilter& filter : cellFilters(row_, static_cast<Field>(number))) {
                const ParsedQuery back = parseQuery(written(filter.part), {});
                QVERIFY2(back.problems.isEmpty(), qPrintable(written(filter.part)));
                QVERIFY(filter.part.restricts());
            }
        }
    }
    void theRestOfTheRowIsOfferedEverywhereElse() {
        const QVariantList rest{static_cast<int>(Kind::SameCode), static_cast<int>(Kind::SameDay),
                                static_cast<int>(Kind::SameAccount)};
        QCOMPARE(kinds(cellFilters(row_, Field::Amount)).mid(2), rest);
        QCOMPARE(own(Field::Amount, Kind::SameDay), QStringLiteral("date:2026-11-23"));
        QCOMPARE(own(Field::Amount, Kind::SameCode), QStringLiteral("code:=\"DH1\""));
        QCOMPARE(own(Field::PaymentCode, Kind::SameCode), QStringLiteral("none"));
        QCOMPARE(own(Field::Time, Kind::SameDay), QStringLiteral("none"));
        QCOMPARE(own(Field::AccountNumber, Kind::SameAccount), QStringLiteral("none"));
        QCOMPARE(own(Field::Time, Kind::FromDay), QStringLiteral("date:2026-11-23.."));
        QCOMPARE(own(Field::Time, Kind::UntilDay), QStringLiteral("date:..2026-11-23"));
    }
    void whatTheServiceDidNotSayIsNotOffered() {
        row_.transaction.direction = Direction::Unknown;
        row_.transaction.webhookSuccess.reset();
        row_.transaction.amount = 0;
        row_.transaction.content.clear();
        row_.transaction.paymentCode.clear();
        for (const Field field : {Field::Direction, Field::WebhookSuccess, Field::Amount, Field::Content}) {
            QVERIFY(!equalsFilter(row_, field).restricts());
            QCOMPARE(own(field, Kind::Excludes), QStringLiteral("none"));
            QCOMPARE(own(field, Kind::SameCode), QStringLiteral("none"));
        }
        QCOMPARE(own(Field::PaymentCode, Kind::Equals), QStringLiteral("-has:code"));
        QCOMPARE(own(Field::PaymentCode, Kind::Excludes), QStringLiteral("has:code"));
    }
    void privacyModeHidesTheWordsAndNotTheFilter() {
        row_.transaction.accountNumber = QStringLiteral("0386449118");
        row_.transaction.virtualAccount = QStringLiteral("9988776655");
        row_.transaction.content = QStringLiteral("CT DEN:8711990837");
        setAmountsHidden(true);
        QStringList said;
        QStringList lines;
        for (int number = 0; number < transactionFieldCount; ++number) {
            for (const CellFilter& filter : cellFilters(row_, static_cast<Field>(number))) {
                said << filter.words;
                lines << written(filter.part);
            }
        }
        setAmountsHidden(false);
        const QString words = said.join(QLatin1Char('\n'));
        for (const char* secret : {"0386449118", "9988776655", "8711990837", "48.937.000"})
            QVERIFY2(!words.contains(QLatin1String(secret)), qPrintable(words));
        QVERIFY(lines.contains(QStringLiteral("-account:=\"0386449118\"")));
        QVERIFY(lines.contains(QStringLiteral("va:=\"9988776655\"")));
        QVERIFY(lines.contains(QStringLiteral("content:=\"CT DEN:8711990837\"")));
        QVERIFY(lines.contains(QStringLiteral("-amount:48937000")));
    }
    void longAndStrangeTextsStayEntries() {
        row_.transaction.content = QStringLiteral("A & B\n") + QString(200, QLatin1Char('x'));
        QMenu menu;
        TransactionFilter taken;
        addCellFilters(menu, row_, Field::Content, [&](const TransactionFilter& part) { taken = part; });
        QVERIFY(menu.actions().constFirst()->text().size() < 90);
        QVERIFY(menu.actions().constFirst()->text().contains(QStringLiteral("A && B x")));
        menu.actions().constFirst()->trigger();
        QCOMPARE(taken.query.conditions.value(0).text, row_.transaction.content);
    }
};

QTEST_MAIN(CellFilterTest)
#include "cellfilter_test.moc"
