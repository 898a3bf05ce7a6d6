// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include "tests/support/programlanguage.h"
#include "tests/support/screens.h"
#include "tests/support/simulatedsession.h"
#include "ui/models/bankaccountmodel.h"
#include "ui/models/celldelegate.h"
#include "ui/models/companymodel.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactionmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Whether the tables of the pages show what they are for in windows of usual widths: nothing is cut that must be read
/// whole, and nobody has to scroll sideways.
class ColumnRoomTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        // Banks with numbers of 16 digits are among these.
        data_ =
            std::make_unique<test::SimulatedSession>(QStringList{QStringLiteral("--accounts"), QStringLiteral("12")});
        QVERIFY(data_->isReady());
        theme_ = std::make_unique<Theme>(*qApp, data_->settings);
    }
    void cleanupTestCase() {
        theme_.reset();
        data_.reset();
    }
    void cleanup() {
        window_.reset();
        language_.forget();
        data_->settings.setState(QString::fromLatin1(columnsState), {});
        // A place from before is fitted to the screen, which is narrow here.
        data_->settings.setState(QStringLiteral("mainWindow/geometry"), {});
    }

    void transactionsShowWholeAccountNumbers_data() { addLanguages(); }
    void transactionsShowWholeAccountNumbers() {
        QVERIFY(openWindow(0));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("transactions")));
        const RecordTable& table = shownTable();
        const int number = TransactionModel::columnOf(TransactionField::AccountNumber);
        const int content = TransactionModel::columnOf(TransactionField::Content);
        QVERIFY(roomOf(table, number) >= table.fontMetrics().horizontalAdvance(QStringLiteral("0123456789012345")));
        QCOMPARE(cutCells(table, {content}).join(QStringLiteral(", ")), QString());
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.columnWidth(content) >= textWidth(table.font(), 30));
    }

    void bankAccountsFit_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("shown");
        QList<int> all;
        for (int column = 0; column < BankAccountModel::ColumnCount; ++column)
            all << column;
        QList<int> usual = all;
        usual.removeOne(BankAccountModel::Synchronised);
        usual.removeOne(BankAccountModel::Transactions);
        QList<int> narrow = usual;
        narrow.removeOne(BankAccountModel::Balance);
        narrow.removeOne(BankAccountModel::Holder);
        for (const char* language : {"en", "vi"}) {
            QTest::addRow("%s, wide", language) << language << 1900 << all;
            QTest::addRow("%s, usual", language) << language << 1330 << usual;
            QTest::addRow("%s, narrow", language) << language << 1100 << narrow;
        }
    }
    void bankAccountsFit() {
        QFETCH(int, width);
        QFETCH(QList<int>, shown);
        QVERIFY(openWindow(width));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("bank-accounts")));
        QCOMPARE(window_->width(), width);
        const RecordTable& table = shownTable();
        for (const int column : shown)
            QVERIFY2(!table.isColumnHidden(column),
                     qPrintable(BankAccountModel::columnName(BankAccountModel::Column(column))));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(cutCells(table, {BankAccountModel::Holder, BankAccountModel::Company}).join(QStringLiteral(", ")),
                 QString());
        QVERIFY(table.columnWidth(BankAccountModel::Company) >= textWidth(table.font(), 16));
    }

    void columnsComeBackWithTheRoom() {
        QVERIFY(openWindow(1100));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("bank-accounts")));
        const RecordTable& table = shownTable();
        const QList<int> narrow = table.visibleColumns();
        const int width = table.columnWidth(BankAccountModel::Number);
        resize(1900);
        QCOMPARE(table.visibleColumns().size(), int(BankAccountModel::ColumnCount));
        QVERIFY(table.columnWidth(BankAccountModel::Balance) > textWidth(table.font(), 10));
        resize(1100);
        QCOMPARE(table.visibleColumns(), narrow);
        QCOMPARE(table.columnWidth(BankAccountModel::Number), width);
    }
    void whatIsAskedForStaysAndIsKept() {
        QVERIFY(openWindow(1100));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("bank-accounts")));
        QVERIFY(shownTable().isColumnHidden(BankAccountModel::Balance));
        shownTable().showColumn(BankAccountModel::Balance, true);
        shownTable().showColumn(BankAccountModel::Active, false);
        resize(1110);
        QVERIFY(!shownTable().isColumnHidden(BankAccountModel::Balance));
        window_.reset();
        QVERIFY(openWindow(1100));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("bank-accounts")));
        QVERIFY(!shownTable().isColumnHidden(BankAccountModel::Balance));
        QVERIFY(shownTable().isColumnHidden(BankAccountModel::Active));
        QVERIFY(shownTable().isColumnHidden(BankAccountModel::Synchronised));
        // What had only given way when the columns were kept is there again where it has room; what was hidden is not.
        resize(1900);
        QVERIFY(!shownTable().isColumnHidden(BankAccountModel::Synchronised));
        QVERIFY(shownTable().isColumnHidden(BankAccountModel::Active));
    }
    void theColumnThatSortsDoesNotGiveWay() {
        QVERIFY(openWindow(1900));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("bank-accounts")));
        shownTable().sortByColumn(BankAccountModel::Synchronised, Qt::DescendingOrder);
        resize(1100);
        QVERIFY(!shownTable().isColumnHidden(BankAccountModel::Synchronised));
    }
    void columnsFollowTheLanguage_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("flexible");
        QTest::newRow("bank accounts") << QStringLiteral("bank-accounts") << int(BankAccountModel::Company);
        QTest::newRow("companies") << QStringLiteral("companies") << int(CompanyModel::Name);
    }
    /// As wide as in a window that began in that language: at once, and when they were kept in the other.
    void columnsFollowTheLanguage() {
        QFETCH(QString, page);
        QFETCH(int, flexible);
        const QString english = QStringLiteral("en");
        const QString vietnamese = QStringLiteral("vi");
        const QList<int> inEnglish = widthsAtFirst(page, english);
        const QList<int> inVietnamese = widthsAtFirst(page, vietnamese);
        QVERIFY(inEnglish != inVietnamese);
        QVERIFY(language_.speak(english));
        Screens::settle();
        QCOMPARE(widths(), inEnglish);
        QVERIFY(language_.speak(vietnamese));
        Screens::settle();
        QCOMPARE(widths(), inVietnamese);

        // What the user made wider stays so.
        constexpr int byUser = 1;
        const int wide = inVietnamese.at(byUser) + 37;
        shownTable().setColumnWidth(byUser, wide);
        QVERIFY(language_.speak(english));
        Screens::settle();
        QCOMPARE(shownTable().columnWidth(byUser), wide);
        window_.reset();
        QVERIFY(language_.speak(vietnamese));
        QVERIFY(open(page));
        QCOMPARE(shownTable().columnWidth(byUser), wide);
        for (int column = byUser + 1; column < inVietnamese.size(); ++column)
            if (column != flexible) QCOMPARE(widths().at(column), inVietnamese.at(column));
    }
    void columnsKeptByAnEarlierVersionAreRead() {
        RecordTable table;
        BankAccountModel model(data_->session->bankAccounts(), data_->clock);
        table.setModel(&model);
        table.setColumnHidden(BankAccountModel::Holder, true);
        const QByteArray earlier = table.horizontalHeader()->saveState();
        table.setColumnHidden(BankAccountModel::Holder, false);
        table.restoreColumns(earlier);
        QVERIFY(table.isColumnHidden(BankAccountModel::Holder));
        const QList<int> visible = table.visibleColumns();
        table.restoreColumns(QByteArrayLiteral("what is this?"));
        QCOMPARE(table.visibleColumns(), visible);
    }

private:
    static constexpr auto columnsState = "bank-accounts/columns";

    static void addLanguages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("vi") << QStringLiteral("vi");
    }
    /// In the language of the row of data; 0: as wide as a window is at first.
    bool openWindow(int width) {
        const QString language =
            QTest::currentDataTag() ? QString::fromLatin1(QTest::currentDataTag()).left(2) : QStringLiteral("vi");
        return language_.speak(language) && showWindow(width);
    }
    bool showWindow(int width) {
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        if (width > 0) window_->resize(width, 850);
        window_->show();
        Screens::settle();
        if (width > 0 && window_->width() != width) qWarning("the window is %d wide", window_->width());
        return width == 0 || window_->width() == width;
    }
    /// In the present language.
    bool open(const QString& page) { return showWindow(1900) && Screens(*window_).openPage(page); }
    [[nodiscard]] QList<int> widths() const {
        QList<int> all;
        for (int column = 0; column < shownTable().model()->columnCount(); ++column)
            all << shownTable().columnWidth(column);
        return all;
    }
    /// In a window that opens without columns of before.
    [[nodiscard]] QList<int> widthsAtFirst(const QString& page, const QString& language) {
        window_.reset();
        data_->settings.setState(page + QStringLiteral("/columns"), {});
        return language_.speak(language) && open(page) ? widths() : QList<int>();
    }
    void resize(int width) {
        window_->resize(width, 850);
        Screens::settle();
    }
    [[nodiscard]] RecordTable& shownTable() const {
        for (RecordTable* table : window_->findChildren<RecordTable*>())
            if (table->isVisible()) return *table;
        qFatal("no table is shown");
    }
    [[nodiscard]] static int roomOf(const RecordTable& table, int column) {
        return table.columnWidth(column) - 2 * cellPadding;
    }
    /// What does not have its room, but for the columns that may be cut.
    [[nodiscard]] static QStringList cutCells(const RecordTable& table, const QList<int>& mayBeCut) {
        QStringList cut;
        for (const int column : table.visibleColumns()) {
            if (mayBeCut.contains(column)) continue;
            const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
            const QFont headingFont = strongFont(smallFont(table.font()));
            if (QFontMetrics(headingFont).horizontalAdvance(heading) > roomOf(table, column)) cut << heading;
            for (int row = 0; row < qMin(40, table.model()->rowCount()); ++row) {
                const QModelIndex cell = table.model()->index(row, column);
                const QString text = cell.data().toString();
                const StatusText status{text, Tone::Plain, cell.data(IconNameRole).toString()};
                const int needed = cell.data(PillRole).toBool() ? pillSize(status, smallFont(table.font())).width()
                                                                : table.fontMetrics().horizontalAdvance(text);
                if (needed > roomOf(table, column)) cut << text;
            }
        }
        return cut;
    }

    std::unique_ptr<test::SimulatedSession> data_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<MainWindow> window_;
    ProgramLanguage language_;
};

QTEST_MAIN(ColumnRoomTest)
#include "columnroom_test.moc"
