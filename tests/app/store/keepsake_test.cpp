// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keepsake.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "app/store/cachefile.h"
#include "app/store/journaltable.h"
#include "app/store/savedviewtable.h"

using namespace bankhub;

/// Carrying over from a file whose rows hold what this program never wrote. That the whole way works is in
/// endtoend.faults; tests/fuzz/targets/keptrows.cpp tries rows of every kind.
class KeepsakeTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        source_ = openCache(folder_->filePath(QStringLiteral("damaged"))).database;
        fresh_ = openCache(folder_->filePath(QStringLiteral("fresh"))).database;
    }
    void cleanup() {
        source_.reset();
        fresh_.reset();
    }

    void aWriteInNoKnownStateMayHaveHappened_data() {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("beyond") << QByteArray("4");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("far beyond") << QByteArray("4294967297");  // 1 in 32 bits
        QTest::newRow("text") << QByteArray("'x'");
        QTest::newRow("text that begins with a state") << QByteArray("'1x'");
        QTest::newRow("fraction") << QByteArray("1.5");
    }
    void aWriteInNoKnownStateMayHaveHappened() {
        QFETCH(QByteArray, state);
        write(state);
        keepsake::restore(*fresh_, source_->file());
        QCOMPARE(journaltable::read(*fresh_, 0).value(0).state, WriteState::Unknown);
        // So that a person can check it and conclude it.
        QCOMPARE(fresh_->integer("SELECT state FROM journal"), 3);
    }

    void aKnownStateStays_data() {
        QTest::addColumn<int>("state");
        for (int state = 0; state < 4; ++state)
            QTest::addRow("%d", state) << state;
    }
    void aKnownStateStays() {
        QFETCH(int, state);
        write(QByteArray::number(state));
        keepsake::restore(*fresh_, source_->file());
        QCOMPARE(journaltable::read(*fresh_, 0).value(0).state, static_cast<WriteState>(state));
    }

    void aStateThatIsDamagedInUseMayHaveHappened() {
        write("77");
        QCOMPARE(journaltable::read(*source_, 0).value(0).state, WriteState::Unknown);
    }

    void viewsOfImpossibleNumbersLeaveOnesForOthers() {
        source_->execute("DELETE FROM saved_views");
        for (const QByteArray id : {"9223372036854775807", "9223372036854775806", "-5", "0", "7"})
            source_->execute("INSERT INTO saved_views VALUES (" + id + ", 1, 'View " + id + "', NULL, '{}', 0)");
        keepsake::restore(*fresh_, source_->file());
        QCOMPARE(fresh_->integer("SELECT count(*) FROM saved_views"), 5);
        QCOMPARE(fresh_->integer("SELECT count(*) FROM saved_views WHERE id BETWEEN 7 AND 11"), 5);
        QCOMPARE(fresh_->integer("SELECT id FROM saved_views WHERE name = 'View 7'"), 7);
        QCOMPARE(savedviewtable::save(*fresh_, {0, QStringLiteral("New"), {}, {}, false}), 12);
    }

private:
    void write(const QByteArray& state) {
        source_->execute(
            "INSERT INTO journal (idempotency_key, kind, method, path, request, state, confirmed_at, tries)"
            " VALUES ('k', 'editCompany', 'POST', '/p', '{}', " +
            state + ", 1, 1)");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> source_;
    std::unique_ptr<Database> fresh_;
};

QTEST_GUILESS_MAIN(KeepsakeTest)
#include "keepsake_test.moc"
