// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profilelist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/api_await.h"

using namespace bankhub;
using namespace bankhub::test;

class ProfileListTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void startsEmpty();
    void savesAndLoads();
    void fileBelongsToTheOwner();
    void replacesById();
    void namesAreUnique();
    void refusals_data();
    void refusals();
    void removes();
    void lastUsedIsKept();
    void damagedFileIsKeptBeside_data();
    void damagedFileIsKeptBeside();
    void entryOfANewerVersionIsReported();
    void failedWriteChangesNothing();

private:
    [[nodiscard]] QString file() const { return QDir(folder()).filePath(QStringLiteral("profiles.json")); }
    [[nodiscard]] QString folder() const { return temporary_->filePath(QStringLiteral("data")); }
    void writeFile(const QByteArray& text) const {
        QDir().mkpath(folder());
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
    }
    std::unique_ptr<QTemporaryDir> temporary_;
};

namespace {
Profile profile(const char* name) {
    Profile result;
    result.name = QString::fromUtf8(name);
    result.clientId = QStringLiteral("BH-SB-1");
    return result;
}
}  // namespace

void ProfileListTest::init() {
    temporary_ = std::make_unique<QTemporaryDir>();
}

void ProfileListTest::startsEmpty() {
    const ProfileList list(folder());
    QVERIFY(list.profiles().isEmpty());
    QVERIFY(!list.loadError());
    QVERIFY(list.lastUsedId().isEmpty());
    QVERIFY(!QFileInfo::exists(file()));
}

void ProfileListTest::savesAndLoads() {
    Profile custom = profile("Thử nghiệm");
    custom.environment = Environment::Custom;
    custom.baseUrl = QUrl(QStringLiteral("https://hub.example/prefix"));
    custom.tokenBroker = QUrl(QStringLiteral("https://broker.example/token"));
    custom.companyAuthority = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    ProfileList list(folder());
    QSignalSpy changed(&list, &ProfileList::changed);
    const auto first = list.save(profile("One"));
    const auto second = list.save(custom);
    QVERIFY(first && second);
    QCOMPARE(changed.count(), 2);
    static const QRegularExpression idForm(QStringLiteral("^p-[0-9a-f]{8}$"));
    QVERIFY(idForm.match(first->id).hasMatch());
    QVERIFY(first->id != second->id);

    const ProfileList again(folder());
    QVERIFY(!again.loadError());
    QCOMPARE(again.profiles(), list.profiles());
    QCOMPARE(again.byName(QStringLiteral("thử nghiệm")), std::optional<Profile>(*second));
    QCOMPARE(again.byId(first->id), std::optional<Profile>(*first));
    QVERIFY(!again.byId(QStringLiteral("p-00000000x")));
}

void ProfileListTest::fileBelongsToTheOwner() {
    ProfileList list(folder());
    QVERIFY(list.save(profile("One")));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!(QFile::permissions(folder()) & others));
}

void ProfileListTest::replacesById() {
    ProfileList list(folder());
    Profile saved = *list.save(profile("One"));
    saved.name = QStringLiteral("  Renamed ");
    QVERIFY(list.save(saved));
    QCOMPARE(list.profiles().size(), 1);
    QCOMPARE(list.profiles().first().name, QStringLiteral("Renamed"));
}

void ProfileListTest::namesAreUnique() {
    ProfileList list(folder());
    QVERIFY(list.save(profile("Kế toán")));
    const auto second = list.save(profile(" kế TOÁN "));
    COMPARE_KIND(second, ErrorKind::Validation);
    QVERIFY(second.error().fields.contains(QStringLiteral("name")));
    QCOMPARE(list.profiles().size(), 1);
}

void ProfileListTest::refusals_data() {
    QTest::addColumn<Profile>("refused");
    QTest::addColumn<QString>("member");
    Profile unnamed = profile("  ");
    QTest::newRow("no name") << unnamed << QStringLiteral("name");
    Profile passing = profile("A");
    passing.sessionOnly = true;
    QTest::newRow("session only") << passing << QStringLiteral("sessionOnly");
    Profile open = profile("A");
    open.environment = Environment::Custom;
    open.baseUrl = QUrl(QStringLiteral("http://hub.example"));
    QTest::newRow("http") << open << QStringLiteral("baseUrl");
    open.baseUrl.clear();
    QTest::newRow("no address") << open << QStringLiteral("baseUrl");
    Profile broker = profile("A");
    broker.tokenBroker = QUrl(QStringLiteral("https://me:pw@broker.example"));
    QTest::newRow("broker with password") << broker << QStringLiteral("tokenBroker");
}

void ProfileListTest::refusals() {
    QFETCH(Profile, refused);
    QFETCH(QString, member);
    ProfileList list(folder());
    const auto saved = list.save(refused);
    COMPARE_KIND(saved, ErrorKind::Validation);
    QCOMPARE(saved.error().fields.keys(), QStringList{member});
    QVERIFY(!QFileInfo::exists(file()));
}

void ProfileListTest::removes() {
    ProfileList list(folder());
    const Profile one = *list.save(profile("One"));
    QVERIFY(list.save(profile("Two")));
    QVERIFY(list.remove(one.id));
    COMPARE_KIND(list.remove(one.id), ErrorKind::NotFound);
    QCOMPARE(ProfileList(folder()).profiles().size(), 1);
}

void ProfileListTest::lastUsedIsKept() {
    ProfileList list(folder());
    const Profile one = *list.save(profile("One"));
    list.setLastUsed(one.id);
    QCOMPARE(ProfileList(folder()).lastUsedId(), one.id);
}

void ProfileListTest::damagedFileIsKeptBeside_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray("{\"profiles\":[{\"id\":");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another form") << QByteArray("{\"profiles\":{}}");
}

void ProfileListTest::damagedFileIsKeptBeside() {
    QFETCH(QByteArray, text);
    writeFile(text);
    ProfileList list(folder());
    QVERIFY(list.loadError());
    QCOMPARE(list.loadError()->kind, ErrorKind::Storage);
    QVERIFY(list.profiles().isEmpty());
    // Merely using a session does not overwrite what might be rescued.
    list.setLastUsed(QStringLiteral("p-1"));
    QFile untouched(file());
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), text);

    QVERIFY(list.save(profile("One")));
    QVERIFY(!list.loadError());
    QCOMPARE(ProfileList(folder()).profiles().size(), 1);
    QFile kept(file() + QStringLiteral(".unreadable"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
}

void ProfileListTest::entryOfANewerVersionIsReported() {
    writeFile(R"({"profiles":[{"id":"p-1","name":"A","environment":"sandbox"},
                              {"id":"p-2","name":"B","environment":"staging"}]})");
    const ProfileList list(folder());
    QCOMPARE(list.profiles().size(), 1);
    QVERIFY(list.loadError());
}

void ProfileListTest::failedWriteChangesNothing() {
    // A file where the folder should be.
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    ProfileList list(folder());
    QSignalSpy changed(&list, &ProfileList::changed);
    COMPARE_KIND(list.save(profile("One")), ErrorKind::Storage);
    QVERIFY(list.profiles().isEmpty());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(ProfileListTest)
#include "profilelist_test.moc"
