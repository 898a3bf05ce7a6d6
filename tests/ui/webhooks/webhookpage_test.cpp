// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookpage.h"

#include <QCheckBox>

#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/ui/webhooks/webhookscreen.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;

/// Reading, changing and saving the webhook on the real screen.
class WebhookPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        screen_ = std::make_unique<WebhookScreen>();
        QVERIFY(screen_->data.isReady());
        QVERIFY(screen_->waitUntilRead());
    }
    void cleanup() { screen_.reset(); }

    void noneConfiguredIsANormalState() {
        QVERIFY2(screen_->shown().contains(QStringLiteral("none configured")), qPrintable(screen_->shown()));
        QVERIFY(!screen_->page.error());
        QVERIFY(!screen_->page.unsavedWork());
        QVERIFY2(!WebhookScreen::button(screen_->page, "Review and save…")->isEnabled(), "nothing to save yet");
    }
    void setUpAndKeepTheSecret() {
        screen_->typeAddress(publicAddress);
        QVERIFY(screen_->page.unsavedWork());
        QVERIFY(screen_->press("Generate a strong key"));
        const QString secret = screen_->webhook().draft().newSecret;
        QCOMPARE(secret.size(), 43);
        QVERIFY(screen_->press("Review and save…"));
        auto* dialog = screen_->dialog<WriteDialog>();
        QVERIFY(dialog);
        const QString shown = WebhookScreen::shown(*dialog);
        for (const char* text : {"POST /v1/webhook", "https://hook.songhan.example/events",
                                 "Every event, also future ones", "Switched on", "Yes"})
            QVERIFY2(shown.contains(QLatin1String(text)), qPrintable(shown));
        QVERIFY2(!shown.contains(secret), "the confirmation shows no secret");
        QVERIFY(WebhookScreen::press(*dialog, "Set up the webhook"));
        QTRY_VERIFY(screen_->dialog<NewSecretDialog>());
        auto* once = screen_->dialog<NewSecretDialog>();
        QCOMPARE(WebhookScreen::field(*once, "New secret key")->text(), secret);
        QVERIFY(WebhookScreen::press(*once, "Keep in the key store"));
        QTRY_VERIFY(WebhookScreen::shown(*once).contains(QStringLiteral("Kept")));
        QVERIFY(WebhookScreen::press(*once, "Close"));
        QTRY_VERIFY(!screen_->dialog<NewSecretDialog>());
        const auto kept = resultOf(screen_->data.keyStore.read(Webhook::secretEntry(screen_->data.session->profile())));
        QVERIFY(kept);
        QCOMPARE(*kept, secret);
        QTRY_VERIFY(!screen_->webhook().isReading());
        QCOMPARE(screen_->webhook().current()->secretKey, maskedSecret(secret));
        QVERIFY(screen_->shown().contains(QStringLiteral("saved")));
        QVERIFY(!screen_->page.unsavedWork());
        for (const QLineEdit* field : screen_->page.findChildren<QLineEdit*>())
            if (field->window() == screen_->page.window()) QVERIFY(field->text() != secret);
        // The dialog that showed it is destroyed a moment after it has closed.
        const auto isSomewhere = [this, secret] {
            const QList<QLineEdit*> fields = screen_->page.findChildren<QLineEdit*>();
            return std::any_of(fields.begin(), fields.end(),
                               [&secret](const QLineEdit* field) { return field->text() == secret; });
        };
        QTRY_VERIFY2(!isSomewhere(), "after saving the secret is nowhere on the page");
    }
    void changeWithoutTouchingTheSecret() {
        QVERIFY(screen_->configure(publicAddress, knownSecret));
        QCOMPARE(WebhookScreen::field(screen_->page, "Present secret key, masked")->text().right(4),
                 QStringLiteral("9f2c"));
        QVERIFY(screen_->press("Choose none"));
        QVERIFY2(screen_->shown().contains(QStringLiteral("nothing will be sent")), qPrintable(screen_->shown()));
        QVERIFY(screen_->press("Bank account linked"));
        QVERIFY(!screen_->shown().contains(QStringLiteral("nothing will be sent")));
        QVERIFY(screen_->press("Review and save…"));
        auto* dialog = screen_->dialog<WriteDialog>();
        const QString shown = WebhookScreen::shown(*dialog);
        QVERIFY2(shown.contains(QStringLiteral("replaces the merchant's only webhook")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("left out")), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("9f2c")), "the secret is no part of this change");
        QVERIFY(WebhookScreen::press(*dialog, "Save the webhook"));
        QTRY_VERIFY(screen_->webhook().current()->events == QStringList{QStringLiteral("BANK_ACCOUNT_LINKED")});
        QTRY_VERIFY(!screen_->webhook().isReading());
        QVERIFY(!screen_->webhook().secretWasLost());
        QCOMPARE(screen_->webhook().current()->secretKey, QStringLiteral("***9f2c"));
        QVERIFY2(!screen_->dialog<NewSecretDialog>(), "an unchanged secret is not shown");
    }
    void aPastedMaskIsRefused() {
        QVERIFY(screen_->configure(publicAddress, knownSecret));
        QVERIFY(screen_->press("Enter a new key"));
        QTest::keyClicks(WebhookScreen::field(screen_->page, "New secret key"), QStringLiteral("***9f2c"));
        QVERIFY(screen_->press("Review and save…"));
        QVERIFY(!screen_->dialog<WriteDialog>());
        QVERIFY2(screen_->shown().contains(QStringLiteral("masked form")), qPrintable(screen_->shown()));
        QVERIFY(screen_->press("Keep the present key"));
        QVERIFY(!screen_->page.unsavedWork());
    }
    void verdictsAsOneTypes() {
        screen_->typeAddress(QStringLiteral("http://192.168.1.7/hook"));
        QVERIFY(screen_->shown().contains(QStringLiteral("not https")));
        QVERIFY(screen_->shown().contains(QStringLiteral("private address")));
        screen_->typeAddress(QStringLiteral("nonsense"));
        QVERIFY(screen_->shown().contains(QStringLiteral("not a usable address")));
        QVERIFY(screen_->press("Review and save…"));
        QVERIFY(!screen_->dialog<WriteDialog>());
        QVERIFY(screen_->shown().contains(QStringLiteral("complete address")));
    }
    void warningsComeBeforeSaving() {
        screen_->typeAddress(QStringLiteral("http://10.1.2.3/hook"));
        QVERIFY(screen_->press("Choose none"));
        QVERIFY(screen_->press("Review and save…"));
        const QString shown = WebhookScreen::shown(*screen_->dialog<WriteDialog>());
        for (const char* text : {"nothing will be sent", "not https", "only from this computer", "no key"})
            QVERIFY2(shown.contains(QLatin1String(text)), qPrintable(shown));
    }
    void theServicesWordsStandAtTheField() {
        screen_->typeAddress(QStringLiteral("https://10.1.2.3/hook"));
        QVERIFY(screen_->press("Generate a strong key"));
        const WebhookDraft typed = screen_->webhook().draft();
        QVERIFY(screen_->press("Review and save…"));
        auto* dialog = screen_->dialog<WriteDialog>();
        QVERIFY(WebhookScreen::press(*dialog, "Set up the webhook"));
        QTRY_VERIFY(WebhookScreen::button(*dialog, "Back"));
        QVERIFY(WebhookScreen::press(*dialog, "Back"));
        QLineEdit* address = WebhookScreen::field(screen_->page, "Address that receives the events");
        QCOMPARE(address->accessibleDescription(), QStringLiteral("Không được dùng địa chỉ mạng nội bộ"));
        QVERIFY(address->property("problem").toBool());
        QCOMPARE(screen_->webhook().draft(), typed);
        QTest::keyClicks(address, QStringLiteral("x"));
        QVERIFY2(address->accessibleDescription().isEmpty(), "typing takes the old words away");
    }

    void nothingTypedIsLost_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* kind, int status, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(kind) << status << QString::fromLatin1(words);
        };
        row("400", "status", 400, "Not accepted");
        row("401", "401", 401, "access token was refused");
        row("403", "status", 403, "Not allowed");
        row("404", "status", 404, "Not found");
        row("405", "status", 405, "Not supported");
        row("413", "status", 413, "Too large");
        row("429", "429", 429, "Too many requests");
        row("500", "status", 500, "The service failed");
        row("503", "status", 503, "not available");
        row("block page", "html403", 403, "Blocked before the service");
        row("cut body", "cut", 200, "Result unknown");
        row("closed", "drop", 200, "Result unknown");
    }
    void nothingTypedIsLost() {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, words);
        screen_->typeAddress(publicAddress);
        QVERIFY(screen_->press("Generate a strong key"));
        const WebhookDraft typed = screen_->webhook().draft();
        screen_->failWrites(kind, status);
        QVERIFY(screen_->press("Review and save…"));
        auto* dialog = screen_->dialog<WriteDialog>();
        QVERIFY(WebhookScreen::press(*dialog, "Set up the webhook"));
        const bool unknown = words == QLatin1String("Result unknown");
        const char* leave = unknown ? "Close" : "Back";
        QTRY_VERIFY_WITH_TIMEOUT(WebhookScreen::button(*dialog, leave), 30'000);
        QVERIFY2(WebhookScreen::shown(*dialog).contains(words), qPrintable(WebhookScreen::shown(*dialog)));
        QVERIFY(WebhookScreen::press(*dialog, leave));
        QTRY_VERIFY(!screen_->dialog<WriteDialog>());
        QCOMPARE(screen_->webhook().draft(), typed);
        QVERIFY(screen_->page.unsavedWork());
        QCOMPARE(WebhookScreen::field(screen_->page, "Address that receives the events")->text(), publicAddress);
        QCOMPARE(WebhookScreen::field(screen_->page, "New secret key")->text(), typed.newSecret);
        if (!unknown)
            QVERIFY2(screen_->shown().contains(QStringLiteral("was not saved")), qPrintable(screen_->shown()));
    }
    void aLostAnswerIsCheckedAndTheSecretStillShown() {
        screen_->typeAddress(publicAddress);
        QVERIFY(screen_->press("Generate a strong key"));
        const QString secret = screen_->webhook().draft().newSecret;
        screen_->failWrites(QStringLiteral("drop-after"), 200);
        QVERIFY(screen_->press("Review and save…"));
        auto* dialog = screen_->dialog<WriteDialog>();
        QVERIFY(WebhookScreen::press(*dialog, "Set up the webhook"));
        QTRY_VERIFY_WITH_TIMEOUT(WebhookScreen::button(*dialog, "Check"), 30'000);
        QVERIFY(WebhookScreen::press(*dialog, "Check"));
        QTRY_VERIFY(WebhookScreen::shown(*dialog).contains(QStringLiteral("it has happened")));
        QVERIFY(WebhookScreen::press(*dialog, "Close"));
        QTRY_VERIFY(screen_->dialog<NewSecretDialog>());
        QCOMPARE(WebhookScreen::field(*screen_->dialog<NewSecretDialog>(), "New secret key")->text(), secret);
    }

    void readingAgainKeepsWhatIsTyped() {
        QVERIFY(screen_->configure(publicAddress, knownSecret));
        screen_->typeAddress(QStringLiteral("https://other.songhan.example"));
        QVERIFY(screen_->press("Read again"));
        QVERIFY(screen_->webhook().isReading());
        QVERIFY(screen_->waitUntilRead());
        QCOMPARE(WebhookScreen::field(screen_->page, "Address that receives the events")->text(),
                 QStringLiteral("https://other.songhan.example"));
        screen_->data.orderFault(QStringLiteral("/v1/webhook"), QStringLiteral("status"), 500);
        QVERIFY(screen_->press("Read again"));
        QTRY_VERIFY(screen_->shown().contains(QStringLiteral("could not be read again")));
        QVERIFY(screen_->page.unsavedWork());
        QVERIFY(screen_->press("Retry"));
        QTRY_VERIFY(!screen_->shown().contains(QStringLiteral("could not be read again")));
        QVERIFY(screen_->press("Discard changes"));
        QCOMPARE(WebhookScreen::field(screen_->page, "Address that receives the events")->text(), publicAddress);
        QVERIFY(!screen_->page.unsavedWork());
    }
    void everyEventAndSingleOnes() {
        auto* every = qobject_cast<QCheckBox*>(
            WebhookScreen::button(screen_->page, "Every event, also those that SePay adds later"));
        QVERIFY(every && every->isChecked());
        QVERIFY(!screen_->page.findChild<QCheckBox*>(QStringLiteral("LINK_TOKEN_CREATED"))->isEnabled());
        QTest::keyClick(every, Qt::Key_Space);
        QVERIFY(!screen_->webhook().draft().everyEvent);
        QCOMPARE(screen_->webhook().draft().events.size(), 13);
        auto* box = screen_->page.findChild<QCheckBox*>(QStringLiteral("LINK_TOKEN_CREATED"));
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(screen_->webhook().draft().events.size(), 12);
        QVERIFY(screen_->press("Choose all"));
        QCOMPARE(screen_->webhook().draft().events.size(), 13);
        QTest::keyClick(every, Qt::Key_Space);
        QVERIFY(screen_->webhook().draft().everyEvent);
        QVERIFY2(!screen_->page.unsavedWork(), "back to where it began");
    }
    void theChannelsAreExplained() {
        for (const char* text : {"Event webhook", "Balance notification (IPN)", "webhook_success", "X-Secret-Key",
                                 "notification keywords"})
            QVERIFY2(screen_->shown().contains(QLatin1String(text)), text);
    }
    void everyControlHasAName() {
        for (const QWidget* control : screen_->page.findChildren<QWidget*>()) {
            const bool matters = control->focusPolicy() & Qt::TabFocus && control->isVisible() &&
                                 !control->inherits("QAbstractScrollArea") && !control->inherits("QTabBar");
            if (matters)
                QVERIFY2(!control->accessibleName().isEmpty(),
                         qPrintable(QString::fromLatin1(control->metaObject()->className())));
        }
    }
    void theLanguageSwitchesWithoutLosingTheDraft() {
        screen_->typeAddress(publicAddress);
        const WebhookDraft typed = screen_->webhook().draft();
        QEvent change(QEvent::LanguageChange);
        for (QWidget* widget : screen_->page.findChildren<QWidget*>())
            QCoreApplication::sendEvent(widget, &change);
        QCoreApplication::sendEvent(&screen_->page, &change);
        QCOMPARE(screen_->webhook().draft(), typed);
        QVERIFY(screen_->page.unsavedWork());
    }
    void withoutTheServiceThePageSaysSoAndRetries() {
        bankhub::testing::FilledSession offline(false);
        WebhookPage page(offline.session->webhook(), {offline.session->profile(), offline.session->writePermission()},
                         offline.clock);
        page.resize(1200, 1000);
        page.show();
        QTRY_VERIFY(page.error());
        QTRY_VERIFY(WebhookScreen::button(page, "Retry"));
        QVERIFY(!page.isReady());
        QVERIFY(!page.unsavedWork());
        QVERIFY2(!WebhookScreen::button(page, "Review and save…")->isEnabled(), "what is there is not known");
    }
    void aKeyGivenLaterReadsByItself() {
        WebhookScreen& screen = *screen_;
        screen.data.session->useSecret(QStringLiteral("wrong"));
        QVERIFY(screen.press("Read again"));
        QTRY_VERIFY(screen.page.error());
        screen.data.session->useSecret(SimulatorProcess::secret());
        QTRY_VERIFY(!screen.page.error());
    }

private:
    std::unique_ptr<WebhookScreen> screen_;
};

QTEST_MAIN(WebhookPageTest)
#include "webhookpage_test.moc"
