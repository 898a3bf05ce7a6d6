// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "app/session/session.h"
#include "app/webhooks/webhooksecret.h"
#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;

namespace {
const QString secret = QStringLiteral("a-long-secret-that-ends-in-9f2c");

QByteArray envelope(const QByteArray& data) {
    return QByteArray(R"({"status":200,"error":null,"messages":{},"data":%data})").replace("%data", data);
}

QByteArray configured(const QByteArray& secretKey = "***9f2c", const QByteArray& events = "[\"BANK_ACCOUNT_LINKED\"]") {
    const QByteArray data =
        "{'webhook_url':'https://hook.songhan.example/events','auth_type':'SECRET_KEY',"
        "'secret_key':'%secret','request_content_type':'application/json','active':1,"
        "'allow_events':%events}";
    return envelope(QByteArray(data).replace('\'', '"').replace("%secret", secretKey).replace("%events", events));
}

Profile sandbox() {
    Profile profile;
    profile.id = QStringLiteral("p1");
    profile.environment = Environment::Sandbox;
    return profile;
}
}  // namespace

/// The feature against a service of the test's own making, byte by byte.
class WebhookTest : public QObject {
    Q_OBJECT

    struct Bench : WriteBench {
        explicit Bench(const QByteArray& stored)
            : WriteBench(
                  [this](const ReceivedRequest& request) {
                      if (request.verb == "POST") return posted;
                      return ScriptedReply::json(200, read);
                  },
                  sandbox()),
              read(stored) {}
        void load() {
            webhook.reload();
            if (!QTest::qWaitFor([&] { return !webhook.isReading(); })) qFatal("never read");
        }
        Result<WriteReceipt> save() {
            const Result<WriteReceipt> receipt = resultOf(webhook.prepare().send());
            return receipt;
        }
        [[nodiscard]] QByteArray lastPosted() const {
            for (auto request = hub.server.requests().crbegin(); request != hub.server.requests().crend(); ++request)
                if (request->verb == "POST" && request->path() == "/v1/webhook") return request->body;
            return {};
        }
        [[nodiscard]] QJsonObject lastPostedObject() const { return QJsonDocument::fromJson(lastPosted()).object(); }
        QByteArray read;
        ScriptedReply posted = ScriptedReply::json(200, configured());
        MemoryKeyStore keyStore;
        Webhook webhook{{hub.client, hub.transport, writer, keyStore}, sandbox(), clock};
    };
    static WebhookDraft with(WebhookDraft draft, const QString& newSecret) {
        draft.secretChoice = SecretChoice::Replace;
        draft.newSecret = newSecret;
        return draft;
    }

private slots:
    void nothingConfiguredIsNormal() {
        Bench bench(envelope("null"));
        bench.load();
        QVERIFY(bench.webhook.loaded());
        QVERIFY(!bench.webhook.error());
        QVERIFY(!bench.webhook.current());
        QVERIFY(!bench.webhook.hasChanges());
    }
    void aNewWebhookIsSentInFull() {
        Bench bench(envelope("null"));
        bench.load();
        WebhookDraft draft = with(bench.webhook.draft(), secret);
        draft.url = QStringLiteral("https://hook.songhan.example/events");
        bench.webhook.setDraft(draft);
        QVERIFY(bench.webhook.hasChanges());
        const PreparedWrite write = bench.webhook.prepare();
        QCOMPARE(write.order.method + write.order.path, QStringLiteral("POST/v1/webhook"));
        QCOMPARE(write.changes.size(), 4);
        QVERIFY(!write.changes.constFirst().before);
        bench.read = configured("***9f2c", "[\"*\"]");
        QVERIFY(resultOf(write.send()));
        const QJsonObject sent = bench.lastPostedObject();
        QCOMPARE(sent.value(QStringLiteral("webhook_url")).toString(), draft.url);
        QCOMPARE(sent.value(QStringLiteral("secret_key")).toString(), secret);
        QCOMPARE(sent.value(QStringLiteral("auth_type")).toString(), QStringLiteral("SECRET_KEY"));
        QCOMPARE(sent.value(QStringLiteral("active")).toInt(), 1);
        QCOMPARE(sent.value(QStringLiteral("allow_events")).toArray(), QJsonArray{QStringLiteral("*")});
        QCOMPARE(bench.webhook.finishSave(), secret);
        QVERIFY(!bench.webhook.hasChanges());
        QCOMPARE(bench.webhook.knownSecret(), secret);
        QTRY_VERIFY(!bench.webhook.isReading());
        QCOMPARE(bench.webhook.current()->secretKey, QStringLiteral("***9f2c"));
    }
    void theMaskIsNeverSentBack() {
        Bench bench(configured());
        bench.load();
        WebhookDraft draft = bench.webhook.draft();
        QVERIFY(draft.secretChoice == SecretChoice::Keep);
        draft.active = false;
        bench.webhook.setDraft(draft);
        QVERIFY(bench.webhook.warnings().contains(WebhookWarning::SecretMayBeLost));
        QVERIFY(bench.save());
        QVERIFY2(!bench.lastPosted().contains("secret_key"), bench.lastPosted());
        QVERIFY2(!bench.lastPosted().contains("***"), bench.lastPosted());
        QCOMPARE(bench.webhook.finishSave(), QString());
    }
    void aKnownSecretIsSentAgain() {
        Bench bench(configured());
        resultOf(bench.keyStore.write(QStringLiteral("webhook-secret/p1"), secret));
        bench.load();
        QTRY_COMPARE(bench.webhook.knownSecret(), secret);
        WebhookDraft draft = bench.webhook.draft();
        draft.active = false;
        bench.webhook.setDraft(draft);
        QVERIFY(!bench.webhook.warnings().contains(WebhookWarning::SecretMayBeLost));
        const PreparedWrite write = bench.webhook.prepare();
        QCOMPARE(write.changes,
                 (QList<MemberChange>{{QStringLiteral("active"), QStringLiteral("1"), QStringLiteral("0")}}));
        QVERIFY(resultOf(write.send()));
        QCOMPARE(bench.lastPostedObject().value(QStringLiteral("secret_key")).toString(), secret);
        QCOMPARE(bench.webhook.finishSave(), QString());
    }
    void anOutdatedKeptSecretIsNotUsed() {
        Bench bench(configured("***0000"));
        resultOf(bench.keyStore.write(QStringLiteral("webhook-secret/p1"), secret));
        bench.load();
        QTest::qWait(50);
        QCOMPARE(bench.webhook.knownSecret(), QString());
        QVERIFY(!bench.webhook.recogniseSecret(secret));
        QVERIFY(bench.webhook.recogniseSecret(QStringLiteral("something-that-ends-in-0000")));
    }
    void theJournalHoldsNoSecret() {
        Bench bench(configured());
        bench.load();
        bench.posted = ScriptedReply::json(200, configured(secret.toUtf8()));
        bench.webhook.setDraft(with(bench.webhook.draft(), secret));
        const PreparedWrite write = bench.webhook.prepare();
        QVERIFY(resultOf(write.send()));
        const JournalEntry entry = bench.entry(write.order.key);
        QCOMPARE(entry.order.request.value(QStringLiteral("secret_key")).toString(), QStringLiteral("***9f2c"));
        QVERIFY(!entry.answer.isEmpty());
        QVERIFY(!QJsonDocument(entry.answer).toJson().contains(secret.toUtf8()));
        QFile file(bench.store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
    }
    void anotherSecretIsAnotherWrite() {
        Bench bench(configured());
        bench.load();
        bench.webhook.setDraft(with(bench.webhook.draft(), QStringLiteral("first-secret-of-some-length-9f2c")));
        const QString first = bench.webhook.prepare().order.key;
        QCOMPARE(bench.webhook.prepare().order.key, first);
        bench.webhook.setDraft(with(bench.webhook.draft(), secret));
        QVERIFY(bench.webhook.prepare().order.key != first);
    }
    void readingAgainKeepsTheDraft() {
        Bench bench(configured());
        bench.load();
        WebhookDraft draft = bench.webhook.draft();
        draft.url = QStringLiteral("https://other.songhan.example");
        bench.webhook.setDraft(draft);
        bench.load();
        QCOMPARE(bench.webhook.draft(), draft);
        bench.read = envelope("null");
        bench.load();
        QCOMPARE(bench.webhook.draft().url, draft.url);
        QVERIFY2(bench.webhook.draft().secretChoice == SecretChoice::Replace, "there is nothing left to keep");
        bench.webhook.discardDraft();
        QVERIFY(!bench.webhook.hasChanges());
    }
    void aFailedReadingKeepsWhatIsThere() {
        Bench bench(configured());
        bench.load();
        bench.read = "<html>";
        bench.load();
        QVERIFY(bench.webhook.error());
        QVERIFY(bench.webhook.current());
    }
    void aLostSecretIsNoticed_data() {
        QTest::addColumn<QByteArray>("maskAfter");
        QTest::addColumn<bool>("lost");
        QTest::newRow("kept") << QByteArray("***9f2c") << false;
        QTest::newRow("gone") << QByteArray("") << true;
        QTest::newRow("another") << QByteArray("***1111") << true;
    }
    void aLostSecretIsNoticed() {
        QFETCH(QByteArray, maskAfter);
        QFETCH(bool, lost);
        Bench bench(configured());
        bench.load();
        WebhookDraft draft = bench.webhook.draft();
        draft.active = false;
        bench.webhook.setDraft(draft);
        bench.read = configured(maskAfter);
        QVERIFY(bench.save());
        bench.webhook.finishSave();
        QTRY_VERIFY(!bench.webhook.isReading());
        QCOMPARE(bench.webhook.secretWasLost(), lost);
    }
    void checkingALostAnswer_data() {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const QByteArray& found, WriteCheck expected) {
            QTest::newRow(name) << found << int(expected);
        };
        const QByteArray events = "[\"BANK_ACCOUNT_INACTIVED\",\"BANK_ACCOUNT_LINKED\"]";
        row("as sent, in another spelling", configured("***9f2c", events), WriteCheck::Happened);
        row("another secret", configured("***0000", events), WriteCheck::DidNotHappen);
        row("secret not shown", configured("***", events), WriteCheck::CannotTell);
        row("other events", configured("***9f2c", "[]"), WriteCheck::DidNotHappen);
        row("none", envelope("null"), WriteCheck::DidNotHappen);
    }
    void checkingALostAnswer() {
        QFETCH(QByteArray, found);
        QFETCH(int, expected);
        Bench bench(configured("***0000"));
        bench.load();
        WebhookDraft draft = with(bench.webhook.draft(), secret);
        draft.events = {QStringLiteral("BANK_ACCOUNT_LINKED"), QStringLiteral("BANK_ACCOUNT_INACTIVATED")};
        bench.webhook.setDraft(draft);
        bench.posted = ScriptedReply::nothing();
        const PreparedWrite write = bench.webhook.prepare();
        const auto result = resultOf(write.send());
        COMPARE_KIND(result, ErrorKind::ResultUnknown);
        bench.read = found;
        const auto checked = resultOf(write.check());
        QVERIFY(checked);
        QCOMPARE(int(*checked), expected);
    }
    void removingAProfileRemovesBothSecrets() {
        MemoryKeyStore keyStore;
        const Profile profile = sandbox();
        resultOf(keyStore.write(Session::secretKey(profile), QStringLiteral("client")));
        resultOf(keyStore.write(Webhook::secretEntry(profile), secret));
        QVERIFY(resultOf(Session::removeSecrets(profile, keyStore)));
        COMPARE_KIND(resultOf(keyStore.read(Session::secretKey(profile))), ErrorKind::NotFound);
        COMPARE_KIND(resultOf(keyStore.read(Webhook::secretEntry(profile))), ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(WebhookTest)
#include "webhook_test.moc"
