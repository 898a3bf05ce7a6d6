// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/receipt.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

#include "app/domain/amountinwords.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {
struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString tableRow(const QString& label, const QString& value) {
    // One call of arg: a text from the bank may hold %1.
    return QStringLiteral("<tr><td width='30%'>%1</td><td>%2</td></tr>")
        .arg(label.toHtmlEscaped(), orDash(value).toHtmlEscaped());
}

QString rowsOf(const Store::CachedTransaction& row) {
    const Transaction& transaction = row.transaction;
    const auto name = [](TransactionField field) { return TransactionModel::fieldName(field); };
    return QStringList{tableRow(name(TransactionField::Time), dateTimeText(transaction.timeUtcMs)),
                       tableRow(name(TransactionField::Company), row.companyName),
                       tableRow(name(TransactionField::BankName), transaction.bankName),
                       tableRow(name(TransactionField::AccountNumber), transaction.accountNumber),
                       tableRow(name(TransactionField::VirtualAccount), transaction.virtualAccount),
                       tableRow(name(TransactionField::Content), transaction.content),
                       tableRow(name(TransactionField::PaymentCode), transaction.paymentCode),
                       tableRow(name(TransactionField::ReferenceNumber), transaction.referenceNumber),
                       tableRow(name(TransactionField::TransactionId), transaction.id.text)}
        .join(QString());
}
}  // namespace

QString receiptHtml(const Store::CachedTransaction& row, const ExportOrigin& origin, qint64 nowUtcMs) {
    const Transaction& transaction = row.transaction;
    const QString title = transaction.direction == Direction::In    ? ReceiptText::tr("Receipt of money in")
                          : transaction.direction == Direction::Out ? ReceiptText::tr("Receipt of money out")
                                                                    : ReceiptText::tr("Receipt of a transaction");
    const QString words = ReceiptText::tr("In words: %1", "an amount").arg(vietnameseAmountInWords(transaction.amount));
    const QString footer = ReceiptText::tr("%1 · %2 · printed on %3 from the copy of the bank's data in this program",
                                           "profile, environment, time")
                               .arg(origin.profile, origin.environment, minuteText(nowUtcMs));
    return QStringLiteral(
               "<h2>%1</h2><p style='font-size:large'><b>%2</b></p><p>%3</p>"
               "<table width='100%' border='1' cellspacing='0' cellpadding='6' style='border-collapse:collapse'>%4"
               "</table><p><small>%5</small></p>")
        .arg(title.toHtmlEscaped(),
             withCurrency(unhiddenSignedMoneyText(transaction.direction, transaction.amount)).toHtmlEscaped(),
             words.toHtmlEscaped(), rowsOf(row), footer.toHtmlEscaped());
}

void paintReceipt(const QString& html, QPagedPaintDevice& device) {
    QTextDocument document;
    document.setDefaultFont(QGuiApplication::font());
    document.setHtml(html);
    document.print(&device);
}

void printReceipt(const Store::CachedTransaction& row, const ExportOrigin& origin, qint64 nowUtcMs, QWidget* window) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(ReceiptText::tr("Receipt of a transaction"));
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ReceiptText::tr("Print the receipt"));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [printer, html = receiptHtml(row, origin, nowUtcMs)] { paintReceipt(html, *printer); });
    // The printer must live as long as its dialog.
    QObject::connect(dialog, &QObject::destroyed, QCoreApplication::instance(), [printer] {});
    dialog->open();
}

}  // namespace bankhub
