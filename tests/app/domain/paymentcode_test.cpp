// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/paymentcode.h"

#include <QTest>

#include "app/domain/company.h"

using namespace bankhub;

/// The rule by which a transfer's text is searched for a payment code.
class PaymentCodeTest : public QObject {
    Q_OBJECT

    static CompanyConfiguration configuration(const QString& prefix, int from, int to, const char* type) {
        CompanyConfiguration result;
        result.paymentCodePrefix = prefix;
        result.suffixLengthFrom = from;
        result.suffixLengthTo = to;
        result.suffixCharacterType = QLatin1String(type);
        return result;
    }
    static PaymentCodeTemplate rule(int shortest, int longest, bool letters) {
        return {QStringLiteral("SH"), shortest, longest, letters};
    }

private slots:
    void templateOfAConfiguration() {
        const auto made = paymentCodeTemplate(configuration(QStringLiteral("sh"), 4, 10, "numberonly"));
        QVERIFY(made.has_value());
        QCOMPARE(*made, rule(4, 10, false));
        QVERIFY(paymentCodeTemplate(configuration(QStringLiteral("ABCDE"), 1, 30, suffixOfDigitsAndLetters))->letters);
    }
    void noTemplateWhileAMemberIsWrong_data() {
        QTest::addColumn<CompanyConfiguration>("configuration");
        QTest::newRow("nothing") << CompanyConfiguration{};
        QTest::newRow("one letter") << configuration(QStringLiteral("S"), 4, 10, suffixOfDigits);
        QTest::newRow("six letters") << configuration(QStringLiteral("ABCDEF"), 4, 10, suffixOfDigits);
        QTest::newRow("a digit") << configuration(QStringLiteral("S1"), 4, 10, suffixOfDigits);
        QTest::newRow("a letter with an accent") << configuration(QStringLiteral("ĐH"), 4, 10, suffixOfDigits);
        QTest::newRow("no length") << configuration(QStringLiteral("SH"), 0, 10, suffixOfDigits);
        QTest::newRow("backwards") << configuration(QStringLiteral("SH"), 5, 4, suffixOfDigits);
        QTest::newRow("too long") << configuration(QStringLiteral("SH"), 5, 31, suffixOfDigits);
        QTest::newRow("unknown characters") << configuration(QStringLiteral("SH"), 4, 10, "LetterOnly");
    }
    void noTemplateWhileAMemberIsWrong() {
        QFETCH(CompanyConfiguration, configuration);
        QVERIFY(!paymentCodeTemplate(configuration));
    }

    void codesAreFound_data() {
        QTest::addColumn<bool>("letters");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("alone") << false << QStringLiteral("SH1234") << QStringLiteral("SH1234");
        QTest::newRow("in lower case") << false << QStringLiteral("tt don sh12345 cam on") << QStringLiteral("SH12345");
        QTest::newRow("behind other letters") << false << QStringLiteral("CTYSH1234") << QStringLiteral("SH1234");
        QTest::newRow("too short") << false << QStringLiteral("SH123 SH12") << QString();
        QTest::newRow("the second place fits")
            << false << QStringLiteral("SHOP SH99 SH1234.") << QStringLiteral("SH1234");
        QTest::newRow("at the limit") << false << QStringLiteral("SH123456") << QStringLiteral("SH123456");
        QTest::newRow("longer than the limit") << false << QStringLiteral("SH1234567890") << QStringLiteral("SH123456");
        QTest::newRow("a blank ends it") << false << QStringLiteral("SH12 34") << QString();
        QTest::newRow("letters are not digits") << false << QStringLiteral("SH12AB") << QString();
        QTest::newRow("letters where allowed") << true << QStringLiteral("ck sh12ab") << QStringLiteral("SH12AB");
        QTest::newRow("accents are no letters") << true << QStringLiteral("SH12ắb4") << QString();
        QTest::newRow("the prefix within itself") << true << QStringLiteral("SHSH12") << QStringLiteral("SHSH12");
        QTest::newRow("nothing") << true << QString() << QString();
        QTest::newRow("the prefix at the very end") << true << QStringLiteral("abc SH") << QString();
    }
    void codesAreFound() {
        QFETCH(bool, letters);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto match = findPaymentCode(rule(4, 6, letters), text);
        QCOMPARE(match ? match->code : QString(), code);
        if (match) QCOMPARE(text.mid(match->position, code.size()).toUpper(), code);
    }

    void samplesFit_data() {
        QTest::addColumn<int>("shortest");
        QTest::addColumn<int>("longest");
        QTest::addColumn<bool>("letters");
        QTest::addColumn<int>("count");
        QTest::newRow("one length") << 5 << 5 << false << 1;
        QTest::newRow("two lengths") << 5 << 6 << true << 2;
        QTest::newRow("the whole range") << 1 << 30 << true << 3;
    }
    void samplesFit() {
        QFETCH(int, shortest);
        QFETCH(int, longest);
        QFETCH(bool, letters);
        QFETCH(int, count);
        const PaymentCodeTemplate made = rule(shortest, longest, letters);
        const QStringList samples = samplePaymentCodes(made);
        QCOMPARE(samples.size(), count);
        QCOMPARE(samples.first().size(), 2 + shortest);
        QCOMPARE(samples.last().size(), 2 + longest);
        for (const QString& sample : samples)
            QCOMPARE(findPaymentCode(made, sample), std::optional(PaymentCodeMatch{sample, 0}));
    }
};

QTEST_GUILESS_MAIN(PaymentCodeTest)
#include "paymentcode_test.moc"
