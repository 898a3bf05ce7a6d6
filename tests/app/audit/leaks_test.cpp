// SPDX-License-Identifier: GPL-3.0-or-later
// Works with every secret that the program knows, then looks for them in everything that it wrote.
#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>
#include <QUrlQuery>

#include "app/api/companyapi.h"
#include "app/audit/audittrail.h"
#include "app/auth/tokenprovider.h"
#include "app/linking/linkwatch.h"
#include "app/transactions/transactionrequest.h"
#include "app/webhooks/webhook.h"
#include "app/writes/journalexport.h"
#include "tests/support/linkbench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QByteArray captured;
void capture(QtMsgType, const QMessageLogContext& context, const QString& message) {
    captured += context.category + QByteArray(": ") + message.toUtf8() + '\n';
}
}  // namespace

class LeaksTest : public QObject {
    Q_OBJECT

    /// As it may be spelled in a file.
    static QByteArrayList formsOf(const QString& secret) {
        const QByteArray plain = secret.toUtf8();
        return {plain, plain.toBase64(QByteArray::OmitTrailingEquals), QUrl::toPercentEncoding(secret), plain.toHex(),
                QByteArray(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2)};
    }
    void lookFor(const QString& secret) {
        QVERIFY2(secret.size() >= 8, "not a secret to look for");
        int files = 0;
        QDirIterator walk(bench_->simulated.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++files;
            for (const QByteArray& form : formsOf(secret))
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
        QVERIFY2(files >= 6, "cache, audit log and the exports");
        for (const QByteArray& form : formsOf(secret))
            QVERIFY2(!captured.contains(form), captured.mid(qMax(0, captured.indexOf(form) - 200), 400).constData());
    }

private slots:
    void initTestCase() {
        qInstallMessageHandler(&capture);
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        bench_ = std::make_unique<LinkBench>();
        QVERIFY(bench_->isReady());
    }
    void cleanupTestCase() {
        bench_.reset();
        qInstallMessageHandler(nullptr);
        captured.clear();
    }

    void nothingSecretIsWrittenAnywhere() {
        Session& session = bench_->session();
        QStringList secrets{SimulatorProcess::secret()};
        // Links: one that works, one whose answer is lost, one that is refused.
        LinkWatch* watch = bench_->create(bench_->wish());
        QVERIFY(watch);
        secrets << watch->hostedPage().path().section(QLatin1Char('/'), -1);
        bench_->simulated.orderFault(QStringLiteral("/v1/link-token/create"), QStringLiteral("cut"));
        QVERIFY(!bench_->create(bench_->wish()));
        bench_->simulated.orderFault(QStringLiteral("/v1/link-token/create"), QStringLiteral("status"), 500);
        LinkWish other = bench_->wish();
        other.request.language = QStringLiteral("en");
        QVERIFY(!bench_->create(other));
        QVERIFY(
            await(bench_->links->prepareRevoke(LinkBench::newFormId(), bench_->links->links().constFirst()).send()));

        // The webhook: refused with what was sent, lost, and accepted, which echoes the secret.
        Webhook& webhook = session.webhook();
        webhook.reload();
        QTRY_VERIFY(webhook.loaded());
        for (const char* kind : {"status", "cut", ""}) {
            WebhookDraft draft = webhook.draft();
            draft.url = QStringLiteral("https://hooks.example.vn/bank/") + QString::fromLatin1(kind);
            draft.newSecret = QStringLiteral("webhook-secret-%1-5e81").arg(QString::fromLatin1(kind));
            webhook.setDraft(draft);
            secrets << draft.newSecret;
            if (*kind)
                bench_->simulated.orderFault(QStringLiteral("/v1/webhook"), QString::fromLatin1(kind),
                                             *kind == 's' ? 500 : 503);
            const auto saved = await(webhook.prepare().send());
            if (!*kind && saved) QCOMPARE(webhook.finishSave(), draft.newSecret);
        }
        QVERIFY(await(webhook.keepSecret(secrets.constLast())));

        const auto lease = await(session.tokens().token());
        QVERIFY(lease);
        secrets << lease->value;
        // A token that is refused, in the middle of something.
        bench_->simulated.simulator.control(QStringLiteral("revoke-tokens"), "{}");
        bench_->simulated.orderFault(QStringLiteral("/v1/token"), QStringLiteral("status"), 500);
        await(session.api().call(api::companyList(1)));
        const auto next = await(session.tokens().token());
        if (next) secrets << next->value;

        // Everything that can be taken away, into the folder that is searched.
        const auto path = [this](const char* name) {
            return bench_->simulated.folder.filePath(QString::fromLatin1(name));
        };
        QVERIFY(await(exportJournal(session.store(), path("journal.jsonl"))));
        QVERIFY(await(session.audit().log().exportTo(path("audit.csv"), AuditFormat::Csv)));
        const auto report = await(session.audit().log().exportTo(path("audit.json"), AuditFormat::Json));
        QVERIFY(report);
        QVERIFY(report->isIntact());
        QVERIFY(report->records >= 12);
        QFile curl(path("curl.txt"));
        QVERIFY(curl.open(QIODevice::WriteOnly));
        curl.write(asCurlCommand(session.profile().serviceAddress(), {QStringLiteral("t-1")}).toUtf8());
        curl.close();
        session.lock();
        bench_->simulated.settings.setState(QStringLiteral("any"), "state");

        QVERIFY(!captured.isEmpty());
        for (const QString& secret : secrets)
            lookFor(secret);
    }

private:
    std::unique_ptr<LinkBench> bench_;
};

QTEST_GUILESS_MAIN(LeaksTest)
#include "leaks_test.moc"
