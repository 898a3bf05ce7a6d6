// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/format/statustext.h"

using namespace bankhub;

class StatusTextTest : public QObject {
    Q_OBJECT
private slots:
    void notifications() {
        QCOMPARE(notificationText(0).words, QStringLiteral("not delivered"));
        QCOMPARE(notificationText(0).tone, Tone::Bad);
        QCOMPARE(notificationText(1).words, QStringLiteral("delivered"));
        QCOMPARE(notificationText(8).words, QStringLiteral("delivered"));
        QCOMPARE(notificationText({}).words, dash());
    }
    void companyStatusInAnySpelling() {
        QCOMPARE(companyStatusText(QStringLiteral("ACTIVE")).words, QStringLiteral("Active"));
        QCOMPARE(companyStatusText(QStringLiteral("Fraud")).tone, Tone::Bad);
        QCOMPARE(companyStatusText(QStringLiteral("Invented")).words, QStringLiteral("Invented"));
        QCOMPARE(companyStatusText({}).words, dash());
    }
    void accountFlags() {
        QCOMPARE(connectedText(true).icon, QStringLiteral("connected"));
        QCOMPARE(connectedText(false).words, QStringLiteral("not connected"));
        QCOMPARE(activeText(false).tone, Tone::Warning);
        QCOMPARE(activeText({}).words, dash());
    }
    void environments() {
        Profile profile;
        profile.environment = Environment::Production;
        QCOMPARE(environmentText(profile), QStringLiteral("Production"));
        profile.environment = Environment::Custom;
        profile.baseUrl = QUrl(QStringLiteral("https://bankhub.example.vn"));
        QCOMPARE(environmentText(profile), QStringLiteral("bankhub.example.vn"));
        profile.id = QStringLiteral("demo");
        QVERIFY(!isDemo(profile));
        profile.sessionOnly = true;
        QCOMPARE(environmentText(profile), QStringLiteral("Demo"));
    }
};

QTEST_GUILESS_MAIN(StatusTextTest)
#include "statustext_test.moc"
