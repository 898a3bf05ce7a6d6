// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/countersdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QTest>

#include "app/companies/companycounters.h"
#include "app/domain/vietnamtime.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_hub.h"
#include "tests/ui/companies/dialogtesting.h"
#include "ui/widgets/daycountchart.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QDate today() {
    return vietnamtime::dayOf(FakeClock().nowUtcMs());
}
ScriptedReply report(const QByteArray& total) {
    const QByteArray day = today().addDays(-1).toString(Qt::ISODate).toLatin1();
    return ScriptedReply::json(
        200, R"({"data":{"dates":[{"date":")" + day +
                 R"(","transaction":1241,"transaction_in":1238,"transaction_out":3}],"total":{)" + total + "}}}");
}
const CompanyXid companyOne{QStringLiteral("c-1")};
}  // namespace

/// Daily counts: chart, table, totals, range and clipboard.
class CountersDialogTest : public QObject {
    Q_OBJECT

    struct Bench {
        Bench(FakeServer::Script script, const CompanyXid& company, const QString& subject)
            : hub(std::move(script)), counters(hub.client, clock) {
            counters.show(company);
            dialog = new CountersDialog(counters, subject, nullptr);
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
        }
        ~Bench() { delete dialog; }
        [[nodiscard]] QString said() const { return visibleText(dialog); }
        [[nodiscard]] DayCountChart* chart() const { return dialog->findChild<DayCountChart*>(); }
        [[nodiscard]] RecordTable* table() const { return dialog->findChild<RecordTable*>(); }
        Hub hub;
        FakeClock clock;
        CompanyCounters counters;
        CountersDialog* dialog;
    };

private slots:
    void aCompany() {
        Bench bench(inTurn({report("")}), companyOne, QStringLiteral("Sông Hàn"));
        QVERIFY(bench.said().contains(QStringLiteral("Asking the service")));
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
        for (const char* text : {"Transactions per day of Sông Hàn", "1.238 incoming, 3 outgoing, 1.241 together",
                                 "In these 30", "is shown as 0", "Point at a day"})
            QVERIFY2(bench.said().contains(QString::fromUtf8(text)), qPrintable(bench.said()));
        QVERIFY(!bench.said().contains(QStringLiteral("incoming transactions only")));
        QCOMPARE(bench.table()->model()->index(1, 1).data().toString(), QStringLiteral("1.238"));
        QCOMPARE(bench.table()->model()->index(0, 3).data().toString(), QStringLiteral("0"));
    }
    void chartAndTableShareTheChosenDay() {
        Bench bench(inTurn({report("")}), companyOne, QStringLiteral("A"));
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
        bench.table()->selectRow(1);
        QCOMPARE(bench.chart()->current(), 28);
        QVERIFY2(bench.said().contains(QStringLiteral("1.238 incoming, 3 outgoing")), qPrintable(bench.said()));
        bench.chart()->setFocus();
        QTest::keyClick(bench.chart(), Qt::Key_Right);
        QCOMPARE(bench.table()->currentIndex().row(), 0);
    }
    void theTableIsCopiedWithItsTotal() {
        Bench bench(inTurn({report("")}), companyOne, QStringLiteral("A"));
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
        QTest::mouseClick(buttonWith(bench.dialog, QStringLiteral("Copy table")), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 32);
        QCOMPARE(lines.first(), QStringLiteral("Day\tIncoming\tOutgoing\tTogether"));
        QCOMPARE(lines.at(2), today().addDays(-1).toString(Qt::ISODate) + QStringLiteral("\t1238\t3\t1241"));
        QCOMPARE(lines.last(), QStringLiteral("Total\t1238\t3\t1241"));
    }
    void theRangeIsChosenFromPresetsAndDays() {
        Bench bench(inTurn({report("")}), {}, {});
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
        auto* preset = bench.dialog->findChild<QComboBox*>();
        QCOMPARE(preset->currentText(), QStringLiteral("last 30 day(s)"));
        preset->setCurrentIndex(preset->findText(QStringLiteral("last 7 day(s)")));
        QTRY_COMPARE(bench.table()->model()->rowCount(), 7);
        const auto days = bench.dialog->findChildren<QDateEdit*>();
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0)->date(), today().addDays(-6));
        // The first day after the last one: they change places, the service is never asked backwards.
        days.at(1)->setDate(today().addDays(-9));
        days.at(1)->setFocus();
        QTest::keyClick(days.at(1), Qt::Key_Return);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 4);
        QCOMPARE(days.at(0)->date(), today().addDays(-9));
        QCOMPARE(days.at(1)->date(), today().addDays(-6));
        QCOMPARE(preset->currentText(), QStringLiteral("from … to …"));
        for (const ReceivedRequest& request : bench.hub.server.requests())
            QVERIFY(!request.target.contains("start_date=" + today().toString(Qt::ISODate).toLatin1()));
    }
    void theMerchantSaysWhatIsCounted() {
        Bench bench(inTurn({report(R"("transaction_in":9,"transaction_out":3)")}), {}, {});
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
        for (const char* text : {"whole merchant", "counts incoming transactions only", "does not agree"})
            QVERIFY2(bench.said().contains(QLatin1String(text)), qPrintable(bench.said()));
    }
    void aFailureCanBeRepeated() {
        Bench bench(inTurn({ScriptedReply::json(403, R"({"message":"Không có quyền"})"), report("")}), {}, {});
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("Không có quyền")), qPrintable(bench.said()));
        QVERIFY(!buttonWith(bench.dialog, QStringLiteral("Copy table"))->isEnabled());
        QTest::mouseClick(buttonWith(bench.dialog, QStringLiteral("Retry")), Qt::LeftButton);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 30);
    }
};

QTEST_MAIN(CountersDialogTest)
#include "countersdialog_test.moc"
