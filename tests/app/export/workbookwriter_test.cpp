// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/workbookwriter.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
/// The parts of a workbook by name, unpacked by another program than the one that packed it.
QByteArray part(const QByteArray& workbook, const QString& name) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(workbook);
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,zipfile;"
                                 "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                  file.fileName(), name});
    python.waitForFinished();
    // Styles are numbered in the order of their use; the end-to-end test looks at what they are.
    static const QRegularExpression style(QStringLiteral(" s=\"\\d+\""));
    return QString::fromUtf8(python.readAllStandardOutput()).remove(style).toUtf8();
}

ExportTable table() {
    ExportTable result;
    result.columns = {{ExportField::Time, QStringLiteral("Thời gian"), {}},
                      {ExportField::AccountNumber, QStringLiteral("Tài khoản"), {}},
                      {ExportField::SignedAmount, QStringLiteral("Số tiền"), {}},
                      {ExportField::Content, QStringLiteral("Nội dung"), {}}};
    result.dates = DateStyle::DayFirst;
    result.words.sheet = QStringLiteral("Giao dịch [1]");
    result.words.aboutSheet = QStringLiteral("Thông tin");
    result.facts = {{QStringLiteral("Bộ lọc"), QStringLiteral("Tiền vào")}};
    return result;
}

Store::CachedTransaction row(qint64 amount, Direction direction, const QString& content = {}) {
    Store::CachedTransaction result = fullRow();
    result.transaction.amount = amount;
    result.transaction.direction = direction;
    result.transaction.content = content;
    return result;
}

QByteArray workbook(const QList<Store::CachedTransaction>& rows, int rowsPerSheet = WorkbookWriter::largestSheet) {
    return writtenBytes(
        [&](std::unique_ptr<ExportTarget> target) {
            return std::make_unique<WorkbookWriter>(std::move(target), table(), rowsPerSheet);
        },
        rows);
}

const QString firstSheet = QStringLiteral("xl/worksheets/sheet1.xml");
}  // namespace

/// Workbooks, read back from their XML. The end-to-end test reads them once more in Python.
class WorkbookWriterTest : public QObject {
    Q_OBJECT
private slots:
    void typesItsCells() {
        const QByteArray sheet =
            part(workbook({row(1500, Direction::Out, QStringLiteral("=1+1")), row(2000, Direction::In)}), firstSheet);
        // 2026-06-01 00:05:09 is day 46174.
        QVERIFY2(sheet.contains("<c r=\"A2\"><v>46174.0035"),
                 sheet.mid(sheet.indexOf("<row r=\"2\""), 700).constData());
        QVERIFY(sheet.contains("<c r=\"B2\" t=\"inlineStr\"><is><t>00123</t></is></c>"));
        QVERIFY(sheet.contains("<c r=\"C2\"><v>-1500</v></c>"));
        // Text, not a formula.
        QVERIFY(sheet.contains("<c r=\"D2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("<c r=\"C3\"><v>2000</v></c>"));
    }

    void noColumnHoldsAFormula() {
        const QString text = QStringLiteral("=HYPERLINK(\"http://x\")");
        ExportTable everything;
        for (const ExportField field : exportFields())
            everything.columns << ExportColumn{field, text, {}};
        everything.columns << ExportColumn{ExportField::Constant, text, text};
        everything.words.sheet = text;
        everything.words.aboutSheet = QStringLiteral("=about");
        everything.facts = {{text, text}};
        const QByteArray book = writtenBytes(
            [&](std::unique_ptr<ExportTarget> target) {
                return std::make_unique<WorkbookWriter>(std::move(target), everything, WorkbookWriter::largestSheet);
            },
            {rowOf(text)});
        for (const QString& sheet : {firstSheet, QStringLiteral("xl/worksheets/sheet2.xml")}) {
            const QByteArray content = part(book, sheet);
            QVERIFY(content.contains("=HYPERLINK"));
            QVERIFY(!content.contains("<f>"));
            QVERIFY(!content.contains("<hyperlink"));
        }
    }

    void headsAndFoots() {
        const QByteArray sheet = part(
            workbook({row(1500, Direction::Out), row(2000, Direction::In), row(1, Direction::Unknown)}), firstSheet);
        QVERIFY(sheet.contains("<is><t>Thời gian</t></is>"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:D4\"/>"));
        for (const char* cell : {"<c r=\"B5\"><v>3</v></c>", "<c r=\"D5\"><v>2000</v></c>",
                                 "<c r=\"F5\"><v>-1500</v></c>", "<c r=\"H5\"><v>500</v></c>"})
            QVERIFY2(sheet.contains(cell), sheet.mid(sheet.indexOf("<row r=\"5\"")).constData());
    }

    void saysWhatWasFiltered() {
        const QByteArray book = workbook({row(1500, Direction::Out)});
        const QByteArray about = part(book, QStringLiteral("xl/worksheets/sheet2.xml"));
        QVERIFY2(about.contains("Bộ lọc"), about.constData());
        QVERIFY(about.contains("Tiền vào"));
        const QByteArray names = part(book, QStringLiteral("xl/workbook.xml"));
        QVERIFY(names.contains("name=\"Giao dịch 1\""));
        QVERIFY(names.indexOf("Giao dịch 1") < names.indexOf("Thông tin"));
    }

    void leavesOutWhatXmlForbids() {
        const QByteArray sheet =
            part(workbook({row(1, Direction::In, QStringLiteral("a\u0001b\uFFFF & <c> \u000B"))}), firstSheet);
        QVERIFY2(sheet.contains("ab &amp; &lt;c&gt; </t>"), sheet.constData());
    }

    void endsTooLongTexts() {
        const QByteArray sheet = part(workbook({row(1, Direction::In, QString(40'000, QLatin1Char('x')))}), firstSheet);
        QVERIFY(sheet.contains(">" + QByteArray(32'766, 'x') + "…</t>"));
    }

    void keepsEveryDigit() {
        const QByteArray sheet = part(workbook({row(9'007'199'254'740'993, Direction::In)}), firstSheet);
        QVERIFY(sheet.contains("<t>9007199254740993</t>"));
        QVERIFY(
            part(workbook({row(999'999'999'999'999, Direction::In)}), firstSheet).contains("<v>999999999999999</v>"));
    }

    void continuesOnFurtherSheets() {
        QList<Store::CachedTransaction> rows;
        for (int number = 1; number <= 7; ++number)
            rows << row(number, Direction::In);
        const QByteArray book = workbook(rows, 3);
        const auto sheet = [&](int number) {
            return part(book, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
        };
        QVERIFY(sheet(1).contains("<v>3</v>"));
        QVERIFY(!sheet(1).contains("<v>4</v>"));
        QVERIFY(sheet(1).contains("<autoFilter ref=\"A1:D4\"/>"));
        // The second one says what the others hold.
        QVERIFY(sheet(2).contains("continue on 3 sheets"));
        QVERIFY(sheet(3).contains("<v>4</v>"));
        QVERIFY(sheet(3).contains("Thời gian"));
        QVERIFY(sheet(4).contains("<v>7</v>"));
        QVERIFY(sheet(4).contains("<v>28</v>"));
        QVERIFY(part(book, QStringLiteral("xl/workbook.xml")).contains("name=\"Giao dịch 1 3\""));
    }

    void leavesNoTemporaryFile() {
        const auto files = [] { return QDir(QDir::tempPath()).entryList(QDir::Files); };
        const auto open = [] {
            return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size();
        };
        const QStringList before = files();
        const auto handles = open();
        workbook({row(1, Direction::In)});
        {
            WorkbookWriter abandoned(std::make_unique<MemoryTarget>(std::make_shared<QByteArray>()), table());
            QVERIFY(abandoned.begin().has_value());
            QVERIFY(abandoned.rows({row(1, Direction::In)}).has_value());
        }
        QCOMPARE(open(), handles);
        QStringList left = files();
        left.removeIf([&](const QString& name) {
            return before.contains(name) || !name.contains(QStringLiteral("workbookwriter"));
        });
        QCOMPARE(left, QStringList());
    }
};

QTEST_GUILESS_MAIN(WorkbookWriterTest)
#include "workbookwriter_test.moc"
