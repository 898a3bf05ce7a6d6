// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"

#include <QTest>

#include "app/domain/vietnamtime.h"

using namespace bankhub;

/// The exact bytes of an export.
class CsvWriterTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheMembersOfTheContract() {
        QCOMPARE(TransactionCsvWriter::header(),
                 QByteArray("transaction_id,transaction_date,bank_account_xid,company_xid,brand_name,account_number,va,"
                            "va_xid,reference_number,transfer_type,amount,transaction_content,payment_code,"
                            "webhook_success\r\n"));
    }

    void writesEveryMemberInItsColumn() {
        Transaction row;
        row.id = {QStringLiteral("id-1")};
        row.timeUtcMs = *vietnamtime::parse(QStringLiteral("2026-06-01 00:05:09"));
        row.bankAccountXid = {QStringLiteral("acc")};
        row.companyXid = {QStringLiteral("com")};
        row.bankName = QStringLiteral("MBBank");
        row.accountNumber = QStringLiteral("00123");
        row.virtualAccount = QStringLiteral("VA1");
        row.virtualAccountXid = QStringLiteral("vax");
        row.referenceNumber = QStringLiteral("FT1");
        row.direction = Direction::In;
        row.amount = 9'007'199'254'740'993;
        row.content = QStringLiteral("Thanh toán, \"đơn\" 1");
        row.paymentCode = QStringLiteral("DH1");
        row.webhookSuccess = 8;
        QCOMPARE(TransactionCsvWriter::line(row),
                 QByteArray("id-1,2026-06-01 00:05:09,acc,com,MBBank,00123,VA1,vax,FT1,in,9007199254740993,"
                            "\"Thanh toán, \"\"đơn\"\" 1\",DH1,8\r\n"));
        QCOMPARE(TransactionCsvWriter::line(row).count(','), 14);
    }

    void leavesWhatIsNotThereEmpty() {
        Transaction row;
        row.id = {QStringLiteral("x")};
        QCOMPARE(TransactionCsvWriter::line(row), QByteArray("x,1970-01-01 07:00:00,,,,,,,,,0,,,\r\n"));
        row.direction = Direction::Out;
        row.webhookSuccess = 0;
        QCOMPARE(TransactionCsvWriter::line(row), QByteArray("x,1970-01-01 07:00:00,,,,,,,,out,0,,,0\r\n"));
    }

    void quotesWhereItMust_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("only quotes") << QStringLiteral("\"\"") << QByteArray("\"\"\"\"\"\"");
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("blank before") << QStringLiteral(" a") << QByteArray("\" a\"");
        QTest::newRow("tab after") << QStringLiteral("a\t") << QByteArray("\"a\t\"");
        QTest::newRow("only blanks") << QStringLiteral("  ") << QByteArray("\"  \"");
        QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("a;b");
        QTest::newRow("emoji") << QStringLiteral("🎉") << QByteArray("🎉");
        QTest::newRow("null") << QString() << QByteArray();
    }
    void quotesWhereItMust() {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(TransactionCsvWriter::field(text), field);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"
