// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookrules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "app/webhooks/webhookevents.h"
#include "app/webhooks/webhooksecret.h"

using namespace bankhub;

namespace {
WebhookConfig stored() {
    WebhookConfig config;
    config.url = QStringLiteral("https://hook.songhan.example/events");
    config.authType = QStringLiteral("SECRET_KEY");
    config.secretKey = QStringLiteral("***9f2c");
    config.active = true;
    config.events = {QStringLiteral("BANK_ACCOUNT_LINKED")};
    return config;
}
const QString fullSecret = QStringLiteral("a-long-secret-that-ends-in-9f2c");
}  // namespace

class WebhookRulesTest : public QObject {
    Q_OBJECT
private slots:
    void privateHosts_data() {
        QTest::addColumn<bool>("isPrivate");
        for (const char* host : {"localhost",
                                 "LOCALHOST",
                                 "localhost.",
                                 "a.localhost",
                                 "127.0.0.1",
                                 "127.255.255.254",
                                 "0.0.0.0",
                                 "10.0.0.1",
                                 "10.255.255.255",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.0.1",
                                 "169.254.169.254",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::1",
                                 "::",
                                 "[::1]",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "fe80::1",
                                 "febf::1",
                                 "fec0::1",
                                 "ff02::1",
                                 "::ffff:10.0.0.1",
                                 "::ffff:127.0.0.1",
                                 "server",
                                 "printer.local",
                                 "api.internal",
                                 "nas.lan",
                                 "box.home.arpa",
                                 "a.localdomain"})
            QTest::newRow(host) << true;
        for (const char* host :
             {"songhan.example",      "api.songhan.vn",    "8.8.8.8",         "9.255.255.255",    "11.0.0.0",
              "172.15.255.255",       "172.32.0.0",        "192.167.255.255", "192.169.0.1",      "169.253.0.1",
              "100.63.255.255",       "100.128.0.0",       "126.255.255.255", "128.0.0.1",        "223.255.255.255",
              "2001:4860:4860::8888", "[2606:4700::1111]", "::ffff:8.8.8.8",  "local.example.vn", "internal.vn",
              "mylocal.vn",           "fe80.example.vn"})
            QTest::newRow(host) << false;
    }
    void privateHosts() {
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(QString::fromLatin1(QTest::currentDataTag())), isPrivate);
    }

    void addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("problem");  // -1: none
        const auto row = [](const char* address, int problem) {
            QTest::newRow(*address ? address : "empty") << QString::fromUtf8(address) << problem;
        };
        row("https://hook.example.vn/events?a=1", -1);
        row("http://hook.example.vn", -1);
        row("  https://hook.example.vn  ", -1);
        row("", int(WebhookProblem::AddressMissing));
        row("   ", int(WebhookProblem::AddressMissing));
        row("hook.example.vn", int(WebhookProblem::AddressMalformed));
        row("ftp://hook.example.vn", int(WebhookProblem::AddressMalformed));
        row("https://", int(WebhookProblem::AddressMalformed));
        row("https://hook example.vn", int(WebhookProblem::AddressMalformed));
        row("javascript:alert(1)", int(WebhookProblem::AddressMalformed));
        row("https://user:word@hook.example.vn", int(WebhookProblem::AddressHasCredentials));
    }
    void addresses() {
        QFETCH(QString, address);
        QFETCH(int, problem);
        const auto found = addressProblem(address);
        QCOMPARE(found ? int(*found) : -1, problem);
    }

    void secrets() {
        QVERIFY(!secretProblem(strongSecret()));
        QVERIFY(secretProblem(QStringLiteral("***9f2c")) == WebhookProblem::SecretIsMask);
        QVERIFY(secretProblem(QString(3, QChar(0x2022)) + QStringLiteral("9f2c")) == WebhookProblem::SecretIsMask);
        for (const char* unusable : {"two words", "line\nX-Other: 1", "khoá-bí-mật", "tab\there"})
            QVERIFY2(secretProblem(QString::fromUtf8(unusable)) == WebhookProblem::SecretUnusable, unusable);
    }
    void generatedSecretsAreStrongAndNeverTheSame() {
        QSet<QString> seen;
        for (int round = 0; round < 200; ++round) {
            const QString secret = strongSecret();
            QCOMPARE(secret.size(), 43);  // 32 bytes
            QVERIFY(QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]+$")).match(secret).hasMatch());
            QVERIFY(!seen.contains(secret));
            seen.insert(secret);
        }
    }
    void masks() {
        QCOMPARE(maskedSecret(fullSecret), QStringLiteral("***9f2c"));
        QCOMPARE(maskedSecret(QStringLiteral("short9f2c")), QStringLiteral("***"));
        QCOMPARE(maskedSecret({}), QString());
        QVERIFY(fitsMask(fullSecret, QStringLiteral("***9f2c")));
        QVERIFY(!fitsMask(QStringLiteral("another-secret-0000"), QStringLiteral("***9f2c")));
        QVERIFY(!fitsMask(fullSecret, QStringLiteral("***")));
        QVERIFY(!fitsMask({}, QStringLiteral("***9f2c")));
        QVERIFY(!fitsMask(fullSecret, {}));
    }

    void events() {
        QCOMPARE(publishedEvents().size(), 13);
        QCOMPARE(configuredEventName(QStringLiteral("BANK_ACCOUNT_INACTIVED")),
                 QStringLiteral("BANK_ACCOUNT_INACTIVATED"));
        QCOMPARE(inPublishedOrder({QStringLiteral("NEW_ONE"), QStringLiteral("BANK_ACCOUNT_INACTIVED"),
                                   QStringLiteral("LINK_TOKEN_CREATED"), QStringLiteral("BANK_ACCOUNT_INACTIVATED")}),
                 (QStringList{QStringLiteral("LINK_TOKEN_CREATED"), QStringLiteral("BANK_ACCOUNT_INACTIVATED"),
                              QStringLiteral("NEW_ONE")}));
    }
    void draftKeepsWhatItDoesNotKnow() {
        WebhookConfig config = stored();
        config.authType = QStringLiteral("OTHER");
        config.events = {QStringLiteral("FUTURE_EVENT"), QStringLiteral("BANK_ACCOUNT_INACTIVED")};
        config.active = false;
        const WebhookDraft draft = draftOf(config);
        QVERIFY(draft.secretChoice == SecretChoice::Keep);
        const WebhookConfig again = configOf(draft, config, {});
        QCOMPARE(again.events,
                 (QStringList{QStringLiteral("BANK_ACCOUNT_INACTIVATED"), QStringLiteral("FUTURE_EVENT")}));
        QCOMPARE(again.authType, QStringLiteral("OTHER"));
        QCOMPARE(again.active, std::optional(false));
    }
    void theMaskIsNeverSent() {
        const WebhookDraft draft = draftOf(stored());
        QCOMPARE(configOf(draft, stored(), {}).secretKey, QString());
        QCOMPARE(configOf(draft, stored(), QStringLiteral("not-the-one-0000")).secretKey, QString());
        QCOMPARE(configOf(draft, stored(), fullSecret).secretKey, fullSecret);
    }
    void everyEventIsOneStar() {
        WebhookDraft draft = draftOf({});
        QVERIFY(draft.everyEvent);
        draft.events = {QStringLiteral("LINK_TOKEN_CREATED")};
        QCOMPARE(configOf(draft, {}, {}).events, QStringList{QStringLiteral("*")});
        draft.everyEvent = false;
        draft.events.clear();
        QCOMPARE(configOf(draft, {}, {}).events, QStringList());
    }

    void problems() {
        WebhookDraft draft = draftOf({});
        QCOMPARE(problemsOf(draft, {}), QList<WebhookProblem>{WebhookProblem::AddressMissing});
        draft.url = QStringLiteral("https://hook.example.vn");
        QCOMPARE(problemsOf(draft, {}), QList<WebhookProblem>{});
        draft = draftOf(stored());
        QCOMPARE(problemsOf(draft, stored()), QList<WebhookProblem>{});
        draft.secretChoice = SecretChoice::Replace;
        QCOMPARE(problemsOf(draft, stored()), QList<WebhookProblem>{WebhookProblem::SecretMissing});
        draft.newSecret = QStringLiteral("***9f2c");
        QCOMPARE(problemsOf(draft, stored()), QList<WebhookProblem>{WebhookProblem::SecretIsMask});
    }
    void warnings_data() {
        QTest::addColumn<WebhookDraft>("draft");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<bool>("production");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QList<WebhookWarning>>("expected");
        using W = WebhookWarning;
        const WebhookDraft kept = draftOf(stored());
        QTest::newRow("kept, not known") << kept << true << true << QString()
                                         << QList<W>{W::ReplacesExisting, W::SecretMayBeLost};
        QTest::newRow("kept, known") << kept << true << true << fullSecret << QList<W>{W::ReplacesExisting};
        WebhookDraft draft = kept;
        draft.events.clear();
        QTest::newRow("nothing is sent") << draft << true << false << fullSecret
                                         << QList<W>{W::ReplacesExisting, W::NothingIsSent};
        draft = kept;
        draft.active = false;
        QTest::newRow("switched off") << draft << true << false << fullSecret
                                      << QList<W>{W::ReplacesExisting, W::SwitchedOff};
        draft = draftOf({});
        draft.url = QStringLiteral("http://hook.example.vn");
        draft.newSecret = strongSecret();
        QTest::newRow("http") << draft << false << false << QString() << QList<W>{W::NotHttps};
        QTest::newRow("http on production") << draft << false << true << QString() << QList<W>{W::NotHttpsOnProduction};
        draft.url = QStringLiteral("https://192.168.1.20:8443/hook");
        QTest::newRow("private") << draft << false << true << QString() << QList<W>{W::PrivateAddress};
        draft.url = QStringLiteral("https://[fd00::1]/hook");
        QTest::newRow("private IPv6") << draft << false << true << QString() << QList<W>{W::PrivateAddress};
        draft.url = QStringLiteral("https://2130706433/hook");  // 127.0.0.1 as one number
        QTest::newRow("private in disguise") << draft << false << true << QString() << QList<W>{W::PrivateAddress};
        draft.url = QStringLiteral("https://hook.example.vn");
        draft.newSecret.clear();
        QTest::newRow("no secret") << draft << false << false << QString() << QList<W>{W::NoSecret};
        draft.newSecret = QStringLiteral("123456");
        QTest::newRow("weak") << draft << false << false << QString() << QList<W>{W::WeakSecret};
    }
    void warnings() {
        QFETCH(WebhookDraft, draft);
        QFETCH(bool, exists);
        QFETCH(bool, production);
        QFETCH(QString, known);
        QFETCH(QList<WebhookWarning>, expected);
        const auto current = exists ? std::optional(stored()) : std::nullopt;
        QCOMPARE(warningsOf(draft, current, known, production), expected);
    }
    void sameEventsWhateverTheSpelling() {
        QVERIFY(sameEvents({QStringLiteral("BANK_ACCOUNT_INACTIVED"), QStringLiteral("A")},
                           {QStringLiteral("A"), QStringLiteral("BANK_ACCOUNT_INACTIVATED")}));
        QVERIFY(sameEvents({QStringLiteral("*"), QStringLiteral("A")}, {QStringLiteral("*")}));
        QVERIFY(!sameEvents({}, {QStringLiteral("*")}));
    }
};

QTEST_GUILESS_MAIN(WebhookRulesTest)
#include "webhookrules_test.moc"
