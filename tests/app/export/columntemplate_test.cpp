// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/columntemplate.h"

#include <QTest>

#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Layouts for accounting programs: kept and exchanged as JSON, applied to rows.
class ColumnTemplateTest : public QObject {
    Q_OBJECT
private slots:
    void everythingComesBack() {
        ColumnTemplate layout = sampleTemplate(QStringLiteral("Mẫu"));
        for (const ExportField field : exportFields())
            layout.columns.append({field, QStringLiteral("cột ") + exportFieldName(field), {}});
        layout.dates = DateStyle::YearFirstDateOnly;
        layout.separator = '\t';
        layout.byteOrderMark = false;
        layout.headerLine = false;
        layout.spreadsheetSafe = false;
        const QList<ColumnTemplate> templates{layout, sampleTemplate(QStringLiteral("Mẫu 2"))};
        QCOMPARE(*templatesFromJson(templatesToJson(templates)), templates);
    }

    void aTextBelongsToConstantColumnsAlone() {
        // Found by fuzzing: the template was another one after it had been written and read again.
        const auto templates = templatesFromJson(
            R"({"format": "bankhub-column-templates", "templates": [{"name": "a", "columns": [
                {"field": "amount", "text": "1121"}, {"field": "constant", "text": "1121"}]}]})");
        QVERIFY(templates);
        const QList<ExportColumn>& columns = templates->constFirst().columns;
        QCOMPARE(columns.at(0).constant, QString());
        QCOMPARE(columns.at(1).constant, QStringLiteral("1121"));
        const auto again = templatesFromJson(templatesToJson(*templates));
        QVERIFY(again && *again == *templates);
    }
    void refusesWhatItCannotRead_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto file = [](const QByteArray& layout) {
            return QByteArray(R"({"format": "bankhub-column-templates", "templates": [)") + layout + "]}";
        };
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("unterminated");
        QTest::newRow("another file") << QByteArray(R"({"templates": []})") << QStringLiteral("format");
        QTest::newRow("no name") << file(R"({"columns": [{"field": "amount"}]})") << QStringLiteral("name");
        QTest::newRow("no columns") << file(R"({"name": "a"})") << QStringLiteral("columns");
        QTest::newRow("unknown field") << file(R"({"name": "a", "columns": [{"field": "colour"}]})")
                                       << QStringLiteral("colour");
        QTest::newRow("separator") << file(R"({"name": "a", "separator": "|", "columns": [{"field": "amount"}]})")
                                   << QStringLiteral("separator");
        QTest::newRow("dates") << file(R"({"name": "a", "dates": 9, "columns": [{"field": "amount"}]})")
                               << QStringLiteral("dates");
    }
    void refusesWhatItCannotRead() {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto read = templatesFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Validation);
        QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
    }

    void writesWhatAnAccountingProgramReads() {
        ColumnTemplate layout = sampleTemplate(QStringLiteral("Mẫu"));
        layout.separator = ';';
        layout.byteOrderMark = false;
        layout.spreadsheetSafe = false;
        Store::CachedTransaction row = fullRow();
        row.transaction.amount = 1500;
        row.transaction.content = QStringLiteral("=thu; tien");
        ExportTable table;
        table.columns = layout.columns;
        table.dates = layout.dates;
        const QByteArray bytes = writtenBytes(
            [&](std::unique_ptr<ExportTarget> target) {
                return std::make_unique<CsvWriter>(std::move(target), table, layout.dialect());
            },
            {row});
        QCOMPARE(bytes, QByteArray("Ngày;Số chứng từ;Diễn giải;Tài khoản;Tài khoản đối ứng;Thu;Chi;Số tài khoản ngân "
                                   "hàng\r\n01/06/2026;FT1;\"=thu; tien\";1121;131;1500;;00123\r\n"));
    }

    void everyFieldHasANameOfItsOwn() {
        QStringList names{exportFieldName(ExportField::Constant)};
        for (const ExportField field : exportFields()) {
            names << exportFieldName(field);
            QCOMPARE(*exportFieldFromName(names.constLast()), field);
        }
        QCOMPARE(names.size(), 19);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!exportFieldFromName(QStringLiteral("nothing")).has_value());
    }
};

QTEST_GUILESS_MAIN(ColumnTemplateTest)
#include "columntemplate_test.moc"
