// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"

#include <QTest>

#include "app/domain/vietnamtime.h"
#include "app/export/celltext.h"
#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
ExportTable contractTable() {
    ExportTable table;
    table.columns = contractColumns();
    return table;
}

QByteArray csv(const QList<Store::CachedTransaction>& rows, const ExportTable& table = contractTable(),
               const CsvDialect& dialect = {}) {
    return writtenBytes(
        [&](std::unique_ptr<ExportTarget> target) {
            return std::make_unique<CsvWriter>(std::move(target), table, dialect);
        },
        rows);
}

QByteArray field(const QString& text, const CsvDialect& dialect = {}) {
    QByteArray out;
    CsvWriter::appendField(out, text, dialect);
    return out;
}

const QByteArray contractHeader(
    "transaction_id,transaction_date,bank_account_xid,company_xid,brand_name,account_number,va,va_xid,"
    "reference_number,transfer_type,amount,transaction_content,payment_code,webhook_success\r\n");
}  // namespace

/// The exact bytes of an export.
class CsvWriterTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheMembersOfTheContract() { QCOMPARE(csv({}), contractHeader); }

    void writesEveryMemberInItsColumn() {
        const Store::CachedTransaction row = fullRow();
        QCOMPARE(csv({row}), contractHeader +
                                 "id-1,2026-06-01 00:05:09,acc,com,MBBank,00123,VA1,vax,FT1,in,9007199254740993,"
                                 "\"Thanh toán, \"\"đơn\"\" 1\",DH1,8\r\n");
    }

    void leavesWhatIsNotThereEmpty() {
        Store::CachedTransaction row;
        row.transaction.id = {QStringLiteral("x")};
        QCOMPARE(csv({row}), contractHeader + "x,1970-01-01 07:00:00,,,,,,,,,0,,,\r\n");
        row.transaction.direction = Direction::Out;
        row.transaction.webhookSuccess = 0;
        QCOMPARE(csv({row}), contractHeader + "x,1970-01-01 07:00:00,,,,,,,,out,0,,,0\r\n");
    }

    void quotesWhereItMust_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
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
        QFETCH(QByteArray, expected);
        QCOMPARE(field(text), expected);
    }

    void quotesTheSeparatorInUse() {
        CsvDialect dialect;
        dialect.separator = ';';
        QCOMPARE(field(QStringLiteral("a;b"), dialect), QByteArray("\"a;b\""));
        QCOMPARE(field(QStringLiteral("a,b"), dialect), QByteArray("a,b"));
    }

    void makesFormulasHarmless_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+84") << QByteArray("'+84");
        QTest::newRow("minus") << QStringLiteral("-cmd|x") << QByteArray("'-cmd|x");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("with a comma") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"");
        QTest::newRow("behind a tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("behind a line break") << QStringLiteral("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("full width") << QStringLiteral("＝1") << QByteArray("'＝1");
        QTest::newRow("inside") << QStringLiteral("a=1") << QByteArray("a=1");
        QTest::newRow("leading zero") << QStringLiteral("0011") << QByteArray("'0011");
        QTest::newRow("twelve digits") << QStringLiteral("123456789012") << QByteArray("'123456789012");
        QTest::newRow("eleven digits") << QStringLiteral("12345678901") << QByteArray("12345678901");
        QTest::newRow("exponent") << QStringLiteral("12E34") << QByteArray("'12E34");
        QTest::newRow("two letters") << QStringLiteral("1E2E3") << QByteArray("1E2E3");
        QTest::newRow("a code") << QStringLiteral("FT0012345678901") << QByteArray("FT0012345678901");
        QTest::newRow("zero") << QStringLiteral("0") << QByteArray("0");
    }
    void makesFormulasHarmless() {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(field(text, CsvDialect::forSpreadsheets()), expected);
    }

    void noColumnHoldsAFormula_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void noColumnHoldsAFormula() {
        QFETCH(QString, text);
        ExportTable table;
        for (const ExportField field : exportFields())
            table.columns << ExportColumn{field, text, {}};
        table.columns << ExportColumn{ExportField::Constant, text, text};
        const QByteArray file = csv({rowOf(text)}, table, CsvDialect::forSpreadsheets());
        // The mark of byte order, then every field after a comma or a line end, with or without quotes.
        for (const char* beginning : {"\xBF", "\xBF\"", ",", ",\"", "\n", "\n\""})
            QVERIFY2(!file.contains(QByteArray(beginning) + text.left(3).toLatin1().replace('"', "\"\"")),
                     file.constData());
        QVERIFY(file.contains('\'' + text.left(3).toLatin1()));
    }

    void aFileForSpreadsheetsBeginsWithItsMark() {
        ExportTable table;
        table.columns = {{ExportField::SignedAmount, QStringLiteral("Số tiền"), {}},
                         {ExportField::Constant, QStringLiteral("=TK"), QStringLiteral("1121")},
                         {ExportField::AmountIn, QStringLiteral("Thu"), {}},
                         {ExportField::AmountOut, QStringLiteral("Chi"), {}},
                         {ExportField::CompanyName, QStringLiteral("Công ty"), {}}};
        Store::CachedTransaction row = fullRow();
        row.transaction.direction = Direction::Out;
        row.transaction.amount = 2000;
        // A negative amount is a number and stays one.
        QCOMPARE(csv({row}, table, CsvDialect::forSpreadsheets()),
                 QByteArray("\xEF\xBB\xBFSố tiền,'=TK,Thu,Chi,Công ty\r\n-2000,1121,,2000,Sông Hàn\r\n"));
    }

    void wordsStandForTheContract() {
        ExportTable table;
        table.columns = {{ExportField::Direction, QStringLiteral("D"), {}},
                         {ExportField::WebhookSuccess, QStringLiteral("W"), {}}};
        table.words.moneyIn = QStringLiteral("Tiền vào");
        table.words.delivered = QStringLiteral("đã gửi");
        QCOMPARE(csv({fullRow()}, table), QByteArray("D,W\r\nTiền vào,đã gửi\r\n"));
    }

    void pastesOneLineARow() {
        ExportTable table;
        table.columns = {{ExportField::Content, QStringLiteral("Nội dung"), {}},
                         {ExportField::AccountNumber, QStringLiteral("TK"), {}}};
        Store::CachedTransaction row = fullRow();
        row.transaction.content = QStringLiteral("=a\tb\n c");
        QCOMPARE(csv({row}, table, CsvDialect::forPasting(true)), QByteArray("Nội dung\tTK\n'=a b c\t00123\n"));
        QCOMPARE(csv({row}, table, CsvDialect::forPasting(false)), QByteArray("'=a b c\t00123\n"));
    }

    void writesDates_data() {
        QTest::addColumn<int>("style");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("contract") << int(DateStyle::Contract) << QByteArray("2026-06-01 00:05:09");
        QTest::newRow("day first") << int(DateStyle::DayFirst) << QByteArray("01/06/2026 00:05:09");
        QTest::newRow("day only") << int(DateStyle::DayFirstDateOnly) << QByteArray("01/06/2026");
        QTest::newRow("year first") << int(DateStyle::YearFirstDateOnly) << QByteArray("2026-06-01");
    }
    void writesDates() {
        QFETCH(int, style);
        QFETCH(QByteArray, expected);
        QByteArray out;
        appendDate(out, fullRow().transaction.timeUtcMs, static_cast<DateStyle>(style));
        QCOMPARE(out, expected);
    }

    void datesEqualThoseOfQt() {
        for (qint64 utcMs = -90'000'000'123; utcMs < 4'102'444'800'000; utcMs += 86'399'000LL * 37 + 1) {
            QByteArray out;
            appendDate(out, utcMs, DateStyle::Contract);
            QCOMPARE(QString::fromLatin1(out), vietnamtime::toContractText(utcMs));
        }
    }

    void writesEveryNumber() {
        for (const qint64 number : {qint64(0), qint64(7), qint64(-10), std::numeric_limits<qint64>::min(),
                                    std::numeric_limits<qint64>::max()}) {
            QByteArray out;
            appendNumber(out, number);
            QCOMPARE(out, QByteArray::number(number));
        }
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"
