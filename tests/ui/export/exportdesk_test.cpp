// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdesk.h"

#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/support/transactionsdesk.h"
#include "ui/export/exportdialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Exports from the real page: button, dialog, file, notice.
class ExportDeskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TransactionsDesk> desk_;
    QString file_;
    QString suggested_;

    ExportDesk& exports() { return *desk_->page->findChild<ExportDesk*>(); }
    NoticeStrip& notice() { return *desk_->page->findChild<NoticeStrip*>(); }
    QPushButton* button(QWidget* in, const QString& text) {
        for (auto* candidate : in->findChildren<QPushButton*>())
            if (candidate->text() == text) return candidate;
        return nullptr;
    }
    ExportDialog* openDialog() {
        QTest::mouseClick(button(desk_->page.get(), QStringLiteral("Export…")), Qt::LeftButton);
        return desk_->page->findChild<ExportDialog*>();
    }
    /// Picks an entry of one of the dialog's boxes by its text.
    static void choose(ExportDialog* dialog, const QString& box, const QString& text) {
        for (auto* candidate : dialog->findChildren<ChoiceBox*>()) {
            if (candidate->accessibleName() != box) continue;
            const int index = candidate->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            candidate->setCurrentIndex(index);
        }
    }
    static void check(ExportDialog* dialog, const QString& begin) {
        for (auto* candidate : dialog->findChildren<QRadioButton*>())
            if (candidate->text().startsWith(begin))
                QTest::mouseClick(candidate, Qt::LeftButton, {}, {10, candidate->height() / 2});
    }
    void take(ExportDialog* dialog) {
        QTest::mouseClick(button(dialog, QStringLiteral("Export…")), Qt::LeftButton);
        QTRY_VERIFY(!exports().isRunning());
    }
    QByteArray content() const {
        QFile file(file_);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    QList<QByteArray> lines() const {
        QList<QByteArray> all = content().split('\n');
        for (QByteArray& line : all)
            line = line.trimmed();
        return all;
    }

private slots:
    void init() {
        desk_ = std::make_unique<TransactionsDesk>();
        QTRY_VERIFY(desk_->isReady());
        file_ = desk_->data.folder.filePath(QStringLiteral("out"));
        exports().setAskFile(
            [this](const QString& suggested, const QString&, const std::function<void(QString)>& chosen) {
                suggested_ = suggested;
                chosen(file_);
            });
    }
    void cleanup() { desk_.reset(); }

    void csvIsWhatIsSeen() {
        TransactionTable& table = desk_->table();
        QHeaderView* header = table.horizontalHeader();
        // The amount in front, the bank hidden, the company shown, smallest first.
        header->moveSection(header->visualIndex(TransactionModel::columnOf(TransactionField::Amount)), 0);
        table.setColumnHidden(TransactionModel::columnOf(TransactionField::BankName), true);
        table.setColumnHidden(TransactionModel::columnOf(TransactionField::Company), false);
        table.sortByColumn(TransactionModel::columnOf(TransactionField::Amount), Qt::AscendingOrder);
        TransactionQuery query = desk_->browser().query();
        query.direction = Direction::In;
        desk_->browser().setQuery(query);
        QTRY_COMPARE(desk_->browser().rowCount(), 5);
        ExportDialog* dialog = openDialog();
        QVERIFY(dialog);
        choose(dialog, QStringLiteral("Format"), QStringLiteral("CSV, for spreadsheets and imports"));
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("As shown"));
        take(dialog);
        QVERIFY(suggested_.endsWith(QStringLiteral(".csv")));
        const QList<QByteArray> rows = lines();
        QStringList seen;
        for (const int column : table.visibleColumns())
            seen << table.model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(rows.at(0), "\xEF\xBB\xBF" + seen.join(QLatin1Char(',')).toUtf8());
        QCOMPARE(seen.first(), QStringLiteral("Amount (₫)"));
        QCOMPARE(rows.size(), 7);  // header, five rows, nothing after the last line break
        for (int row = 0; row < 5; ++row) {
            const QList<QByteArray> cells = rows.at(row + 1).split(',');
            QCOMPARE(cells.size(), seen.size());
            const auto shown = [&](TransactionField field) {
                return table.model()->index(row, TransactionModel::columnOf(field)).data().toString().toUtf8();
            };
            QCOMPARE(cells.at(0), QByteArray::number((2 * row + 1) * 1000));
            QCOMPARE(cells.at(seen.indexOf(QStringLiteral("Time"))), shown(TransactionField::Time));
            QCOMPARE(cells.at(seen.indexOf(QStringLiteral("Company"))), shown(TransactionField::Company));
            // A leading zero stays.
            QCOMPARE(cells.at(seen.indexOf(QStringLiteral("Account"))), "'" + shown(TransactionField::AccountNumber));
        }
        QVERIFY2(notice().text().startsWith(QStringLiteral("5 transactions written to out.")),
                 qPrintable(notice().text()));
        QVERIFY(button(&notice(), QStringLiteral("Open folder"))->isVisible());
    }

    void groupedRowsLeaveAsTheyAreSeen() {
        desk_->page->setGrouping(TransactionGrouping::Account);
        QTRY_COMPARE(desk_->browser().groups().size(), 2);
        QTRY_COMPARE(desk_->browser().rowCount(), 10);
        ExportDialog* dialog = openDialog();
        QVERIFY(dialog);
        choose(dialog, QStringLiteral("Format"), QStringLiteral("JSON, under the names of the service"));
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("All columns"));
        take(dialog);
        const QJsonArray rows = QJsonDocument::fromJson(content()).array();
        QCOMPARE(rows.size(), 10);
        for (int row = 0; row < 10; ++row) {
            QTRY_VERIFY(desk_->browser().rowAt(row) != nullptr);
            QCOMPARE(rows.at(row)[QLatin1String("transaction_id")].toString(),
                     desk_->browser().rowAt(row)->transaction.id.text);
        }
        QVERIFY(rows.at(0)[QLatin1String("brand_name")] != rows.at(9)[QLatin1String("brand_name")]);
    }

    void everythingIgnoresTheFilter() {
        TransactionQuery query = desk_->browser().query();
        query.direction = Direction::In;
        desk_->browser().setQuery(query);
        QTRY_COMPARE(desk_->browser().rowCount(), 5);
        ExportDialog* dialog = openDialog();
        choose(dialog, QStringLiteral("Format"), QStringLiteral("JSON, under the names of the service"));
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("All columns"));
        check(dialog, QStringLiteral("Everything in the cache (10)"));
        take(dialog);
        const QJsonArray rows = QJsonDocument::fromJson(content()).array();
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.at(0)[QStringLiteral("transaction_id")].toString(), QStringLiteral("transaction-0"));
        QCOMPARE(rows.at(1)[QStringLiteral("transfer_type")].toString(), QStringLiteral("out"));
        QCOMPARE(rows.at(1)[QStringLiteral("amount")].toInteger(), 2000);
        QCOMPARE(rows.at(0).toObject().size(), 14);
    }

    void selectedRowsInTheirOrder() {
        desk_->select(6, 8);
        ExportDialog* dialog = openDialog();
        QCOMPARE(dialog->options().scope, ExportScope::Selected);
        choose(dialog, QStringLiteral("Format"), QStringLiteral("JSON, under the names of the service"));
        take(dialog);
        const QJsonArray rows = QJsonDocument::fromJson(content()).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0)[QStringLiteral("payment_code")].toString(), QStringLiteral("DH6"));
        QCOMPARE(rows.at(2)[QStringLiteral("payment_code")].toString(), QStringLiteral("DH8"));
    }

    void aWorkbookIsRemembered() {
        ExportDialog* dialog = openDialog();
        QCOMPARE(dialog->options().format, ExportFormat::Xlsx);
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("All columns"));
        take(dialog);
        QVERIFY(content().startsWith("PK"));
        QVERIFY(suggested_.endsWith(QStringLiteral(".xlsx")));
        QTRY_VERIFY(!desk_->page->findChild<ExportDialog*>());
        QCOMPARE(openDialog()->options().columns, ExportColumns::All);
    }

    void aTemplateIsApplied() {
        ExportDialog* dialog = openDialog();
        choose(dialog, QStringLiteral("Format"), QStringLiteral("CSV, for spreadsheets and imports"));
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("Template: Accounting import (sample)"));
        take(dialog);
        const QList<QByteArray> rows = lines();
        QCOMPARE(rows.at(0), QByteArray("\xEF\xBB\xBFNgày,Số chứng từ,Diễn giải,Tài khoản,Tài khoản đối ứng,Thu,Chi,Số "
                                        "tài khoản ngân hàng"));
        QVERIFY2(rows.at(1).contains(",FT0,thanh toan don hang,1121,131,1000,,'0011"), rows.at(1).constData());
        QVERIFY(rows.at(2).contains(",1121,131,,2000,'0011"));
    }

    void aStatementSaysHowManyPages() {
        ExportDialog* dialog = openDialog();
        choose(dialog, QStringLiteral("Format"), QStringLiteral("Statement as PDF, grouped by account"));
        bool said = false;
        for (auto* label : dialog->findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("About 1 page"));
        QVERIFY(said);
        take(dialog);
        QVERIFY(content().startsWith("%PDF"));
        QVERIFY(suggested_.contains(QStringLiteral("statement-")));
    }

    void aPlaceThatCannotBeWrittenIsNamed() {
        file_ = desk_->data.folder.filePath(QStringLiteral("missing/out.csv"));
        take(openDialog());
        QVERIFY2(notice().text().startsWith(QStringLiteral("out.csv was not written.")), qPrintable(notice().text()));
        QVERIFY(button(desk_->page.get(), QStringLiteral("Export…"))->isEnabled());
    }

    void stopLeavesNoFile() {
        ExportSubject subject;
        subject.query = desk_->browser().query();
        subject.fields = desk_->table().visibleFields();
        exports().write(subject, {}, file_);
        QVERIFY(exports().isRunning());
        QVERIFY(!button(desk_->page.get(), QStringLiteral("Export…"))->isEnabled());
        QTest::mouseClick(button(&notice(), QStringLiteral("Stop")), Qt::LeftButton);
        QTRY_VERIFY(!exports().isRunning());
        QCOMPARE(notice().text(), QStringLiteral("The export was stopped; no file was written."));
        QTRY_VERIFY(desk_->data.session->store().findChildren<TransactionExport*>().isEmpty());
        QVERIFY(!QFile::exists(file_));
        QCOMPARE(QDir(desk_->data.folder.path()).entryList({QStringLiteral("out*")}).size(), 0);
    }

    void leavingThePageStops() {
        ExportSubject subject;
        subject.query = desk_->browser().query();
        subject.fields = desk_->table().visibleFields();
        exports().write(subject, {}, file_);
        desk_->page.reset();
        QTRY_VERIFY(desk_->data.session->store().findChildren<TransactionExport*>().isEmpty());
        QVERIFY(!QFile::exists(file_));
    }

    void aWorkbookSaysWhereItIsFrom() {
        ExportSubject subject;
        subject.company = QStringLiteral("Sông Hàn");
        subject.filter = QStringLiteral("Direction: Money in");
        subject.query.from = QDate(2026, 11, 1);
        const auto facts =
            exportFacts(subject, ExportScope::Shown, {QStringLiteral("P"), QStringLiteral("Production")}, 0);
        QStringList words;
        for (const auto& [label, value] : facts)
            words << label + QStringLiteral("=") + value;
        QCOMPARE(words,
                 QStringList({QStringLiteral("Company=Sông Hàn"), QStringLiteral("Period=from 01/11/2026"),
                              QStringLiteral("Rows taken=what was shown"), QStringLiteral("Filter=Direction: Money in"),
                              QStringLiteral("Profile=P"), QStringLiteral("Environment=Production"),
                              QStringLiteral("Exported at=01/01/1970 07:00:00")}));
        QCOMPARE(exportFacts(subject, ExportScope::Everything, {}, 0).at(3).second, QStringLiteral("none"));
    }
};

QTEST_MAIN(ExportDeskTest)
#include "exportdesk_test.moc"
