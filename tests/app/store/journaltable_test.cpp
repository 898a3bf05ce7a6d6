// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What the cache keeps of writes, of link tokens and of the branding.
class JournalTableTest : public QObject {
    Q_OBJECT

    static WriteOrder order(const QString& key, const QString& name = QStringLiteral("Công ty A")) {
        return {key,
                WriteKind::CreateCompany,
                QStringLiteral("POST"),
                QStringLiteral("/v1/company/create"),
                name,
                QJsonObject{{QStringLiteral("full_name"), name}}};
    }
    static Store::BegunWrite begin(TemporaryStore& store, const WriteOrder& order, bool evenIfUnknown = false) {
        return *resultOf(store->beginWrite(order, QStringLiteral("lan"), 100, evenIfUnknown));
    }
    static void settle(TemporaryStore& store, const QString& key, WriteState state) {
        QVERIFY(resultOf(store->settleWrite(
            key, state, {{QStringLiteral("xid"), QStringLiteral("c-1")}},
            state == WriteState::Succeeded ? std::nullopt : std::optional(Error::make(ErrorKind::Network)), 200)));
    }

private slots:
    void writesDownBeforeSending() {
        TemporaryStore store;
        QSignalSpy changed(&*store, &Store::journalChanged);
        const auto begun = begin(store, order(QStringLiteral("k1")));
        QCOMPARE(begun.key, QStringLiteral("k1"));
        QVERIFY(!begun.before);
        QCOMPARE(changed.size(), 1);
        store.reopen();
        const auto entries = *resultOf(store->journal());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().order, order(QStringLiteral("k1")));
        QCOMPARE(entries.first().user, QStringLiteral("lan"));
        QCOMPARE(entries.first().state, WriteState::Sent);
        QCOMPARE(entries.first().confirmedAtUtcMs, 100);
        QVERIFY(!entries.first().settledAtUtcMs);
    }
    void keepsTheAnswer() {
        TemporaryStore store;
        begin(store, order(QStringLiteral("k1")));
        settle(store, QStringLiteral("k1"), WriteState::Succeeded);
        const auto again = begin(store, order(QStringLiteral("k1")), true);
        QVERIFY(again.before);
        QCOMPARE(again.before->state, WriteState::Succeeded);
        QCOMPARE(again.before->answer.value(QStringLiteral("xid")).toString(), QStringLiteral("c-1"));
        QCOMPARE(again.before->settledAtUtcMs, 200);
        // Another form may do the same thing again.
        QVERIFY(!begin(store, order(QStringLiteral("k2"))).before);
    }
    void findsAnUnsettledTwin() {
        TemporaryStore store;
        begin(store, order(QStringLiteral("k1")));
        settle(store, QStringLiteral("k1"), WriteState::Unknown);
        const auto twin = begin(store, order(QStringLiteral("k2")));
        QCOMPARE(twin.key, QStringLiteral("k1"));
        QCOMPARE(twin.before->state, WriteState::Unknown);
        QVERIFY(!begin(store, order(QStringLiteral("k3"), QStringLiteral("Công ty B"))).before);
        const auto again = begin(store, order(QStringLiteral("k2")), true);
        QCOMPARE(again.key, QStringLiteral("k1"));
        QVERIFY(!again.before);
        const auto entry = *resultOf(store->journalEntry(QStringLiteral("k1")));
        QCOMPARE(entry->state, WriteState::Sent);
        QCOMPARE(entry->tries, 2);
    }
    void aFailedWriteMayBeSentAgain() {
        TemporaryStore store;
        begin(store, order(QStringLiteral("k1")));
        settle(store, QStringLiteral("k1"), WriteState::Failed);
        const auto entry = *resultOf(store->journalEntry(QStringLiteral("k1")));
        QCOMPARE(entry->error->kind, ErrorKind::Network);
        QVERIFY(entry->answer.isEmpty());
        QVERIFY(!begin(store, order(QStringLiteral("k1"))).before);
    }
    void unknownKeysAreAbsent() {
        TemporaryStore store;
        QVERIFY(!*resultOf(store->journalEntry(QStringLiteral("nothing"))));
    }
    void keepsTheRegisterOfLinks() {
        TemporaryStore store;
        IssuedLink link{{QStringLiteral("l-1")},
                        LinkPurpose::UnlinkBankAccount,
                        {QStringLiteral("c-1")},
                        QStringLiteral("Công ty A"),
                        {QStringLiteral("a-1")},
                        QStringLiteral("ACB 1"),
                        QStringLiteral("vi"),
                        QStringLiteral("lan"),
                        10,
                        20,
                        QStringLiteral("Active"),
                        QStringLiteral("x"),
                        15};
        IssuedLink newer;
        newer.xid = {QStringLiteral("l-2")};
        newer.createdAtUtcMs = 11;
        QSignalSpy changed(&*store, &Store::issuedLinksChanged);
        QVERIFY(resultOf(store->saveIssuedLink(link)));
        QVERIFY(resultOf(store->saveIssuedLink(newer)));
        link.outcome = QStringLiteral("BANK_ACCOUNT_UNLINKED");
        QVERIFY(resultOf(store->saveIssuedLink(link)));
        QCOMPARE(changed.size(), 3);
        store.reopen();
        const auto links = *resultOf(store->issuedLinks());
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.first().xid, newer.xid);
        QCOMPARE(links.last(), link);
    }
    void keepsTheHistoryOfTheBranding() {
        TemporaryStore store;
        BrandingVersion version;
        version.savedAtUtcMs = 1;
        version.config.name = QStringLiteral("Sông Hàn");
        version.config.notificationKeywords = QStringList{QStringLiteral("don hang")};
        version.logo = QByteArray("\x89PNG\0logo", 9);
        QVERIFY(resultOf(store->saveBrandingVersion(version)));
        QVERIFY(resultOf(store->saveBrandingVersion(version)));  // nothing new
        BrandingVersion second = version;
        second.config.name.reset();
        second.config.customStyleSheet = QStringLiteral("");
        second.logo.clear();
        QVERIFY(resultOf(store->saveBrandingVersion(second)));
        store.reopen();
        const auto versions = *resultOf(store->brandingVersions());
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().config, second.config);
        QVERIFY(versions.first().logo.isEmpty());
        QCOMPARE(versions.last().config, version.config);
        QCOMPARE(versions.last().logo, version.logo);
    }
    void theHistoryHasAnEnd() {
        TemporaryStore store;
        for (int number = 0; number < 60; ++number) {
            BrandingVersion version;
            version.config.name = QString::number(number);
            version.logo = QByteArray::number(number);
            QVERIFY(resultOf(store->saveBrandingVersion(version)));
        }
        const auto versions = *resultOf(store->brandingVersions());
        QCOMPARE(versions.size(), 50);
        QCOMPARE(versions.first().logo, QByteArray("59"));
        QCOMPARE(versions.last().logo, QByteArray("10"));
    }
};

QTEST_GUILESS_MAIN(JournalTableTest)
#include "journaltable_test.moc"
