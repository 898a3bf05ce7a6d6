// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/privacy.h"

#include <QTest>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"

using namespace bankhub;

class PrivacyTest : public QObject {
    Q_OBJECT
private slots:
    void init() { setAmountsHidden(true); }
    void cleanup() { setAmountsHidden(false); }

    void hidesAmountsButNotTheirSign() {
        QCOMPARE(moneyText(7), QStringLiteral("•••"));
        QCOMPARE(moneyText(48'937'000), QStringLiteral("•••"));
        QCOMPARE(moneyText(-48'937'000), QStringLiteral("−•••"));
        QCOMPARE(signedMoneyText(Direction::In, 5), QStringLiteral("+•••"));
        QCOMPARE(signedMoneyText(Direction::Out, 5), QStringLiteral("−•••"));
        QCOMPARE(signedMoneyText(Direction::Unknown, 5), QStringLiteral("•••"));
    }
    void keepsCountsAndWhatIsPrinted() {
        QCOMPARE(countText(12'480), QStringLiteral("12.480"));
        QCOMPARE(unhiddenMoneyText(-1000), QStringLiteral("−1.000"));
        QCOMPARE(unhiddenSignedMoneyText(Direction::In, 1000), QStringLiteral("+1.000"));
    }
    void hidesAccountNumbersWhole() {
        QCOMPARE(accountNumberText(QStringLiteral("0123456789")), accountNumberText(QStringLiteral("1")));
        QCOMPARE(accountNumberText({}), QString());
        QCOMPARE(maskedText(QStringLiteral("0123456789")), QStringLiteral("••••••"));
        QCOMPARE(unmaskedEnd(QStringLiteral("0123456789")), QString());
    }
    void hidesNumbersInText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* text, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("nothing to hide", "thanh toan don hang DH48213", "thanh toan don hang DH48213");
        row("six digits", "tu 123456 den", "tu ••• den");
        row("five digits alone", "gui 50000 nhe", "gui ••• nhe");
        row("five digits of a code", "ma DH12345", "ma DH12345");
        row("four digits", "don 1234 nam 2026", "don 1234 nam 2026");
        row("thousands in short", "ck 500k tien com", "ck ••• tien com");
        row("millions in short", "1tr5 va 1,5tr va 2 triệu", "••• va ••• va •••");
        row("billions in short", "2 tỷ, 3ty", "•••, •••");
        row("dong", "con 900đ", "con •••");
        row("no amount", "5 tram trai, 3 kg, A4k", "5 tram trai, 3 kg, A4k");
        row("inside a word", "VA0123456789X", "VA•••X");
        row("dots", "chuyen 50.000 d", "chuyen ••• d");
        row("commas", "1,500,000VND", "•••VND");
        row("an account in groups", "so 0123 4567 8901", "so •••");
        row("a day stays", "ngay 26/11/2026 13:04", "ngay 26/11/2026 13:04");
        row("a short day stays", "26-11-26", "26-11-26");
        row("several", "a 123456 b 7.654.321 c 12", "a ••• b ••• c 12");
        row("digits of another script", "\u0664\u0665\u0666\u0667\u0668\u0669", "•••");
        row("empty", "", "");
    }
    void hidesNumbersInText() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(discreetText(text), shown);
        setAmountsHidden(false);
        QCOMPARE(discreetText(text), text);
    }
    void showsAllOfItAgain() {
        setAmountsHidden(false);
        QCOMPARE(moneyText(48'937'000), QStringLiteral("48.937.000"));
        QCOMPARE(accountNumberText(QStringLiteral("0123456789")), QStringLiteral("0123456789"));
        QCOMPARE(maskedText(QStringLiteral("0123456789")), QStringLiteral("••••••789"));
    }
};

QTEST_MAIN(PrivacyTest)
#include "privacy_test.moc"
