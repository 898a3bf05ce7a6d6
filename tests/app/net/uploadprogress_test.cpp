// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/api/merchantapi.h"
#include "tests/support/api_await.h"
#include "tests/support/api_hub.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QByteArray body(3'000'000, 'x');

struct Told {
    QList<QPair<qint64, qint64>> calls;
    [[nodiscard]] std::function<void(qint64, qint64)> listener() {
        return [this](qint64 sent, qint64 total) { calls.append({sent, total}); };
    }
    [[nodiscard]] bool grows() const {
        for (qsizetype index = 1; index < calls.size(); ++index)
            if (calls.at(index).first < calls.at(index - 1).first) return false;
        return !calls.isEmpty();
    }
};
}  // namespace

/// The way of "so many bytes have left" from the socket to the one who confirmed a write.
class UploadProgressTest : public QObject {
    Q_OBJECT

private slots:
    void theTransportTells() {
        FakeServer server(inTurn({ScriptedReply::json(200, "{}")}));
        HttpTransport transport;
        Told told;
        HttpRequest request;
        request.verb = "POST";
        request.url = server.url();
        request.body = body;
        request.uploadProgress = told.listener();
        QVERIFY(await(transport.send(request)));
        QVERIFY(told.grows());
        QCOMPARE(told.calls.constLast(), qMakePair(qint64{body.size()}, qint64{body.size()}));
    }
    void aReadTellsNothing() {
        FakeServer server(inTurn({ScriptedReply::json(200, "{}")}));
        HttpTransport transport;
        Told told;
        HttpRequest request;
        request.verb = "GET";
        request.url = server.url();
        request.uploadProgress = told.listener();
        QVERIFY(await(transport.send(request)));
        QVERIFY(told.calls.isEmpty());
    }
    void aPreparedWriteTellsItsOwn() {
        WriteBench bench(inTurn({ScriptedReply::json(200, R"({"data":{"logo_url":"x"}})")}));
        WriteOrder order = WriteBench::order(formOne);
        const PreparedWrite write = bench.writer.prepare<QString>(
            order, {}, api::uploadMerchantLogo(body, QStringLiteral("a.png"), "image/png"),
            [](const QString&) { return QJsonObject(); });
        const PreparedWrite other = bench.prepare(formTwo, QStringLiteral("B"));
        Told told;
        Told toldOfOther;
        write.watchProgress(this, told.listener());
        other.watchProgress(this, toldOfOther.listener());
        QVERIFY(await(write.send()));
        QVERIFY(told.grows());
        QVERIFY(told.calls.constLast().second > body.size());  // with the frame of the form
        QVERIFY(toldOfOther.calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(UploadProgressTest)
#include "uploadprogress_test.moc"
