// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "app/api/linktokenapi.h"
#include "tests/support/api_await.h"
#include "tests/support/browserengine.h"
#include "tests/support/linkviewer.h"
#include "tests/support/simulatedsession.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QString done = QStringLiteral("https://merchant.example/done");
constexpr int patienceMs = 20'000;
}  // namespace

/// The simulator's hosted page in the real engine, with mouse and keyboard as a person would use it.
class HostedFlowTest : public QObject {
    Q_OBJECT

    static QUrl hostedPage(SimulatedSession& bench, LinkPurpose purpose, const QString& redirect = {}) {
        const QList<Store::CachedBankAccount> accounts = *await(bench.session->store().bankAccounts());
        LinkTokenRequest request;
        request.purpose = purpose;
        request.company = accounts[0].account.companyXid;
        request.redirectAddress = redirect;
        if (purpose == LinkPurpose::UnlinkBankAccount) request.account = accounts[0].account.xid;
        const Result<CreatedLinkToken> token = await(
            bench.session->api().call(api::createLinkToken(request), {Priority::Foreground, QStringLiteral("k")}));
        return token ? token->hostedPage : QUrl();
    }

    static bool confirm(LinkViewer& viewer, const QString& otp) {
        return viewer.type(QStringLiteral("#otp"), otp) && viewer.click(QStringLiteral("form button.main")) &&
               viewer.click(QStringLiteral("#done"));
    }

private slots:
    void accountIsLinked() {
        SimulatedSession bench;
        QVERIFY(bench.isReady());
        const QUrl page = hostedPage(bench, LinkPurpose::LinkBankAccount, done);
        LinkViewRules rules;
        rules.redirectAddress = QUrl(done);
        LinkViewer viewer;
        viewer.window.resize(800, 900);
        viewer.view->resize(800, 900);
        QVERIFY(viewer.open(page, rules));
        QVERIFY(viewer.click(QStringLiteral("[data-bank='MBBank']")));
        const QVariantMap account =
            viewer.evaluate(QStringLiteral("data.test_accounts.find(a => a.brand_name === 'MBBank' && !a.business)"))
                .toMap();
        QVERIFY(viewer.type(QStringLiteral("#account_number"), account[QStringLiteral("account_number")].toString()));
        QVERIFY(viewer.click(QStringLiteral("form button.main")));
        QVERIFY(confirm(viewer, account[QStringLiteral("otp")].toString()));
        QCOMPARE(viewer.events(), QStringList{QStringLiteral("FINISHED_BANK_ACCOUNT_LINK")});
        const QString origin = page.toString(QUrl::RemovePath | QUrl::RemoveQuery);
        for (const QList<QVariant>& message : viewer.messages)
            QCOMPARE(message[0].toString(), origin);
        // The page then goes to the merchant's address, which is not loaded here.
        QTRY_COMPARE_WITH_TIMEOUT(viewer.completionReached.count(), 1, patienceMs);
        QCOMPARE(viewer.completionReached[0][0].toUrl(), QUrl(done));
        QCOMPARE(viewer.address(), page);
        QCOMPARE(viewer.refusals(), QStringList());
    }

    void accountIsUnlinked() {
        SimulatedSession bench;
        QVERIFY(bench.isReady());
        LinkViewer viewer;
        QVERIFY(viewer.open(hostedPage(bench, LinkPurpose::UnlinkBankAccount)));
        const QString otp = viewer.evaluate(QStringLiteral("data.unlink.otp")).toString();
        QVERIFY(viewer.click(QStringLiteral("#unlink")));
        QVERIFY(confirm(viewer, otp));
        QCOMPARE(viewer.events(), QStringList{QStringLiteral("FINISHED_BANK_ACCOUNT_UNLINK")});
        QCOMPARE(viewer.completionReached.count(), 0);
    }

    void userCancels() {
        SimulatedSession bench;
        QVERIFY(bench.isReady());
        LinkViewer viewer;
        QVERIFY(viewer.open(hostedPage(bench, LinkPurpose::LinkBankAccount)));
        QVERIFY(viewer.click(QStringLiteral("#cancel")));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("BANKHUB_CLOSE_LINK")}, patienceMs);
    }

    void linkHasExpired() {
        SimulatedSession bench({QStringLiteral("--link-ttl"), QStringLiteral("1")});
        QVERIFY(bench.isReady());
        const QUrl page = hostedPage(bench, LinkPurpose::LinkBankAccount);
        LinkViewer viewer;
        // The page may still have been in time: then a visit later says it.
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer.open(page) &&
                QTest::qWaitFor([&] { return viewer.events().contains(QStringLiteral("BANKHUB_TOKEN_EXPIRED")); },
                                1'000),
            patienceMs);
    }
};

BANKHUB_BROWSER_TEST_MAIN(HostedFlowTest)
#include "hostedflow_test.moc"
