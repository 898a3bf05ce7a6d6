// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever asked goes away, or all of the profile does, at every step of everything that can be under way without a
// window: nobody writes into what is gone (the sanitizers watch), nothing is delivered to the dead, and every question
// is settled. tests/ui/shell/objectdeath_test.cpp does the same with windows and pages.
#include <QCoreApplication>
#include <QTest>

#include "app/audit/audittrail.h"
#include "app/auth/tokenprovider.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/bankaccounts/bankaccountreader.h"
#include "app/bankaccounts/bankaccountsearch.h"
#include "app/branding/branding.h"
#include "app/branding/keywordtest.h"
#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "app/connection/companyauthority.h"
#include "app/connection/connectiontest.h"
#include "app/connection/hostprobe.h"
#include "app/export/csvwriter.h"
#include "app/export/transactionexport.h"
#include "app/linking/linkregister.h"
#include "app/net/httptransport.h"
#include "app/notices/receiptwatch.h"
#include "app/overview/overview.h"
#include "app/sandbox/transactionsimulator.h"
#include "app/sync/directoryrefresh.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/duplicatereview.h"
#include "app/transactions/incompletedays.h"
#include "app/transactions/newtransactions.h"
#include "app/transactions/selectionsums.h"
#include "app/transactions/similartransactions.h"
#include "app/transactions/transactionbrowser.h"
#include "app/updates/updatecheck.h"
#include "app/views/savedviews.h"
#include "app/views/viewfile.h"
#include "app/webhooks/webhook.h"
#include "app/writes/journalexport.h"
#include "app/writes/writejournal.h"
#include "app/writes/writer.h"
#include "tests/support/api_tls.h"
#include "tests/support/eventturns.h"
#include "tests/support/pictures.h"
#include "tests/support/signedrelease.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;
using bankhub::testing::turnEventLoop;

namespace {
/// A page that asks, and what it hears.
class Page {
public:
    template <typename T>
    void ask(const Pending<T>& pending) {
        pending.finally(owner.get(), [heard = heard_](const Result<T>&) { ++*heard; });
        settled_.push_back([pending] { return pending.isSettled(); });
    }
    /// Sends it, and looks whether it happened when the answer is there.
    void send(const PreparedWrite& write) {
        const Pending<WriteReceipt> sending = write.send();
        ask(sending);
        sending.finally(owner.get(), [this, write](const Result<WriteReceipt>&) { ask(write.check()); });
    }
    [[nodiscard]] int heard() const { return *heard_; }
    [[nodiscard]] int unsettled() const {
        return int(std::count_if(settled_.cbegin(), settled_.cend(), [](const auto& settled) { return !settled(); }));
    }
    std::unique_ptr<QObject> owner = std::make_unique<QObject>();

private:
    std::shared_ptr<int> heard_ = std::make_shared<int>(0);
    std::vector<std::function<bool()>> settled_;
};

/// What is there to ask about, read once.
struct Known {
    Company company;
    BankAccount account;
    Store::CachedTransaction row;
    QList<Store::RowId> rows;
    QString folder;
    const Clock* clock = nullptr;
};

struct Path {
    const char* name;
    void (*start)(Session&, Page&, const Known&);
};

QString formId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void readDirectories(Session& session, Page&, const Known&) {
    session.companies().reload();
    session.bankAccounts().reload();
    session.directoryRefresh().refresh();
}
void readCompany(Session& session, Page& page, const Known& known) {
    CompanyDesk& desk = session.companyDesk();
    desk.reader.show(known.company.xid);
    desk.counters.show(known.company.xid);
    desk.search.search(QStringLiteral("a"), {});
    page.ask(desk.editor.read(known.company.xid));
}
void createCompany(Session& session, Page& page, const Known&) {
    CompanyDraft draft;
    draft.fullName = QStringLiteral("Company ") + formId().left(8);
    draft.status = QStringLiteral("Active");
    CompanyEditor& editor = session.companyDesk().editor;
    const PreparedWrite write = editor.prepareCreation(formId(), draft);
    const Pending<WriteReceipt> sending = write.send();
    page.ask(sending);
    sending.then(
        page.owner.get(),
        [&page, &editor, draft](const WriteReceipt& receipt) { page.ask(editor.readBackCreation(receipt, draft)); },
        [](const Error&) {});
}
void readAccounts(Session& session, Page&, const Known& known) {
    session.bankAccountReader().read(known.account.xid);
    session.bankAccountSearch().ask(known.account.number.left(4), {});
}
void readBranding(Session& session, Page& page, const Known&) {
    page.ask(session.branding().read());
    session.branding().loadVersions();
    page.ask(session.branding().versionsOf(session.cacheFile()));
    auto* test = new KeywordTest(session.store(), page.owner.get());
    test->setCount(50);
    test->setKeywords({QStringLiteral("SH")}, {QStringLiteral("BL")});
}
void changeBranding(Session& session, Page& page, const Known&) {
    Branding& branding = session.branding();
    const Pending<Done> reading = branding.read();
    page.ask(reading);
    const auto change = [&page, &branding](const Done&) {
        MerchantConfig draft = branding.draft();
        draft.name = QStringLiteral("Shop ") + formId().left(8);
        branding.setDraft(draft);
        page.send(branding.prepareUpdate());
        LogoFile logo;
        logo.bytes = pngOf(64, 64);
        logo.width = logo.height = 64;
        logo.name = QStringLiteral("logo.png");
        branding.setDraftLogo(logo);
        if (branding.draftLogo()) page.send(branding.prepareLogoUpload());
    };
    reading.then(page.owner.get(), change, [](const Error&) {});
}
void link(Session& session, Page& page, const Known& known) {
    LinkRegister& links = session.links();
    links.reload();
    LinkWish wish;
    wish.request.company = known.company.xid;
    wish.companyName = known.company.fullName;
    const Pending<WriteReceipt> sending = links.prepareCreate(formId(), wish).send();
    page.ask(sending);
    sending.then(
        page.owner.get(),
        [&page, &links](const WriteReceipt& receipt) {
            LinkWatch* watch = links.watch(LinkRegister::xidIn(receipt));
            watch->ask();
            page.ask(watch->readDetail());
            if (const auto link = links.link(LinkRegister::xidIn(receipt)))
                page.send(links.prepareRevoke(formId(), *link));
        },
        [](const Error&) {});
    page.ask(links.ownerOf(known.account.xid));
}
void simulatePayment(Session& session, Page& page, const Known& known) {
    TransactionSimulator& simulator = session.transactionSimulator();
    page.ask(simulator.samplePaymentCode(known.company.xid));
    SimulatedPayment payment;
    payment.account = known.account.xid;
    payment.amount = 1'000;
    payment.content = QStringLiteral("SH123456");
    const PreparedWrite write = simulator.prepare(formId(), payment);
    const Pending<WriteReceipt> sending = write.send();
    page.ask(sending);
    sending.then(
        page.owner.get(),
        [&page, &simulator, write](const WriteReceipt& receipt) {
            page.ask(simulator.bringIn(receipt));
            page.ask(write.check());
        },
        [](const Error&) {});
}
void tellReceipts(Session& session, Page&, const Known&) {
    session.receipts().setRule(ReceiptRule{});
    session.receipts().reload();
    session.receipts().runBegan();
    session.synchronizer().start();
    session.receipts().runEnded(true);
}
void synchronize(Session& session, Page& page, const Known&) {
    session.synchronizer().start();
    page.ask(session.tokens().token());
}
void browse(Session& session, Page& page, const Known& known) {
    session.transactions().setQuery({});
    session.newTransactions().reload();
    session.newTransactions().markAllSeen();
    session.duplicateReview().show(known.row.rowId, 60'000);
    session.duplicateReview().decide(true);
    (new SimilarTransactions(session.store(), page.owner.get()))->find(known.row);
    (new IncompleteDays(session.store(), page.owner.get()))->setQuery({});
    (new SelectionSums(session.store(), page.owner.get()))->setRows(known.rows);
    page.ask(session.store().transactionRowIds({}));
    page.ask(session.store().transactionsByRowId(known.rows, 60'000));
}
void overview(Session& session, Page&, const Known&) {
    session.overview().setWatched(true);
    session.overview().reload();
}
void nameViews(Session& session, Page& page, const Known& known) {
    session.views().reload();
    session.views().setCounting(true);
    page.ask(session.views().add(QStringLiteral("View ") + formId().left(8), {QStringLiteral("dir:in"), {}, {}, {}}));
    const QString file = known.folder + QStringLiteral("/view.json");
    page.ask(writeViewFile(page.owner.get(), file, QStringLiteral("View"), {}));
    page.ask(readViewFile(page.owner.get(), file));
}
void setWebhook(Session& session, Page& page, const Known&) {
    Webhook& webhook = session.webhook();
    webhook.reload();
    WebhookDraft draft;
    draft.url = QStringLiteral("https://merchant.example/hook/") + formId().left(8);
    draft.newSecret = QStringLiteral("a-long-secret-of-the-webhook");
    webhook.setDraft(draft);
    page.send(webhook.prepare());
    page.ask(webhook.keepSecret(draft.newSecret));
}
void sendSamples(Session& session, Page&, const Known&) {
    const QUrl receiver = session.profile().serviceAddress();
    const SampleKind kind = sampleKinds().constFirst();
    session.webhook().samples().send({{kind, receiver, {}, "{}"}, {kind, receiver, {}, "{}"}});
}
void exportRows(Session& session, Page& page, const Known& known) {
    ExportTable table;
    table.columns = contractColumns();
    page.ask(exportTransactions(
        session.store(), {},
        std::make_unique<CsvWriter>(std::make_unique<FileTarget>(known.folder + QStringLiteral("/rows.csv")), table)));
    page.ask(exportJournal(session.store(), known.folder + QStringLiteral("/journal.jsonl")));
    page.ask(session.audit().log().exportTo(known.folder + QStringLiteral("/audit.csv"), AuditFormat::Csv));
    page.ask(session.audit().log().read(10));
    page.ask(session.audit().headsInKeyStore());
    session.journal().reload();
}
void lockAndUnlock(Session& session, Page& page, const Known&) {
    session.lock();
    page.ask(session.unlock(SimulatorProcess::secret()));
    page.ask(session.tokens().token());
}
void testConnection(Session& session, Page& page, const Known& known) {
    (new ConnectionTest(session.profile(), SimulatorProcess::secret(), *known.clock, page.owner.get()))->start();
    page.ask(resolveName(QStringLiteral("localhost"), 5'000, page.owner.get()));
    QUrl address = session.profile().serviceAddress();
    address.setScheme(QStringLiteral("https"));
    page.ask(tryHandshake(address, pemText("authority.pem"), 5'000, page.owner.get()));
    page.ask(readAuthorityFile(page.owner.get(), QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/authority.pem"),
                               *known.clock));
}
void clearAnotherCache(Session& session, Page& page, const Known& known) {
    Profile other = session.profile();
    other.id = QStringLiteral("another");
    page.ask(Session::clearCache(other, known.folder, page.owner.get()));
}
void askForUpdates(Session& session, Page& page, const Known& known) {
    const TestPublisher publisher;
    auto* transport = new HttpTransport(page.owner.get());
    auto* updates = new UpdateCheck({{publisher.publicKey()}, session.profile().serviceAddress()},
                                    QVersionNumber(1, 2, 3), known.folder, *transport, *known.clock, transport);
    updates->ask();
}

constexpr Path paths[] = {
    {"directories", readDirectories},
    {"company", readCompany},
    {"new company", createCompany},
    {"accounts", readAccounts},
    {"branding", readBranding},
    {"branding changed", changeBranding},
    {"link", link},
    {"simulated payment", simulatePayment},
    {"receipts", tellReceipts},
    {"synchronisation", synchronize},
    {"transactions", browse},
    {"overview", overview},
    {"views", nameViews},
    {"webhook", setWebhook},
    {"samples", sendSamples},
    {"exports", exportRows},
    {"lock", lockAndUnlock},
    {"connection", testConnection},
    {"other cache", clearAnotherCache},
    {"updates", askForUpdates},
};
}  // namespace

class ObjectDeathTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedSession> simulated_;
    Known known_;

    std::unique_ptr<Session> openSession() {
        auto session = std::make_unique<Session>(simulated_->simulator.profile(), simulated_->folder.path(),
                                                 simulated_->keyStore, simulated_->clock);
        session->useSecret(SimulatorProcess::secret());
        if (!resultOf(session->open())) return nullptr;
        return session;
    }

private slots:
    void initTestCase() {
        simulated_ =
            std::make_unique<SimulatedSession>(QStringList{QStringLiteral("--latency-ms"), QStringLiteral("2"),
                                                           QStringLiteral("--transactions"), QStringLiteral("60")});
        QVERIFY(simulated_->isReady());
        Store& store = simulated_->session->store();
        known_.company = resultOf(store.companies())->constFirst().company;
        known_.account = resultOf(store.bankAccounts())->constFirst().account;
        known_.rows = *resultOf(store.transactionRowIds({}));
        known_.row = resultOf(store.transactionsByRowId(known_.rows.mid(0, 1)))->constFirst();
        known_.folder = simulated_->folder.path();
        known_.clock = &simulated_->clock;
        simulated_->session.reset();
    }
    void cleanupTestCase() { simulated_.reset(); }

    void atEveryStep_data() {
        QTest::addColumn<int>("path");
        QTest::addColumn<bool>("pageFirst");
        int index = 0;
        for (const Path& path : paths) {
            QTest::addRow("%s, page first", path.name) << index << true;
            QTest::addRow("%s, all at once", path.name) << index << false;
            ++index;
        }
    }
    void atEveryStep() {
        QFETCH(int, path);
        QFETCH(bool, pageFirst);
        for (const int steps : {0, 1, 4, 16}) {
            std::unique_ptr<Session> session = openSession();
            QVERIFY(session);
            Page page;
            paths[path].start(*session, page, known_);
            turnEventLoop(steps);
            if (pageFirst) {
                page.owner.reset();
                const int heard = page.heard();
                turnEventLoop(2);
                session.reset();
                QCoreApplication::processEvents();
                QCOMPARE(page.heard(), heard);
            } else {
                session.reset();
            }
            page.owner.reset();
            QVERIFY2(page.unsettled() == 0, qPrintable(QStringLiteral("after %1 steps").arg(steps)));
        }
    }

    /// All of it left a journal that is true and an audit log that holds.
    void whatIsLeftIsTrue() {
        const std::unique_ptr<Session> session = openSession();
        QVERIFY(session);
        for (auto* const feature :
             {static_cast<QObject*>(&session->webhook()), static_cast<QObject*>(&session->links()),
              static_cast<QObject*>(&session->branding()), static_cast<QObject*>(&session->transactionSimulator())})
            QVERIFY(feature);  // each registers how its lost writes are looked up
        session->companyDesk();
        session->journal().reload();
        QTRY_VERIFY(session->journal().loaded());
        QStringList undecided;  // only a person can tell: the list has others like it, or nothing can be asked
        for (const QString& key : session->journal().lostKeys()) {
            const auto check = resultOf(session->writer().check(key));
            QVERIFY(check);
            QVERIFY(*check != WriteCheck::StillUnderWay);
            if (*check == WriteCheck::CannotTell) undecided << key;
        }
        const auto entries = resultOf(session->store().journal(0));
        QVERIFY(entries && entries->size() >= 10);
        for (const JournalEntry& entry : *entries)
            QVERIFY(!entry.isUnsettled() || undecided.contains(entry.order.key));
        const auto report = auditfile::verify(simulated_->folder.path());
        QVERIFY(report && report->isIntact());
    }
};

QTEST_GUILESS_MAIN(ObjectDeathTest)
#include "objectdeath_test.moc"
