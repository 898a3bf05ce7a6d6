// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/transactionjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/api/transactionapi.h"

using namespace bankhub;

class TransactionJsonTest : public QObject {
    Q_OBJECT

    static Transaction sample() {
        Transaction row;
        row.id = {QStringLiteral("0fe0-11ef")};
        row.timeUtcMs = 1'795'160'000'000;
        row.bankAccountXid = {QStringLiteral("account")};
        row.companyXid = {QStringLiteral("company")};
        row.bankName = QStringLiteral("MBBank");
        row.accountNumber = QStringLiteral("0011");
        row.virtualAccount = QLatin1String("");
        row.direction = Direction::Out;
        row.amount = 9'007'199'254'740'993;  // beyond what a double can hold
        row.content = QStringLiteral("\"Đạt\" \\ \n\t </script>");
        row.webhookSuccess = 8;
        return row;
    }

private slots:
    void membersInTheContractsOrder() {
        Transaction row = sample();
        row.content = QStringLiteral("Đạt");
        QCOMPARE(transactionJson(row), QStringLiteral("{\n"
                                                      "  \"transaction_id\": \"0fe0-11ef\",\n"
                                                      "  \"transaction_date\": \"2026-11-20 14:33:20\",\n"
                                                      "  \"bank_account_xid\": \"account\",\n"
                                                      "  \"company_xid\": \"company\",\n"
                                                      "  \"brand_name\": \"MBBank\",\n"
                                                      "  \"account_number\": \"0011\",\n"
                                                      "  \"va\": \"\",\n"
                                                      "  \"va_xid\": null,\n"
                                                      "  \"reference_number\": null,\n"
                                                      "  \"transfer_type\": \"out\",\n"
                                                      "  \"amount\": 9007199254740993,\n"
                                                      "  \"transaction_content\": \"Đạt\",\n"
                                                      "  \"payment_code\": null,\n"
                                                      "  \"webhook_success\": 8\n"
                                                      "}\n"));
    }
    void readsBackAsTheSameTransaction() {
        const Transaction row = sample();
        const QJsonDocument document = QJsonDocument::fromJson(transactionJson(row).toUtf8());
        QVERIFY(document.isObject());
        const auto read =
            api::transactionDetail(row.id).decode(QJsonObject{{QStringLiteral("data"), document.object()}});
        QVERIFY(read.has_value());
        QCOMPARE(*read, row);
    }
};

QTEST_APPLESS_MAIN(TransactionJsonTest)
#include "transactionjson_test.moc"
