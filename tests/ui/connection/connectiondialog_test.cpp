// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/session.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/store_testing.h"
#include "ui/connection/authorityfield.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/connectionsteps.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/secretfield.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {

/// Answers every write with one error, or never.
class BrokenKeyStore final : public KeyStore {
public:
    std::optional<ErrorKind> kind;
    Promise<Done> unanswered;
    int removals = 0;
    Pending<QString> read(const QString&) override { return Pending<QString>::settled(failure(ErrorKind::NotFound)); }
    Pending<Done> write(const QString&, const QString&) override {
        return kind ? Pending<Done>::settled(failure(*kind)) : unanswered.pending();
    }
    Pending<Done> remove(const QString&) override {
        ++removals;
        return Pending<Done>::settled(Done{});
    }
};

}  // namespace

class ConnectionDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        profiles_ = std::make_unique<ProfileList>(folder_->path());
        keyStore_ = std::make_unique<MemoryKeyStore>();
        open(*keyStore_);
    }
    void cleanup() {
        dialog_.reset();
        keyStore_.reset();
        broken_.reset();
        profiles_.reset();
    }

    void nothingIsSavedWhileSomethingIsMissing() {
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        save();
        QVERIFY(problems().contains(QStringLiteral("Give the connection a name.")));
        type("Name", "Sông Hàn");
        save();
        QVERIFY(problems().contains(QStringLiteral("Enter the client_id that SePay gave you.")));
        type("client_id", "client");
        save();
        QVERIFY(problems().contains(QStringLiteral("Enter the client_secret that SePay gave you.")));
        QVERIFY(saved.isEmpty());
        QVERIFY(profiles_->profiles().isEmpty());
    }
    void customAddressIsChecked_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("http elsewhere") << QStringLiteral("http://example.vn") << false;
        QTest::newRow("http here") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("password") << QStringLiteral("https://a:b@example.vn") << false;
        QTest::newRow("query") << QStringLiteral("https://example.vn/?x=1") << false;
        QTest::newRow("good") << QStringLiteral("https://example.vn") << true;
    }
    void customAddressIsChecked() {
        QFETCH(QString, address);
        QFETCH(bool, accepted);
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        radio("Custom address")->setChecked(true);
        fillIn();
        field("Address")->setText(address);
        save();
        QCOMPARE(saved.count() + (saved.wait(accepted ? 5000 : 1) ? 1 : 0) > 0, accepted);
        QCOMPARE(profiles_->profiles().size(), accepted ? 1 : 0);
    }
    void secretGoesToTheKeyStore() {
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        fillIn();
        save();
        QVERIFY(!saved.isEmpty() || saved.wait());
        const auto profile = saved.at(0).at(0).value<Profile>();
        QCOMPARE(saved.at(0).at(1).toString(), QString());
        QCOMPARE(profile.name, QStringLiteral("Sông Hàn"));
        QCOMPARE(resultOf(keyStore_->read(Session::secretKey(profile))).value(), QStringLiteral("top secret"));
        QCOMPARE(profiles_->byId(profile.id).value().clientId, QStringLiteral("client"));
        QVERIFY(dialog_->isHidden());
    }
    void withoutRememberingItIsHandedOn() {
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        fillIn();
        dialog_->findChild<QCheckBox*>()->setChecked(false);
        save();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).toString(), QStringLiteral("top secret"));
        const auto profile = saved.at(0).at(0).value<Profile>();
        QVERIFY(!resultOf(keyStore_->read(Session::secretKey(profile))));
    }
    void missingKeyStoreLosesNothing() {
        openBroken(ErrorKind::KeyStoreMissing);
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        fillIn();
        save();
        QTRY_VERIFY(notice().contains(QStringLiteral("key store")));
        QTRY_VERIFY2(notice().contains(QStringLiteral("its secret is not")), qPrintable(notice()));
        QVERIFY(dialog_->isVisible());
        QVERIFY(saved.isEmpty());
        QCOMPARE(field("client_secret")->text(), QStringLiteral("top secret"));
        button("Use for this session only")->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).toString(), QStringLiteral("top secret"));
    }
    void savingAgainMakesNoSecondProfile() {
        openBroken(ErrorKind::KeyStoreRefused);
        fillIn();
        save();
        QTRY_VERIFY(notice().contains(QStringLiteral("its secret is not")));
        save();
        QTRY_VERIFY(notice().contains(QStringLiteral("its secret is not")));
        QCOMPARE(profiles_->profiles().size(), 1);
    }
    void waitingForTheKeyStoreCanBeStopped() {
        openBroken({});
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        fillIn();
        save();
        QVERIFY(notice().startsWith(QStringLiteral("Waiting for the key store")));
        QVERIFY(!button("Save")->isEnabled());
        button("Stop waiting")->click();
        QTRY_VERIFY(button("Save")->isEnabled());
        QCOMPARE(field("client_secret")->text(), QStringLiteral("top secret"));
        QVERIFY(saved.isEmpty());
    }
    void editingKeepsTheStoredSecret() {
        fillIn();
        save();
        QTRY_VERIFY(dialog_->isHidden());
        const Profile profile = profiles_->profiles().first();
        open(*keyStore_);
        dialog_->edit(profile);
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        type("Name", " Pay");
        save();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(profiles_->profiles().size(), 1);
        QCOMPARE(profiles_->profiles().first().name, QStringLiteral("Sông Hàn Pay"));
        QCOMPARE(resultOf(keyStore_->read(Session::secretKey(profile))).value(), QStringLiteral("top secret"));
    }
    void namesAreUnique() {
        fillIn();
        save();
        QTRY_VERIFY(dialog_->isHidden());
        open(*keyStore_);
        fillIn();
        save();
        QVERIFY(problems().contains(QStringLiteral("Another connection has this name.")));
    }
    void brokerNeedsNoSecret() {
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        type("Name", "Broker");
        radio("Token broker of the company")->setChecked(true);
        QVERIFY(!field("client_secret")->isVisible());
        save();
        QVERIFY(saved.isEmpty());
        type("Broker address", "https://broker.example.vn/token");
        save();
        QCOMPARE(saved.size(), 1);
        const auto profile = saved.at(0).at(0).value<Profile>();
        QCOMPARE(profile.tokenBroker.host(), QStringLiteral("broker.example.vn"));
        QVERIFY(profile.clientId.isEmpty());
    }
    void productionShowsInRed() {
        radio("Production — real money")->setChecked(true);
        QVERIFY(dialog_->findChild<EnvironmentBand*>()->words().startsWith(QStringLiteral("PRODUCTION")));
    }
    void companyAuthorityIsShownAndSaved() {
        QSignalSpy saved(dialog_.get(), &ConnectionDialog::saved);
        fillIn();
        take("authority.pem");
        QTRY_VERIFY(!authority()->authority().isEmpty());
        const QString texts = problems().join(QLatin1Char('\n'));
        for (const char* fact :
             {"Test company root, Công ty Kiểm Thử", "valid until 01/01/2120", "SHA-256 fingerprint"})
            QVERIFY2(texts.contains(QString::fromUtf8(fact)), fact);
        save();
        QTRY_COMPARE(saved.size(), 1);
        const Profile profile = profiles_->profiles().first();
        QCOMPARE(profile.companyAuthority, authority()->authority());
        // Editing keeps it; taking it out is saved too.
        open(*keyStore_);
        dialog_->edit(profile);
        QCOMPARE(authority()->authority(), profile.companyAuthority);
        button("Remove")->click();
        save();
        QTRY_VERIFY(dialog_->isHidden());
        QVERIFY(profiles_->profiles().first().companyAuthority.isEmpty());
    }
    void fileThatIsNoAuthorityChangesNothing_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* file, const char* words) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(words);
        };
        row("service.pem", "not of an authority");
        row("expiredauthority.pem", "has expired");
        row("futureauthority.pem", "not valid yet");
        row("key.pem", "holds no certificate");
        row("README", "holds no certificate");
        row("missing.pem", "missing.pem cannot be read.");
    }
    void fileThatIsNoAuthorityChangesNothing() {
        QFETCH(QString, file);
        QFETCH(QString, words);
        take("authority.pem");
        QTRY_VERIFY(!authority()->authority().isEmpty());
        const QByteArray before = authority()->authority();
        take(file.toLatin1());
        QTRY_VERIFY2(authority()->problem().contains(words), qPrintable(authority()->problem()));
        QCOMPARE(authority()->authority(), before);
    }
    void nothingOffersToIgnoreACertificate() {
        radio("Production — real money")->setChecked(true);
        for (const QAbstractButton* button : dialog_->findChildren<QAbstractButton*>())
            QVERIFY2(!button->text().contains(QStringLiteral("gnore")), qPrintable(button->text()));
    }
    void testSaysWhatFailed() {
        radio("Custom address")->setChecked(true);
        fillIn();
        type("Address", "http://127.0.0.1:1");
        button("Test connection")->click();
        QVERIFY(button("Stop the test"));
        auto* steps = dialog_->findChild<ConnectionSteps*>();
        QTRY_COMPARE_WITH_TIMEOUT(steps->conclusion(), QStringLiteral("The connection does not work yet."), 30'000);
        QVERIFY(button("Test connection"));
        QVERIFY(profiles_->profiles().isEmpty());
    }
    void secretIsHiddenUntilAskedFor() {
        auto* secret = dialog_->findChild<SecretField*>();
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->actions().first()->trigger();
        QVERIFY(secret->isRevealed());
    }

private:
    void open(KeyStore& keyStore) {
        dialog_ = std::make_unique<ConnectionDialog>(*profiles_, keyStore, clock_);
        dialog_->open();
    }
    void openBroken(std::optional<ErrorKind> kind) {
        broken_ = std::make_unique<BrokenKeyStore>();
        broken_->kind = kind;
        open(*broken_);
    }
    QLineEdit* field(const char* name) {
        for (QLineEdit* field : dialog_->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String(name)) return field;
        return nullptr;
    }
    QRadioButton* radio(const char* name) {
        for (QRadioButton* radio : dialog_->findChildren<QRadioButton*>())
            if (radio->text() == QString::fromUtf8(name)) return radio;
        return nullptr;
    }
    QPushButton* button(const char* name) {
        for (QPushButton* button : dialog_->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(name)) return button;
        return nullptr;
    }
    void type(const char* name, const char* text) {
        QLineEdit* target = field(name);
        QVERIFY2(target, name);
        target->setText(target->text() + QString::fromUtf8(text));
    }
    void fillIn() {
        type("Name", "Sông Hàn");
        type("client_id", "client");
        type("client_secret", "top secret");
    }
    AuthorityField* authority() { return dialog_->findChild<AuthorityField*>(); }
    void take(const QByteArray& name) {
        authority()->take(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/") + QString::fromLatin1(name));
    }
    void save() { button("Save")->click(); }
    QString notice() { return dialog_->findChild<NoticeStrip*>()->text(); }
    QStringList problems() {
        QStringList texts;
        for (QLabel* label : dialog_->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }

    test::FakeClock clock_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ProfileList> profiles_;
    std::unique_ptr<MemoryKeyStore> keyStore_;
    std::unique_ptr<BrokenKeyStore> broken_;
    std::unique_ptr<ConnectionDialog> dialog_;
};

QTEST_MAIN(ConnectionDialogTest)
#include "connectiondialog_test.moc"
