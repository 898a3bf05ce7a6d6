// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/release.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/updates/publisher.h"
#include "app/updates/signature.h"
#include "tests/support/signedrelease.h"

using namespace bankhub;
using namespace bankhub::test;
using Problem = ReleaseFileProblem;

Q_DECLARE_METATYPE(bankhub::ReleaseFileProblem)

class ReleaseTest : public QObject {
    Q_OBJECT

private slots:
    void knownSignature();
    void goodFile();
    void anyChangedByteIsNoticed();
    void anotherKeyIsNotBelieved();
    void oneOfSeveralKeysIsEnough();
    void otherFiles_data();
    void otherFiles();
    void signedButNotARelease_data();
    void signedButNotARelease();
    void whatTheScriptSigns();
    void keysFromText();
    void publisherNeedsKeyAndSafeAddress_data();
    void publisherNeedsKeyAndSafeAddress();
};

namespace {
const TestPublisher publisher;

std::optional<Problem> problemOf(const QByteArray& file, const QByteArray& key = publisher.publicKey()) {
    const auto release = readReleaseFile(file, {key});
    if (release) return {};
    return release.error();
}

/// The output of packaging/version-file.sh; a failure of it is one of the test.
QByteArray script(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(BANKHUB_SOURCE_DIR "/packaging/version-file.sh"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}
}  // namespace

void ReleaseTest::knownSignature() {
    // RFC 8032, section 7.1, test 2.
    const QByteArray key = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature = QByteArray::fromHex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(isSignedBy(key, "\x72", signature));
    QVERIFY(!isSignedBy(key, "\x73", signature));
    QVERIFY(!isSignedBy(key, "\x72", signature.left(63)));
    QVERIFY(!isSignedBy(key.left(31), "\x72", signature));
    QVERIFY(!isSignedBy({}, {}, {}));
}

void ReleaseTest::goodFile() {
    const auto release = readReleaseFile(publisher.file(announcement("1.10.2", 20)), {publisher.publicKey()});
    QVERIFY(release);
    QCOMPARE(release->version, QVersionNumber(1, 10, 2));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(release->publishedUtcMs).toUTC().toString(Qt::ISODate),
             QStringLiteral("2026-11-20T12:00:00Z"));
    QCOMPARE(release->notesVietnamese, QStringLiteral("Sửa lỗi."));
    QCOMPARE(release->notesEnglish, QStringLiteral("Mends faults."));
    QCOMPARE(release->address, QUrl(QStringLiteral("https://example.com/get")));
}

void ReleaseTest::anyChangedByteIsNoticed() {
    const QByteArray file = publisher.file(announcement("1.0.0"));
    for (qsizetype position = 0; position < file.size(); ++position) {
        QByteArray tampered = file;
        tampered[position] = char(tampered.at(position) ^ 1);
        const auto release = readReleaseFile(tampered, {publisher.publicKey()});
        QVERIFY2(!release, QByteArray::number(position).constData());
        QVERIFY(release.error() == Problem::NotSigned || release.error() == Problem::WrongSignature);
    }
    QCOMPARE(problemOf(file + ' '), Problem::WrongSignature);
    QCOMPARE(problemOf(file.chopped(1)), Problem::WrongSignature);
}

void ReleaseTest::anotherKeyIsNotBelieved() {
    const TestPublisher somebodyElse;
    QCOMPARE(problemOf(somebodyElse.file(announcement("1.0.0"))), Problem::WrongSignature);
    QVERIFY(!readReleaseFile(publisher.file(announcement("1.0.0")), {}));
}

void ReleaseTest::oneOfSeveralKeysIsEnough() {
    const TestPublisher next;
    QVERIFY(readReleaseFile(next.file(announcement("1.0.0")), {publisher.publicKey(), next.publicKey()}));
}

void ReleaseTest::otherFiles_data() {
    QTest::addColumn<QByteArray>("file");
    const QByteArray good = publisher.file(announcement("1.0.0"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of some network") << QByteArray("<!DOCTYPE html>\n<title>Log in</title>");
    QTest::newRow("without a signature") << announcement("1.0.0");
    QTest::newRow("signature alone") << good.left(good.indexOf('\n'));
    QTest::newRow("signature cut") << "bankhub-console-version-1 AAAA\n" + announcement("1.0.0");
    QTest::newRow("signature not base64") << "bankhub-console-version-1 !!!!\n" + announcement("1.0.0");
    QTest::newRow("another version of the form") << QByteArray(good).replace("version-1", "version-2");
    QTest::newRow("too large") << publisher.file(announcement("1.0.0") + QByteArray(largestReleaseFile, ' '));
}

void ReleaseTest::otherFiles() {
    QFETCH(QByteArray, file);
    QCOMPARE(problemOf(file), Problem::NotSigned);
}

void ReleaseTest::signedButNotARelease_data() {
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = announcement("1.0.0");
    const auto row = [&good](const char* name, const QByteArray& from, const QByteArray& to) {
        QVERIFY(good.contains(from));
        QTest::newRow(name) << QByteArray(good).replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("1.0.0");
    QTest::newRow("a list") << "[" + good + "]";
    row("another program", "bankhub-console", "something-else");
    row("no program", "\"program\"", "\"programme\"");
    row("version of two numbers", "1.0.0", "1.0");
    row("version with more behind it", "1.0.0", "1.0.0-rc1");
    row("version as a number", "\"1.0.0\"", "1.0");
    row("time without a zone", "12:00:00Z", "12:00:00");
    row("no time", "2026-11-20T12:00:00Z", "soon");
    row("address without encryption", "https://example.com", "http://example.com");
    row("address of a file", "https://example.com", "file:///etc");
    row("address with a password", "https://example.com", "https://u:p@example.com");
    row("no address", "https://example.com/get", "");
}

void ReleaseTest::signedButNotARelease() {
    QFETCH(QByteArray, content);
    QCOMPARE(problemOf(publisher.file(content)), Problem::NotARelease);
}

void ReleaseTest::whatTheScriptSigns() {
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    QProcess::execute(QStringLiteral(BANKHUB_SOURCE_DIR "/packaging/version-file.sh"),
                      {QStringLiteral("new-key"), key});
    QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile json(folder.filePath(QStringLiteral("release.json")));
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(announcement("2.3.4"));
    json.close();
    const QList<QByteArray> keys = publicKeysFromText(script({QStringLiteral("public-key"), key}));
    QCOMPARE(keys.size(), 1);
    const auto release = readReleaseFile(script({QStringLiteral("sign"), key, json.fileName()}), keys);
    QVERIFY(release);
    QCOMPARE(release->version, QVersionNumber(2, 3, 4));
}

void ReleaseTest::keysFromText() {
    const QByteArray key = publisher.publicKey();
    QCOMPARE(publicKeysFromText({}), {});
    QCOMPARE(publicKeysFromText(key.toBase64()), QList<QByteArray>{key});
    QCOMPARE(publicKeysFromText(key.toBase64() + ", AAAA,!!," + key.toBase64()), (QList<QByteArray>{key, key}));
}

void ReleaseTest::publisherNeedsKeyAndSafeAddress_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("known");
    QTest::newRow("https") << "https://example.com/version" << true;
    QTest::newRow("this computer") << "http://127.0.0.1:8080/version" << true;
    QTest::newRow("readable on its way") << "http://example.com/version" << false;
    QTest::newRow("none") << "" << false;
    QTest::newRow("a file") << "file:///tmp/version" << false;
    QTest::newRow("a password in it") << "https://u:p@example.com/version" << false;
}

void ReleaseTest::publisherNeedsKeyAndSafeAddress() {
    QFETCH(QString, address);
    QFETCH(bool, known);
    QCOMPARE((Publisher{{publisher.publicKey()}, QUrl(address)}).isKnown(), known);
    QVERIFY(!(Publisher{{}, QUrl(address)}).isKnown());
}

QTEST_GUILESS_MAIN(ReleaseTest)
#include "release_test.moc"
