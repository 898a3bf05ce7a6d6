// SPDX-License-Identifier: GPL-3.0-or-later
// Names and contents written by strangers, through every page of the real window: nothing becomes markup, a shortcut
// key, a formula or another line, and a name of a megabyte does not stop the window.
#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "app/api/jsonfields.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/writebench.h"
#include "ui/format/isolatedtext.h"
#include "ui/models/modelroles.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statepanel.h"
#include "ui/writes/writedialog.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
/// Rich text to any label that asks Qt, with an ampersand in front of a letter.
const QString mark = QStringLiteral("<b>R&D MARK</b><img src='http://127.0.0.1:9/x'><br>");
const QStringList pages{QStringLiteral("overview"),  QStringLiteral("transactions"), QStringLiteral("bank-accounts"),
                        QStringLiteral("companies"), QStringLiteral("linking"),      QStringLiteral("branding"),
                        QStringLiteral("webhook"),   QStringLiteral("journal")};

const QStringList asksTheService{QStringLiteral("branding"), QStringLiteral("webhook")};  // and nobody answers here

QStringList naughtyStrings() {
    QFile file(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/data/naughtystrings/strings.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no list");
    QStringList strings;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        strings << value.toString();
    return strings;
}

/// Text that a widget would show as markup although the marked name is in it as it came.
bool wouldBeMarkup(const QString& text) {
    return text.contains(QStringLiteral("<b>R")) && Qt::mightBeRichText(text);
}

/// "Something of <class>: text", for each place where the marked name is not shown as it was written.
class Findings {
public:
    static QStringList in(QWidget& window) {
        Findings findings;
        findings.look(window);
        for (QWidget* widget : window.findChildren<QWidget*>())
            findings.look(*widget);
        for (const QAction* action : window.findChildren<QAction*>())
            findings.lookAtShortcut("action", action->text());
        return findings.found_;
    }

private:
    void look(QWidget& widget) {
        const char* type = widget.metaObject()->className();
        if (wouldBeMarkup(widget.toolTip())) add(type, "tool tip", widget.toolTip());
        if (wouldBeMarkup(widget.whatsThis())) add(type, "what's this", widget.whatsThis());
        if (const auto* label = qobject_cast<QLabel*>(&widget)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            if (!isPlain && wouldBeMarkup(label->text())) add(type, "label", label->text());
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) lookAtShortcut(type, button->text());
        if (const auto* table = qobject_cast<RecordTable*>(&widget); table && table->model()) lookAtCopy(type, *table);
        const auto* view = qobject_cast<QAbstractItemView*>(&widget);
        if (view && view->model()) lookAtCells(type, *view->model());
    }
    void lookAtShortcut(const char* type, const QString& text) {
        if (text.contains(QStringLiteral("R&D"))) add(type, "shortcut", text);
    }
    void lookAtCells(const char* type, const QAbstractItemModel& model) {
        for (int row = 0; row < qMin(model.rowCount(), 50); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString copied = model.index(row, column).data(CopyTextRole).toString();
                if (copied.startsWith(QLatin1Char('='))) add(type, "copied cell", copied);
            }
    }
    void lookAtCopy(const char* type, const RecordTable& table) {
        QList<int> rows;
        for (int row = 0; row < qMin(table.model()->rowCount(), 50); ++row)
            rows << row;
        const QStringList lines = table.asTabSeparated(rows).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            const QStringList cells = line.split(QLatin1Char('\t'));
            if (cells.size() != lines.first().split(QLatin1Char('\t')).size()) add(type, "copied line", line);
            for (const QString& cell : cells)
                if (cell.startsWith(QLatin1Char('='))) add(type, "copied cell of a line", cell);
        }
    }
    void add(const char* type, const char* place, const QString& text) {
        found_ << QStringLiteral("%1, %2: %3").arg(QLatin1String(type), QLatin1String(place), text.left(120));
    }
    QStringList found_;
};

WriteOrder orderAbout(const QString& subject) {
    WriteOrder order = test::WriteBench::order(test::formOne, subject);
    order.subject = subject;
    return order;
}
}  // namespace

class HostileTextTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;

    void open(const QStringList& names) {
        window_.reset();
        data_ = std::make_unique<FilledSession>();
        fill(names);
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1500, 900);
        window_->show();
        QTRY_VERIFY(data_->session->transactions().state() == TransactionBrowser::State::Ready);
    }
    /// Every text of every record is one of the names.
    void fill(const QStringList& names) {
        Store& store = data_->session->store();
        const qint64 now = data_->clock.nowUtcMs();
        QList<Company> companies;
        QList<BankAccount> accounts;
        QList<Transaction> rows;
        for (int number = 0; number < names.size(); ++number) {
            const QString& name = names.at(number);
            Company company;
            company.xid = {QStringLiteral("company-%1").arg(number)};
            company.fullName = company.shortName = company.status = name;
            companies << company;
            BankAccount account;
            account.xid = {QStringLiteral("account-%1").arg(number)};
            account.companyXid = company.xid;
            account.bankName = account.holderName = account.number = account.type = name;
            accounts << account;
            Transaction row;
            row.id = {QStringLiteral("hostile-%1").arg(number)};
            row.timeUtcMs = now + number * 1000;
            row.bankAccountXid = account.xid;
            row.companyXid = company.xid;
            row.bankName = row.accountNumber = row.virtualAccount = row.referenceNumber = name;
            row.content = row.paymentCode = name;
            row.amount = number + 1;
            row.direction = Direction::In;
            rows << row;
        }
        QVERIFY(resultOf(store.saveCompanies(companies, now)));
        QVERIFY(resultOf(store.saveBankAccounts(accounts, now)));
        QVERIFY(resultOf(store.upsertTransactions(rows)));
        IssuedLink link;
        link.xid = {QStringLiteral("link-1")};
        link.companyName = link.accountText = link.status = link.outcome = link.createdBy = names.first();
        link.createdAtUtcMs = now;
        QVERIFY(resultOf(store.saveIssuedLink(link)));
        const WriteOrder order = orderAbout(names.first());
        QVERIFY(resultOf(store.beginWrite(order, names.first(), now)));
        Error error = Error::make(ErrorKind::Validation);
        error.serverText = names.first();
        error.fields.insert(names.first().left(40), {names.first()});
        QVERIFY(resultOf(store.settleWrite(order.key, WriteState::Failed, {}, error, now)));
    }
    void lookThrough() {
        for (const QString& page : pages) {
            window_->showPage(page);
            if (!asksTheService.contains(page)) QTRY_VERIFY2(window_->pageReady(page), qPrintable(page));
            for (auto* table : window_->findChildren<QTableView*>())
                if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
                    table->setCurrentIndex(table->model()->index(0, 0));
                    table->selectRow(0);
                }
            QTest::qWait(20);
            window_->grab();
            const QStringList found = Findings::in(*window_);
            QVERIFY2(found.isEmpty(), qPrintable(page + QStringLiteral("\n") + found.join(QLatin1Char('\n'))));
        }
    }

private slots:
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void theSearchFinds() {
        QLabel label(mark);
        label.setToolTip(mark);
        QPushButton button(QStringLiteral("R&D"));
        QCOMPARE(Findings::in(label).size(), 2);
        QCOMPARE(Findings::in(button).size(), 1);
    }
    void markupIsShownAsWritten() {
        open({mark, QStringLiteral("=1+1"), QStringLiteral(" =1+1"), QStringLiteral("a\tb\nc")});
        lookThrough();
    }
    void naughtyStringsAreShown() {
        const QStringList strings = naughtyStrings();
        QVERIFY(strings.size() > 400);
        open(strings);
        lookThrough();
        QCOMPARE(*resultOf(data_->session->store().transactionCount()),
                 strings.size() + FilledSession::transactionCount);
    }
    void aMegabyteInEveryField() {
        // As the decoder leaves it, in a name and in the content; a cache of an earlier version may hold more.
        const QString megabyte = QStringLiteral("Công ty ").repeated(131'072);
        open({json::line(megabyte), json::words(QString(1'000'000, QLatin1Char('x')))});
        lookThrough();
    }

    void confirmationShowsOneLineAndNoMarkup() {
        test::WriteBench bench(test::inTurn({test::ScriptedReply::json(201, "{}")}));
        const QString subject = QStringLiteral("A\nSANDBOX\n") + mark + QString(5000, QLatin1Char('x'));
        PreparedWrite write = bench.prepare(test::formOne);
        write.order = orderAbout(subject);
        write.changes = {{mark, subject, subject}};
        Profile profile;
        profile.name = mark;
        WriteDialog dialog(write, {mark, QStringLiteral("Create"), {mark}, false}, profile, bench.permission, nullptr);
        dialog.show();
        const QStringList found = Findings::in(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("A SANDBOX"))) return;
        QFAIL("the subject is not in one line");
    }
    void errorsOfTheServiceAreNoMarkup() {
        Error error = Error::make(ErrorKind::Validation, mark);
        error.serverText = mark;
        error.requestId = mark;
        error.rayId = mark;
        error.fields.insert(mark, {mark});
        StatePanel panel;
        panel.showError(error);
        const auto dialog = std::make_unique<ErrorDialog>(error);
        QStringList found = Findings::in(panel);
        found += Findings::in(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void namesFromTheRightAreIsolated_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Vietnamese") << QStringLiteral("Đại Phúc") << QStringLiteral("Đại Phúc");
        QTest::newRow("Arabic") << QStringLiteral("شركة 12") << QStringLiteral("\u2068شركة 12\u2069");
        QTest::newRow("Hebrew") << QStringLiteral("a א") << QStringLiteral("\u2068a א\u2069");
        QTest::newRow("lines") << QStringLiteral("a\n\tb") << QStringLiteral("a b");
        QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(200, QLatin1Char('x')) + QChar(0x2026);
    }
    void namesFromTheRightAreIsolated() {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(isolatedName(name), expected);
    }
};

QTEST_MAIN(HostileTextTest)
#include "hostiletext_test.moc"
