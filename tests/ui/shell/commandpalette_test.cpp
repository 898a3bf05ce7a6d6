// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/transactions/transactionbrowser.h"
#include "app/views/savedviews.h"
#include "tests/support/filledsession.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/store_testing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowpalette.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/widgets/page.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
/// Has nothing until it is told so, like a source that reads a file.
class LateSource : public PaletteSource {
public:
    [[nodiscard]] QList<PaletteEntry> entries() const override { return entries_; }
    void arrive(const QString& title, std::function<void()> run) {
        PaletteEntry entry;
        entry.id = QStringLiteral("late/") + title;
        entry.title = title;
        entry.run = std::move(run);
        entries_ << entry;
        Q_EMIT changed();
    }

private:
    QList<PaletteEntry> entries_;
};
}  // namespace

/// Ctrl+K in the real window, worked with the keyboard.
class CommandPaletteTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1400, 860);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY(data_->session->companies().loaded() && data_->session->bankAccounts().loaded());
    }
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void findsAPage() {
        openPalette();
        type("journ");
        QCOMPARE(chosen(), QStringLiteral("Journal"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!palette());
        QVERIFY(visiblePage(QStringLiteral("journal")));
    }
    void opensOverATextFieldAndLeavesItsTextAlone() {
        window_->showPage(QStringLiteral("transactions"));
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = qobject_cast<QLineEdit*>(window_->focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("abc"));
        search->home(false);
        openPalette();
        QCOMPARE(search->text(), QStringLiteral("abc"));
    }
    void findsACompanyWithoutAccents() {
        openPalette();
        type("bep nha lua");
        QCOMPARE(chosen(), QStringLiteral("Bếp Nhà Lụa"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(data_->session->transactions().query().company.text, QStringLiteral("company-2"));
        QVERIFY(visiblePage(QStringLiteral("transactions")));
    }
    void findsAnAccountByItsDigits() {
        openPalette();
        type("0022");
        QCOMPARE(chosen(), QStringLiteral("ACB 0022"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(data_->session->transactions().query().account.text, QStringLiteral("account-2"));
    }
    void findsAView() {
        ViewDesk& desk = window_->findChild<TransactionsPage*>()->viewCommands()->desk();
        QTRY_VERIFY(desk.views().isLoaded());
        ViewContent content;
        content.query = QStringLiteral("dir:out");
        qint64 id = 0;
        desk.views()
            .add(QStringLiteral("Chi tháng này"), content)
            .then(
                this, [&id](qint64 made) { id = made; }, [](const Error&) {});
        QTRY_VERIFY(id > 0 && desk.views().byId(id));
        window_->showPage(QStringLiteral("companies"));
        openPalette();
        type("chi thang nay");
        QCOMPARE(chosen(), QStringLiteral("Chi tháng này"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(desk.active(), id);
        QVERIFY(visiblePage(QStringLiteral("transactions")));
        QCOMPARE(data_->session->transactions().query().direction, Direction::Out);
    }
    void theArrowsChoose() {
        openPalette();
        const QString first = chosen();
        QTest::keyClick(field(), Qt::Key_Down);
        const QString second = chosen();
        QVERIFY(second != first);
        QVERIFY(field()->accessibleDescription().startsWith(second));
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(chosen(), first);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(chosen(), first);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QVERIFY(list()->currentIndex().row() > 1);
    }
    void escapeLeavesEverythingAsItWas() {
        window_->showPage(QStringLiteral("companies"));
        openPalette();
        type("journ");
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!palette());
        QVERIFY(visiblePage(QStringLiteral("companies")));
    }
    void lateEntriesComeAndTheChoiceStays() {
        LateSource source;
        window_->findChild<WindowPalette*>()->addSource(&source);
        openPalette();
        QTest::keyClick(field(), Qt::Key_Down);
        const QString before = chosen();
        bool ran = false;
        source.arrive(QStringLiteral("Quý trước"), [&ran] { ran = true; });
        QCOMPARE(chosen(), before);
        type("quy truoc");
        QCOMPARE(chosen(), QStringLiteral("Quý trước"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(ran);
        QTRY_VERIFY(!palette());
    }
    void whatWasDoneLatelyComesFirst() {
        for (const char* words : {"webhook", "companies"}) {
            openPalette();
            type(words);
            QTest::keyClick(field(), Qt::Key_Return);
            QTRY_VERIFY(!palette());
        }
        openPalette();
        QCOMPARE(title(0), QStringLiteral("Companies"));
        QCOMPARE(title(1), QStringLiteral("Webhook"));
    }
    void nothingMatchesIsSaid() {
        openPalette();
        type("qqqqzz");
        QVERIFY(!list()->isVisible());
        QVERIFY(field()->accessibleDescription().startsWith(QStringLiteral("Nothing matches")));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette());
    }
    void hiddenActionsAreNotOffered() {
        // Not a profile that has to be unlocked.
        QVERIFY(!window_->findChild<WindowActions*>()->allowChanges->isVisible());
        openPalette();
        type("allow changes");
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QVERIFY(!title(row).startsWith(QStringLiteral("Allow changes")));
    }
    void speaksTheLanguage() {
        openPalette();
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(field()->placeholderText().startsWith(QStringLiteral("‹")));
        QTRY_VERIFY(title(0).startsWith(QStringLiteral("‹")));
        QVERIFY(list()->accessibleName().startsWith(QStringLiteral("‹")));
        QCoreApplication::removeTranslator(&translator);
    }

private:
    void openPalette() {
        // Who closes a dialog gets the window back from the desktop, of which there is none here.
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QWidget* at = window_->focusWidget() ? window_->focusWidget() : window_.get();
        QTest::keyClick(at, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette());
        QVERIFY(QTest::qWaitForWindowActive(palette()));
    }
    CommandPalette* palette() { return window_->findChild<CommandPalette*>(); }
    QLineEdit* field() { return palette()->findChild<QLineEdit*>(); }
    QListView* list() { return palette()->findChild<QListView*>(); }
    void type(const char* words) { QTest::keyClicks(field(), QString::fromUtf8(words)); }
    QString title(int row) { return list()->model()->index(row, 0).data().toString(); }
    QString chosen() { return list()->currentIndex().data().toString(); }
    bool visiblePage(const QString& id) {
        for (const Page* page : window_->findChildren<Page*>())
            if (page->isVisible()) return page->id() == id;
        return false;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
