// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companyeditor.h"

#include <QJsonDocument>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QString name = QStringLiteral("Công ty TNHH Sông Hàn");
const ScriptedReply nothing = ScriptedReply::json(200, R"({"data":[],"meta":{"total":0}})");

CompanyDraft wanted() {
    CompanyDraft draft;
    draft.fullName = name;
    draft.status = QStringLiteral("Active");
    draft.shortName = QStringLiteral("SH");
    return draft;
}

QByteArray companyJson(const QString& fullName, const QByteArray& more) {
    return R"({"xid":"c-1","full_name":")" + fullName.toUtf8() + R"(",)" + more + "}";
}

ScriptedReply listed(const QString& fullName, qint64 createdAtUtcMs) {
    const QByteArray created = vietnamtime::toContractText(createdAtUtcMs).toUtf8();
    return ScriptedReply::json(
        200, R"({"data":[)" + companyJson(fullName, R"("status":"Active","created_at":")" + created + R"(")") +
                 R"(],"meta":{"total":1}})");
}

CompanyDraft stored() {
    Company company;
    company.fullName = name;
    company.status = QStringLiteral("Active");
    company.configuration = CompanyConfiguration{
        true, QStringLiteral("SH"), 4, 10, QStringLiteral("NumberOnly"), QStringLiteral("Unlimited"), QString()};
    return CompanyDraft::of(company);
}

CompanyDraft edited() {
    CompanyDraft draft = stored();
    draft.status = QStringLiteral("Suspended");
    draft.transactionQuota = QStringLiteral("50000");
    return draft;
}

ScriptedReply shown(const QByteArray& status, const QByteArray& quota) {
    return ScriptedReply::json(
        200,
        R"({"data":)" +
            companyJson(name, R"("status":")" + status + R"(","configuration":{"transaction_amount":)" + quota + "}") +
            "}");
}

const CompanyXid companyOne{QStringLiteral("c-1")};
}  // namespace

/// Creating and editing with real writes: what is sent, what a check finds, what reading back says.
class CompanyEditorTest : public QObject {
    Q_OBJECT

    /// What the service answers to a write, and to every reading after it.
    struct Bench : WriteBench {
        Bench(const ScriptedReply& written, FakeServer::Script readings)
            : WriteBench([written, readings = std::move(readings)](const ReceivedRequest& request) mutable {
                  return request.verb == "POST" ? written : readings(request);
              }) {}
        CompanyEditor editor{hub.client, writer};
    };
    static QByteArray lastPost(const WriteBench& bench) {
        QByteArray body;
        for (const ReceivedRequest& request : bench.hub.server.requests())
            if (request.verb == "POST" && request.path() != "/v1/token") body = request.body;
        return body;
    }
    static WriteCheck checked(const PreparedWrite& write) {
        verifyLost(await(write.send()));
        const auto found = await(write.check());
        return found.value_or(WriteCheck::CannotTell);
    }
    /// The answer must be lost, or the check would read the journal only.
    static void verifyLost(const Result<WriteReceipt>& result) { COMPARE_KIND(result, ErrorKind::ResultUnknown); }

private slots:
    void createsWithNameShortNameAndStatusOnly() {
        Bench bench(ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})"), inTurn({nothing}));
        CompanyDraft draft = wanted();
        draft.paymentCodePrefix = QStringLiteral("XX");  // the create call has no place for it
        const PreparedWrite write = bench.editor.prepareCreation(formOne, draft);
        QCOMPARE(write.order.subject, name);
        QCOMPARE(write.changes.size(), 3);
        const auto receipt = await(write.send());
        QVERIFY(receipt);
        QCOMPARE(receipt->answer.value(QStringLiteral("xid")).toString(), QStringLiteral("c-1"));
        QCOMPARE(QJsonDocument::fromJson(lastPost(bench)).object(),
                 (QJsonObject{{QStringLiteral("full_name"), name},
                              {QStringLiteral("status"), QStringLiteral("Active")},
                              {QStringLiteral("short_name"), QStringLiteral("SH")}}));
    }
    void editsWithWhatDiffersOnly() {
        Bench bench(ScriptedReply::json(200, R"({"code":200})"), inTurn({nothing}));
        const PreparedWrite write = bench.editor.prepareChange(formOne, companyOne, stored(), edited());
        QCOMPARE(write.order.path, QStringLiteral("/v1/company/edit/c-1"));
        QVERIFY(await(write.send()));
        QCOMPARE(QJsonDocument::fromJson(lastPost(bench)).object(),
                 (QJsonObject{{QStringLiteral("status"), QStringLiteral("Suspended")},
                              {QStringLiteral("transaction_amount"), 50000}}));
    }

    void checkOfACreation_data() {
        QTest::addColumn<QString>("listedName");
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<WriteCheck>("found");
        QTest::newRow("there") << name << qint64(0) << WriteCheck::Happened;
        QTest::newRow("there, in another Unicode form")
            << name.normalized(QString::NormalizationForm_D) << qint64(0) << WriteCheck::Happened;
        QTest::newRow("only a longer name") << name + QStringLiteral(" 2") << qint64(0) << WriteCheck::DidNotHappen;
        QTest::newRow("the name was taken long before") << name << qint64(86'400'000) << WriteCheck::DidNotHappen;
    }
    void checkOfACreation() {
        QFETCH(QString, listedName);
        QFETCH(qint64, ageMs);
        QFETCH(WriteCheck, found);
        const qint64 now = FakeClock().nowUtcMs();
        Bench bench(ScriptedReply::nothing(), inTurn({listed(listedName, now - ageMs)}));
        QCOMPARE(checked(bench.editor.prepareCreation(formOne, wanted())), found);
    }
    void aSearchThatFindsNothingIsNotTrusted() {
        const qint64 now = FakeClock().nowUtcMs();
        Bench bench(ScriptedReply::nothing(), [now](const ReceivedRequest& request) {
            return request.target.contains("q=") ? nothing : listed(name, now);
        });
        QCOMPARE(checked(bench.editor.prepareCreation(formOne, wanted())), WriteCheck::Happened);
    }

    void checkOfAnEdit_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("quota");
        QTest::addColumn<WriteCheck>("found");
        QTest::newRow("all of it") << QByteArray("suspended") << QByteArray("\"50000\"") << WriteCheck::Happened;
        QTest::newRow("nothing") << QByteArray("Active") << QByteArray("\"Unlimited\"") << WriteCheck::DidNotHappen;
        QTest::newRow("half of it") << QByteArray("Suspended") << QByteArray("\"Unlimited\"") << WriteCheck::CannotTell;
    }
    void checkOfAnEdit() {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, quota);
        QFETCH(WriteCheck, found);
        Bench bench(ScriptedReply::nothing(), inTurn({shown(status, quota)}));
        QCOMPARE(checked(bench.editor.prepareChange(formOne, companyOne, stored(), edited())), found);
    }
    void aShortNameAloneCannotBeChecked() {
        Bench bench(ScriptedReply::nothing(), inTurn({shown("Active", "null")}));
        CompanyDraft after = stored();
        after.shortName = QStringLiteral("Hàn");
        QCOMPARE(checked(bench.editor.prepareChange(formOne, companyOne, stored(), after)), WriteCheck::CannotTell);
    }

    void readingBackSaysWhatDiffers() {
        Bench bench(ScriptedReply::json(200, "{}"), inTurn({shown("Active", "50000")}));
        CompanyDraft asked = edited();
        asked.shortName = QStringLiteral("Hàn");
        const auto read = await(bench.editor.readBackChange(companyOne, stored(), asked));
        QVERIFY(read);
        QCOMPARE(
            read->differing,
            (QList<MemberChange>{{QStringLiteral("status"), QStringLiteral("Suspended"), QStringLiteral("Active")}}));
        QCOMPARE(read->notShown, QStringList{QStringLiteral("short_name")});
    }
    void aCreationWithoutAnAnswerIsFoundByName() {
        Bench bench(ScriptedReply::nothing(), [](const ReceivedRequest& request) {
            return request.path() == "/v1/company" ? listed(name, 0) : shown("Active", "null");
        });
        const auto read = await(bench.editor.readBackCreation({formOne, {}, 0, false}, wanted()));
        QVERIFY(read);
        QCOMPARE(read->company.xid, companyOne);
        QVERIFY(read->differing.isEmpty());
    }
    void aCreationThatIsNowhereIsSaid() {
        Bench bench(ScriptedReply::nothing(), inTurn({nothing}));
        COMPARE_KIND(await(bench.editor.readBackCreation({formOne, {}, 0, false}, wanted())), ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(CompanyEditorTest)
#include "companyeditor_test.moc"
