// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>

#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "tests/support/filledsession.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"
#include "tests/ui/companies/dialogtesting.h"
#include "ui/companies/countersdialog.h"
#include "ui/companies/editcompanydialog.h"
#include "ui/companies/newcompanydialog.h"
#include "ui/companies/servicesearchbar.h"
#include "ui/widgets/daycountchart.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::FilledSession;
using bankhub::testing::resultOf;

namespace {
std::unique_ptr<CompaniesPage> pageOf(Session& session, Settings& settings) {
    const WriteDesk desk{session.profile(), session.writePermission()};
    auto page = std::make_unique<CompaniesPage>(session.companies(), session.companyDesk(), desk, settings);
    page->resize(1500, 900);
    page->show();
    return page;
}
}  // namespace

/// The page about companies, its real widgets, against the simulator over a real socket.
class CompaniesPageTest : public QObject {
    Q_OBJECT

    struct Bench {
        explicit Bench(const QStringList& options = {}) : data(options) {
            if (data.isReady()) page = pageOf(*data.session, data.settings);
        }
        [[nodiscard]] RecordTable* table() const { return page->findChild<RecordTable*>(); }
        [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
        [[nodiscard]] QString details() const { return page->findChild<DetailPanel*>()->asText(); }
        [[nodiscard]] QString said() const { return visibleText(page.get()); }
        [[nodiscard]] QLineEdit* search() const { return page->findChild<QLineEdit*>(); }
        [[nodiscard]] ServiceSearchBar* bar() const { return page->findChild<ServiceSearchBar*>(); }
        [[nodiscard]] QPushButton* button(const char* text) const {
            return buttonWith(page.get(), QString::fromUtf8(text));
        }
        [[nodiscard]] QString nameIn(int row) const { return table()->model()->index(row, 0).data().toString(); }
        void select(int row) const { table()->selectRow(row); }
        void click(const QWidget* parent, const char* text) const {
            QPushButton* found = buttonWith(parent, QString::fromUtf8(text));
            QVERIFY2(found, text);
            QTest::mouseClick(found, Qt::LeftButton);
        }
        template <typename Field>
        [[nodiscard]] Field* field(const QWidget* parent, const char* label) const {
            for (Field* candidate : parent->findChildren<Field*>())
                if (candidate->accessibleName() == QLatin1String(label)) return candidate;
            return nullptr;
        }
        /// Opens the dialog that creates, types a name, and sends.
        [[nodiscard]] NewCompanyDialog* sendNew(const QString& name) const {
            QTest::mouseClick(button("New company…"), Qt::LeftButton);
            auto* dialog = page->findChild<NewCompanyDialog*>();
            typeInto(field<QLineEdit>(dialog, "Full name"), name);
            click(dialog, "Review and create…");
            click(dialog->findChild<WriteDialog*>(), "Create the company");
            return dialog;
        }
        /// Opens the dialog that edits the selected company.
        [[nodiscard]] EditCompanyDialog* openEdit() const {
            QTest::mouseClick(button("Edit…"), Qt::LeftButton);
            auto* dialog = page->findChild<EditCompanyDialog*>();
            [dialog] { QTRY_VERIFY(buttonWith(dialog, QStringLiteral("Review changes and save…"))->isEnabled()); }();
            return dialog;
        }

        SimulatedSession data;
        std::unique_ptr<CompaniesPage> page;
    };

private slots:
    void theSelectedCompanyIsReadWithItsConfiguration() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(0);
        QVERIFY2(bench.details().contains(QStringLiteral("reading from the service")), qPrintable(bench.details()));
        QTRY_VERIFY2(bench.details().contains(QStringLiteral("Code template")), qPrintable(bench.details()));
        for (const char* text : {"read at", "Payment codes: On", "digits", "Quota: ", "Company ID"})
            QVERIFY2(bench.details().contains(QLatin1String(text)), qPrintable(bench.details()));
        QVERIFY2(bench.said().contains(QStringLiteral("Codes that the template accepts")), qPrintable(bench.said()));
        // The configuration is in the cache now, for when there is no network.
        QTRY_VERIFY(resultOf(bench.data.session->store().companies())->at(0).company.configuration ||
                    resultOf(bench.data.session->store().companies())->at(1).company.configuration ||
                    resultOf(bench.data.session->store().companies())->at(2).company.configuration);
    }

    void searchAtTheServiceAndBack() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(bench.said().contains(QStringLiteral("3 in the cache")));
        const QString name = bench.nameIn(0);
        const int before = bench.data.requestCount(QStringLiteral("GET /v1/company"));
        typeInto(bench.search(), name);
        QCOMPARE(bench.rows(), 1);
        QVERIFY(bench.bar()->isHidden());
        QCOMPARE(bench.data.requestCount(QStringLiteral("GET /v1/company")), before);  // typing asks nobody
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QVERIFY(bench.bar()->isVisible());
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_VERIFY2(bench.bar()->text().contains(QStringLiteral("answer of the service")),
                     qPrintable(bench.bar()->text()));
        QCOMPARE(bench.nameIn(0), name);
        QCOMPARE(bench.data.requestCount(QStringLiteral("GET /v1/company")), before + 1);
        QCOMPARE(bench.page->count().value_or(0), 3);
        bench.click(bench.page.get(), "Back to the cached list");
        QVERIFY(bench.bar()->isHidden());
        QCOMPARE(bench.rows(), 1);  // what was typed filters the cached list again
        bench.page->clearFilter();
        QCOMPARE(bench.rows(), 3);
    }
    void typingOnLeavesTheAnswerOfTheService() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.click(bench.page.get(), "Search at the service");
        QTRY_COMPARE(bench.rows(), 3);
        QTRY_VERIFY(bench.bar()->text().contains(QStringLiteral("answer of the service")));
        QTest::keyClicks(bench.search(), QStringLiteral("zzz"));
        QVERIFY(bench.bar()->isHidden());
        QCOMPARE(bench.rows(), 0);
    }
    void theStatusIsAskedOfTheServiceToo() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        auto* status = bench.page->findChild<QComboBox*>();
        QTRY_VERIFY(status->count() > 1);
        bench.click(bench.page.get(), "Search at the service");
        QTRY_VERIFY(bench.bar()->text().contains(QStringLiteral("answer of the service")));
        status->setCurrentIndex(status->count() - 1);
        const QString chosen = status->currentData().toString();
        QTRY_VERIFY(!bench.data.session->companyDesk().search.isReading());
        QCOMPARE(bench.data.session->companyDesk().search.status(), chosen);
        QVERIFY(bench.rows() > 0);
        for (const Company& company : bench.data.session->companyDesk().search.rows())
            QCOMPARE(company.status, chosen);
    }
    void nothingFoundAtTheService() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        typeInto(bench.search(), QStringLiteral("không có ai"));
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("The service found no company")), qPrintable(bench.said()));
    }
    void theServiceCannotAnswer() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.data.orderFault(QStringLiteral("/v1/company"), QStringLiteral("status"), 403);
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QTRY_VERIFY2(bench.bar()->text().contains(QStringLiteral("could not answer")), qPrintable(bench.bar()->text()));
        bench.click(bench.bar(), "Try again");
        QTRY_COMPARE(bench.rows(), 3);
    }
    void moreThanOnePage() {
        Bench bench({QStringLiteral("--companies"), QStringLiteral("130")});
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 130);
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QTRY_COMPARE(bench.rows(), 100);
        QTRY_VERIFY2(bench.bar()->text().contains(QStringLiteral("first 100 of 130")), qPrintable(bench.bar()->text()));
        bench.click(bench.bar(), "Read more");
        QTRY_COMPARE(bench.rows(), 130);
        QVERIFY(!buttonWith(bench.bar(), QStringLiteral("Read more")));
    }

    void aCompanyIsCreatedReadBackAndSelected() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        QPointer<NewCompanyDialog> dialog = bench.sendNew(QStringLiteral("Cong ty Moi Toanh"));
        QTRY_COMPARE(bench.rows(), 4);
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("was created and read back")), qPrintable(bench.said()));
        QTRY_VERIFY2(bench.details().contains(QStringLiteral("Cong ty Moi Toanh")), qPrintable(bench.details()));
        QTRY_VERIFY(!dialog);
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/company/create")), 1);
    }
    void aNameThatIsTakenIsSaidAtTheField() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        const QString taken = bench.nameIn(0);
        QPointer<NewCompanyDialog> dialog = bench.sendNew(taken);
        QTRY_VERIFY(buttonWith(dialog->findChild<WriteDialog*>(), QStringLiteral("Back")));
        bench.click(dialog->findChild<WriteDialog*>(), "Back");
        QVERIFY2(visibleText(dialog).contains(QStringLiteral("đã tồn tại")), qPrintable(visibleText(dialog)));
        QCOMPARE(bench.field<QLineEdit>(dialog, "Full name")->text(), taken);
        QVERIFY(bench.page->unsavedWork().has_value());
    }
    void aLostAnswerIsCheckedByName() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.data.orderFault(QStringLiteral("/v1/company/create"), QStringLiteral("drop-after"));
        QPointer<NewCompanyDialog> dialog = bench.sendNew(QStringLiteral("Cong ty That Lac"));
        QTRY_VERIFY(buttonWith(dialog->findChild<WriteDialog*>(), QStringLiteral("Check")));
        bench.click(dialog->findChild<WriteDialog*>(), "Check");
        QTRY_VERIFY2(visibleText(dialog->findChild<WriteDialog*>()).contains(QStringLiteral("it has happened")),
                     qPrintable(visibleText(dialog->findChild<WriteDialog*>())));
        bench.click(dialog->findChild<WriteDialog*>(), "Close");
        QTRY_COMPARE(bench.rows(), 4);
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("was created and read back")), qPrintable(bench.said()));
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/company/create")), 1);
    }
    void aRequestThatNeverArrivedIsFoundNotDone() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.data.orderFault(QStringLiteral("/v1/company/create"), QStringLiteral("drop"));
        QPointer<NewCompanyDialog> dialog = bench.sendNew(QStringLiteral("Cong ty That Lac"));
        QTRY_VERIFY(buttonWith(dialog->findChild<WriteDialog*>(), QStringLiteral("Check")));
        bench.click(dialog->findChild<WriteDialog*>(), "Check");
        QTRY_VERIFY(buttonWith(dialog->findChild<WriteDialog*>(), QStringLiteral("Try again")));
        bench.click(dialog->findChild<WriteDialog*>(), "Try again");
        QTRY_COMPARE(bench.rows(), 4);
    }

    void aCompanyIsEditedAndReadBack() {
        Bench bench({QStringLiteral("--strict")});
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(1);
        QPointer<EditCompanyDialog> dialog = bench.openEdit();
        auto* prefix = bench.field<QLineEdit>(dialog, "Code prefix");
        prefix->selectAll();
        QTest::keyClicks(prefix, QStringLiteral("moi"));
        auto* status = bench.field<QComboBox>(dialog, "Status");
        status->setCurrentIndex(status->findData(QStringLiteral("Suspended")));
        bench.click(dialog, "Review changes and save…");
        bench.click(dialog->findChild<WriteDialog*>(), "Save the changes");
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("were saved and read back")), qPrintable(bench.said()));
        QTRY_VERIFY2(bench.details().contains(QStringLiteral("MOI and")), qPrintable(bench.details()));
        QTRY_VERIFY2(bench.details().contains(QStringLiteral("Status: Suspended")), qPrintable(bench.details()));
        QVERIFY(bench.details().contains(QStringLiteral("not sent: the company is not active")));
    }
    void aLostEditIsCheckedByReading() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(1);
        QPointer<EditCompanyDialog> dialog = bench.openEdit();
        auto* prefix = bench.field<QLineEdit>(dialog, "Code prefix");
        prefix->selectAll();
        QTest::keyClicks(prefix, QStringLiteral("MOI"));
        bench.click(dialog, "Review changes and save…");
        bench.data.orderFault(QStringLiteral("/v1/company/edit"), QStringLiteral("drop-after"), 503, 9);
        bench.click(dialog->findChild<WriteDialog*>(), "Save the changes");
        QTRY_VERIFY_WITH_TIMEOUT(buttonWith(dialog->findChild<WriteDialog*>(), QStringLiteral("Check")), 20'000);
        bench.click(dialog->findChild<WriteDialog*>(), "Check");
        QTRY_VERIFY(visibleText(dialog->findChild<WriteDialog*>()).contains(QStringLiteral("it has happened")));
        bench.click(dialog->findChild<WriteDialog*>(), "Close");
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("were saved and read back")), qPrintable(bench.said()));
    }
    void everySpellingOfTheServiceIsUnderstood() {
        Bench bench({QStringLiteral("--hostile"), QStringLiteral("--fault-rate"), QStringLiteral("0")});
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QTRY_VERIFY(!bench.data.session->companyDesk().search.isReading());
        QVERIFY(!bench.data.session->companyDesk().search.error());
        QVERIFY(bench.rows() > 0);
        bench.page->clearFilter();
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(1);
        QPointer<EditCompanyDialog> dialog = bench.openEdit();
        auto* prefix = bench.field<QLineEdit>(dialog, "Code prefix");
        prefix->selectAll();
        QTest::keyClicks(prefix, QStringLiteral("MOI"));
        bench.click(dialog, "Review changes and save…");
        bench.click(dialog->findChild<WriteDialog*>(), "Save the changes");
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("were saved and read back")), qPrintable(bench.said()));
        bench.button("Counters")->menu()->actions().at(0)->trigger();
        QTRY_COMPARE(bench.page->findChild<DayCountChart*>()->days().size(), 30);
        QVERIFY(!bench.said().contains(QStringLiteral("does not agree")));
    }
    void whatCannotBeReadBackIsSaid() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(1);
        QPointer<EditCompanyDialog> dialog = bench.openEdit();
        auto* prefix = bench.field<QLineEdit>(dialog, "Code prefix");
        prefix->selectAll();
        QTest::keyClicks(prefix, QStringLiteral("MOI"));
        bench.click(dialog, "Review changes and save…");
        const QString xid = bench.details().section(QStringLiteral("Company ID: "), 1).trimmed();
        QVERIFY(!xid.isEmpty());
        bench.data.orderFault(QStringLiteral("/v1/company/") + xid, QStringLiteral("status"), 403, 9);
        bench.click(dialog->findChild<WriteDialog*>(), "Save the changes");
        QTRY_VERIFY2(bench.said().contains(QStringLiteral("could not be read back")), qPrintable(bench.said()));
    }

    void countersOfACompanyAndOfTheMerchant() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        const QList<QAction*> actions = bench.button("Counters")->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QVERIFY(!actions.at(0)->isEnabled());  // no company is selected
        bench.select(0);
        QVERIFY(actions.at(0)->isEnabled());
        for (QAction* action : actions) {
            action->trigger();
            QPointer<CountersDialog> dialog = bench.page->findChild<CountersDialog*>();
            QVERIFY(dialog);
            QTRY_COMPARE(dialog->findChild<DayCountChart*>()->days().size(), 30);
            QCOMPARE(dialog->findChild<RecordTable*>()->model()->rowCount(), 30);
            const bool merchant = visibleText(dialog).contains(QStringLiteral("whole merchant"));
            QCOMPARE(merchant, action == actions.at(1));
            QCOMPARE(visibleText(dialog).contains(QStringLiteral("counts incoming transactions only")), merchant);
            dialog->close();
            QTRY_VERIFY(!dialog);
        }
    }

    void languageChangesWhileItIsShown() {
        Bench bench;
        QVERIFY(bench.page);
        QTRY_COMPARE(bench.rows(), 3);
        bench.select(0);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(bench.page.get(), &change);
        QVERIFY(bench.button("New company…"));
        QCOMPARE(bench.rows(), 3);
    }
    void offlineShowsWhatIsCached() {
        FilledSession data;
        Company cached = resultOf(data.session->store().companies())->at(0).company;
        cached.configuration = CompanyConfiguration{
            true, QStringLiteral("SH"), 4, 10, QStringLiteral("NumberOnly"), QStringLiteral("50000"), QString()};
        QVERIFY(resultOf(data.session->store().saveCompany(cached, 1)));
        const auto page = pageOf(*data.session, data.settings);
        QTRY_COMPARE(page->count().value_or(0), 2);
        auto* table = page->findChild<RecordTable*>();
        const int row = table->model()->index(0, 0).data().toString() == cached.fullName ? 0 : 1;
        QTRY_VERIFY(data.session->companies().companies().at(0).company.configuration);
        table->selectRow(row);
        const auto* panel = page->findChild<DetailPanel*>();
        QVERIFY2(panel->asText().contains(QStringLiteral("SH and 4 to 10 digits")), qPrintable(panel->asText()));
        QVERIFY2(panel->asText().contains(QStringLiteral("50.000 transactions")), qPrintable(panel->asText()));
        QTRY_VERIFY_WITH_TIMEOUT(panel->asText().contains(QStringLiteral("not read now: No connection")), 20'000);
        QVERIFY(panel->asText().contains(QStringLiteral("SH and 4 to 10 digits")));
    }
};

QTEST_MAIN(CompaniesPageTest)
#include "companiespage_test.moc"
