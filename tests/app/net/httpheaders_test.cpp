// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpheaders.h"

#include <QTest>

using namespace bankhub;

/// With Qt 6.8 and later this asks Qt's own class, so that both are known to agree.
class HttpHeadersTest : public QObject {
    Q_OBJECT
private slots:
    void orderAndNames();
    void caseDoesNotMatter();
    void valuesAreBytes();
    void whatWouldAddALineIsRefused();
};

void HttpHeadersTest::orderAndNames() {
    HttpHeaders headers;
    QVERIFY(headers.isEmpty());
    QVERIFY(headers.append("X-Second", "2"));
    QVERIFY(headers.append(QByteArray("X-First"), QByteArray("1")));
    QVERIFY(headers.append("X-Second", "again"));
    QCOMPARE(headers.size(), 3);
    QCOMPARE(QString(headers.nameAt(0)), QStringLiteral("x-second"));
    QCOMPARE(QString(headers.nameAt(1)), QStringLiteral("x-first"));
    QCOMPARE(headers.valueAt(2).toByteArray(), QByteArray("again"));
}

void HttpHeadersTest::caseDoesNotMatter() {
    HttpHeaders headers;
    headers.append("Retry-After", "12");
    headers.append("retry-after", "13");
    QCOMPARE(headers.value("RETRY-AFTER").toByteArray(), QByteArray("12"));
    QCOMPARE(headers.value(QStringLiteral("retry-after")).toByteArray(), QByteArray("12"));
    QCOMPARE(headers.value("date").toByteArray(), QByteArray());
    QCOMPARE(headers.value("date", "none").toByteArray(), QByteArray("none"));
}

void HttpHeadersTest::valuesAreBytes() {
    HttpHeaders headers;
    const QByteArray latin1 = "caf\xe9";
    QVERIFY(headers.append("x-latin", latin1));
    QVERIFY(headers.append("x-vietnamese", QByteArray("Tiền vào")));
    QVERIFY(headers.append("x-padded", " \tone two "));
    QVERIFY(headers.append("x-empty", ""));
    QCOMPARE(headers.valueAt(0).toByteArray(), latin1);
    QCOMPARE(headers.valueAt(1).toByteArray(), QByteArray("Tiền vào"));
    QCOMPARE(headers.valueAt(2).toByteArray(), QByteArray("one two"));
    QCOMPARE(headers.valueAt(3).toByteArray(), QByteArray());
}

void HttpHeadersTest::whatWouldAddALineIsRefused() {
    HttpHeaders headers;
    QVERIFY(!headers.append("x-name", "one\r\nx-other: two"));
    QVERIFY(!headers.append("x-name", "one\ntwo"));
    QVERIFY(!headers.append("", "value"));
    QVERIFY(headers.isEmpty());
}

QTEST_GUILESS_MAIN(HttpHeadersTest)
#include "httpheaders_test.moc"
