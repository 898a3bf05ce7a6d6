// SPDX-License-Identifier: GPL-3.0-or-later
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include "tests/support/browserengine.h"
#include "tests/support/linkingpagebench.h"
#include "ui/linking/linkingpage.h"
#include "ui/web/webplugin.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

/// Somebody at the page: presses its real buttons and fills its real fields, one after the other as they appear.
const QString visitor = QStringLiteral(R"(
(function () {
    if (!location.pathname.startsWith("/link/")) return;
    const find = selector => new Promise(found => {
        const timer = setInterval(() => {
            const element = document.querySelector(selector);
            if (!element) return;
            clearInterval(timer);
            found(element);
        }, 20);
    });
    const press = async selector => (await find(selector)).click();
    const fill = async (selector, value) => { (await find(selector)).value = value; };
    const submit = async () => (await find("form")).requestSubmit();
    (async () => { %1 })();
})();
)");

const QString linksAccount = QStringLiteral(R"(
    await press("[data-bank=MBBank]");
    await fill("#account_number", "0123456789");
    await fill("#identification_number", "001234567890");
    await fill("#phone_number", "0000000001");
    await submit();
    await fill("#otp", "12345678");
    await submit();
)");

struct EngineBench : LinkingPageBench {
    explicit EngineBench(const QStringList& options = {}) : LinkingPageBench(options, systemLinkingWays().makeView) {}

    /// Opens the page here with that visitor at it.
    bool openWith(const QString& steps) {
        if (!click("Open here")) return false;
        auto* view = page->findChild<QWebEngineView*>();
        if (!view) return false;
        QWebEngineScript script;
        script.setSourceCode(visitor.arg(steps));
        script.setRunsOnSubFrames(true);
        script.setWorldId(QWebEngineScript::UserWorld);
        script.setInjectionPoint(QWebEngineScript::DocumentReady);
        view->page()->profile()->scripts()->insert(script);
        return true;
    }
    [[nodiscard]] bool viewIsGone() const { return page->findChild<QWebEngineView*>() == nullptr; }
    [[nodiscard]] bool said(LinkStep step, LinkSource source) const {
        for (const LinkEntry& entry : watch()->progress().timeline().entries())
            if (entry.step == step && (entry.source == source || entry.alsoFrom.contains(source))) return true;
        return false;
    }
};

}  // namespace

/// The linking page with the real browser engine at the simulator's hosted page.
class LinkingEngineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const LoadedWebPlugin loaded = loadWebPlugin();
        QVERIFY2(loaded.plugin, qPrintable(loaded.problem));
    }
    void links() {
        EngineBench test;
        QVERIFY(test.ready && test.createLink(QStringLiteral("http://127.0.0.1:1/done")));
        QVERIFY(test.openWith(linksAccount));
        QTRY_VERIFY_WITH_TIMEOUT(test.watch()->state() == LinkState::Finished, 30'000);
        QTRY_VERIFY2(test.shows("0123456789"), qPrintable(test.shown()));
        QTRY_VERIFY(test.said(LinkStep::Finished, LinkSource::Page));
        QTRY_VERIFY(test.said(LinkStep::AccountLinked, LinkSource::Service));
        QTRY_VERIFY(test.said(LinkStep::AccountLinked, LinkSource::Accounts));
        QTRY_VERIFY_WITH_TIMEOUT(test.said(LinkStep::Redirected, LinkSource::Redirect), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(test.viewIsGone(), 10'000);
        QVERIFY(test.shows("The account is linked"));
        QVERIFY(test.shows("NGUYEN VAN A"));
    }
    void cancels() {
        EngineBench test;
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.openWith(QStringLiteral(R"(await press("#cancel");)")));
        QTRY_VERIFY_WITH_TIMEOUT(test.watch()->state() == LinkState::Cancelled, 30'000);
        QTRY_VERIFY(test.viewIsGone());
        QTRY_VERIFY(test.said(LinkStep::VisitAbandoned, LinkSource::Service));
        QVERIFY(test.said(LinkStep::VisitAbandoned, LinkSource::Page));
        // And again, to the end this time.
        QAbstractButton* again = test.button("Open again here");
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!test.viewIsGone());
    }
    void expires() {
        EngineBench test({QStringLiteral("--link-ttl"), QStringLiteral("6")});
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.openWith(QStringLiteral(R"(await press("[data-bank=MBBank]");)")));
        QTRY_VERIFY_WITH_TIMEOUT(test.watch()->state() == LinkState::InProgress, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(test.watch()->state() == LinkState::Expired, 30'000);
        QTRY_VERIFY(test.viewIsGone());
        QVERIFY(test.shows("The link has expired without a result"));
    }
    void unlinks() {
        EngineBench test;
        QVERIFY(test.ready);
        const BankAccount account = test.bench.accounts().constFirst().account;
        test.page->startUnlink(account.xid);
        QTRY_VERIFY(test.shows("as the service says now"));
        QVERIFY(test.confirmCreation());
        const QString password =
            account.bankName == QLatin1String("MBBank") ? QStringLiteral("12345678") : QStringLiteral("123456");
        QVERIFY(test.openWith(
            QStringLiteral(R"(await press("#unlink"); await fill("#otp", "%1"); await submit();)").arg(password)));
        QTRY_VERIFY_WITH_TIMEOUT(test.watch()->state() == LinkState::Finished, 30'000);
        QTRY_VERIFY2(test.shows(qPrintable(account.number)), qPrintable(test.shown()));
        QTRY_VERIFY(test.said(LinkStep::AccountUnlinked, LinkSource::Service));
        QTRY_VERIFY_WITH_TIMEOUT(test.viewIsGone(), 10'000);
        QVERIFY(test.shows("The account is unlinked"));
    }
};

BANKHUB_BROWSER_TEST_MAIN(LinkingEngineTest)
#include "linkingengine_test.moc"
