// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/viewjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bankhub;

using Kind = ViewFileProblem::Kind;

namespace {
ViewContent everything() {
    ViewContent content;
    content.query = QStringLiteral("date:today dir:in \"nguyễn đạt\"");
    content.sorts = {{TransactionField::Amount, true}, {TransactionField::Time, false}};
    content.columns = {
        {TransactionField::Amount, true, 125}, {TransactionField::Time}, {TransactionField::Company, false}};
    content.grouping = QStringLiteral("day");
    return content;
}

/// A good file in which one member has another value.
QByteArray fileWith(const char* member, const QJsonValue& value) {
    QJsonObject json = QJsonDocument::fromJson(viewToFile(QStringLiteral("Of a colleague"), everything())).object();
    json.insert(QLatin1String(member), value);
    return QJsonDocument(json).toJson();
}

QJsonValue arrayOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).array();
}
}  // namespace

/// Views as small files: what was written is read back, and nothing in a stranger's file is taken on trust.
class ViewJsonTest : public QObject {
    Q_OBJECT
private slots:
    void everyFieldHasAName() {
        for (const ViewColumn& column : standardColumns())
            QCOMPARE(viewFieldFromName(viewFieldName(column.field)), std::optional(column.field));
        QCOMPARE(standardColumns().size(), transactionFieldCount);
        QVERIFY(!viewFieldFromName(QStringLiteral("client_secret")));
        QVERIFY(!viewFieldFromName(QString()));
    }
    void aFileIsReadBack() {
        const auto view = viewFromFile(viewToFile(QStringLiteral("Tiền vào hôm nay"), everything()));
        QVERIFY(view);
        QCOMPARE(view->name, QStringLiteral("Tiền vào hôm nay"));
        QCOMPARE(view->content, everything());
        QCOMPARE(view->id, 0);
        QVERIFY(!view->isDefault);
    }
    void aFileHoldsNothingElse() {
        const QJsonObject json = QJsonDocument::fromJson(viewToFile(QStringLiteral("a"), everything())).object();
        QCOMPARE(json.keys(), (QStringList{QStringLiteral("columns"), QStringLiteral("format"),
                                           QStringLiteral("grouping"), QStringLiteral("name"), QStringLiteral("query"),
                                           QStringLiteral("sort"), QStringLiteral("version")}));
    }
    void onlyAQueryIsNeeded() {
        const auto view = viewFromFile(R"({"format":"bankhub-view","version":1,"name":"a","query":""})");
        QVERIFY(view);
        QCOMPARE(view->content, ViewContent());
        QCOMPARE(view->content.shownFields().size(), 8);
    }

    void aForeignFileIsRefused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& file, Kind kind) {
            QTest::newRow(name) << file << static_cast<int>(kind);
        };
        row("empty", {}, Kind::NotAView);
        row("no JSON", "PK\x03\x04 a workbook", Kind::NotAView);
        row("cut off", viewToFile(QStringLiteral("a"), everything()).chopped(20), Kind::NotAView);
        row("an array", "[]", Kind::NotAView);
        row("nested without end", QByteArray(20'000, '['), Kind::NotAView);
        row("too large", QByteArray(largestViewFile + 1, ' '), Kind::TooLarge);
        row("another program's", fileWith("format", QStringLiteral("templates")), Kind::NotAView);
        row("no version", fileWith("version", {}), Kind::NotAView);
        row("version as a text", fileWith("version", QStringLiteral("1")), Kind::NotAView);
        row("version zero", fileWith("version", 0), Kind::NotAView);
        row("newer", fileWith("version", 2), Kind::NewerVersion);
        row("no name", fileWith("name", {}), Kind::BadName);
        row("name of blanks", fileWith("name", QStringLiteral(" \n\t\u200b ")), Kind::BadName);
        row("query is no text", fileWith("query", 5), Kind::NotAView);
        row("unknown key", fileWith("query", QStringLiteral("amout:1tr")), Kind::BadQuery);
        row("no such day", fileWith("query", QStringLiteral("date:2026-02-31")), Kind::BadQuery);
        row("quote", fileWith("query", QStringLiteral("content:\"a")), Kind::BadQuery);
        row("endless query", fileWith("query", QString(5000, QLatin1Char('a'))), Kind::TooLongQuery);
        row("unknown column", fileWith("columns", arrayOf(R"([{"field":"client_secret"}])")), Kind::UnknownColumn);
        row("column without a name", fileWith("columns", arrayOf(R"([7])")), Kind::UnknownColumn);
        row("column twice", fileWith("columns", arrayOf(R"([{"field":"time"},{"field":"time"}])")), Kind::BadColumns);
        row("nothing shown", fileWith("columns", arrayOf(R"([{"field":"time","shown":false}])")), Kind::BadColumns);
        row("negative width", fileWith("columns", arrayOf(R"([{"field":"time","width":-1}])")), Kind::BadColumns);
        row("huge width", fileWith("columns", arrayOf(R"([{"field":"time","width":1e300}])")), Kind::BadColumns);
        row("columns are no list", fileWith("columns", QStringLiteral("time")), Kind::BadColumns);
        row("sort twice", fileWith("sort", arrayOf(R"([{"field":"time"},{"field":"time"}])")), Kind::BadSort);
        row("unknown sort", fileWith("sort", arrayOf(R"([{"field":"1; DROP TABLE"}])")), Kind::UnknownColumn);
        row("sort is no list", fileWith("sort", true), Kind::BadSort);
    }
    void aForeignFileIsRefused() {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        const auto view = viewFromFile(file);
        QVERIFY(!view);
        QCOMPARE(static_cast<int>(view.error().kind), kind);
    }
    void aWrongQueryIsExplained() {
        const auto view = viewFromFile(fileWith("query", QStringLiteral("dir:in amout:1tr")));
        QVERIFY(!view);
        QCOMPARE(view.error().subject, QStringLiteral("dir:in amout:1tr"));
        QCOMPARE(view.error().query.suggestion, QStringLiteral("amount"));
        QCOMPARE(view.error().query.position, 7);
    }
    void aStrangersNameIsTamed() {
        const auto view =
            viewFromFile(fileWith("name", QStringLiteral("  a\nb\t\u202e c  ") + QString(500, QLatin1Char('x'))));
        QVERIFY(view);
        QVERIFY(view->name.startsWith(QStringLiteral("a b c")));
        QVERIFY(view->name.size() <= longestViewName);
    }
    void namesOfBuiltInViews() {
        SavedView today;
        today.builtIn = QStringLiteral("today");
        const QList<SavedView> views{today};
        QCOMPARE(viewByName(views, QStringLiteral("TODAY")), &views.constFirst());
        QCOMPARE(viewByName(views, QStringLiteral("hôm nay")), &views.constFirst());
        QVERIFY(!viewByName(views, QString()));
        QCOMPARE(builtInViewKeys().size(), 3);
    }
    void relativePeriodsMoveOn() {
        ViewContent content;
        content.query = QStringLiteral("date:today");
        content.sorts = {{TransactionField::Amount, false}, {TransactionField::Time, true}};
        for (const QDate day : {QDate(2026, 11, 26), QDate(2026, 11, 27)}) {
            const auto query = queryOfView(content, {}, day);
            QVERIFY(query);
            QCOMPARE(query->from, day);
            QCOMPARE(query->to, day);
            QCOMPARE(orderOf(*query), content.sorts);
        }
        content.query = QStringLiteral("date:\"");
        QVERIFY(!queryOfView(content, {}, QDate(2026, 11, 26)));
    }
};

QTEST_GUILESS_MAIN(ViewJsonTest)
#include "viewjson_test.moc"
