// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog, a card or a desk goes away while what it asked for is on its way, and the profile lives on; and the whole
// program ends at every step of its start. The window and its pages: objectdeath_test.cpp beside this; what works
// without a window: tests/app/session/objectdeath_test.cpp.
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/branding/branding.h"
#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "app/linking/linkregister.h"
#include "app/sandbox/transactionsimulator.h"
#include "app/writes/writepermission.h"
#include "tests/support/eventturns.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"
#include "ui/branding/cropdialog.h"
#include "ui/branding/logocard.h"
#include "ui/branding/versionsdialog.h"
#include "ui/companies/editcompanydialog.h"
#include "ui/connection/authorityfield.h"
#include "ui/connection/connectiondialog.h"
#include "ui/console.h"
#include "ui/export/exportdesk.h"
#include "ui/journal/auditdialog.h"
#include "ui/journal/journalsaving.h"
#include "ui/linking/linkformdialog.h"
#include "ui/sandbox/simulatetransactiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/transactions/transactioncopy.h"
#include "ui/webhooks/newsecretdialog.h"
#include "ui/webhooks/secretclipboard.h"
#include "ui/widgets/noticestrip.h"
#include "ui/writes/writedialog.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;
using bankhub::testing::turnEventLoop;

namespace {
/// Answers a little later.
class SlowKeyStore final : public KeyStore {
public:
    Pending<QString> read(const QString&) override { return later<QString>(QStringLiteral("secret")); }
    Pending<Done> write(const QString&, const QString&) override { return later<Done>(Done{}); }
    Pending<Done> remove(const QString&) override { return later<Done>(Done{}); }

private:
    template <typename T>
    static Pending<T> later(const T& value) {
        const Promise<T> promise;
        QTimer::singleShot(5, qApp, [promise, value] { promise.settle(value); });
        return promise.pending();
    }
};

bool press(QWidget& dialog, const char* text) {
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->text() == QString::fromUtf8(text) && button->isEnabled()) {
            button->click();
            return true;
        }
    return false;
}
}  // namespace

class DialogDeathTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SimulatedSession> simulated_;
    SlowKeyStore keyStore_;
    SecretClipboard clipboard_;
    Company company_;
    BankAccount account_;
    QList<Store::RowId> rows_;

    [[nodiscard]] Session& session() const { return *simulated_->session; }
    [[nodiscard]] WriteDesk desk() const { return {session().profile(), session().writePermission()}; }
    [[nodiscard]] QString file(const char* name) const { return simulated_->folder.filePath(QString::fromUtf8(name)); }

    QDialog* connectionTested(QWidget* window) {
        auto* dialog = new ConnectionDialog(simulated_->profiles, keyStore_, simulated_->clock, window);
        dialog->edit(session().profile());
        return press(*dialog, "Test connection") ? dialog : nullptr;
    }
    QDialog* writeSent(QWidget* window) {
        CompanyDraft draft;
        draft.fullName = QStringLiteral("Company ") + QUuid::createUuid().toString().mid(1, 8);
        draft.status = QStringLiteral("Active");
        const PreparedWrite write =
            session().companyDesk().editor.prepareCreation(QUuid::createUuid().toString(), draft);
        auto* dialog = new WriteDialog(write, {QStringLiteral("Create"), QStringLiteral("Create it"), {}},
                                       session().profile(), session().writePermission(), window);
        dialog->open();
        return press(*dialog, "Create it") ? dialog : nullptr;
    }
    QDialog* secretKept(QWidget* window) {
        const auto keep = [this] { return keyStore_.write({}, {}); };
        auto* dialog = new NewSecretDialog({QStringLiteral("secret"), session().profile(), keep}, clipboard_, window);
        dialog->open();
        return press(*dialog, "Keep in the key store") ? dialog : nullptr;
    }
    QDialog* ownerAsked(QWidget* window) {
        auto* dialog =
            new LinkFormDialog(LinkPurpose::UnlinkBankAccount,
                               {session().links(), session().companies(), session().bankAccounts(), desk()}, window);
        dialog->chooseAccount(account_.xid);
        dialog->open();
        // Who owns the chosen account is asked at once, and nothing else can be done until it is known.
        return press(*dialog, "Create the link…") ? nullptr : dialog;
    }
    QObject* exportStarted(QWidget* window) {
        auto* notice = new NoticeStrip(window);
        auto* desk = new ExportDesk(session().store(), simulated_->settings, simulated_->clock, *notice, window);
        desk->setParent(window);
        desk->write({}, {}, file("rows.xlsx"));
        return desk->isRunning() ? desk : nullptr;
    }
    QObject* rowsCopied(QWidget* window) {
        auto* copy = new TransactionCopy(session().store(), *new NoticeStrip(window), window);
        copy->copy({rows_, {TransactionField::Time, TransactionField::Amount}, {}}, CopyFormat::Csv);
        return copy;
    }
    QObject* journalSaved(QWidget* window) {
        auto* saving = new JournalSaving(session().store(), simulated_->clock, *new NoticeStrip(window), window);
        saving->setParent(window);
        saving->write(file("journal.jsonl"));
        return saving;
    }
    QObject* logoPasted(QWidget* window) {
        QImage picture(1500, 900, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QGuiApplication::clipboard()->setImage(picture);
        auto* card = new LogoCard(session().branding(), window);
        card->paste();
        return card;
    }
    QDialog* pictureCropped(QWidget* window) {
        QImage picture(1500, 900, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        auto* dialog = new CropDialog(picture, QStringLiteral("logo.png"), {}, window);
        dialog->open();
        press(*dialog, "Trim the edges");
        return dialog;
    }
    QObject* authorityTaken(QWidget* window) {
        auto* field = new AuthorityField(simulated_->clock, window);
        field->take(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/authority.pem"));
        return field;
    }

    QObject* begin(const QString& what, QWidget* window) {
        if (what == QLatin1String("connection tested")) return connectionTested(window);
        if (what == QLatin1String("write sent")) return writeSent(window);
        if (what == QLatin1String("secret kept")) return secretKept(window);
        if (what == QLatin1String("owner asked")) return ownerAsked(window);
        if (what == QLatin1String("export")) return exportStarted(window);
        if (what == QLatin1String("rows copied")) return rowsCopied(window);
        if (what == QLatin1String("journal saved")) return journalSaved(window);
        if (what == QLatin1String("logo pasted")) return logoPasted(window);
        if (what == QLatin1String("picture cropped")) return pictureCropped(window);
        if (what == QLatin1String("authority taken")) return authorityTaken(window);
        if (what == QLatin1String("company edited"))
            return new EditCompanyDialog(company_.xid, company_.fullName, session().companyDesk().editor, desk(),
                                         window);
        if (what == QLatin1String("versions of another"))
            return new VersionsDialog(session().branding(), {{QStringLiteral("Other"), session().cacheFile()}}, window);
        if (what == QLatin1String("payment simulated"))
            return new SimulateTransactionDialog(session().transactionSimulator(), account_, desk(), window);
        return nullptr;
    }

private slots:
    void initTestCase() {
        simulated_ =
            std::make_unique<SimulatedSession>(QStringList{QStringLiteral("--latency-ms"), QStringLiteral("3")});
        QVERIFY(simulated_->isReady());
        company_ = resultOf(session().store().companies())->constFirst().company;
        account_ = resultOf(session().store().bankAccounts())->constFirst().account;
        rows_ = *resultOf(session().store().transactionRowIds({}));
        session().companies().reload();
        session().bankAccounts().reload();
        QTRY_VERIFY(session().companies().loaded() && session().bankAccounts().loaded());
    }
    void cleanupTestCase() { simulated_.reset(); }

    void atEveryStep_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"connection tested", "write sent", "secret kept", "owner asked", "export",
                                 "rows copied", "journal saved", "logo pasted", "picture cropped", "authority taken",
                                 "company edited", "versions of another", "payment simulated"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }
    void atEveryStep() {
        QFETCH(QString, what);
        for (const int steps : {0, 1, 2, 4, 9}) {
            for (const bool atOnce : {true, false}) {
                QWidget window;
                window.resize(900, 700);
                window.show();
                const QPointer<QObject> begun = begin(what, &window);
                QVERIFY2(begun, "it does not begin");
                turnEventLoop(steps);
                if (atOnce)
                    delete begun;
                else if (begun)
                    begun->deleteLater();
                // No loop of the test's own would do it.
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QVERIFY(!begun);
                turnEventLoop(6);
            }
        }
        // The profile is as alive as before.
        QVERIFY(resultOf(session().store().transactionCount()));
    }

    /// What was sent without anybody waiting is in the journal with its end.
    void whatWasSentIsInTheJournal() {
        const auto allEnded = [this] {
            const auto entries = resultOf(session().store().journal(0));
            return entries && entries->size() >= 10 &&
                   std::none_of(entries->cbegin(), entries->cend(),
                                [](const JournalEntry& entry) { return entry.state == WriteState::Sent; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 20'000);
    }

    /// Ends at every step of its start, and of what the start has begun.
    void theProgram_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55})
            QTest::addRow("after %d", steps) << steps;
    }
    void theProgram() {
        QFETCH(int, steps);
        const Profile profile = simulated_->simulator.profile();
        qputenv("BANKHUB_BASE_URL", profile.serviceAddress().toEncoded());
        qputenv("BANKHUB_CLIENT_ID", profile.clientId.toUtf8());
        qputenv("BANKHUB_CLIENT_SECRET", SimulatorProcess::secret().toUtf8());
        const QTemporaryDir folder;
        Console::Options options;
        options.dataDirectory = folder.path();
        options.language = QStringLiteral("en");
        auto console = std::make_unique<Console>(options);
        console->start();
        turnEventLoop(steps);
        console.reset();
        turnEventLoop(2);
        for (const QWidget* widget : QApplication::topLevelWidgets())
            QVERIFY(!qobject_cast<const MainWindow*>(widget));
    }
};

QTEST_MAIN(DialogDeathTest)
#include "dialogdeath_test.moc"
