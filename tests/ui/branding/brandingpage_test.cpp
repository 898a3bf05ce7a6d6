// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/brandingpage.h"

#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>

#include "tests/support/brandingbench.h"
#include "tests/support/store_testing.h"
#include "ui/branding/lostnotificationsdialog.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QStringList dialect(const char* name) {
    return {QStringLiteral("--dialect"), QString::fromLatin1(name)};
}
}  // namespace

/// The branding page through its real widgets, against the simulator.
class BrandingPageTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsOfferedIsShown_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasName");
        QTest::addColumn<bool>("hasColors");
        QTest::addColumn<bool>("hasStyleSheet");
        QTest::newRow("overview") << "overview" << true << true << true;
        QTest::newRow("css") << "css" << false << true << true;
        QTest::newRow("minimal") << "minimal" << false << false << false;
    }
    void onlyWhatIsOfferedIsShown() {
        QFETCH(QString, name);
        QFETCH(bool, hasName);
        QFETCH(bool, hasColors);
        QFETCH(bool, hasStyleSheet);
        BrandingBench bench({QStringLiteral("--dialect"), name});
        QVERIFY(bench.ready);
        QCOMPARE(bench.part<NameCard>()->isVisible(), hasName);
        QCOMPARE(bench.part<ColorsCard>()->isVisible(), hasColors);
        QCOMPARE(bench.part<StyleSheetCard>()->isVisible(), hasStyleSheet);
        QVERIFY(bench.part<LogoCard>()->isVisible());
        QVERIFY(bench.part<KeywordsCard>()->isVisible());
        const QString text = BrandingBench::shown(bench.page.get());
        QCOMPARE(text.contains(QStringLiteral("did not return it")), name != QStringLiteral("overview"));
        QCOMPARE(text.contains(QStringLiteral("marked block")), name == QStringLiteral("css"));
        QVERIFY(!bench.page->unsavedWork());
    }

    void nameAndColorsAreSaved() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        QCOMPARE(bench.nameField()->text(), QStringLiteral("Chợ Phiên Trực Tuyến"));
        BrandingBench::retype(bench.nameField(), QStringLiteral("Sông Hàn Pay"));
        BrandingBench::retype(bench.colorField(0), QStringLiteral("#0b6e69"));
        QCOMPARE(bench.branding().changeCount(), 2);
        QVERIFY(bench.page->unsavedWork());
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        const QString diff = BrandingBench::shown(dialog);
        for (const char* part : {"Chợ Phiên Trực Tuyến", "Sông Hàn Pay", "#1463FF", "#0B6E69", "Display name"})
            QVERIFY2(diff.contains(QString::fromUtf8(part)), qPrintable(diff));
        QVERIFY2(!diff.contains(QStringLiteral("Secondary colour")), "only what changed");
        QVERIFY(BrandingBench::press(dialog, QStringLiteral("Save")));
        QVERIFY(bench.savedAndRead());
        QCOMPARE(bench.branding().current().name, std::optional(QStringLiteral("Sông Hàn Pay")));
        QCOMPARE(bench.branding().current().primaryColor, std::optional(QStringLiteral("#0B6E69")));
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/merchant-config")), 1);
        QVERIFY(!bench.page->unsavedWork());
    }
    void whatIsNoColorIsNotSent() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        BrandingBench::retype(bench.colorField(0), QStringLiteral("#12zz"));
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Review and save")));
        QVERIFY(bench.part<ColorsCard>()->problem().contains(QStringLiteral("#RRGGBB")));
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/merchant-config")), 0);
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Undo")));
        QCOMPARE(bench.colorField(0)->text(), QStringLiteral("#1463FF"));
        QVERIFY(bench.part<ColorsCard>()->problem().isEmpty());
    }
    void colorsGoIntoTheStyleSheetWhenThatIsAllThereIs() {
        BrandingBench bench(dialect("css"));
        QVERIFY(bench.ready);
        const QString own = QStringLiteral("body { margin: 0 }");
        QTest::keyClicks(bench.editor(), own);
        BrandingBench::retype(bench.colorField(0), QStringLiteral("#0b6e69"));
        const QString draft = bench.branding().draft().customStyleSheet.value();
        QVERIFY2(draft.startsWith(own), qPrintable(draft));
        QVERIFY(draft.contains(QStringLiteral("--primary: #0B6E69")));
        QVERIFY(bench.editor()->toPlainText().contains(QStringLiteral("bank-hub-console:begin")));
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        QVERIFY(BrandingBench::press(dialog, QStringLiteral("Save")));
        QVERIFY(bench.savedAndRead());
        QCOMPARE(bench.branding().current().customStyleSheet, std::optional(draft));
        QCOMPARE(bench.colorField(0)->text(), QStringLiteral("#0B6E69"));
        // Emptying the field removes the block and leaves the user's own.
        bench.colorField(0)->selectAll();
        QTest::keyClick(bench.colorField(0), Qt::Key_Delete);
        QCOMPARE(bench.branding().draft().customStyleSheet, std::optional(own));
    }
    void aRefusedStyleSheetIsSaidAtItsCard() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        QTest::keyClicks(bench.editor(), QStringLiteral("a{} <script>"));
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        QVERIFY(BrandingBench::press(dialog, QStringLiteral("Save")));
        QTRY_VERIFY(BrandingBench::button(dialog, QStringLiteral("Back")));
        QVERIFY(BrandingBench::press(dialog, QStringLiteral("Back")));
        QTRY_VERIFY2(bench.part<StyleSheetCard>()->problem().contains(QStringLiteral("kịch bản")),
                     qPrintable(bench.part<StyleSheetCard>()->problem()));
        QCOMPARE(bench.editor()->toPlainText(), QStringLiteral("a{} <script>"));
    }

    void everyFailureLeavesTheFormAsItIs_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("400") << "status" << 400;
        QTest::newRow("401") << "401" << 401;
        QTest::newRow("403") << "status" << 403;
        QTest::newRow("404") << "status" << 404;
        QTest::newRow("405") << "status" << 405;
        QTest::newRow("413") << "status" << 413;
        QTest::newRow("429") << "429" << 429;
        QTest::newRow("500") << "status" << 500;
        QTest::newRow("503") << "status" << 503;
        QTest::newRow("block page") << "html403" << 403;
        QTest::newRow("cut body") << "cut" << 200;
    }
    void everyFailureLeavesTheFormAsItIs() {
        QFETCH(QString, kind);
        QFETCH(int, status);
        BrandingBench bench;
        QVERIFY(bench.ready);
        BrandingBench::retype(bench.nameField(), QStringLiteral("typed"));
        QTest::keyClicks(bench.keywordField(), QStringLiteral("SH"));
        const QPointer<WriteDialog> dialog = bench.review();
        QVERIFY(dialog);
        bench.failNextPost(kind, status, 5);
        QVERIFY(BrandingBench::press(dialog, QStringLiteral("Save")));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || BrandingBench::button(dialog, QStringLiteral("Back")) ||
                                     BrandingBench::button(dialog, QStringLiteral("Check")),
                                 60'000);
        QVERIFY2(dialog, "it must not have been saved");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.nameField()->text(), QStringLiteral("typed"));
        QCOMPARE(bench.branding().draft().notificationKeywords, std::optional(QStringList{QStringLiteral("SH")}));
        QCOMPARE(bench.branding().changeCount(), 2);
    }
    void withoutTheServiceNothingIsLostEither() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        BrandingBench::retype(bench.nameField(), QStringLiteral("typed"));
        bench.data.orderFault(QStringLiteral("/v1/merchant-config"), QStringLiteral("status"), 403);
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Review and save")));
        QTRY_VERIFY(BrandingBench::shown(bench.page.get()).contains(QStringLiteral("Nothing was saved")));
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.nameField()->text(), QStringLiteral("typed"));
        QVERIFY(bench.review());
    }
    void aFirstReadThatFailsCanBeRepeated() {
        SimulatedSession data;
        QVERIFY(data.isReady());
        data.orderFault(QStringLiteral("/v1/merchant-config"), QStringLiteral("status"), 403);
        Session& session = *data.session;
        BrandingPage page({session.branding(), session.store(), {session.profile(), session.writePermission()}, [] {
                               return QList<BrandingSource>();
                           }});
        page.show();
        QTRY_VERIFY(page.error());
        QVERIFY(BrandingBench::pressSoon([&]() -> QWidget* { return &page; }, QStringLiteral("Retry")));
        QTRY_VERIFY(page.isReady());
        QVERIFY(!page.error());
    }

    void keywordsAreTested() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        KeywordsCard* card = bench.part<KeywordsCard>();
        QTRY_VERIFY(card->test().isReady());
        QCOMPARE(card->test().examined(), 200);
        QTest::keyClicks(bench.keywordField(), QStringLiteral("  no such word "));
        QTest::keyClick(bench.keywordField(), Qt::Key_Return);
        QCOMPARE(bench.branding().draft().notificationKeywords,
                 std::optional(QStringList{QStringLiteral("no such word")}));
        QTRY_VERIFY2(BrandingBench::shown(card).contains(QStringLiteral("200 of the last 200")),
                     qPrintable(BrandingBench::shown(card)));
        QVERIFY(BrandingBench::press(card, QStringLiteral("Show the list")));
        auto* list = card->findChild<LostNotificationsDialog*>();
        QVERIFY(list);
        QCOMPARE(list->findChild<QTableWidget*>()->rowCount(), 200);
        QTest::keyClick(list, Qt::Key_Escape);
        // Said again where it is confirmed.
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        QVERIFY(BrandingBench::shown(dialog).contains(QStringLiteral("would no longer be notified")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        // A chip takes its word away.
        QPushButton* chip = BrandingBench::button(card, QStringLiteral("no such word  ×"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(bench.branding().changeCount(), 0);
    }
    void emptyAndRepeatedKeywordsAreRefused() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        QTest::keyClicks(bench.keywordField(), QStringLiteral("   "));
        QTest::keyClick(bench.keywordField(), Qt::Key_Return);
        QVERIFY(bench.part<KeywordsCard>()->problem().contains(QStringLiteral("must not be empty")));
        QCOMPARE(bench.branding().changeCount(), 0);
        for (const char* word : {"SH", " sh ", "SH"}) {
            bench.keywordField()->clear();
            QTest::keyClicks(bench.keywordField(), QLatin1String(word));
            QTest::keyClick(bench.keywordField(), Qt::Key_Return);
        }
        QCOMPARE(bench.branding().draft().notificationKeywords, std::optional(QStringList{QStringLiteral("SH")}));
    }

    void changesElsewhereAreSaid() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        BrandingBench::retype(bench.nameField(), QStringLiteral("typed"));
        // Another console on the same service.
        Session other(bench.data.simulator.profile(), bench.data.folder.filePath(QStringLiteral("other")),
                      bench.data.keyStore, bench.data.clock);
        other.useSecret(SimulatorProcess::secret());
        QVERIFY(testing::resultOf(other.open()));
        QVERIFY(testing::resultOf(other.branding().read()));
        MerchantConfig draft = other.branding().draft();
        draft.name = QStringLiteral("theirs");
        other.branding().setDraft(draft);
        QVERIFY(testing::resultOf(other.branding().prepareUpdate().send()));

        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        const QString text = BrandingBench::shown(dialog);
        QVERIFY2(text.contains(QStringLiteral("changed while you were editing")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("theirs")), "the comparison is with what is there now");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Take the service's state")));
        QCOMPARE(bench.nameField()->text(), QStringLiteral("theirs"));
        QCOMPARE(bench.branding().changeCount(), 0);
    }

    void anOldVersionIsRestored() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        BrandingBench::retype(bench.nameField(), QStringLiteral("newer"));
        QVERIFY(BrandingBench::press(bench.review(), QStringLiteral("Save")));
        QVERIFY(bench.savedAndRead());
        QTRY_COMPARE(bench.branding().versions().size(), 2);
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("History")));
        auto* history = bench.part<VersionsDialog>();
        QVERIFY(history);
        auto* list = history->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("Changed: Display name")),
                 qPrintable(list->item(0)->text()));
        QVERIFY2(!BrandingBench::button(history, QStringLiteral("Restore into the form"))->isEnabled(),
                 "the newest is what the form holds");
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(BrandingBench::shown(history).contains(QStringLiteral("Chợ Phiên Trực Tuyến")));
        QVERIFY(BrandingBench::press(history, QStringLiteral("Restore into the form")));
        QCOMPARE(bench.nameField()->text(), QStringLiteral("Chợ Phiên Trực Tuyến"));
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/merchant-config")), 1);
        QVERIFY(BrandingBench::press(bench.review(), QStringLiteral("Save")));
        QVERIFY(bench.savedAndRead());
        QCOMPARE(bench.branding().current().name, std::optional(QStringLiteral("Chợ Phiên Trực Tuyến")));
    }
    void anotherProfileIsCopied() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        const QString file = bench.data.folder.filePath(QStringLiteral("cache/other.sqlite"));
        {
            Store store(file);
            QVERIFY(testing::resultOf(store.open()));
            BrandingVersion version;
            version.savedAtUtcMs = 1'700'000'000'000;
            version.config.name = QStringLiteral("Of the sandbox");
            version.config.notificationKeywords = QStringList{QStringLiteral("SH")};
            QVERIFY(testing::resultOf(store.saveBrandingVersion(version)));
        }
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Copy from…")));
        QVERIFY(!bench.part<VersionsDialog>());  // no other profile yet
        bench.sources = {
            {QStringLiteral("Never opened · Sandbox"), bench.data.folder.filePath(QStringLiteral("cache/none.sqlite"))},
            {QStringLiteral("Other · Sandbox"), file}};
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Copy from…")));
        auto* copy = bench.part<VersionsDialog>();
        QVERIFY(copy);
        QTRY_VERIFY(BrandingBench::shown(copy).contains(QStringLiteral("has not been opened")));
        QVERIFY(!BrandingBench::button(copy, QStringLiteral("Copy into the form"))->isEnabled());
        copy->findChild<QComboBox*>()->setCurrentIndex(1);
        QTRY_VERIFY(BrandingBench::shown(copy).contains(QStringLiteral("Of the sandbox")));
        QVERIFY(BrandingBench::press(copy, QStringLiteral("Copy into the form")));
        QCOMPARE(bench.nameField()->text(), QStringLiteral("Of the sandbox"));
        QCOMPARE(bench.branding().changeCount(), 2);
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/merchant-config")), 0);
    }
    void nothingToSaveIsSaid() {
        BrandingBench bench;
        QVERIFY(bench.ready);
        QVERIFY(BrandingBench::press(bench.page.get(), QStringLiteral("Review and save")));
        QVERIFY(BrandingBench::shown(bench.page.get()).contains(QStringLiteral("nothing to save")));
    }
};

QTEST_MAIN(BrandingPageTest)
#include "brandingpage_test.moc"
