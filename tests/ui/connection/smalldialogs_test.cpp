// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/connection/secretprompt.h"
#include "ui/connection/welcomedialog.h"
#include "ui/widgets/secretfield.h"

using namespace bankhub;

/// The question for the secret and the first window.
class SmallDialogsTest : public QObject {
    Q_OBJECT
private slots:
    void secretIsHandedOver() {
        Profile profile;
        profile.name = QStringLiteral("Sông Hàn Pay");
        SecretPrompt prompt(profile, Error::make(ErrorKind::NotFound));
        QSignalSpy given(&prompt, &SecretPrompt::secretGiven);
        prompt.open();
        QPushButton* use = button(prompt, "Use the secret");
        QVERIFY(!use->isEnabled());
        QTest::keyClicks(prompt.findChild<SecretField*>(), QStringLiteral(" s3cret "));
        use->click();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.at(0).at(0).toString(), QStringLiteral("s3cret"));
        QCOMPARE(given.at(0).at(1).toBool(), true);
    }
    void withoutAKeyStoreItIsNotOffered() {
        SecretPrompt prompt({}, Error::make(ErrorKind::KeyStoreMissing));
        prompt.open();
        QVERIFY(!prompt.findChild<QCheckBox*>()->isChecked());
        QVERIFY(texts(prompt).contains(QStringLiteral("No key store")));
    }
    void sessionOnlyProfilesAreNeverStored() {
        Profile profile;
        profile.sessionOnly = true;
        SecretPrompt prompt(profile, {});
        QSignalSpy given(&prompt, &SecretPrompt::secretGiven);
        prompt.open();
        QVERIFY(!prompt.findChild<QCheckBox*>()->isVisible());
        prompt.findChild<SecretField*>()->setText(QStringLiteral("x"));
        button(prompt, "Use the secret")->click();
        QCOMPARE(given.at(0).at(1).toBool(), false);
    }
    void welcomeHasTwoWaysIn() {
        WelcomeDialog welcome;
        QSignalSpy connectAsked(&welcome, &WelcomeDialog::connectRequested);
        QSignalSpy demoAsked(&welcome, &WelcomeDialog::demoRequested);
        button(welcome, "Connect…")->click();
        button(welcome, "Try the demo")->click();
        QCOMPARE(connectAsked.size(), 1);
        QCOMPARE(demoAsked.size(), 1);
        welcome.showProblem(QStringLiteral("The demo could not be started."));
        QVERIFY(texts(welcome).contains(QStringLiteral("The demo could not be started.")));
    }

private:
    static QPushButton* button(const QDialog& dialog, const char* text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(text)) return button;
        return nullptr;
    }
    static QString texts(const QDialog& dialog) {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
};

QTEST_MAIN(SmallDialogsTest)
#include "smalldialogs_test.moc"
