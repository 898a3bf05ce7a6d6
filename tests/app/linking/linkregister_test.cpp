// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkregister.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "app/linking/testaccounts.h"
#include "tests/support/linkbench.h"
#include "tests/support/linkvisitor.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
constexpr LinkPace quick = LinkBench::quick;

QString formId() {
    return LinkBench::newFormId();
}

QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext&, const QString& text) {
    logged << text;
}

}  // namespace

/// Links against the simulator over a real socket.
class LinkRegisterTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qInstallMessageHandler(keepLog); }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void aLinkIsFollowedToItsEnd_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("as documented") << QStringList{QStringLiteral("--strict")};
        QTest::newRow("every other spelling")
            << QStringList{QStringLiteral("--hostile"), QStringLiteral("--fault-rate"), QStringLiteral("0")};
    }
    void aLinkIsFollowedToItsEnd() {
        QFETCH(QStringList, options);
        LinkBench bench(options);
        QVERIFY(bench.isReady());
        QTRY_VERIFY(bench.links->loaded());
        LinkWatch* watch = bench.create(bench.wish());
        QVERIFY(watch);
        QCOMPARE(watch->state(), LinkState::Created);
        QCOMPARE(bench.links->openCount(), 1);
        QVERIFY(*watch->secondsLeft() > 1'700);
        watch->note(LinkStep::OpenedInBrowser);
        const LinkVisitor visitor(watch->hostedPage());
        visitor.step("bank", {{QStringLiteral("brand_name"), QStringLiteral("MBBank")}});
        QTRY_COMPARE(watch->state(), LinkState::InProgress);
        QVERIFY(visitor.linkAccount().value(QLatin1String("ok")).toBool());
        QTRY_COMPARE(watch->state(), LinkState::Finished);
        QCOMPARE(watch->progress().outcome()->number, QStringLiteral("0123456789"));
        QCOMPARE(watch->progress().outcome()->holder, QStringLiteral("NGUYEN VAN A"));
        // The secret is of no use any more, and the account list has refreshed itself.
        QTRY_VERIFY(watch->hostedPage().isEmpty());
        QTRY_COMPARE(bench.accounts().size(), 5);
        QTRY_COMPARE(bench.links->links().constFirst().outcome, QStringLiteral("BANK_ACCOUNT_LINKED"));
        QCOMPARE(bench.links->links().constFirst().accountText, QStringLiteral("MBBank 0123456789"));
        QCOMPARE(bench.links->openCount(), 0);
    }
    void polling_endsWithTheLink() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        watch->note(LinkStep::OpenedInBrowser);
        const auto asked = [&] { return bench.simulated.requestCount(QStringLiteral("POST /v1/link-token/get")); };
        QTRY_VERIFY(asked() > 2);
        await(bench.links->prepareRevoke(formId(), *bench.links->link(watch->progress().subject().xid)).send());
        QTRY_COMPARE(watch->state(), LinkState::Revoked);
        const int before = asked();
        QTest::qWait(quick.busyMs * 8);
        QVERIFY2(asked() <= before + 1, qPrintable(QString::number(asked() - before)));
    }
    void theSecretIsNowhere() {
        logged.clear();
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const QByteArray secret = watch->hostedPage().fileName().toUtf8();
        QVERIFY(secret.size() > 20);
        watch->note(LinkStep::LinkCopied);
        watch->ask();
        QTRY_VERIFY(watch->lastAnswerUtcMs());
        LinkVisitor(watch->hostedPage()).linkAccount();
        QTRY_COMPARE(watch->state(), LinkState::Finished);
        for (const LinkEntry& entry : watch->progress().timeline().entries())
            QVERIFY(!entry.detail.contains(QString::fromUtf8(secret)));
        const auto journal = await(bench.session().store().journal());
        QCOMPARE(journal->constFirst().answer.keys(),
                 (QStringList{QStringLiteral("expires_at"), QStringLiteral("xid")}));
        const QString folder = bench.simulated.folder.path();
        bench.links.reset();
        bench.simulated.session.reset();
        int files = 0;
        for (const QString& name : QDir(folder + QStringLiteral("/cache")).entryList(QDir::Files)) {
            QFile file(folder + QStringLiteral("/cache/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
            ++files;
        }
        QVERIFY(files > 0);
        QVERIFY(!logged.join(QLatin1Char('\n')).contains(QString::fromUtf8(secret)));
    }
    void unlinkingNamesTheOwner() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        const BankAccount account = bench.accounts().constFirst().account;
        const auto owner = await(bench.links->ownerOf(account.xid));
        QVERIFY(owner);
        QCOMPARE(owner->company, account.companyXid);
        QVERIFY(!owner->companyName.isEmpty());
        LinkWish wish = bench.wish();
        wish.request.purpose = LinkPurpose::UnlinkBankAccount;
        wish.request.account = account.xid;
        wish.request.company = owner->company;
        wish.accountText = owner->accountText;
        LinkWatch* watch = bench.create(wish);
        QVERIFY(watch);
        watch->note(LinkStep::OpenedInBrowser);
        const QString password =
            account.bankName == QLatin1String("MBBank") ? QStringLiteral("12345678") : QStringLiteral("123456");
        QVERIFY(LinkVisitor(watch->hostedPage()).unlinkAccount(password).value(QLatin1String("ok")).toBool());
        QTRY_COMPARE(watch->state(), LinkState::Finished);
        QTRY_COMPARE(bench.links->links().constFirst().outcome, QStringLiteral("BANK_ACCOUNT_UNLINKED"));
    }
    void anotherCompanyThanTheOwnerIsRefused() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        const BankAccount account = bench.accounts().constFirst().account;
        LinkWish wish = bench.wish();
        for (const auto& row : bench.companies())
            if (row.company.xid != account.companyXid) wish.request.company = row.company.xid;
        wish.request.purpose = LinkPurpose::UnlinkBankAccount;
        wish.request.account = account.xid;
        const auto receipt = await(bench.links->prepareCreate(formId(), wish).send());
        COMPARE_KIND(receipt, ErrorKind::Validation);
        QVERIFY(receipt.error().fields.contains(QStringLiteral("bank_account_xid")));
        QVERIFY(bench.links->links().isEmpty());
    }
    void theSameConfirmationIsOneLink() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        const QString form = formId();
        const auto first = await(bench.links->prepareCreate(form, bench.wish()).send());
        const auto second = await(bench.links->prepareCreate(form, bench.wish()).send());
        QVERIFY(second && second->fromJournal);
        QCOMPARE(LinkRegister::xidIn(*second), LinkRegister::xidIn(*first));
        QCOMPARE(bench.links->links().size(), 1);
        QCOMPARE(bench.simulated.requestCount(QStringLiteral("POST /v1/link-token/create")), 1);
    }
    void aLostAnswerCannotBeLookedUp() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        bench.simulated.orderFault(QStringLiteral("/v1/link-token/create"), QStringLiteral("drop-after"));
        const PreparedWrite write = bench.links->prepareCreate(formId(), bench.wish());
        COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
        QCOMPARE(*await(write.check()), WriteCheck::CannotTell);
        QVERIFY(bench.links->links().isEmpty());
        QVERIFY(await(write.sendAgain()));
        QCOMPARE(bench.links->links().size(), 1);
    }
    void revokingTwiceIsFine() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const IssuedLink link = *bench.links->link(watch->progress().subject().xid);
        QVERIFY(await(bench.links->prepareRevoke(formId(), link).send()));
        QTRY_COMPARE(watch->state(), LinkState::Revoked);
        QTRY_VERIFY(watch->hostedPage().isEmpty());
        const auto again = await(bench.links->prepareRevoke(formId(), link).send());
        QVERIFY(again);
        QVERIFY(again->answer.value(QLatin1String("already_gone")).toBool());
        const auto journal = await(bench.session().store().journal());
        QCOMPARE(journal->constFirst().state, WriteState::Succeeded);
    }
    void aLostRevocationIsTriedAgainAndFindsNothingLeft() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        bench.simulated.orderFault(QStringLiteral("/v1/link-token/revoke"), QStringLiteral("drop-after"));
        const IssuedLink link = *bench.links->link(watch->progress().subject().xid);
        QVERIFY(await(bench.links->prepareRevoke(formId(), link).send()));
        QTRY_COMPARE(watch->state(), LinkState::Revoked);
    }
    void anUnreadableRevocationIsLookedUp() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const IssuedLink link = *bench.links->link(watch->progress().subject().xid);
        bench.simulated.orderFault(QStringLiteral("/v1/link-token/revoke"), QStringLiteral("cut"), 200, 5);
        const PreparedWrite write = bench.links->prepareRevoke(formId(), link);
        COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
        const auto found = await(write.check());
        QVERIFY(found && *found != WriteCheck::CannotTell);
    }
    void anUnreachableServiceIsSaidAndTriedAgain() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        bench.simulated.orderFault(QStringLiteral("/v1/link-token/get"), QStringLiteral("status"), 500, 2);
        watch->note(LinkStep::OpenedInBrowser);
        watch->ask();
        QTRY_VERIFY(watch->lastError());
        QCOMPARE(watch->lastError()->kind, ErrorKind::Server);
        QTRY_VERIFY(!watch->lastError());
        QVERIFY(watch->lastAnswerUtcMs());
    }
    void aTokenThatTheServiceForgotIsOver() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        bench.simulated.orderFault(QStringLiteral("/v1/link-token/get"), QStringLiteral("status"), 404);
        watch->ask();
        QTRY_COMPARE(watch->state(), LinkState::Revoked);
    }
    void linksExpire() {
        LinkBench bench({QStringLiteral("--link-ttl"), QStringLiteral("2")});
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        QTRY_COMPARE(watch->state(), LinkState::Expired);
        QTRY_VERIFY(watch->hostedPage().isEmpty());
        QTRY_COMPARE(bench.links->links().constFirst().outcome, QStringLiteral("LINK_TOKEN_EXPIRED"));
    }
    void strangersAreNotListenedTo() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const QJsonObject message{{QStringLiteral("event"), QStringLiteral("FINISHED_BANK_ACCOUNT_LINK")}};
        watch->takeMessage(QStringLiteral("https://evil.example"), message);
        QCOMPARE(watch->state(), LinkState::Created);
        QCOMPARE(watch->progress().timeline().entries().constLast().step, LinkStep::ForeignMessage);
        watch->takeMessage(QStringLiteral("http://127.0.0.1:%1").arg(bench.simulated.simulator.url().port()), message);
        QCOMPARE(watch->state(), LinkState::Confirming);
    }
    void linksOfAnEarlierRunAreHonest() {
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const LinkTokenXid xid = watch->progress().subject().xid;
        await(bench.session().store().issuedLinks());
        LinkRegister later(
            bench.session().api(), bench.session().store(), bench.session().writer(), bench.simulated.clock, [] {},
            quick);
        later.reload();
        QTRY_VERIFY(later.loaded());
        QVERIFY(!later.watch(xid));
        QCOMPARE(later.stateOf(*later.link(xid)), LinkState::CannotBeAsked);
        QCOMPARE(later.openCount(), 1);
        IssuedLink over = *later.link(xid);
        over.expiresAtUtcMs = over.createdAtUtcMs - 1;
        over.createdAtUtcMs -= 1'000'000;
        QCOMPARE(later.stateOf(over), LinkState::Unconfirmed);
        QVERIFY(await(later.prepareRevoke(formId(), *later.link(xid)).send()));
        QTRY_COMPARE(later.stateOf(*later.link(xid)), LinkState::Revoked);
    }
    void testAccountsAreThoseOfTheSimulator() {
        const QList<TestAccount> all = simulatorTestAccounts();
        QCOMPARE(all.size(), 36);
        LinkBench bench;
        QVERIFY(bench.isReady());
        LinkWatch* watch = bench.create(bench.wish());
        const LinkVisitor visitor(watch->hostedPage());
        for (const TestAccount& account : all) {
            visitor.step("bank", {{QStringLiteral("brand_name"), account.bankName},
                                  {QStringLiteral("account_type"),
                                   account.business ? QStringLiteral("enterprise") : QStringLiteral("personal")}});
            const QJsonObject answer =
                visitor.step("account", {{QStringLiteral("account_number"), account.number},
                                         {QStringLiteral("identification_number"), account.identification},
                                         {QStringLiteral("phone_number"), account.phone}});
            QVERIFY2(answer.value(QLatin1String("ok")).toBool(), qPrintable(account.bankName + account.number));
            QCOMPARE(answer.value(QLatin1String("account_holder_name")).toString(), account.holder);
            QCOMPARE(answer.value(QLatin1String("otp_length")).toInt(), account.oneTimePassword.size());
        }
        QCOMPARE(documentedTestAccounts().constLast().holder, QStringLiteral("BUI VAN G"));
    }
};

QTEST_GUILESS_MAIN(LinkRegisterTest)
#include "linkregister_test.moc"
