// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/database.h"
#include "app/store/storagefailure.h"

using namespace bankhub;

/// The numbered schema scripts: each runs once, all or nothing, and a newer file is left alone.
class MigrationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString makeFile(const QString& name, const QByteArray& content = {}) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(content);
        return file.fileName();
    }
    QString makeScripts(const QString& name, const QByteArrayList& scripts) {
        QDir(folder_.path()).mkdir(name);
        for (qsizetype index = 0; index < scripts.size(); ++index)
            makeFile(QStringLiteral("%1/%2.sql").arg(name).arg(index + 1, 3, 10, QLatin1Char('0')), scripts.at(index));
        return folder_.filePath(name);
    }

private slots:
    void givesANewFileTheWholeSchema() {
        Database database(makeFile(QStringLiteral("new.db")));
        migrate(database);
        QCOMPARE(database.integer("PRAGMA user_version"), 6);
        QCOMPARE(database.integer("SELECT count(*) FROM transactions"), 0);
        QCOMPARE(database.integer("SELECT count(*) FROM saved_views"), 3);
        QCOMPARE(database.integer("SELECT count(*) FROM journal"), 0);
        QCOMPARE(database.integer("SELECT count(*) FROM identifiers WHERE key = 0 AND text IS NULL"), 1);
    }

    void runsOnlyTheScriptsThatAreMissing() {
        const QString path = makeFile(QStringLiteral("steps.db"));
        const QByteArray first = "CREATE TABLE steps (name TEXT); INSERT INTO steps VALUES ('one');";
        const QByteArray second = "INSERT INTO steps VALUES ('two');";
        Database database(path);
        migrate(database, makeScripts(QStringLiteral("one"), {first}));
        QCOMPARE(database.integer("SELECT count(*) FROM steps"), 1);
        const QString both = makeScripts(QStringLiteral("two"), {first, second});
        migrate(database, both);
        migrate(database, both);
        QCOMPARE(database.integer("SELECT count(*) FROM steps"), 2);
        QCOMPARE(database.integer("PRAGMA user_version"), 2);
    }

    void undoesAScriptThatFails() {
        Database database(makeFile(QStringLiteral("broken.db")));
        const QString scripts =
            makeScripts(QStringLiteral("broken"),
                        {"CREATE TABLE kept (a);", "CREATE TABLE lost (a); INSERT INTO nowhere VALUES (1);"});
        QVERIFY_THROWS_EXCEPTION(StorageFailure, migrate(database, scripts));
        QCOMPARE(database.integer("PRAGMA user_version"), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'kept'"), 1);
        QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'lost'"), 0);
    }

    void refusesAFileOfANewerProgram() {
        Database database(makeFile(QStringLiteral("newer.db")));
        database.execute("CREATE TABLE precious (a); PRAGMA user_version = 999");
        try {
            migrate(database);
            QFAIL("a newer file was accepted");
        } catch (const StorageFailure& failure) {
            QCOMPARE(failure.error.kind, ErrorKind::Storage);
            QVERIFY(!failure.damaged);
            QVERIFY(failure.error.detail.contains(QStringLiteral("999")));
        }
        QCOMPARE(database.integer("PRAGMA user_version"), 999);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
