// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/paymentcodesample.h"

#include <QLineEdit>
#include <QTest>

#include "tests/ui/companies/dialogtesting.h"

using namespace bankhub;
using namespace bankhub::test;

/// The live sample of a payment-code template.
class PaymentCodeSampleTest : public QObject {
    Q_OBJECT

    static CompanyConfiguration configuration() {
        return {true, QStringLiteral("SH"), 4, 10, QStringLiteral("NumberOnly"), QString(), QString()};
    }

private slots:
    void incompleteTemplatesSaySo() {
        PaymentCodeSample sample;
        QVERIFY(visibleText(&sample).contains(QStringLiteral("are needed for a code")));
        QVERIFY(!sample.findChild<QLineEdit*>()->isEnabled());
    }
    void examplesAndATrial() {
        PaymentCodeSample sample;
        sample.setConfiguration(configuration());
        const QString shown = visibleText(&sample);
        for (const char* code : {"SH1234\n", "SH1234567\n", "SH1234567890"})
            QVERIFY2(shown.contains(QLatin1String(code)), qPrintable(shown));
        QVERIFY(!shown.contains(QStringLiteral("not switched on")));
        auto* trial = sample.findChild<QLineEdit*>();
        QTest::keyClicks(trial, QStringLiteral("thanh toan sh0042 thang 11"));
        QVERIFY(visibleText(&sample).contains(QStringLiteral("Recognised: SH0042")));
        QCOMPARE(trial->accessibleDescription(), QStringLiteral("Recognised: SH0042"));
        trial->setText(QStringLiteral("sh42"));
        QVERIFY(visibleText(&sample).contains(QStringLiteral("No payment code is recognised")));
        trial->clear();
        QVERIFY(visibleText(&sample).contains(QStringLiteral("Capital and small letters are the same")));
    }
    void switchedOffIsSaid() {
        CompanyConfiguration off = configuration();
        off.paymentCodeEnabled = false;
        PaymentCodeSample sample;
        sample.setConfiguration(off);
        QVERIFY(visibleText(&sample).contains(QStringLiteral("not switched on")));
        QVERIFY(visibleText(&sample).contains(QStringLiteral("SH1234")));
    }
};

QTEST_MAIN(PaymentCodeSampleTest)
#include "paymentcodesample_test.moc"
