// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "app/transactions/duplicatereview.h"
#include "app/transactions/newtransactions.h"
#include "tests/support/store_testing.h"
#include "tests/support/transactionsdesk.h"
#include "tests/support/windowparts.h"
#include "ui/format/marktext.h"
#include "ui/format/privacy.h"
#include "ui/models/modelroles.h"
#include "ui/transactions/duplicatenote.h"
#include "ui/transactions/marksdialog.h"
#include "ui/transactions/newsmark.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/pill.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Marks and news on the real page.
class MarksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TransactionsDesk> desk_;

    Store& store() { return desk_->data.session->store(); }
    NewTransactions& news() { return desk_->data.session->newTransactions(); }
    NewsMark& mark() { return *desk_->page->findChild<NewsMark*>(); }
    Settings& settings() { return desk_->data.settings; }
    int rowOf(const QString& id) {
        for (int row = 0; row < desk_->browser().rowCount(); ++row)
            if (const auto* found = desk_->table().transactions().transactionAt(row);
                found && found->transaction.id.text == id)
                return row;
        return -1;
    }
    QVariant cell(const QString& id, TransactionField field, int role) {
        const int row = rowOf(id);
        if (row < 0) return {};
        return desk_->table().model()->index(row, TransactionModel::columnOf(field)).data(role);
    }
    /// A row that no rule minds, later than all others.
    Transaction payment(const QString& id, int seconds) {
        Transaction made;
        made.id = {id};
        made.timeUtcMs = desk_->data.clock.nowUtcMs() + seconds * 1000;
        made.bankAccountXid = {QStringLiteral("account-1")};
        made.companyXid = {QStringLiteral("company-1")};
        made.bankName = QStringLiteral("MBBank");
        made.accountNumber = QStringLiteral("0011");
        made.direction = Direction::In;
        made.amount = 250'000;
        made.content = QStringLiteral("tien hang");
        made.paymentCode = QStringLiteral("DH1");
        made.referenceNumber = QStringLiteral("FT-") + id;
        made.webhookSuccess = 1;
        return made;
    }
    void put(const QList<Transaction>& rows) { QVERIFY(resultOf(store().upsertTransactions(rows)).has_value()); }
    void endFirstReading() {
        news().readingEnded();
        QTRY_VERIFY(news().seenUpTo());
    }
    bool isBold(const QString& id) {
        const QVariant font = cell(id, TransactionField::Time, Qt::FontRole);
        return font.isValid() && font.value<QFont>().weight() > QFont::Normal;
    }

private slots:
    void init() {
        desk_ = std::make_unique<TransactionsDesk>();
        QTRY_VERIFY(desk_->isReady());
    }
    void cleanup() {
        desk_.reset();
        setAmountsHidden(false);
    }

    void whatCameSinceStandsOut() {
        QVERIFY(!mark().isVisible());
        endFirstReading();
        QVERIFY(!mark().isVisible());
        const int height = desk_->table().rowHeight(0);
        put({payment(QStringLiteral("later"), 60)});
        QTRY_VERIFY(mark().isVisible());
        QVERIFY(test::shownButton(mark(), "1 new"));
        QTRY_VERIFY(isBold(QStringLiteral("later")));
        QVERIFY(!isBold(QStringLiteral("transaction-0")));
        QCOMPARE(desk_->table().rowHeight(rowOf(QStringLiteral("later"))), height);
        // The bold text fits its column.
        const QFontMetrics bold(cell(QStringLiteral("later"), TransactionField::Time, Qt::FontRole)
                                    .value<QFont>()
                                    .resolve(desk_->table().font()));
        QVERIFY(
            bold.horizontalAdvance(cell(QStringLiteral("later"), TransactionField::Time, Qt::DisplayRole).toString()) +
                2 * 8 <=
            desk_->table().columnWidth(TransactionModel::columnOf(TransactionField::Time)));
        const QString words = newRowText().words;
        QVERIFY(
            cell(QStringLiteral("later"), TransactionField::Time, Qt::AccessibleTextRole).toString().contains(words));
        QVERIFY(cell(QStringLiteral("later"), TransactionField::Time, Qt::ToolTipRole)
                    .toString()
                    .contains(words, Qt::CaseInsensitive));
        QVERIFY(!cell(QStringLiteral("transaction-0"), TransactionField::Time, Qt::AccessibleTextRole)
                     .toString()
                     .contains(words));
    }

    void theMarkShowsOnlyWhatIsNew() {
        endFirstReading();
        put({payment(QStringLiteral("later"), 60), payment(QStringLiteral("last"), 600)});
        QTRY_VERIFY(mark().isVisible());
        QTRY_COMPARE(desk_->browser().rowCount(), FilledSession::transactionCount + 2);
        QTest::mouseClick(test::shownButton(mark(), "2 new"), Qt::LeftButton);
        QTRY_COMPARE(desk_->browser().rowCount(), 2);
        QVERIFY(desk_->browser().query().restricts());
        // Escape of the window.
        desk_->page->clearFilter();
        QTRY_COMPARE(desk_->browser().rowCount(), FilledSession::transactionCount + 2);
        QVERIFY(!mark().isFiltering());
        QCOMPARE(news().count(), 2);
    }

    void markingAllAsSeenEndsTheFilter() {
        endFirstReading();
        put({payment(QStringLiteral("later"), 60)});
        QTRY_VERIFY(mark().isVisible());
        QTest::mouseClick(test::shownButton(mark(), "1 new"), Qt::LeftButton);
        QTRY_COMPARE(desk_->browser().rowCount(), 1);
        auto* seen = mark().findChild<QToolButton*>();
        QCOMPARE(seen->accessibleName(), QStringLiteral("Mark all as seen"));
        QTest::mouseClick(seen, Qt::LeftButton);
        QVERIFY(!mark().isVisible());
        QTRY_COMPARE(desk_->browser().rowCount(), FilledSession::transactionCount + 1);
        QTRY_VERIFY(rowOf(QStringLiteral("later")) >= 0);
        QVERIFY(!isBold(QStringLiteral("later")));
    }

    void leavingThePageMakesItSeen() {
        endFirstReading();
        put({payment(QStringLiteral("later"), 60)});
        QTRY_COMPARE(news().count(), 1);
        desk_->page->hide();
        QCOMPARE(news().count(), 0);
        // What comes while another page is looked at is new when one comes back.
        put({payment(QStringLiteral("last"), 600)});
        QTRY_COMPARE(news().count(), 1);
        desk_->page->show();
        QCOMPARE(news().count(), 1);
        QTRY_VERIFY(isBold(QStringLiteral("last")));
        QVERIFY(!isBold(QStringLiteral("later")));
    }

    void everyMarkHasWordsAndASign() {
        Transaction large = payment(QStringLiteral("large"), 60);
        large.amount = 50'000'000;
        Transaction noCode = payment(QStringLiteral("no-code"), 1200);
        noCode.paymentCode.clear();
        Transaction failed = payment(QStringLiteral("failed"), 2400);
        failed.webhookSuccess = 0;
        put({large, noCode, failed, payment(QStringLiteral("twice"), 3600), payment(QStringLiteral("twice-b"), 3660)});
        QTRY_VERIFY(rowOf(QStringLiteral("twice-b")) >= 0);
        const auto beside = [this](const QString& id, TransactionField field) {
            return cell(id, field, MarkRole).value<StatusText>();
        };
        const auto said = [this](const QString& id, TransactionField field) {
            return cell(id, field, Qt::AccessibleTextRole).toString();
        };
        const QString largeWords = markText(TransactionMark::LargeAmount).words;
        QCOMPARE(beside(QStringLiteral("large"), TransactionField::Amount).words, largeWords);
        QVERIFY(!beside(QStringLiteral("large"), TransactionField::Amount).icon.isEmpty());
        QVERIFY(said(QStringLiteral("large"), TransactionField::Amount).endsWith(largeWords));
        QVERIFY(cell(QStringLiteral("large"), TransactionField::Amount, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("50.000.000")));
        QVERIFY(!cell(QStringLiteral("no-code"), TransactionField::Amount, MarkRole).isValid());
        // A sign of size would tell what privacy mode hides.
        setAmountsHidden(true);
        QVERIFY(!cell(QStringLiteral("large"), TransactionField::Amount, MarkRole).isValid());
        QVERIFY(!said(QStringLiteral("large"), TransactionField::Amount).contains(largeWords));
        setAmountsHidden(false);

        QVERIFY(cell(QStringLiteral("no-code"), TransactionField::PaymentCode, PillRole).toBool());
        QCOMPARE(said(QStringLiteral("no-code"), TransactionField::PaymentCode), QStringLiteral("no code"));
        QVERIFY(!cell(QStringLiteral("no-code"), TransactionField::PaymentCode, IconNameRole).toString().isEmpty());
        // Copied and compared is what the service sent.
        QCOMPARE(cell(QStringLiteral("no-code"), TransactionField::PaymentCode, CopyTextRole).toString(), QString());
        QVERIFY(!cell(QStringLiteral("large"), TransactionField::PaymentCode, PillRole).toBool());

        QCOMPARE(cell(QStringLiteral("failed"), TransactionField::WebhookSuccess, ToneRole).toInt(),
                 static_cast<int>(Tone::Bad));
        QCOMPARE(said(QStringLiteral("failed"), TransactionField::WebhookSuccess), QStringLiteral("not delivered"));

        const QString duplicate = markText(TransactionMark::DuplicateSuspect).words;
        for (const char* id : {"twice", "twice-b"}) {
            QCOMPARE(beside(QLatin1String(id), TransactionField::Content).words, duplicate);
            QCOMPARE(said(QLatin1String(id), TransactionField::Content), QStringLiteral("tien hang, ") + duplicate);
        }
        QVERIFY(!cell(QStringLiteral("failed"), TransactionField::Content, MarkRole).isValid());
    }

    void theDetailsNameTheMarks() {
        Transaction large = payment(QStringLiteral("large"), 60);
        large.amount = 90'000'000;
        large.paymentCode.clear();
        put({large});
        QTRY_VERIFY(rowOf(QStringLiteral("large")) >= 0);
        desk_->select(rowOf(QStringLiteral("large")), rowOf(QStringLiteral("large")));
        QStringList words;
        for (const DetailRow& row : desk_->page->findChild<TransactionDetail*>()->rows())
            if (row.status) words << row.status->words;
        QVERIFY(words.contains(QStringLiteral("large amount")));
        QVERIFY(words.contains(QStringLiteral("no code")));
    }

    void theDialogChangesTheMarks() {
        Transaction large = payment(QStringLiteral("large"), 60);
        large.amount = 20'000'000;
        Transaction failed = payment(QStringLiteral("failed"), 2400);
        failed.webhookSuccess = 0;
        put({large, failed});
        QTRY_VERIFY(rowOf(QStringLiteral("large")) >= 0);
        QVERIFY(!cell(QStringLiteral("large"), TransactionField::Amount, MarkRole).isValid());

        auto* dialog = new MarksDialog(settings(), desk_->page.get());
        dialog->open();
        QLineEdit& from = dialog->findChild<AmountField*>()->line();
        QCOMPARE(from.text(), QStringLiteral("50.000.000"));
        from.setText(QStringLiteral("nonsense"));
        QTest::mouseClick(test::shownButton(*dialog, "Save"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        from.setText(QStringLiteral("20tr"));
        const auto boxes = dialog->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 4);
        for (QCheckBox* box : boxes)
            if (box->text().startsWith(QStringLiteral("Balance"))) box->click();
        QTest::mouseClick(test::shownButton(*dialog, "Save"), Qt::LeftButton);
        QVERIFY(!settings().marks().notificationFailed);
        QCOMPARE(settings().marks().largeAmountFrom, 20'000'000);
        QVERIFY(cell(QStringLiteral("large"), TransactionField::Amount, MarkRole).isValid());
        // It still says what happened, without the alarm.
        QCOMPARE(cell(QStringLiteral("failed"), TransactionField::WebhookSuccess, ToneRole).toInt(),
                 static_cast<int>(Tone::Dim));
        QCOMPARE(cell(QStringLiteral("failed"), TransactionField::WebhookSuccess, Qt::DisplayRole).toString(),
                 QStringLiteral("not delivered"));
        // Kept for the next start.
        QCOMPARE(Settings(desk_->data.folder.path()).marks(), settings().marks());
    }

    void aSwitchedOffAmountKeepsItsNumberAndIsNotChecked() {
        auto* dialog = new MarksDialog(settings(), desk_->page.get());
        dialog->open();
        auto* field = dialog->findChild<AmountField*>();
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->text().startsWith(QStringLiteral("Amounts"))) box->click();
        QVERIFY(!field->isEnabled());
        field->line().clear();
        QTest::mouseClick(test::shownButton(*dialog, "Save"), Qt::LeftButton);
        QVERIFY(!settings().marks().largeAmount);
        QCOMPARE(settings().marks().largeAmountFrom, 50'000'000);
    }

    void theSpanOfDuplicatesFollowsTheSettings() {
        put({payment(QStringLiteral("twice"), 3600), payment(QStringLiteral("twice-b"), 3600 + 420)});
        QTRY_VERIFY(rowOf(QStringLiteral("twice-b")) >= 0);
        QVERIFY(!cell(QStringLiteral("twice"), TransactionField::Content, MarkRole).isValid());
        MarkSettings marks = settings().marks();
        marks.duplicateMinutes = 10;
        settings().setMarks(marks);
        QTRY_VERIFY(cell(QStringLiteral("twice"), TransactionField::Content, MarkRole).isValid());
        marks.duplicates = false;
        settings().setMarks(marks);
        QTRY_VERIFY(!cell(QStringLiteral("twice"), TransactionField::Content, MarkRole).isValid());
    }

    void theUserDecidesThatItIsNoDuplicate() {
        put({payment(QStringLiteral("twice"), 3600), payment(QStringLiteral("twice-b"), 3660)});
        QTRY_VERIFY(rowOf(QStringLiteral("twice-b")) >= 0);
        auto* note = desk_->page->findChild<DuplicateNote*>();
        QVERIFY(!note->isVisible());
        desk_->select(rowOf(QStringLiteral("twice")), rowOf(QStringLiteral("twice")));
        QTRY_VERIFY(note->isVisible());
        QPushButton* other = nullptr;
        for (QPushButton* button : note->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("FT-twice-b"))) other = button;
        QVERIFY(other);
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(desk_->table().currentTransaction()->transaction.id.text, QStringLiteral("twice-b"));
        QTRY_VERIFY(note->isVisible() && test::shownButton(*note, "Not a duplicate"));
        QTest::mouseClick(test::shownButton(*note, "Not a duplicate"), Qt::LeftButton);
        QTRY_VERIFY(!cell(QStringLiteral("twice"), TransactionField::Content, MarkRole).isValid());
        QTRY_VERIFY(!cell(QStringLiteral("twice-b"), TransactionField::Content, MarkRole).isValid());
        QTRY_VERIFY(test::shownButton(*note, "Suspect it again"));
        QTest::mouseClick(test::shownButton(*note, "Suspect it again"), Qt::LeftButton);
        QTRY_VERIFY(cell(QStringLiteral("twice"), TransactionField::Content, MarkRole).isValid());
        desk_->table().clearSelection();
        QTRY_VERIFY(!note->isVisible());
    }

    void aCopyInPrivacyModeIsWhatIsSeen() {
        Transaction row = payment(QStringLiteral("later"), 60);
        row.amount = 7'654'321;
        row.accountNumber = QStringLiteral("0399887766");
        row.virtualAccount = QStringLiteral("VA9988776655");
        row.content = QStringLiteral("chuyen 7654321");
        put({row});
        QTRY_VERIFY(rowOf(QStringLiteral("later")) >= 0);
        for (const TransactionField field : TransactionModel::columns())
            desk_->table().setColumnHidden(TransactionModel::columnOf(field), false);
        desk_->select(rowOf(QStringLiteral("later")), rowOf(QStringLiteral("later")));
        setAmountsHidden(true);
        desk_->page->copySelection();
        const QString hidden = QGuiApplication::clipboard()->text();
        for (const char* number : {"7654321", "7.654.321", "0399887766", "9988776655"})
            QVERIFY2(!hidden.contains(QLatin1String(number)), qPrintable(hidden));
        QVERIFY(hidden.contains(hiddenDigits()));
        QVERIFY(hidden.contains(QStringLiteral("FT-later")));
        setAmountsHidden(false);
        desk_->page->copySelection();
        const QString whole = QGuiApplication::clipboard()->text();
        for (const char* number : {"7654321", "0399887766", "9988776655"})
            QVERIFY2(whole.contains(QLatin1String(number)), qPrintable(whole));
    }
};

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
