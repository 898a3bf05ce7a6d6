// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/receipt.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

using namespace bankhub;

class ReceiptTest : public QObject {
    Q_OBJECT

    static Store::CachedTransaction row() {
        Store::CachedTransaction made;
        made.companyName = QStringLiteral("A & B <b>JSC</b>");
        made.transaction.id = {QStringLiteral("0fe0")};
        made.transaction.timeUtcMs = 1'795'160'000'000;
        made.transaction.direction = Direction::In;
        made.transaction.amount = 1'205'000;
        made.transaction.content = QStringLiteral("<img src='file:///etc/passwd'> %1 %5 thanh toán");
        made.transaction.paymentCode = QStringLiteral("%2");
        return made;
    }
    static QString shown(const Store::CachedTransaction& transaction) {
        QTextDocument document;
        document.setHtml(
            receiptHtml(transaction, {QStringLiteral("Sông <Hàn>"), QStringLiteral("Sandbox")}, 1'795'160'000'000));
        return document.toPlainText();
    }

private slots:
    void saysWhatThereIs() {
        const QString text = shown(row());
        for (const QString& part :
             {QStringLiteral("Receipt of money in"), QStringLiteral("+1.205.000\u00a0₫"),
              QStringLiteral("In words: Một triệu hai trăm linh năm nghìn đồng"), QStringLiteral("20/11/2026 14:33:20"),
              QStringLiteral("0fe0"), QStringLiteral("Sông <Hàn> · Sandbox · printed on 20/11/2026 14:33")})
            QVERIFY2(text.contains(part), qPrintable(part + QLatin1Char('\n') + text));
    }
    void bankTextsStayText() {
        const QString text = shown(row());
        QVERIFY2(text.contains(QStringLiteral("<img src='file:///etc/passwd'> %1 %5 thanh toán")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("A & B <b>JSC</b>")));
        QVERIFY(text.contains(QStringLiteral("%2")));
    }
    void oneWordForEachDirection() {
        Store::CachedTransaction other = row();
        other.transaction.direction = Direction::Out;
        QVERIFY(shown(other).contains(QStringLiteral("Receipt of money out")));
        QVERIFY(shown(other).contains(QStringLiteral("−1.205.000")));
        other.transaction.direction = Direction::Unknown;
        QVERIFY(shown(other).contains(QStringLiteral("Receipt of a transaction")));
    }
    void becomesAFile() {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        {
            QPdfWriter device(&file);
            paintReceipt(receiptHtml(row(), {}, 0), device);
        }
        QVERIFY(file.data().startsWith("%PDF-"));
        QCOMPARE(file.data().count("/Type /Page\n"), 1);
    }
};

QTEST_MAIN(ReceiptTest)
#include "receipt_test.moc"
