// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/fuzz/targets.h"

using namespace bankhub;

/// Every target of tests/fuzz with its seeds, and each seed cut and changed in every one of its first bytes. A broken
/// promise ends the process.
class SeedsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTargetHasSeeds_data() { eachTarget(); }
    void everyTargetHasSeeds() {
        QFETCH(QString, folder);
        QVERIFY(!seeds(folder).isEmpty());
    }
    void keepsItsPromises_data() { eachTarget(); }
    void keepsItsPromises() {
        QFETCH(QString, folder);
        const fuzz::Target& target =
            *std::find_if(std::begin(fuzz::targets), std::end(fuzz::targets),
                          [&folder](const fuzz::Target& one) { return folder == QLatin1String(one.name); });
        target.run({});
        const QStringList files = seeds(folder);
        for (const QString& name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            target.run(bytes);
            const qsizetype reach = qMin<qsizetype>(bytes.size(), 200);
            for (qsizetype position = 0; position < reach; ++position) {
                target.run(bytes.left(position));
                QByteArray changed = bytes;
                changed[position] = char(changed.at(position) ^ 0x20);
                target.run(changed);
            }
        }
    }

private:
    static void eachTarget() {
        QTest::addColumn<QString>("folder");
        for (const fuzz::Target& target : fuzz::targets)
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }
    static QStringList seeds(const QString& folder) {
        QStringList files;
        QStringList folders{QStringLiteral(BANKHUB_SOURCE_DIR "/tests/fuzz/seeds/") + folder};
        // The contract's own examples are the best of seeds.
        if (folder == QLatin1String("reply")) folders << QStringLiteral(BANKHUB_SOURCE_DIR "/tests/contract");
        for (const QString& path : std::as_const(folders)) {
            const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files, QDir::Name);
            for (const QFileInfo& entry : entries)
                files << entry.filePath();
        }
        return files;
    }
};

QTEST_GUILESS_MAIN(SeedsTest)
#include "replay_test.moc"
