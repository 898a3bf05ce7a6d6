// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace bankhub;
using Kind = AuditFinding::Kind;

/// What the chain shows, what it does not, and how it goes on after a crash.
class AuditFileTest : public QObject {
    Q_OBJECT

    [[nodiscard]] QString folder() const { return folder_->path(); }
    [[nodiscard]] QString log() const { return auditfile::path(folder()); }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replaceWith(const QByteArray& bytes) const {
        QFile file(log());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static AuditEvent event(int number) {
        AuditEvent event;
        event.action = number % 2 ? AuditAction::WriteBegun : AuditAction::WriteEnded;
        event.profile = QStringLiteral("Sông Hàn \"Pay\"\n");
        event.path = QStringLiteral("/v1/company/create");
        event.idempotencyKey = QStringLiteral("key-%1").arg(number);
        event.httpStatus = number % 2 ? 0 : 201;
        return event;
    }
    void add(int count, int first = 1) const {
        for (int number = first; number < first + count; ++number)
            QVERIFY(auditfile::append(folder(), event(number), number * 1000, QStringLiteral("lan")));
    }
    [[nodiscard]] AuditReport report(const QList<KnownAuditHead>& known = {}) const {
        return auditfile::verify(folder(), known).value();
    }
    [[nodiscard]] QList<Kind> kinds(const QList<KnownAuditHead>& known = {}) const {
        QList<Kind> kinds;
        for (const AuditFinding& finding : report(known).findings)
            kinds << finding.kind;
        return kinds;
    }
    /// The heads go, as when only the chain is left to judge by.
    void forgetHead() const { QFile::remove(auditfile::headPath(folder())); }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void nothingIsIntact() {
        QVERIFY(report().isIntact());
        QCOMPARE(report().records, 0);
        QVERIFY(!QFile::exists(log()));
    }
    void recordsComeBack() {
        add(5);
        QList<AuditRecord> records;
        const AuditReport found =
            auditfile::verify(folder(), {}, [&](const AuditRecord& record) { records << record; }).value();
        QVERIFY(found.isIntact());
        QCOMPARE(found.records, 5);
        QCOMPARE(records.size(), 5);
        QByteArray previous = auditGenesis();
        for (int index = 0; index < 5; ++index) {
            const AuditRecord& record = records.at(index);
            QCOMPARE(record.number, index + 1);
            QCOMPARE(record.timeUtcMs, (index + 1) * 1000);
            QCOMPARE(record.user, QStringLiteral("lan"));
            QCOMPARE(record.event, event(index + 1));
            QCOMPARE(record.previousHash, previous);
            // The rule that is documented, worked out anew from the bytes of the file.
            const QByteArray line = bytes().split('\n').at(index);
            QCOMPARE(auditHash(previous, line.mid(65)), line.left(64));
            previous = record.hash;
        }
        QCOMPARE(found.head, (AuditHead{5, previous}));
        QCOMPARE(QFileInfo(log()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    /// Every byte of a log, changed in two ways: nothing passes.
    void everyChangedByteIsFound() {
        add(2);
        forgetHead();
        const QByteArray whole = bytes();
        int tried = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char other : {static_cast<char>(whole.at(at) ^ 1), '\n'}) {
                if (other == whole.at(at)) continue;
                // Giving up the last line break leaves a line that was never finished: harmless, and said.
                if (at == whole.size() - 1) continue;
                QByteArray changed = whole;
                changed[at] = other;
                replaceWith(changed);
                ++tried;
                QVERIFY2(!report().isIntact(), qPrintable(QStringLiteral("byte %1 as %2").arg(at).arg(int(other))));
            }
        }
        QVERIFY(tried > 500);
    }
    void takenOutPutInAndMoved() {
        add(6);
        forgetHead();
        const QByteArrayList lines = bytes().split('\n');
        const auto with = [](QByteArrayList changed) { return changed.join('\n'); };
        QByteArrayList changed = lines;
        changed.removeAt(2);
        replaceWith(with(changed));
        QCOMPARE(kinds(), QList<Kind>{Kind::NumbersMissing});
        QCOMPARE(report().firstBreak()->number, 4);
        QCOMPARE(report().firstBreak()->line, 3);
        changed = lines;
        changed.swapItemsAt(1, 3);
        replaceWith(with(changed));
        QVERIFY(!report().isIntact());
        changed = lines;
        changed.insert(2, lines.at(1));
        replaceWith(with(changed));
        QVERIFY(!report().isIntact());
        changed = lines;
        changed.insert(3, "a line of somebody");
        replaceWith(with(changed));
        QCOMPARE(kinds(), QList<Kind>{Kind::Unreadable});
        QCOMPARE(report().firstBreak()->line, 4);
        changed = lines;
        changed.removeFirst();
        replaceWith(with(changed));
        QVERIFY(!report().isIntact());
    }
    /// A record rewritten with a hash of its own: the next one gives it away.
    void aRewrittenRecordBreaksTheNext() {
        add(4);
        QByteArrayList lines = bytes().split('\n');
        AuditRecord record = parseAuditLine(lines.at(1))->record;
        record.previousHash = parseAuditLine(lines.at(0))->record.hash;
        record.user = QStringLiteral("somebody else");
        lines[1] = auditLine(record).chopped(1);
        replaceWith(lines.join('\n'));
        QCOMPARE(report().firstBreak()->kind, Kind::Altered);
        QCOMPARE(report().firstBreak()->number, 3);
    }
    void aCutEndIsFoundByItsHead() {
        add(6);
        const AuditHead head = report().head;
        const QByteArrayList lines = bytes().split('\n');
        replaceWith(QByteArrayList(lines.first(4)).join('\n') + '\n');
        QCOMPARE(kinds(), QList<Kind>{Kind::Shorter});
        forgetHead();
        // The chain alone cannot tell: documented.
        QCOMPARE(kinds(), QList<Kind>());
        QCOMPARE(kinds({{head, QStringLiteral("key store")}}), QList<Kind>{Kind::Shorter});
        // Rewritten to the same length.
        add(2, 50);
        QCOMPARE(kinds({{head, QStringLiteral("key store")}}), QList<Kind>{Kind::OtherHead});
    }
    void goingOnAfterACutEndIsNoted() {
        add(6);
        const QByteArrayList lines = bytes().split('\n');
        replaceWith(QByteArrayList(lines.first(4)).join('\n') + '\n');
        add(1, 7);
        QCOMPARE(kinds(), QList<Kind>{Kind::NotedMissing});
        QCOMPARE(report().records, 6);  // four, the note, the new one
        QFile::remove(log());
        add(1, 8);
        QCOMPARE(kinds(), QList<Kind>{Kind::NotedMissing});
    }
    /// The last line cut at many bytes, as a crash may leave it: said, noted by the next record, and the chain goes on.
    void aTornLineIsNotedAndTheChainGoesOn() {
        add(3);
        const QByteArray whole = bytes();
        const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
        for (qsizetype cut = lastLine + 1; cut < whole.size(); cut += cut < whole.size() - 12 ? 11 : 1) {
            replaceWith(whole.left(cut));
            // The head is written after the line.
            forgetHead();
            if (cut == whole.size() - 1) {  // only its line break is missing: the record is whole
                QCOMPARE(kinds(), QList<Kind>());
                QCOMPARE(report().records, 3);
                add(1, 10);
                QCOMPARE(kinds(), QList<Kind>());
                QCOMPARE(report().records, 4);
                break;
            }
            QCOMPARE(kinds(), QList<Kind>{Kind::CutEnd});
            QVERIFY(report().isIntact());
            QCOMPARE(report().records, 2);
            add(2, 10);
            QCOMPARE(kinds(), QList<Kind>{Kind::TornLine});
            QVERIFY(report().isIntact());
            QCOMPARE(report().records, 5);  // two, the note, two new ones
            // What was torn stays in the file: nothing is ever removed.
            QVERIFY(bytes().startsWith(whole.left(cut)));
        }
        // A note without what it speaks of.
        replaceWith(whole.left(lastLine + 9));
        forgetHead();
        add(1, 20);
        QByteArrayList lines = bytes().split('\n');
        lines.removeAt(2);
        replaceWith(lines.join('\n'));
        QVERIFY(!report().isIntact());
    }
    void afterGarbageTheChainGoesOn() {
        add(2);
        QByteArray garbage(200'000, '\0');
        for (char& letter : garbage)
            letter = static_cast<char>(QRandomGenerator::global()->bounded(256));
        replaceWith(bytes() + garbage + "\n");
        add(1, 3);
        QCOMPARE(kinds(), QList<Kind>{Kind::TornLine});
        QCOMPARE(report().records, 4);
    }
    void aLongLogIsFollowed() {
        QByteArray lines;
        AuditRecord record;
        record.hash = auditGenesis();
        for (int number = 1; number <= 800; ++number) {
            record.previousHash = record.hash;
            record.number = number;
            record.event = event(number);
            lines += auditLine(record);
        }
        QVERIFY(QDir(folder()).mkdir(QStringLiteral("audit")));
        replaceWith(lines);
        add(1, 801);
        QVERIFY(QFileInfo(log()).size() > 2 * 64 * 1024);  // more than what is read of its end
        QCOMPARE(report().records, 801);
        QVERIFY(report().isIntact());
    }
    void noLogWithoutAFolder() {
        QVERIFY(QFile(folder() + QStringLiteral("/audit")).open(QIODevice::WriteOnly));
        const auto written = auditfile::append(folder(), event(1), 1, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
    }
    void aLinkIsNotFollowed() {
        QTemporaryDir elsewhere;
        QVERIFY(QDir(folder()).mkdir(QStringLiteral("audit")));
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("other")), log()));
        QVERIFY(!auditfile::append(folder(), event(1), 1, {}));
        QVERIFY(!QFile::exists(elsewhere.filePath(QStringLiteral("other"))));
    }
    void aFullDiskLeavesNothingHalf() {
        add(3);
        const QByteArray before = bytes();
        QProcess process;
        // Room for a part of a line: what was begun is taken back. Nor would there be room for the counters of a build
        // that measures coverage: it must not cut those of the others.
        process.start(QStringLiteral("/bin/bash"),
                      {QStringLiteral("-c"),
                       QStringLiteral("trap '' XFSZ; ulimit -f 1; export GCOV_PREFIX=\"$1/counters\"; "
                                      "exec \"$0\" --append \"$1\" 50"),
                       QCoreApplication::applicationFilePath(), folder()});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(bytes().startsWith(before));
        QCOMPARE(kinds(), QList<Kind>());
        add(1, 4);
        QVERIFY(report().isIntact());
    }
    /// Several processes at once: no record is lost, none is doubled, the chain holds.
    void processesTakeTurns() {
        constexpr int processes = 4;
        constexpr int each = 12;
        QList<QProcess*> running;
        for (int number = 0; number < processes; ++number) {
            auto* process = new QProcess(this);
            process->start(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--append"), folder(), QString::number(each)});
            running << process;
        }
        for (QProcess* process : running)
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        for (QProcess* process : running)
            QCOMPARE(process->exitCode(), 0);
        QCOMPARE(report().records, processes * each);
        QVERIFY(report().isIntact());
        QCOMPARE(kinds(), QList<Kind>());
    }
    /// kill -9 while records are added, again and again.
    void killedWhileWriting() {
        qint64 last = 0;
        for (int round = 0; round < 5; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--append"), folder(), QStringLiteral("100000")});
            // Against one that writes without a pause, reading may not get its turn.
            const auto hasGrown = [&] {
                const auto seen = auditfile::verify(folder());
                return seen && seen->records > last + 2;
            };
            QTRY_VERIFY_WITH_TIMEOUT(hasGrown(), 60'000);
            process.kill();
            QTRY_COMPARE(process.state(), QProcess::NotRunning);
            QVERIFY2(report().isIntact(), qPrintable(QString::number(round)));
            QVERIFY(report().records > last);
            last = report().records;
        }
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

int main(int argumentCount, char* arguments[]) {
    const QCoreApplication application(argumentCount, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() == 4 && given.at(1) == QStringLiteral("--append")) {
        AuditEvent event;
        event.detail = QString::number(QCoreApplication::applicationPid());
        for (int number = 0; number < given.at(3).toInt(); ++number)
            if (!auditfile::append(given.at(2), event, number, QStringLiteral("lan"))) return 1;
        return 0;
    }
    AuditFileTest test;
    return QTest::qExec(&test, argumentCount, arguments);
}
#include "auditfile_test.moc"
