// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkprogress.h"

#include <QTest>

#include "app/linking/linkorigin.h"

using namespace bankhub;

namespace {
constexpr qint64 start = 1'790'000'000'000;
constexpr qint64 expiry = start + 1'800'000;

LinkSubject subject(LinkPurpose purpose = LinkPurpose::LinkBankAccount) {
    LinkSubject subject;
    subject.xid = {QStringLiteral("token-1")};
    subject.purpose = purpose;
    subject.company = {QStringLiteral("company-1")};
    if (purpose == LinkPurpose::UnlinkBankAccount) subject.account = {QStringLiteral("account-1")};
    subject.createdAtUtcMs = start;
    subject.expiresAtUtcMs = expiry;
    return subject;
}

Store::CachedBankAccount account(const char* xid, const char* number, bool active = true,
                                 const char* company = "company-1", qint64 createdAt = start + 60'000) {
    Store::CachedBankAccount row;
    row.account.xid = {QString::fromLatin1(xid)};
    row.account.companyXid = {QString::fromLatin1(company)};
    row.account.bankName = QStringLiteral("MBBank");
    row.account.holderName = QStringLiteral("NGUYEN VAN A");
    row.account.number = QString::fromLatin1(number);
    row.account.active = active;
    row.account.createdAtUtcMs = createdAt;
    return row;
}

QJsonObject message(const char* event, const char* number = "", const char* timestamp = "1790000100") {
    return {{QStringLiteral("event"), QString::fromLatin1(event)},
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("account_number"), QString::fromLatin1(number)},
                                                     {QStringLiteral("account_type"), QStringLiteral("personal")}}},
            {QStringLiteral("timestamp"), QString::fromLatin1(timestamp)}};
}

LinkEvent happened(const char* xid, const char* name, const QByteArray& metadata = {}, qint64 at = start + 1'000) {
    LinkEvent event;
    event.xid = QString::fromLatin1(xid);
    event.name = QString::fromLatin1(name);
    event.metadataJson = metadata;
    event.createdAtUtcMs = at;
    return event;
}

LinkTokenDetail answer(const QList<LinkEvent>& events, const char* status = "Active") {
    LinkTokenDetail detail;
    detail.xid = {QStringLiteral("token-1")};
    detail.status = QString::fromLatin1(status);
    detail.expiresAtUtcMs = expiry;
    detail.events = events;
    return detail;
}

LinkTokenDetail visit(const char* state, const char* status, const char* xid = "visit-1") {
    LinkTokenDetail detail = ::answer({});
    LinkSession session;
    session.xid = QString::fromLatin1(xid);
    session.state = QString::fromLatin1(state);
    session.status = QString::fromLatin1(status);
    session.createdAtUtcMs = start + 5'000;
    detail.sessions = {session};
    detail.sessionCount = 1;
    return detail;
}

QList<LinkStep> stepsOf(const LinkProgress& progress) {
    QList<LinkStep> steps;
    for (const LinkEntry& entry : progress.timeline().entries())
        steps << entry.step;
    return steps;
}
}  // namespace

/// The rules of one link: who may say what, and what follows.
class LinkProgressTest : public QObject {
    Q_OBJECT
private slots:
    void aFinishedMessageIsOnlyAHint() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        const auto reaction = progress.pageMessage(message("FINISHED_BANK_ACCOUNT_LINK", "0123"), start + 100);
        QVERIFY(reaction.askNow);
        QVERIFY(reaction.refreshAccounts);
        QCOMPARE(progress.state(), LinkState::Confirming);
        QVERIFY(!progress.outcome());
        // A service that still sees the visit going on is behind the page, not against it.
        progress.serviceSays(visit("CONFIRM_BANK_ACCOUNT_LINK", "Pending"), start + 200);
        QCOMPARE(progress.state(), LinkState::Confirming);
        // One that says that the visit failed is believed.
        progress.serviceSays(visit("CONFIRM_BANK_ACCOUNT_LINK", "Failed"), start + 300);
        QCOMPARE(progress.state(), LinkState::VisitFailed);
        QVERIFY(!progress.outcome());
    }
    void theServiceFinishesALink() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        const auto reaction = progress.serviceSays(
            answer({happened("e1", "LINK_SESSION_STATE_CHANGED",
                             R"({"state":"CONFIRM_BANK_ACCOUNT_LINK","account_holder_name":"NGUYEN VAN A"})"),
                    happened("e2", "BANK_ACCOUNT_LINKED",
                             R"({"bank_account_xid":"account-9","brand_name":"MBBank","account_number":"0123"})")}),
            start + 2'000);
        QCOMPARE(progress.state(), LinkState::Finished);
        QVERIFY(reaction.refreshAccounts);
        QCOMPARE(progress.outcome()->by, LinkOutcome::ConfirmedBy::Service);
        QCOMPARE(progress.outcome()->account.text, QStringLiteral("account-9"));
        QCOMPARE(progress.outcome()->number, QStringLiteral("0123"));
        QCOMPARE(progress.outcome()->holder, QStringLiteral("NGUYEN VAN A"));
        QCOMPARE(progress.outcomeCode(), QStringLiteral("BANK_ACCOUNT_LINKED"));
        // The list adds what get did not say, and nothing turns it back.
        progress.accountsAre({account("account-9", "0123")}, true, start + 3'000);
        progress.timeIs(expiry + 1);
        progress.serviceForgot(expiry + 2);
        QCOMPARE(progress.state(), LinkState::Finished);
    }
    void statesOfTheService_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("status");
        QTest::addColumn<LinkState>("expected");
        QTest::newRow("pending") << "PENDING"
                                 << "Pending" << LinkState::Opened;
        QTest::newRow("entering") << "REQUEST_BANK_ACCOUNT_LINK"
                                  << "Pending" << LinkState::InProgress;
        QTest::newRow("one-time password") << "CONFIRM_BANK_ACCOUNT_LINK"
                                           << "pending" << LinkState::InProgress;
        QTest::newRow("finished") << "FINISHED_BANK_ACCOUNT_LINK"
                                  << "" << LinkState::Finished;
        QTest::newRow("completed") << ""
                                   << "Completed" << LinkState::Finished;
        QTest::newRow("abandoned") << "REQUEST_BANK_ACCOUNT_LINK"
                                   << "ABANDONED" << LinkState::Cancelled;
        QTest::newRow("failed") << "CONFIRM_BANK_ACCOUNT_LINK"
                                << "Failed" << LinkState::VisitFailed;
        QTest::newRow("timed out") << "PENDING"
                                   << "Expired" << LinkState::VisitExpired;
        QTest::newRow("never heard of") << "SOMETHING_NEW"
                                        << "New" << LinkState::Opened;
    }
    void statesOfTheService() {
        QFETCH(QString, state);
        QFETCH(QString, status);
        QFETCH(LinkState, expected);
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.serviceSays(visit(qPrintable(state), qPrintable(status)), start + 6'000);
        QCOMPARE(progress.state(), expected);
    }
    void anOlderVisitDoesNotUndoAnOpening() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.serviceSays(visit("PENDING", "Abandoned"), start + 6'000);
        QCOMPARE(progress.state(), LinkState::Cancelled);
        progress.done(LinkStep::OpenedHere, start + 7'000);
        QCOMPARE(progress.state(), LinkState::Opened);
        progress.serviceSays(visit("PENDING", "Abandoned"), start + 8'000);
        QCOMPARE(progress.state(), LinkState::Opened);
    }
    void closingIsNotTheEnd() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        const auto reaction = progress.pageMessage(message("BANKHUB_CLOSE_LINK"), start + 100);
        QVERIFY(reaction.askNow);
        QCOMPARE(progress.state(), LinkState::Cancelled);
        QVERIFY(!isFinal(progress.state()));
    }
    void thePageCannotExpireALink() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.done(LinkStep::OpenedHere, start);
        QVERIFY(progress.pageMessage(message("BANKHUB_TOKEN_EXPIRED"), start + 100).askNow);
        QCOMPARE(progress.state(), LinkState::Opened);
    }
    void timeExpiresALinkButTheLastAnswerCounts() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        QVERIFY(!progress.timeIs(expiry - 1).changed);
        const auto reaction = progress.timeIs(expiry);
        QVERIFY(reaction.askNow);
        QCOMPARE(progress.state(), LinkState::Expired);
        QCOMPARE(progress.outcomeCode(), QStringLiteral("LINK_TOKEN_EXPIRED"));
        progress.serviceSays(answer({happened("e2", "BANK_ACCOUNT_LINKED")}), expiry + 1'000);
        QCOMPARE(progress.state(), LinkState::Finished);
    }
    void revokedOrForgottenIsFinal() {
        LinkProgress revoked(subject(), QList<Store::CachedBankAccount>());
        revoked.done(LinkStep::TokenRevoked, start + 5);
        QCOMPARE(revoked.state(), LinkState::Revoked);
        LinkProgress forgotten(subject(), QList<Store::CachedBankAccount>());
        forgotten.serviceForgot(start + 5);
        QCOMPARE(forgotten.state(), LinkState::Revoked);
        LinkProgress elsewhere(subject(), QList<Store::CachedBankAccount>());
        elsewhere.serviceSays(answer({}, "REVOKED"), start + 5);
        QCOMPARE(elsewhere.state(), LinkState::Revoked);
    }
    void theAccountListFinishesALink() {
        LinkProgress progress(subject(), QList{account("account-1", "0001")});
        progress.done(LinkStep::OpenedInBrowser, start);
        QVERIFY(!progress.accountsAre({account("account-1", "0001")}, true, start + 1).changed);
        progress.accountsAre({account("account-1", "0001"), account("account-2", "0002")}, true, start + 70'000);
        QCOMPARE(progress.state(), LinkState::Finished);
        QCOMPARE(progress.outcome()->by, LinkOutcome::ConfirmedBy::AccountList);
        QCOMPARE(progress.outcome()->account.text, QStringLiteral("account-2"));
    }
    void aNewAccountMayBeTheWorkOfAnother_data() {
        QTest::addColumn<bool>("alone");
        QTest::addColumn<QString>("hintedNumber");
        QTest::addColumn<qint64>("createdAt");
        QTest::addColumn<bool>("finishes");
        QTest::newRow("another link is open") << false << "" << start + 60'000 << false;
        QTest::newRow("older than the link, only new to the cache") << true << "" << start - 3'600'000 << false;
        QTest::newRow("another number than the page said") << true << "0009" << start + 60'000 << false;
        QTest::newRow("the number that the page said") << false << "0002" << start - 3'600'000 << true;
    }
    void aNewAccountMayBeTheWorkOfAnother() {
        QFETCH(bool, alone);
        QFETCH(QString, hintedNumber);
        QFETCH(qint64, createdAt);
        QFETCH(bool, finishes);
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.done(LinkStep::OpenedHere, start);
        if (!hintedNumber.isEmpty())
            progress.pageMessage(message("FINISHED_BANK_ACCOUNT_LINK", qPrintable(hintedNumber)), start + 100);
        progress.accountsAre({account("account-2", "0002", true, "company-1", createdAt)}, alone, start + 70'000);
        QCOMPARE(progress.state() == LinkState::Finished, finishes);
    }
    void accountsThatWereNotKnownBeforeProveNothing() {
        LinkProgress progress(subject(), std::nullopt);
        progress.done(LinkStep::OpenedHere, start);
        progress.accountsAre({account("account-2", "0002")}, true, start + 70'000);
        QCOMPARE(progress.state(), LinkState::Opened);
    }
    void unlinkingIsConfirmedByTheList_data() {
        QTest::addColumn<bool>("vanishes");
        QTest::newRow("switched off") << false;
        QTest::newRow("no longer listed") << true;
    }
    void unlinkingIsConfirmedByTheList() {
        QFETCH(bool, vanishes);
        LinkProgress progress(subject(LinkPurpose::UnlinkBankAccount), QList{account("account-1", "0001")});
        progress.pageMessage(message("FINISHED_BANK_ACCOUNT_UNLINK", "0001"), start + 100);
        QCOMPARE(progress.state(), LinkState::Confirming);
        auto after = account("account-1", "0001", vanishes);
        after.vanished = vanishes;
        progress.accountsAre({after}, true, start + 200);
        QCOMPARE(progress.state(), LinkState::Finished);
        QCOMPARE(progress.outcomeCode(), QStringLiteral("BANK_ACCOUNT_UNLINKED"));
    }
    void theSameFromTwoSourcesIsOneEntry() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.pageMessage(message("FINISHED_BANK_ACCOUNT_LINK", "0123"), start + 2'500);
        progress.serviceSays(
            answer({happened("e0", "LINK_TOKEN_CREATED"), happened("e1", "LINK_SESSION_INITIALIZED"),
                    happened("e2", "LINK_SESSION_STATE_CHANGED",
                             R"({"state":"FINISHED_BANK_ACCOUNT_LINK","account_number":"0123"})", start + 2'000)}),
            start + 3'000);
        QCOMPARE(stepsOf(progress), (QList{LinkStep::TokenCreated, LinkStep::VisitBegan, LinkStep::Finished}));
        QCOMPARE(progress.timeline().entries().at(0).alsoFrom, QList{LinkSource::Service});
        QCOMPARE(progress.timeline().entries().at(2).alsoFrom, QList{LinkSource::Service});
    }
    void repeatedDeliveriesAreDropped() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.pageMessage(message("BANKHUB_OPEN"), start + 100);
        QVERIFY(!progress.pageMessage(message("BANKHUB_OPEN"), start + 150).changed);
        const LinkTokenDetail said = answer({happened("e1", "LINK_SESSION_INITIALIZED")});
        QVERIFY(progress.serviceSays(said, start + 2'000).changed);
        QVERIFY(!progress.serviceSays(said, start + 5'000).changed);
        QCOMPARE(progress.timeline().entries().size(), 3);
        for (int turn = 0; turn < 3; ++turn)
            progress.foreignMessage(QStringLiteral("https://evil.example"), start + turn);
        QCOMPARE(progress.timeline().entries().size(), 4);
    }
    void entriesAreInOrderOfTime() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.done(LinkStep::OpenedHere, start + 10'000);
        progress.serviceSays(answer({happened("late", "LINK_SESSION_ABANDONED", {}, start + 12'000),
                                     happened("early", "LINK_SESSION_INITIALIZED", {}, start + 11'000)}),
                             start + 20'000);
        QCOMPARE(stepsOf(progress),
                 (QList{LinkStep::TokenCreated, LinkStep::OpenedHere, LinkStep::VisitBegan, LinkStep::VisitAbandoned}));
        QCOMPARE(progress.state(), LinkState::Cancelled);
    }
    void redirectsAskButProveNothing() {
        LinkProgress progress(subject(), QList<Store::CachedBankAccount>());
        progress.done(LinkStep::OpenedHere, start);
        const auto reaction = progress.redirected(QStringLiteral("shop.example"), start + 5);
        QVERIFY(reaction.askNow && reaction.refreshAccounts);
        QCOMPARE(progress.state(), LinkState::Opened);
    }
    void origins_data() {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("the page's own") << "http://127.0.0.1:8080" << true;
        QTest::newRow("documented") << "https://bankhub.sepay.vn" << true;
        QTest::newRow("documented, sandbox") << "https://bankhub-sandbox.sepay.vn" << true;
        QTest::newRow("another port") << "http://127.0.0.1:8081" << false;
        QTest::newRow("without encryption") << "http://bankhub.sepay.vn" << false;
        QTest::newRow("looks alike") << "https://bankhub.sepay.vn.evil.example" << false;
        QTest::newRow("below it") << "https://x.bankhub.sepay.vn" << false;
        QTest::newRow("null origin") << "null" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void origins() {
        QFETCH(QString, origin);
        QFETCH(bool, trusted);
        QCOMPARE(isLinkOrigin(origin, QUrl(QStringLiteral("http://127.0.0.1:8080/link/secret"))), trusted);
    }
    void redirectAddresses() {
        QCOMPARE(checkRedirectAddress({}, false), RedirectProblem::None);
        QCOMPARE(checkRedirectAddress(QStringLiteral("https://shop.example/done"), false), RedirectProblem::None);
        QCOMPARE(checkRedirectAddress(QStringLiteral("http://shop.example/done"), true), RedirectProblem::NotHttps);
        QCOMPARE(checkRedirectAddress(QStringLiteral("http://127.0.0.1/done"), false), RedirectProblem::NotHttps);
        QCOMPARE(checkRedirectAddress(QStringLiteral("http://127.0.0.1/done"), true), RedirectProblem::None);
        QCOMPARE(checkRedirectAddress(QStringLiteral("shop.example"), true), RedirectProblem::Malformed);
        QCOMPARE(checkRedirectAddress(QStringLiteral("javascript:alert(1)"), true), RedirectProblem::Malformed);
        QCOMPARE(checkRedirectAddress(QStringLiteral("https://a:b@shop.example"), true),
                 RedirectProblem::HasCredentials);
    }
};

QTEST_GUILESS_MAIN(LinkProgressTest)
#include "linkprogress_test.moc"
