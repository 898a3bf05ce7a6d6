// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companysearch.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/api_await.h"
#include "tests/support/api_hub.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
ScriptedReply page(const QList<int>& numbers, const QByteArray& meta) {
    QByteArrayList rows;
    for (const int number : numbers) {
        const QByteArray text = QByteArray::number(number);
        rows << R"({"xid":"c-)" + text + R"(","full_name":"Company )" + text + R"(","status":"Active"})";
    }
    return ScriptedReply::json(200, R"({"data":[)" + rows.join(',') + R"(],"meta":{)" + meta + "}}");
}
const QByteArray ofThree = R"("total":3,"per_page":2)";
}  // namespace

/// The search at the service: pages, repetitions, failures, and answers that come too late.
class CompanySearchTest : public QObject {
    Q_OBJECT
private slots:
    void sendsTextAndStatus() {
        Hub hub(inTurn({page({1}, R"("total":1)")}));
        CompanySearch search(hub.client);
        QVERIFY(!search.isOn());
        search.search(QStringLiteral("  Sông Hàn & Co "), QStringLiteral("Pending"));
        QVERIFY(search.isReading());
        QTRY_VERIFY(!search.isReading());
        const QByteArray target = hub.server.requests().last().target;
        QVERIFY2(target.contains("q=S%C3%B4ng%20H%C3%A0n%20%26%20Co"), target.constData());
        QVERIFY2(target.contains("status=Pending"), target.constData());
        QCOMPARE(search.rows().size(), 1);
        QVERIFY(!search.hasMore());
    }
    void readsPageByPageAndKeepsEachCompanyOnce() {
        Hub hub(inTurn({page({1, 2}, ofThree), page({2, 3}, ofThree)}));
        CompanySearch search(hub.client);
        search.search({}, {});
        QTRY_VERIFY(!search.isReading());
        QVERIFY(search.hasMore());
        search.readMore();
        search.readMore();  // one at a time
        QTRY_VERIFY(!search.isReading());
        QCOMPARE(search.rows().size(), 3);
        QVERIFY(!search.hasMore());
        QCOMPARE(search.total().value_or(0), 3);
        QCOMPARE(hub.server.count("/v1/company"), 2);
    }
    void endsWithoutAnyMeta() {
        Hub hub(inTurn({page({1, 2}, ""), page({1, 2}, "")}));
        CompanySearch search(hub.client);
        search.search({}, {});
        QTRY_VERIFY(!search.isReading());
        QVERIFY(search.hasMore());
        search.readMore();
        QTRY_VERIFY(!search.isReading());
        QVERIFY(!search.hasMore());
        QCOMPARE(search.rows().size(), 2);
    }
    void aRefusedPagePastTheEndIsTheEnd() {
        Hub hub(inTurn({page({1, 2}, R"("total":9)"), ScriptedReply::json(404, "{}")}));
        CompanySearch search(hub.client);
        search.search({}, {});
        QTRY_VERIFY(!search.isReading());
        search.readMore();
        QTRY_VERIFY(!search.isReading());
        QVERIFY(!search.error());
        QVERIFY(!search.hasMore());
    }
    void aFailureKeepsTheRowsAndCanBeRepeated() {
        Hub hub(inTurn({page({1, 2}, ofThree), ScriptedReply::json(403, "{}"), page({3}, ofThree)}));
        CompanySearch search(hub.client);
        search.search({}, {});
        QTRY_VERIFY(!search.isReading());
        search.readMore();
        QTRY_VERIFY(search.error());
        QCOMPARE(search.rows().size(), 2);
        search.readMore();
        QTRY_COMPARE(search.rows().size(), 3);
        QVERIFY(!search.error());
    }
    void theFirstPageMayFail() {
        Hub hub(inTurn({ScriptedReply::json(400, R"({"message":"Sai trạng thái"})")}));
        CompanySearch search(hub.client);
        search.search({}, QStringLiteral("Odd"));
        QTRY_VERIFY(search.error());
        QCOMPARE(search.error()->kind, ErrorKind::Validation);
        QVERIFY(search.isOn());
    }
    void aNewSearchForgetsTheOldOne() {
        ScriptedReply late = page({1}, R"("total":1)");
        late.delayMs = 300;
        Hub hub([late](const ReceivedRequest& request) {
            return request.target.contains("q=old") ? late : page({2}, R"("total":1)");
        });
        CompanySearch search(hub.client);
        search.search(QStringLiteral("old"), {});
        QTRY_COMPARE(hub.server.count("/v1/company"), 1);
        search.search(QStringLiteral("new"), {});
        QTRY_VERIFY(!search.isReading());
        QCOMPARE(search.rows().first().xid.text, QStringLiteral("c-2"));
        QTest::qWait(400);
        QCOMPARE(search.rows().size(), 1);
        QCOMPARE(search.rows().first().xid.text, QStringLiteral("c-2"));
    }
    void leavingGivesUpTheQuestion() {
        Hub hub(inTurn({page({1}, R"("total":1)")}));
        CompanySearch search(hub.client);
        QSignalSpy changes(&search, &CompanySearch::changed);
        search.search({}, {});
        search.leave();
        QVERIFY(!search.isOn());
        QVERIFY(!search.isReading());
        const int told = static_cast<int>(changes.size());
        QVERIFY(await(hub.read()));  // whatever was under way has been answered by now
        QCOMPARE(changes.size(), told);
        QVERIFY(search.rows().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompanySearchTest)
#include "companysearch_test.moc"
