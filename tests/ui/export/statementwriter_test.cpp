// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/statementwriter.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/store_testing.h"
#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
QString textOf(const QByteArray& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("statement.pdf")));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QList<Store::CachedTransaction> numberedRows(int count) {
    QList<Store::CachedTransaction> rows;
    for (int number = 0; number < count; ++number) {
        Store::CachedTransaction row;
        row.rowId = number + 1;
        row.transaction = numberedTransaction(number);
        row.companyName = QStringLiteral("Công ty TNHH Sông Hàn");
        rows << row;
    }
    return rows;
}

StatementWords words() {
    StatementWords result = StatementWords::make();
    result.facts = {{QStringLiteral("Company"), QStringLiteral("Sông Hàn")},
                    {QStringLiteral("Period"), QStringLiteral("01/11/2026 to 30/11/2026")}};
    result.footer = QStringLiteral("Sông Hàn Pay · Sandbox");
    return result;
}

QByteArray statement(const QList<Store::CachedTransaction>& rows, bool landscape = false) {
    return writtenBytes(
        [&](std::unique_ptr<ExportTarget> target) {
            return std::make_unique<StatementWriter>(std::move(target), words(), QGuiApplication::font(), landscape);
        },
        rows);
}
}  // namespace

/// Statements, read back with pdftotext.
class StatementWriterTest : public QObject {
    Q_OBJECT
private slots:
    void groupsByAccountWithSums() {
        const QString text = textOf(statement(numberedRows(7)));
        QVERIFY2(text.contains(QStringLiteral("Statement of transactions")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Company: Sông Hàn")));
        // Accounts by name, each with its opening line, its rows and its sums.
        const auto first = text.indexOf(QStringLiteral("ACB · 001 · Công ty TNHH Sông Hàn"));
        const auto second = text.indexOf(QStringLiteral("MBBank · 000"));
        QVERIFY2(first > 0 && second > first, qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("3 transactions from 29/05/2026 to 29/05/2026")));
        // account-0 has 0, 3 and 6: 1.000 out, 1.003 and 1.006 in.
        QVERIFY2(text.contains(QStringLiteral("Subtotal: 3 transactions · in +2.009 · out −1.000 · net 1.009 ₫")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Total: 7 transactions · in +5.017 · out −2.004 · net 3.013 ₫")));
        QVERIFY(text.contains(QStringLiteral("Net in words: Ba nghìn không trăm mười ba đồng")));
        QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
        QVERIFY(text.contains(QStringLiteral("Money out")));
        QVERIFY(text.contains(QStringLiteral("−1.000")));
        QVERIFY(text.contains(QStringLiteral("+1.003")));
        QVERIFY(text.contains(QStringLiteral("Thanh toán hoá đơn 3")));
    }

    void everyPageKnowsHowManyThereAre() {
        const QString text = textOf(statement(numberedRows(400)));
        const auto pages = text.count(QStringLiteral("\f"));
        QVERIFY2(pages > 5, qPrintable(QString::number(pages)));
        for (int page = 1; page <= pages; ++page)
            QCOMPARE(text.count(QStringLiteral("Page %1 of %2\n").arg(page).arg(pages)), 1);
        QVERIFY(text.contains(QStringLiteral("(continued)")));
        for (int number = 0; number < 400; ++number)
            QVERIFY2(text.contains(QStringLiteral("DH%1\n").arg(number)), qPrintable(QString::number(number)));
    }

    void landscapeHasFewerRowsAPage() {
        StatementWriter portrait(nullptr, words(), QGuiApplication::font(), false);
        StatementWriter landscape(nullptr, words(), QGuiApplication::font(), true);
        for (StatementWriter* writer : {&portrait, &landscape}) {
            writer->survey(numberedRows(1000));
            QCOMPARE(writer->orderAfterSurvey().size(), 1000);
        }
        QVERIFY(landscape.pageCount() > portrait.pageCount());
        // The estimate before reading is near.
        QVERIFY(qAbs(portrait.pageCount() - StatementWriter::estimatedPages(1000, false)) <= 5);
        QVERIFY(qAbs(landscape.pageCount() - StatementWriter::estimatedPages(1000, true)) <= 5);
    }

    void longContentWraps() {
        QList<Store::CachedTransaction> rows = numberedRows(1);
        QStringList sentence;
        for (int word = 0; word < 80; ++word)
            sentence << QStringLiteral("chữ%1").arg(word);
        rows[0].transaction.content = sentence.join(QLatin1Char(' '));
        const QString text = textOf(statement(rows));
        for (const QString& word : std::as_const(sentence))
            QVERIFY2(text.contains(word), qPrintable(word));
        rows[0].transaction.content = QString(100'000, QLatin1Char('W'));
        const QString endless = textOf(statement(rows));
        QVERIFY(endless.contains(QStringLiteral("W…")));
        QVERIFY(endless.contains(QStringLiteral("Page 1 of 1")));
    }

    void noRowsAreSaid() {
        const QString text = textOf(statement({}));
        QVERIFY2(text.contains(QStringLiteral("There are no transactions.")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
    }

    void aRowThatVanishedMeanwhileDisturbsNothing() {
        const auto content = std::make_shared<QByteArray>();
        StatementWriter writer(std::make_unique<MemoryTarget>(content), words(), QGuiApplication::font(), false);
        QList<Store::CachedTransaction> rows = numberedRows(5);
        writer.survey(rows);
        const QList<Store::RowId> order = writer.orderAfterSurvey();
        std::sort(rows.begin(), rows.end(), [&](const auto& left, const auto& right) {
            return order.indexOf(left.rowId) < order.indexOf(right.rowId);
        });
        rows.removeAt(1);
        QVERIFY(writer.begin() && writer.rows(rows) && writer.end() && writer.commit());
        const QString text = textOf(*content);
        for (const auto& row : std::as_const(rows))
            QVERIFY(text.contains(row.transaction.paymentCode));
    }

    void givenUpInTheMiddleWritesNothing() {
        const auto content = std::make_shared<QByteArray>("nothing");
        {
            StatementWriter writer(std::make_unique<MemoryTarget>(content), words(), QGuiApplication::font(), false);
            writer.survey(numberedRows(50));
            writer.orderAfterSurvey();
            QVERIFY(writer.begin().has_value());
        }
        QCOMPARE(*content, QByteArray("nothing"));
    }

    void aPrinterGetsTheSamePages() {
        QTemporaryDir folder;
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
        StatementWriter writer(printer, words(), QGuiApplication::font());
        const QList<Store::CachedTransaction> rows = numberedRows(3);
        writer.survey(rows);
        QVERIFY(!writer.orderAfterSurvey().isEmpty());
        QVERIFY(writer.begin() && writer.rows(rows) && writer.end() && writer.commit());
        QFile printed(printer->outputFileName());
        QVERIFY(printed.open(QIODevice::ReadOnly));
        const QString text = textOf(printed.readAll());
        QVERIFY2(text.contains(QStringLiteral("Page 1 of 1")), qPrintable(text));
    }
};

QTEST_MAIN(StatementWriterTest)
#include "statementwriter_test.moc"
