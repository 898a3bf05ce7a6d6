// SPDX-License-Identifier: GPL-3.0-or-later
// What is carried over from a cache that is damaged: either the bytes are the file, or each line is a row of one of its
// tables in which every value may be anything.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/store/brandingversiontable.h"
#include "app/store/database.h"
#include "app/store/issuedlinktable.h"
#include "app/store/journaltable.h"
#include "app/store/keepsake.h"
#include "app/store/migrations.h"
#include "app/store/savedviewtable.h"
#include "app/store/storagefailure.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

namespace {
constexpr const char* tables[] = {"saved_views", "journal", "issued_links", "branding_logos", "branding_versions"};

QString emptyFile(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    require(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

/// A new cache, and one that was damaged. Made once: that is slow.
class Caches {
public:
    Caches()
        : folder_(place() + QStringLiteral("/bankhub-fuzz-XXXXXX")),
          fresh(emptyFile(folder_, QStringLiteral("fresh"))),
          damaged_(emptyFile(folder_, QStringLiteral("damaged"))) {
        migrate(fresh, QStringLiteral(BANKHUB_SOURCE_DIR "/resources/schema"));
        damaged_.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF");
        for (const QByteArray table : tables) {
            QByteArrayList names;
            Statement columns = fresh.prepare("SELECT name FROM pragma_table_info('" + table + "')");
            while (columns.step())
                names << columns.text(0).toUtf8();
            // Without types, so that values stay what they are.
            damaged_.execute("CREATE TABLE " + table + " (" + names.join(", ") + ")");
            columnCounts_ << int(names.size());
        }
    }

    void clear() {
        for (const QByteArray table : tables)
            for (Database* database : {&fresh, &damaged_})
                database->execute("DELETE FROM " + table);
        fresh.execute("DELETE FROM sqlite_sequence");
    }

    /// The name of a damaged file that holds these rows.
    QString withRows(const QByteArray& lines) {
        SqlTransaction transaction(damaged_, SqlTransaction::Kind::Write);
        const QList<QByteArray> rows = lines.left(16 * 1024).split('\n');
        for (const QByteArray& row : rows)
            if (!row.isEmpty()) insert(uchar(row.at(0)) % std::size(tables), row.mid(1).split('\t'));
        transaction.commit();
        return damaged_.file();
    }

    QString withContent(const QByteArray& bytes) {
        QFile file(folder_.filePath(QStringLiteral("other")));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    /// In memory where that is possible.
    static QString place() {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
    QTemporaryDir folder_;

public:
    Database fresh;

private:
    void insert(std::size_t table, const QList<QByteArray>& values) {
        const int count = columnCounts_.at(qsizetype(table));
        Statement statement = damaged_.prepare(QByteArray("INSERT INTO ") + tables[table] + " VALUES (" +
                                               QByteArray("?, ").repeated(count - 1) + "?)");
        for (int column = 0; column < count; ++column) {
            const QByteArray value = values.value(column);
            switch (value.isEmpty() ? 'n' : value.at(0)) {
                case 'i':
                    statement.bind(column + 1, value.mid(1).toLongLong());
                    break;
                case 't':
                    statement.bind(column + 1, QString::fromUtf8(value.mid(1)));
                    break;
                case 'b':
                    statement.bind(column + 1, value.mid(1));
                    break;
                default:
                    statement.bindNull(column + 1);
            }
        }
        statement.run();
    }

    Database damaged_;
    QList<int> columnCounts_;
};

void readEverything(Database& fresh) {
    for (const SavedView& view : savedviewtable::read(fresh))
        (void)queryOfView(view.content, {}, QDate(2026, 11, 26));
    for (const JournalEntry& entry : journaltable::read(fresh, 0)) {
        require(entry.state >= WriteState::Sent && entry.state <= WriteState::Unknown);
        (void)writeKindName(entry.order.kind);
    }
    for (const IssuedLink& link : issuedlinktable::read(fresh))
        require(link.purpose == LinkPurpose::LinkBankAccount || link.purpose == LinkPurpose::UnlinkBankAccount);
    (void)brandingversiontable::read(fresh);
}

/// The profile goes on with what was carried over.
void goOn(Database& fresh) {
    WriteOrder order;
    order.key = QStringLiteral("key of the fuzz target");
    order.kind = WriteKind::EditCompany;
    order.method = QStringLiteral("POST");
    order.path = QStringLiteral("/v1/company/edit/c1");
    require(!journaltable::begin(fresh, order, {}, 1, false).key.isEmpty());
    require(savedviewtable::save(fresh, {0, QStringLiteral("New"), {}, {}, false}) > 0);
    IssuedLink link;
    link.xid = LinkTokenXid{QStringLiteral("new link")};
    require(issuedlinktable::save(fresh, link));
    require(brandingversiontable::save(fresh, {}) || brandingversiontable::read(fresh).size() > 0);
}
}  // namespace

void keptRows(const QByteArray& bytes) {
    static Caches caches;
    try {
        caches.clear();
        const bool isFile = bytes.startsWith("SQLite format 3");
        keepsake::restore(caches.fresh, isFile ? caches.withContent(bytes) : caches.withRows(bytes));
        readEverything(caches.fresh);
        goOn(caches.fresh);
        require(caches.fresh.integer("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'") == 1);
    } catch (const StorageFailure& failure) {
        qWarning("%s", qUtf8Printable(failure.error.detail));
        require(false);
    }
}

}  // namespace bankhub::fuzz
