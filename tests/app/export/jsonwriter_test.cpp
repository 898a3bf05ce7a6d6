// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/export/markdownwriter.h"
#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

/// JSON and Markdown, byte for byte.
class JsonWriterTest : public QObject {
    Q_OBJECT

    static QByteArray json(const QList<Store::CachedTransaction>& rows, const QList<ExportColumn>& columns) {
        ExportTable table;
        table.columns = columns;
        table.words.moneyIn = QStringLiteral("Tiền vào");
        table.words.delivered = QStringLiteral("đã gửi");
        return writtenBytes(
            [&](std::unique_ptr<ExportTarget> target) {
                return std::make_unique<JsonWriter>(std::move(target), table);
            },
            rows);
    }

private slots:
    void writesTheContractsMembers() {
        Store::CachedTransaction empty;
        empty.transaction.id = {QStringLiteral("x")};
        QByteArray expected(
            "[\n"
            "{'transaction_id': 'id-1', 'transaction_date': '2026-06-01 00:05:09', 'bank_account_xid': 'acc', "
            "'company_xid': 'com', 'brand_name': 'MBBank', 'account_number': '00123', 'va': 'VA1', 'va_xid': 'vax', "
            "'reference_number': 'FT1', 'transfer_type': 'in', 'amount': 9007199254740993, "
            "'transaction_content': 'Thanh toán, \\'đơn\\' 1', 'payment_code': 'DH1', 'webhook_success': 8},\n"
            "{'transaction_id': 'x', 'transaction_date': '1970-01-01 07:00:00', 'bank_account_xid': null, "
            "'company_xid': null, 'brand_name': null, 'account_number': null, 'va': null, 'va_xid': null, "
            "'reference_number': null, 'transfer_type': null, 'amount': 0, 'transaction_content': null, "
            "'payment_code': null, 'webhook_success': null}\n"
            "]\n");
        expected.replace('\'', '"');
        QCOMPARE(json({fullRow(), empty}, contractColumns()), expected);
    }

    void nothingIsAnEmptyArray() { QCOMPARE(json({}, contractColumns()), QByteArray("[]\n")); }

    void aShownAmountBringsItsDirection() {
        const QByteArray bytes = json({fullRow()}, {{ExportField::SignedAmount, QStringLiteral("Số tiền"), {}},
                                                    {ExportField::CompanyName, QStringLiteral("Công ty"), {}}});
        QCOMPARE(bytes, QByteArray("[\n{\"transfer_type\": \"in\", \"amount\": 9007199254740993, "
                                   "\"company_name\": \"Sông Hàn\"}\n]\n"));
        QCOMPARE(json({fullRow()}, {{ExportField::SignedAmount, {}, {}}, {ExportField::Direction, {}, {}}}),
                 QByteArray("[\n{\"amount\": 9007199254740993, \"transfer_type\": \"in\"}\n]\n"));
    }

    void escapesWhatMustBe() {
        QByteArray out;
        JsonWriter::appendString(out, QStringLiteral("a\"b\\c\n\r\t\u0001đ"));
        QCOMPARE(out, QByteArray("\"a\\\"b\\\\c\\n\\r\\t\\u0001đ\""));
    }

    void canBeReadBack() {
        QString content;
        for (char16_t unit = 1; unit < 0x250; ++unit)
            content += QChar(unit);
        Store::CachedTransaction row = fullRow();
        row.transaction.content = content;
        const QJsonArray read = QJsonDocument::fromJson(json({row, row}, contractColumns())).array();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(1)[QStringLiteral("transaction_content")].toString(), content);
    }

    void markdown() {
        ExportTable table;
        table.columns = {{ExportField::Content, QStringLiteral("Nội|dung"), {}},
                         {ExportField::SignedAmount, QStringLiteral("Số tiền"), {}},
                         {ExportField::Time, QStringLiteral("Giờ"), {}}};
        table.dates = DateStyle::DayFirst;
        Store::CachedTransaction row = fullRow();
        row.transaction.direction = Direction::Out;
        row.transaction.amount = 5;
        row.transaction.content = QStringLiteral("a|b\nc <i> *d*");
        QCOMPARE(writtenBytes(
                     [&](std::unique_ptr<ExportTarget> target) {
                         return std::make_unique<MarkdownWriter>(std::move(target), table);
                     },
                     {row}),
                 QByteArray("| Nội\\|dung | Số tiền | Giờ |\n| --- | ---: | --- |\n"
                            "| a\\|b c \\<i\\> \\*d\\* | -5 | 01/06/2026 00:05:09 |\n"));
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
