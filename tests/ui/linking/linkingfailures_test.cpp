// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linkingpagebench.h"
#include "ui/linking/linkingpage.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
void addFailures() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("401") << "401" << 401 << "access token was refused";
    QTest::newRow("403") << "status" << 403 << "Not allowed";
    QTest::newRow("405") << "status" << 405 << "Not supported by this address";
    QTest::newRow("413") << "status" << 413 << "Too large";
    QTest::newRow("500") << "status" << 500 << "The service failed";
    QTest::newRow("503") << "status" << 503 << "not available";
    QTest::newRow("block page") << "html403" << 403 << "Blocked before the service";
    QTest::newRow("cut body") << "cut" << 200 << "Result unknown";
    QTest::newRow("lost answer") << "drop-after" << 200 << "Result unknown";
}
}  // namespace

/// What the user sees when creating or revoking a link fails, and that nothing typed is lost.
class LinkingFailuresTest : public QObject {
    Q_OBJECT
private slots:
    void creating_data() {
        addFailures();
        QTest::newRow("404") << "status" << 404 << "Not found";
        QTest::newRow("429") << "429" << 429 << "Too many requests";
    }
    void creating() {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, words);
        LinkingPageBench test;
        QVERIFY(test.ready && test.click("New link…"));
        const QString company = test.bench.companies().constFirst().company.fullName;
        QVERIFY(test.choose(company));
        test.redirectField()->setText(QStringLiteral("https://shop.example/xong"));
        test.bench.simulated.orderFault(QStringLiteral("/v1/link-token/create"), kind, status, 5);
        QVERIFY(test.click("Create the link…"));
        QVERIFY(test.click("Create the link", test.dialog<WriteDialog>()));
        QTRY_VERIFY2_WITH_TIMEOUT(test.shown(test.dialog<WriteDialog>()).contains(words),
                                  qPrintable(test.shown(test.dialog<WriteDialog>())), 30'000);
        const bool unknown = words == QLatin1String("Result unknown");
        QVERIFY(test.click(unknown ? "Close" : "Back", test.dialog<WriteDialog>()));
        auto* form = test.dialog<LinkFormDialog>();
        QVERIFY(form);
        QCOMPARE(test.redirectField()->text(), QStringLiteral("https://shop.example/xong"));
        QCOMPARE(test.subjectBox()->currentText(), company);
        if (!unknown) QVERIFY2(test.shown(form).contains(words), qPrintable(test.shown(form)));
        QVERIFY(test.bench.links->links().isEmpty());
    }
    void aRefusedMemberIsNamedAtItsField() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.click("New link…"));
        QVERIFY(test.choose(test.bench.companies().constFirst().company.fullName));
        const QString tooLong = QStringLiteral("https://shop.example/") + QString(2'100, QLatin1Char('a'));
        test.redirectField()->setText(tooLong);
        QVERIFY(test.click("Create the link…"));
        QVERIFY(test.click("Create the link", test.dialog<WriteDialog>()));
        QTRY_VERIFY(test.button("Back", test.dialog<WriteDialog>()));
        QVERIFY(test.click("Back", test.dialog<WriteDialog>()));
        QVERIFY(test.redirectField()->property("problem").toBool());
        QCOMPARE(test.redirectField()->text(), tooLong);
    }
    void revoking_data() {
        addFailures();
        QTest::newRow("429") << "429" << 429 << "Too many requests";
    }
    void revoking() {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, words);
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        test.bench.simulated.orderFault(QStringLiteral("/v1/link-token/revoke"), kind, status, 5);
        QVERIFY(test.click("Revoke…"));
        QVERIFY(test.click("Revoke the link", test.dialog<WriteDialog>()));
        QTRY_VERIFY2_WITH_TIMEOUT(test.shown(test.dialog<WriteDialog>()).contains(words),
                                  qPrintable(test.shown(test.dialog<WriteDialog>())), 30'000);
        // After a lost answer the service is asked anyway, and may say that it has happened.
        if (words == QLatin1String("Result unknown")) return;
        QVERIFY(!isFinal(test.watch()->state()));
        QVERIFY(test.button("Copy the link")->isEnabled());
    }
    void aTokenThatIsGoneIsRevoked() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        test.bench.simulated.orderFault(QStringLiteral("/v1/link-token/revoke"), QStringLiteral("status"), 404);
        QVERIFY(test.click("Revoke…"));
        QVERIFY(test.click("Revoke the link", test.dialog<WriteDialog>()));
        QTRY_COMPARE(test.watch()->state(), LinkState::Revoked);
        QTRY_VERIFY(!test.dialog<WriteDialog>());
    }
};

QTEST_MAIN(LinkingFailuresTest)
#include "linkingfailures_test.moc"
