// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkingpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrlQuery>

#include "tests/support/api_tls.h"
#include "tests/support/linkingpagebench.h"
#include "tests/support/linkvisitor.h"
#include "ui/linking/linkhandover.h"
#include "ui/linking/linkqrdialog.h"
#include "ui/linking/searchablechoice.h"
#include "ui/linking/testaccountscard.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QJsonObject message(const char* event) {
    return {{QStringLiteral("event"), QString::fromLatin1(event)},
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("account_number"), QStringLiteral("0123456789")}}},
            {QStringLiteral("timestamp"), QStringLiteral("1790000000")}};
}
}  // namespace

/// Linking through its real widgets against the simulator; the embedded view is a stand-in.
class LinkingPageTest : public QObject {
    Q_OBJECT
private slots:
    void linksAnAccountHere() {
        LinkingPageBench test;
        QVERIFY(test.ready);
        QVERIFY2(test.shows("No links yet"), qPrintable(test.shown()));
        QVERIFY(test.createLink(QStringLiteral("http://127.0.0.1:1/done")));
        for (const char* text : {"LINK_BANK_ACCOUNT", "not opened yet", "expires in 29:", "Link created",
                                 "Confirmation by the service", "Test accounts (sandbox)"})
            QTRY_VERIFY2(test.shows(text), text);
        QVERIFY(!test.view);  // the engine starts only when asked for
        QVERIFY(test.click("Open here"));
        QVERIFY(test.view);
        QCOMPARE(test.view->opened, test.watch()->hostedPage());
        QCOMPARE(test.view->given.redirectAddress, QUrl(QStringLiteral("http://127.0.0.1:1/done")));
        QVERIFY(test.view->given.hosts.contains(QStringLiteral("bankhub.sepay.vn")));
        QCOMPARE(test.view->width, 1024);
        QVERIFY(test.page->unsavedWork());
        QVERIFY(test.click("360 px"));
        QCOMPARE(test.view->width, 360);
        Q_EMIT test.view->addressChanged(test.view->opened, false);
        QVERIFY(test.shows("on this computer, not encrypted · off the record"));
        QVERIFY(!test.shown().contains(test.view->opened.fileName()));

        const LinkVisitor visitor(test.view->opened);
        visitor.linkAccount();
        Q_EMIT test.view->messageReceived(test.origin(), message("FINISHED_BANK_ACCOUNT_LINK"));
        QTRY_COMPARE(test.watch()->state(), LinkState::Finished);
        Q_EMIT test.view->completionReached(QUrl(QStringLiteral("http://127.0.0.1:1/done?link_token=x")));
        QTRY_VERIFY2(test.shows("The account is linked"), qPrintable(test.shown()));
        for (const char* text :
             {"MBBank", "0123456789", "NGUYEN VAN A", "Account linked", "Sent to the redirect address"})
            QTRY_VERIFY2(test.shows(text), text);
        QVERIFY(test.shows("Confirmed by"));
        QTRY_VERIFY(!test.view);
        QVERIFY(!test.page->unsavedWork());
        // The account list refreshes itself.
        QTRY_COMPARE(test.bench.session().bankAccounts().accounts().size(), 5);
        QTRY_VERIFY(!test.button("Copy the link")->isEnabled());
        QCOMPARE(test.page->count(), 0);
    }
    void theAuthorityOfTheProfileVouchesHereToo() {
        const auto chain = [](const char* name) { return QList<QSslCertificate>{QSslCertificate(pemText(name))}; };
        const QString host = QStringLiteral("127.0.0.1");
        {
            LinkingPageBench test({}, {}, pemText("authority.pem"));
            QVERIFY(test.ready && test.createLink() && test.click("Open here"));
            const auto vouches = test.view->given.vouches;
            QVERIFY(vouches && vouches(chain("service.pem"), host));
            QVERIFY(!vouches(chain("service.pem"), QStringLiteral("bankhub.sepay.vn")));
            for (const char* name : {"strange.pem", "expired.pem", "wronghost.pem", "certificate.pem"})
                QVERIFY2(!vouches(chain(name), host), name);
        }
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink() && test.click("Open here"));
        QVERIFY(!test.view->given.vouches);
    }
    void aClosedPageCanBeOpenedAgain() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("Open here"));
        const LinkVisitor visitor(test.view->opened);
        visitor.step("close");
        Q_EMIT test.view->messageReceived(test.origin(), message("BANKHUB_CLOSE_LINK"));
        QTRY_VERIFY(!test.view);
        QTRY_VERIFY(test.shows("closed by the user"));
        QVERIFY(test.click("Open again here"));
        QVERIFY(test.view);
        QCOMPARE(test.watch()->state(), LinkState::Opened);
    }
    void expiryClosesThePage() {
        LinkingPageBench test({QStringLiteral("--link-ttl"), QStringLiteral("3")});
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("Open here"));
        QTRY_VERIFY(!test.view);
        QTRY_VERIFY2(test.shows("The link has expired without a result"), qPrintable(test.shown()));
        QVERIFY(test.click("New link…"));
        QVERIFY(test.dialog<LinkFormDialog>());
    }
    void withoutThePluginTheBrowserIsOffered() {
        LinkingPageBench test;
        test.viewProblem = QStringLiteral("not installed");
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("Open here"));
        QVERIFY(test.shows("The embedded view is not available on this computer."));
        QVERIFY(!test.button("Open here"));
        QVERIFY(test.click("Open in the browser"));
        QCOMPARE(test.addresses, QList{test.watch()->hostedPage()});
        QCOMPARE(test.watch()->state(), LinkState::Opened);
    }
    void aMissingBrowserIsSaid() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        test.programsStart = false;
        QVERIFY(test.click("Open in the browser"));
        QVERIFY(test.shows("No browser could be started."));
        QCOMPARE(test.watch()->state(), LinkState::Created);
    }
    void copyingIsMarkedAsSecretAndTakenBack() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        const QString link = test.watch()->hostedPage().toString();
        QVERIFY(test.click("Copy the link"));
        QClipboard* clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), link);
        QCOMPARE(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(test.shows("The link is on the clipboard"));
        test.page.reset();
        QVERIFY(clipboard->text().isEmpty());
    }
    void theClipboardIsClearedUnlessSomethingElseIsThere() {
        QClipboard* clipboard = QGuiApplication::clipboard();
        LinkClipboard short_(nullptr, 50);
        short_.copy(QUrl(QStringLiteral("https://bankhub.sepay.vn/link/1")));
        QVERIFY(!clipboard->text().isEmpty());
        QTRY_VERIFY(clipboard->text().isEmpty());
        short_.copy(QUrl(QStringLiteral("https://bankhub.sepay.vn/link/1")));
        clipboard->setText(QStringLiteral("mine"));
        short_.takeOff();
        QCOMPARE(clipboard->text(), QStringLiteral("mine"));
    }
    void mailIsDrafted_data() {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("words");
        QTest::newRow("Vietnamese") << 0 << QStringLiteral("(giờ Việt Nam)");
        QTest::newRow("English") << 1 << QStringLiteral("(Vietnam time)");
    }
    void mailIsDrafted() {
        QFETCH(int, entry);
        QFETCH(QString, words);
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        qobject_cast<QPushButton*>(test.button("Mail"))->menu()->actions().at(entry)->trigger();
        QCOMPARE(test.addresses.size(), 1);
        const QUrl draft = test.addresses.constFirst();
        QCOMPARE(draft.scheme(), QStringLiteral("mailto"));
        const QString body = QUrlQuery(draft).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
        QVERIFY2(body.contains(words), qPrintable(body));
        QVERIFY(body.contains(test.watch()->hostedPage().toString()));
        QVERIFY(!draft.toEncoded().contains('\n'));
        QTRY_VERIFY(test.shows("Mail drafted"));
    }
    void testAccountsAreCopiedByAClick() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        auto* card = test.page->findChild<TestAccountsCard*>();
        QVERIFY(card && card->isVisible());
        card->findChild<QComboBox*>()->setCurrentIndex(1);  // the documented one of ACB
        for (const auto& [name, value] :
             {std::pair("Copy Account number", "4567890123"), std::pair("Copy Holder", "BUI VAN G"),
              std::pair("Copy Identity number", "045678901234"), std::pair("Copy Telephone", "0000000007"),
              std::pair("Copy One-time password", "456789")}) {
            for (auto* copy : card->findChildren<QToolButton*>())
                if (copy->accessibleName() == QLatin1String(name)) QTest::mouseClick(copy, Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(value));
        }
    }
    void productionHasNoTestAccountsAndIsReadOnly() {
        LinkingPageBench test;
        QVERIFY(test.ready);
        Session& session = test.bench.session();
        Profile production = session.profile();
        production.environment = Environment::Production;
        WritePermission permission(production, test.bench.simulated.clock);
        test.page = std::make_unique<LinkingPage>(
            LinkFormDialog::Sources{*test.bench.links, session.companies(), session.bankAccounts(),
                                    WriteDesk{production, permission}},
            test.bench.simulated.settings, LinkingWays{});
        test.page->show();
        QVERIFY(!test.page->findChild<TestAccountsCard*>());
        QVERIFY(test.click("New link…"));
        QVERIFY(test.choose(test.bench.companies().constFirst().company.fullName));
        QVERIFY(test.click("Create the link…"));
        QVERIFY(test.shows("This production profile is read-only."));
        QVERIFY(!test.click("Create the link", test.dialog<WriteDialog>()));
        test.page.reset();  // before what it refers to
    }
    void theQrCodeIsSaved() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("QR code"));
        auto* dialog = test.dialog<LinkQrDialog>();
        QVERIFY(dialog);
        const QTemporaryDir folder;
        dialog->saveTo(folder.filePath(QStringLiteral("link.png")));
        const QImage picture(folder.filePath(QStringLiteral("link.png")));
        QVERIFY(picture.width() >= 1024);
        QVERIFY(test.shows("Saved."));
        dialog->saveTo(folder.filePath(QStringLiteral("no/such/folder.png")));
        QVERIFY(test.shows("cannot be written"));
    }
    void revokes() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("Open here"));
        QVERIFY(test.click("Revoke…"));
        QVERIFY(test.click("Revoke the link", test.dialog<WriteDialog>()));
        QTRY_COMPARE(test.watch()->state(), LinkState::Revoked);
        QTRY_VERIFY(!test.view);
        QTRY_VERIFY(test.shows("The link was revoked"));
        QVERIFY(!test.button("Revoke…")->isEnabled());
    }
    void unlinksForTheOwner() {
        LinkingPageBench test;
        QVERIFY(test.ready);
        const BankAccount account = test.bench.accounts().constFirst().account;
        test.page->startUnlink(account.xid);
        QCOMPARE(test.dialog<LinkFormDialog>()->findChild<SearchableChoice*>()->chosenId(), account.xid.text);
        QTRY_VERIFY2(test.shows("as the service says now"), qPrintable(test.shown()));
        QVERIFY(test.confirmCreation());
        QCOMPARE(test.watch()->progress().subject().company, account.companyXid);
        QTRY_VERIFY(test.shows("UNLINK_BANK_ACCOUNT"));
        QVERIFY(test.click("Open here"));
        const QString password =
            account.bankName == QLatin1String("MBBank") ? QStringLiteral("12345678") : QStringLiteral("123456");
        LinkVisitor(test.view->opened).unlinkAccount(password);
        Q_EMIT test.view->messageReceived(test.origin(), message("FINISHED_BANK_ACCOUNT_UNLINK"));
        QTRY_VERIFY2(test.watch()->state() == LinkState::Finished, qPrintable(test.shown()));
        QTRY_VERIFY_WITH_TIMEOUT(test.shows("The account is unlinked"), 10'000);
    }
    void theOwnerMustBeKnown() {
        LinkingPageBench test;
        QVERIFY(test.ready);
        const BankAccount account = test.bench.accounts().constFirst().account;
        test.bench.simulated.orderFault(QStringLiteral("/v1/bank-account/"), QStringLiteral("status"), 404, 1);
        test.page->startUnlink(account.xid);
        QTRY_VERIFY(test.shows("The owner of the account cannot be read."));
        QVERIFY(test.click("Ask again"));
        QTRY_VERIFY(test.shows("as the service says now"));
    }
    void theFormChecksBeforeItSends() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.click("New link…"));
        QVERIFY(test.click("Create the link…"));
        QVERIFY(test.shows("Choose the company to link for."));
        test.choose(test.bench.companies().constFirst().company.fullName);
        test.redirectField()->setText(QStringLiteral("http://shop.example"));
        QVERIFY(test.click("Create the link…"));
        QVERIFY(test.shows("Use a public https address, or leave it empty."));
        QVERIFY(!test.dialog<WriteDialog>());
    }
    void leavingAnOpenPageIsAsked() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.createLink());
        QVERIFY(test.click("Open here"));
        test.page->clearFilter();  // Escape
        auto* question = test.dialog<QMessageBox>();
        QVERIFY(question);
        QVERIFY(test.click("Stay here", question));
        QVERIFY(test.view && test.shows("LINK_BANK_ACCOUNT"));
        test.page->clearFilter();
        QVERIFY(test.click("Close the page", test.dialog<QMessageBox>()));
        QTRY_VERIFY(test.button("Unlink an account…"));
        QVERIFY(!test.page->unsavedWork());
    }
    void aLinkThatIsOnlyInTheJournalIsSaid() {
        LinkingPageBench test;
        QVERIFY(test.ready && test.click("New link…"));
        WriteReceipt receipt;
        receipt.fromJournal = true;
        receipt.answer = {{QStringLiteral("xid"), QStringLiteral("token-of-yesterday")}};
        Q_EMIT test.dialog<LinkFormDialog>()->created(receipt);
        QVERIFY(test.shows("The link itself is no longer known"));
    }
    void anEarlierRunIsSaidHonestly() {
        LinkingPageBench test;
        QVERIFY(test.ready);
        IssuedLink old;
        old.xid = {QStringLiteral("token-of-yesterday")};
        old.company = test.bench.companies().constFirst().company.xid;
        old.companyName = QStringLiteral("Công ty cũ");
        old.createdAtUtcMs = 1'700'000'000'000;
        old.expiresAtUtcMs = 1'700'000'900'000;
        test.bench.session().store().saveIssuedLink(old);
        QTRY_COMPARE(test.bench.links->links().size(), 1);
        QTRY_VERIFY(test.button("Unlink an account…"));
        auto* table = test.page->findChild<RecordTable*>();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY2(test.shows("the service can no longer be asked"), qPrintable(test.shown()));
        QVERIFY(test.shows("not confirmed"));
        QVERIFY(!test.button("Ask the service")->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(test.shows("Link created"));
        QVERIFY(!test.button("Open here"));
    }
};

QTEST_MAIN(LinkingPageTest)
#include "linkingpage_test.moc"
