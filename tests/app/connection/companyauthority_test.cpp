// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/companyauthority.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/api_await.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_tls.h"

using namespace bankhub;
using namespace bankhub::test;

class CompanyAuthorityTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void filesAreRead();
    void whatIsSavedIsDescribed();
};

namespace {
QByteArray der(const char* name) {
    return QSslCertificate(pemText(name)).toDer();
}
}  // namespace

void CompanyAuthorityTest::refused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const QByteArray& content, AuthorityProblem problem) {
        QTest::newRow(name) << content << int(problem);
    };
    const QByteArray good = pemText("authority.pem");
    row("empty", {}, AuthorityProblem::NoCertificate);
    row("words", "hello", AuthorityProblem::NoCertificate);
    row("zeros", QByteArray(4096, '\0'), AuthorityProblem::NoCertificate);
    row("private key", pemText("key.pem"), AuthorityProblem::NoCertificate);
    row("cut", good.left(good.size() / 2), AuthorityProblem::NoCertificate);
    row("cut DER", der("authority.pem").left(200), AuthorityProblem::NoCertificate);
    row("damaged", QByteArray(good).replace(60, 40, QByteArray(40, 'A')), AuthorityProblem::NoCertificate);
    row("too large", QByteArray(70'000, 'x'), AuthorityProblem::TooLarge);
    row("good one in a large file", good + QByteArray(70'000, '\n'), AuthorityProblem::TooLarge);
    row("two authorities", good + pemText("strangeauthority.pem"), AuthorityProblem::Several);
    row("server and authority", pemText("service.pem") + good, AuthorityProblem::Several);
    row("server", pemText("service.pem"), AuthorityProblem::NoAuthority);
    row("server, DER", der("service.pem"), AuthorityProblem::NoAuthority);
    row("expired", pemText("expiredauthority.pem"), AuthorityProblem::Expired);
    row("not yet valid", pemText("futureauthority.pem"), AuthorityProblem::NotYetValid);
}

void CompanyAuthorityTest::refused() {
    QFETCH(QByteArray, content);
    QFETCH(int, problem);
    const AuthorityReading reading = readAuthority(content, FakeClock().nowUtcMs());
    QVERIFY(!reading);
    QCOMPARE(int(reading.error()), problem);
}

void CompanyAuthorityTest::accepted_data() {
    QTest::addColumn<QByteArray>("content");
    const QByteArray pem = pemText("authority.pem");
    QTest::newRow("PEM") << pem;
    QTest::newRow("Windows lines") << QByteArray(pem).replace('\n', "\r\n");
    QTest::newRow("DER") << der("authority.pem");
    QTest::newRow("words around it") << QByteArray("subject=CN = Test\n" + pem + "\nthe end\n");
    QTest::newRow("its key beside it") << QByteArray(pemText("key.pem") + pem);
}

void CompanyAuthorityTest::accepted() {
    QFETCH(QByteArray, content);
    const AuthorityReading reading = readAuthority(content, FakeClock().nowUtcMs());
    QVERIFY(reading);
    QCOMPARE(reading->subject, QStringLiteral("Test company root, Công ty Kiểm Thử"));
    QCOMPARE(reading->validUntil.date(), QDate(2120, 1, 1));
    QCOMPARE(reading->fingerprint.size(), 32 * 3 - 1);
    // The certificate and nothing else of the file.
    QCOMPARE(reading->pem, QSslCertificate(pemText("authority.pem")).toPem());
    QVERIFY(!reading->pem.contains("PRIVATE"));
}

void CompanyAuthorityTest::filesAreRead() {
    const FakeClock clock;
    const auto read = [&](const QString& file) { return await(readAuthorityFile(this, file, clock)); };
    const auto good = read(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/authority.pem"));
    QVERIFY(good && *good);
    QTemporaryDir folder;
    COMPARE_KIND(read(folder.filePath(QStringLiteral("missing.pem"))), ErrorKind::Storage);
    COMPARE_KIND(read(folder.path()), ErrorKind::Storage);
    // What has no end is not read to its end.
    const auto endless = read(QStringLiteral("/dev/zero"));
    QVERIFY(endless && !*endless);
    QCOMPARE(int(endless->error()), int(AuthorityProblem::TooLarge));
}

void CompanyAuthorityTest::whatIsSavedIsDescribed() {
    QCOMPARE(describeAuthority(pemText("expiredauthority.pem"))->validUntil.date(), QDate(2001, 1, 1));
    QVERIFY(!describeAuthority("damaged"));
    QVERIFY(!describeAuthority({}));
}

QTEST_GUILESS_MAIN(CompanyAuthorityTest)
#include "companyauthority_test.moc"
