// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/samplecomposer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSet>

#include "app/webhooks/webhookevents.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"
#include "tests/ui/webhooks/webhookscreen.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
ScriptedReply ok(const ReceivedRequest&) {
    return ScriptedReply::json(200, R"({"success":true})");
}

QJsonObject bodyOf(const ReceivedRequest& request) {
    return QJsonDocument::fromJson(request.body).object();
}
}  // namespace

/// Trying a receiver from the real screen.
class SampleComposerTest : public QObject {
    Q_OBJECT

    [[nodiscard]] QComboBox* box(const char* name) const {
        for (QComboBox* candidate : screen_->page.findChildren<QComboBox*>())
            if (candidate->accessibleName() == QLatin1String(name)) return candidate;
        return nullptr;
    }
    void choose(const QString& kindId, const char* variant = "As documented") const {
        for (int number = 0; number < sampleKinds().size(); ++number)
            if (sampleKinds().at(number).id == kindId) box("Sample")->setCurrentIndex(number);
        box("Kind of trial")->setCurrentIndex(box("Kind of trial")->findText(QString::fromLatin1(variant)));
    }
    [[nodiscard]] bool sent(qsizetype count) const {
        return QTest::qWaitFor(
            [&] {
                return screen_->webhook().samples().recent().size() == count && !screen_->webhook().samples().isBusy();
            },
            30'000);
    }
    [[nodiscard]] QString shownBody() const {
        for (const QPlainTextEdit* text : screen_->page.findChildren<QPlainTextEdit*>())
            if (text->accessibleName() == QLatin1String("Body of the sample")) return text->toPlainText();
        return {};
    }
    [[nodiscard]] QString shownAnswer() const {
        for (const QPlainTextEdit* text : screen_->page.findChildren<QPlainTextEdit*>())
            if (text->accessibleName() == QLatin1String("Answer of the receiver") && text->isVisible())
                return text->toPlainText();
        return {};
    }

private slots:
    void init() {
        screen_ = std::make_unique<WebhookScreen>();
        QVERIFY(screen_->data.isReady());
        QVERIFY(screen_->waitUntilRead());
    }
    void cleanup() { screen_.reset(); }

    void everyEventGoesToTheAddressInTheForm() {
        FakeServer receiver(&ok);
        screen_->typeAddress(receiver.url(QStringLiteral("/hook")).toString());
        QVERIFY(screen_->press("Generate a strong key"));
        const QByteArray secret = screen_->webhook().draft().newSecret.toUtf8();
        QVERIFY(screen_->press("Send every event"));
        QVERIFY(sent(18));
        QSet<QString> events;
        QSet<QString> identities;
        for (const ReceivedRequest& request : receiver.requests()) {
            QCOMPARE(request.target, QByteArray("/hook"));
            QCOMPARE(request.header("X-Secret-Key"), secret);
            events.insert(bodyOf(request).value(QStringLiteral("event")).toString());
            identities.insert(bodyOf(request).value(QStringLiteral("xid")).toString());
        }
        for (const QString& event : publishedEvents())
            QVERIFY2(events.contains(event), qPrintable(event));
        QCOMPARE(identities.size(), 18);
    }
    void oneSampleShowsItsResult() {
        FakeServer receiver(
            [](const ReceivedRequest&) { return ScriptedReply::html(500, "<b>Lỗi</b> máy chủ", "X-Trace: 77\r\n"); });
        screen_->typeAddress(receiver.url().toString());
        choose(QStringLiteral("BANK_ACCOUNT_LINKED"));
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        QCOMPARE(QString::fromUtf8(receiver.requests().constFirst().body).trimmed(), shownBody());
        QVERIFY2(screen_->shown().contains(QStringLiteral("500")), qPrintable(screen_->shown()));
        QVERIFY(screen_->shown().contains(QStringLiteral(" ms")));
        QVERIFY(screen_->shown().contains(QStringLiteral("receiver failed")));
        QVERIFY2(shownAnswer().contains(QStringLiteral("<b>Lỗi</b> máy chủ")), qPrintable(shownAnswer()));
        QVERIFY(shownAnswer().contains(QStringLiteral("x-trace: 77")));
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(2));
        QVERIFY2(bodyOf(receiver.requests().at(0)) != bodyOf(receiver.requests().at(1)), "each has an xid of its own");
        QCOMPARE(screen_->page.findChild<RecordTable*>()->model()->rowCount(), 2);
    }
    void aWrongKeyShouldBeRefused() {
        FakeServer receiver(&ok);
        screen_->typeAddress(receiver.url().toString());
        QVERIFY(screen_->press("Generate a strong key"));
        choose(QStringLiteral("BANK_ACCOUNT_LINKED"), "With a wrong key");
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        QVERIFY2(screen_->shown().contains(QStringLiteral("does not check it")), qPrintable(screen_->shown()));
        receiver.setScript([](const ReceivedRequest&) { return ScriptedReply::json(401, "{}"); });
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(2));
        QVERIFY2(screen_->shown().contains(QStringLiteral("as it should")), qPrintable(screen_->shown()));
    }
    void trialsOfWhatGoesWrong() {
        FakeServer receiver(&ok);
        screen_->typeAddress(receiver.url().toString());
        QVERIFY(screen_->press("Generate a strong key"));
        choose(QStringLiteral("BANK_ACCOUNT_LINKED"), "The same one twice");
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(2));
        QCOMPARE(receiver.requests().at(0).body, receiver.requests().at(1).body);
        choose(QStringLiteral("BANK_ACCOUNT_LINKED"), "With a wrong key");
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(3));
        const QByteArray wrong = receiver.requests().at(2).header("X-Secret-Key");
        QVERIFY(!wrong.isEmpty() && wrong != screen_->webhook().draft().newSecret.toUtf8());
        choose(QStringLiteral("BANK_ACCOUNT_LINKED"), "Five hours late");
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(4));
        const qint64 now = bodyOf(receiver.requests().at(2)).value(QStringLiteral("timestamp")).toInteger();
        const qint64 late = bodyOf(receiver.requests().at(3)).value(QStringLiteral("timestamp")).toInteger();
        QVERIFY(now - late >= 5 * 3600 - 60 && now - late <= 5 * 3600);
    }
    void balanceNotificationsHaveTheirOwnAddressAndKey() {
        FakeServer receiver(&ok);
        screen_->typeAddress(publicAddress);
        choose(QStringLiteral("IPN/credit"));
        QVERIFY2(!WebhookScreen::button(screen_->page, "Send every event"), "money and events are not mixed");
        QVERIFY(screen_->press("Send"));
        QVERIFY(screen_->shown().contains(QStringLiteral("Enter the address")));
        QTest::keyClicks(WebhookScreen::field(screen_->page, "Address for balance notifications"),
                         receiver.url(QStringLiteral("/ipn")).toString());
        QVERIFY(screen_->press("Send"));
        QVERIFY(screen_->shown().contains(QStringLiteral("Enter the key that SePay issued")));
        QTest::keyClicks(WebhookScreen::field(screen_->page, "Key for balance notifications"),
                         QStringLiteral("ipn-key-1"));
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        const ReceivedRequest& got = receiver.requests().constFirst();
        QCOMPARE(got.target, QByteArray("/ipn"));
        QCOMPARE(got.header("Authorization"), QByteArray("Apikey ipn-key-1"));
        QVERIFY(got.header("X-Secret-Key").isEmpty());
        QCOMPARE(bodyOf(got).size(), 12);
        QVERIFY(screen_->shown().contains(QStringLiteral("accepted it")));
    }
    void anUnknownKeyIsAskedFor() {
        FakeServer receiver(&ok);
        QVERIFY(screen_->configure(receiver.url().toString(), knownSecret));
        QVERIFY(screen_->press("Send"));
        QVERIFY2(screen_->shown().contains(QStringLiteral("shows only its end")), qPrintable(screen_->shown()));
        QLineEdit* field = WebhookScreen::field(screen_->page, "Full key of the webhook");
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("not-the-key-0000"));
        QVERIFY(screen_->press("Send"));
        QVERIFY(screen_->shown().contains(QStringLiteral("ends in 9f2c")));
        QCOMPARE(receiver.requests().size(), 0);
        field->clear();
        QTest::keyClicks(field, knownSecret);
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        QCOMPARE(receiver.requests().constFirst().header("X-Secret-Key"), knownSecret.toUtf8());
        QVERIFY2(!field->isVisible(), "from now on it is known");
    }
    void aKeptKeyIsUsedWithoutAsking() {
        FakeServer receiver(&ok);
        bool kept = false;
        screen_->data.keyStore.write(Webhook::secretEntry(screen_->data.session->profile()), knownSecret)
            .finally(this, [&](const Result<Done>&) { kept = true; });
        QTRY_VERIFY(kept);
        QVERIFY(screen_->configure(receiver.url().toString(), knownSecret));
        QTRY_COMPARE(screen_->webhook().knownSecret(), knownSecret);
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        QCOMPARE(receiver.requests().constFirst().header("X-Secret-Key"), knownSecret.toUtf8());
    }
    void withoutAnAddressNothingIsSent() {
        QVERIFY(screen_->press("Send"));
        QVERIFY(screen_->shown().contains(QStringLiteral("Enter the address")));
        QVERIFY(!screen_->webhook().samples().isBusy());
    }
    void aSilentReceiverIsToldInWordsAndCanBeStopped() {
        FakeServer receiver([](const ReceivedRequest&) { return ScriptedReply::silence(); });
        screen_->webhook().samples().setLimits({300, 600});
        screen_->typeAddress(receiver.url().toString());
        QVERIFY(screen_->press("Send"));
        QVERIFY(WebhookScreen::button(screen_->page, "Stop"));
        QVERIFY(sent(1));
        QVERIFY2(screen_->shown().contains(QStringLiteral("took longer")), qPrintable(screen_->shown()));
        screen_->webhook().samples().setLimits({60'000, 60'000});
        QVERIFY(screen_->press("Send"));
        QTRY_COMPARE(receiver.requests().size(), 2);
        QVERIFY(screen_->press("Stop"));
        QVERIFY(sent(2));
        QVERIFY(screen_->shown().contains(QStringLiteral("stopped")));
    }
    void anUntrustedCertificateIsToldInWords() {
        FakeServer receiver(&ok, tlsServer());
        screen_->typeAddress(https(receiver.url()).toString());
        QVERIFY(screen_->press("Send"));
        QVERIFY(sent(1));
        QVERIFY2(screen_->shown().contains(QStringLiteral("certificate of the receiver is not trusted")),
                 qPrintable(screen_->shown()));
    }
    void theCommandHoldsNoSecret() {
        screen_->typeAddress(publicAddress);
        QVERIFY(screen_->press("Generate a strong key"));
        QVERIFY(screen_->press("Copy as a cURL command"));
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.contains(publicAddress), qPrintable(command));
        QVERIFY(command.contains(QStringLiteral("X-Secret-Key")));
        QVERIFY(!command.contains(screen_->webhook().draft().newSecret));
    }
    void productionAsksAndNamesTheAddress() {
        FakeServer receiver(&ok);
        screen_->typeAddress(receiver.url().toString());
        Profile production;
        production.environment = Environment::Production;
        SampleComposer composer(screen_->webhook(), production, screen_->data.clock);
        composer.show();
        QVERIFY(WebhookScreen::press(composer, "Send"));
        auto* question = composer.findChild<QMessageBox*>();
        QVERIFY(question);
        QVERIFY2(question->text().contains(receiver.url().toString()), qPrintable(question->text()));
        QVERIFY(!screen_->webhook().samples().isBusy());
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!composer.findChild<QMessageBox*>());
        QCOMPARE(receiver.requests().size(), 0);
        QVERIFY(WebhookScreen::press(composer, "Send"));
        QVERIFY(WebhookScreen::press(*composer.findChild<QMessageBox*>(), "Send"));
        QVERIFY(sent(1));
        QCOMPARE(receiver.requests().size(), 1);
    }

private:
    std::unique_ptr<WebhookScreen> screen_;
};

QTEST_MAIN(SampleComposerTest)
#include "samplecomposer_test.moc"
