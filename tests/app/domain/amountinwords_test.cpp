// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/amountinwords.h"

#include <QTest>

using namespace bankhub;

/// Amounts as Vietnamese documents spell them.
class AmountInWordsTest : public QObject {
    Q_OBJECT
private slots:
    void speaksAmounts_data() {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 amount, const char* words) {
            QTest::newRow(QByteArray::number(amount).constData()) << amount << QString::fromUtf8(words);
        };
        row(0, "Không đồng");
        row(1, "Một đồng");
        row(5, "Năm đồng");
        row(10, "Mười đồng");
        row(11, "Mười một đồng");
        row(14, "Mười bốn đồng");
        row(15, "Mười lăm đồng");
        row(20, "Hai mươi đồng");
        row(21, "Hai mươi mốt đồng");
        row(24, "Hai mươi tư đồng");
        row(55, "Năm mươi lăm đồng");
        row(100, "Một trăm đồng");
        row(105, "Một trăm linh năm đồng");
        row(110, "Một trăm mười đồng");
        row(115, "Một trăm mười lăm đồng");
        row(191, "Một trăm chín mươi mốt đồng");
        row(1'000, "Một nghìn đồng");
        row(1'001, "Một nghìn không trăm linh một đồng");
        row(1'010, "Một nghìn không trăm mười đồng");
        row(21'000, "Hai mươi mốt nghìn đồng");
        row(1'000'005, "Một triệu không trăm linh năm đồng");
        row(1'005'000, "Một triệu không trăm linh năm nghìn đồng");
        row(1'205'000, "Một triệu hai trăm linh năm nghìn đồng");
        row(48'937'000, "Bốn mươi tám triệu chín trăm ba mươi bảy nghìn đồng");
        row(1'000'000'000, "Một tỷ đồng");
        row(1'000'000'001, "Một tỷ không trăm linh một đồng");
        row(2'050'000'000, "Hai tỷ không trăm năm mươi triệu đồng");
        row(1'000'000'000'000, "Một nghìn tỷ đồng");
        row(1'500'000'000'000, "Một nghìn năm trăm tỷ đồng");
        row(1'000'000'000'000'000'000, "Một tỷ tỷ đồng");
        row(-7'500, "Âm bảy nghìn năm trăm đồng");
    }
    void speaksAmounts() {
        QFETCH(qint64, amount);
        QFETCH(QString, words);
        QCOMPARE(vietnameseAmountInWords(amount), words);
    }
    void speaksTheSmallestNumber() {
        QCOMPARE(
            vietnameseAmountInWords(std::numeric_limits<qint64>::min()),
            QStringLiteral("Âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu "
                           "tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám đồng"));
    }
};

QTEST_GUILESS_MAIN(AmountInWordsTest)
#include "amountinwords_test.moc"
