// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/bankaccount.h"
#include "app/domain/company.h"
#include "app/domain/counters.h"
#include "app/domain/linktoken.h"
#include "app/domain/merchantconfig.h"
#include "app/domain/periodtotals.h"
#include "app/domain/savedview.h"
#include "app/domain/transaction.h"
#include "app/domain/transactiongroup.h"
#include "app/domain/transactionquery.h"
#include "app/domain/writes.h"

namespace bankhub {

/// What opening found.
struct StoreOpened {
    bool createdNew = false;
    /// The old file could not be read and was set aside under this name; everything is read again from the service.
    QString setAsideFile;
};

/// How the last synchronisation of one account went. Times are UTC milliseconds.
struct AccountSyncState {
    BankAccountXid account;
    std::optional<qint64> lastSuccessUtcMs;
    std::optional<qint64> lastAttemptUtcMs;
    std::optional<Error> lastError;  ///< of the last attempt; none after a success
    bool operator==(const AccountSyncState&) const = default;
};

/// One company and day: what the service counts and what the cache holds.
struct DayComparison {
    CompanyXid company;
    QDate day;
    DayCount server;
    qint64 localIn = 0;
    qint64 localOut = 0;
    qint64 localUnknown = 0;
    qint64 checkedAtUtcMs = 0;
    /// False when the service's numbers contradict the cache's.
    [[nodiscard]] bool matches() const;
};

struct UpsertReport {
    int inserted = 0;
    int changed = 0;
    int unchanged = 0;
};

/// The cache of one profile: a SQLite file, one worker thread, one connection. This object and every Pending it returns
/// belong to the thread that made it; the work happens on the store thread, in the order of the calls.
/// * Cancelling a read skips it, or interrupts it when it is running. Writes are never interrupted.
/// * Errors: Storage, DiskFull, Cancelled. Before open() has succeeded every call fails with Storage.
/// * The file is 0600 in a 0700 folder. Nothing secret is ever passed in here.
/// * Two processes may have the same file open.
class Store : public QObject {
    Q_OBJECT
public:
    explicit Store(const QString& file, QObject* parent = nullptr);
    /// Waits for the running write to end (milliseconds), drops what is queued.
    ~Store() override;

    /// Creates or migrates the file. A corrupt file is set aside and a new one begun; a newer schema is refused
    /// (Storage).
    Pending<StoreOpened> open();

    // -- Companies and accounts. A save states the complete list as read from the service; entries that are no longer
    // in
    //    it stay in the cache (their transactions do) with `vanished` true.
    struct CachedCompany {
        Company company;
        bool vanished = false;
        qint64 accountCount = 0;
        qint64 transactionCount = 0;
        bool operator==(const CachedCompany&) const = default;
    };
    struct CachedBankAccount {
        BankAccount account;
        QString companyName;
        bool vanished = false;
        qint64 transactionCount = 0;
        AccountSyncState sync;
        bool operator==(const CachedBankAccount&) const = default;
    };
    Pending<Done> saveCompanies(const QList<Company>& companies, qint64 readAtUtcMs);
    /// One company as its detail call gave it, configuration included; says nothing about the list.
    Pending<Done> saveCompany(const Company& company, qint64 readAtUtcMs);
    Pending<Done> saveBankAccounts(const QList<BankAccount>& accounts, qint64 readAtUtcMs);
    Pending<QList<CachedCompany>> companies();         ///< newest first
    Pending<QList<CachedBankAccount>> bankAccounts();  ///< newest first

    // -- Transactions, writing. Keyed by transaction_id: a row that comes again replaces the old one, never doubles it.
    Pending<UpsertReport> upsertTransactions(const QList<Transaction>& rows);
    /// States that [from, to] of this account has been read to the end at that time.
    Pending<Done> markDaysRead(const BankAccountXid& account, QDate from, QDate to, qint64 readAtUtcMs);
    /// Day -> UTC milliseconds when it was last completely read, for days in [from, to] that were read at all.
    Pending<QHash<QDate, qint64>> daysRead(const BankAccountXid& account, QDate from, QDate to);
    /// Replaces what is known of this company's counters for every day in [from, to] (null dates: all days).
    /// Days without a row in `counts` count as zero.
    Pending<Done> saveCounters(const CompanyXid& company, const QList<DayCount>& counts, QDate from, QDate to,
                               qint64 readAtUtcMs);
    /// Every day in [from, to] (null = no bound) for which the service's counter is known or the cache has rows of a
    /// company whose counter was read.
    Pending<QList<DayComparison>> compareDays(QDate from, QDate to);
    /// A state without a success keeps the time of the last one.
    Pending<Done> saveAccountSync(const AccountSyncState& state);
    /// Small durable facts of the synchronisation ("lastFullSyncUtcMs", ...). Absent = empty string.
    Pending<Done> saveFact(const QString& key, const QString& value);
    Pending<QString> fact(const QString& key);

    // -- Transactions, reading.
    using RowId = qint64;  ///< key of a cached row; stays with its transaction for the life of the file
    /// Ordered keys of the rows that match, `limit` at most (0 = all).
    Pending<QList<RowId>> transactionRowIds(const TransactionQuery& query, qint64 limit = 0);
    /// Keys of the rows that match, group after group, in the query's order within each group.
    struct GroupedTransactions {
        QList<RowId> rowIds;
        QList<TransactionGroup> groups;  ///< their counts add up to the number of rows
    };
    /// Groups by time are newest first, or oldest first when the query is; the others are in the order of their names,
    /// with the rows that have none last. TransactionGrouping::None gives no groups.
    Pending<GroupedTransactions> groupedTransactions(const TransactionQuery& query, TransactionGrouping grouping);
    /// The beginning of it, soon: all groups with their sums, and at most `limit` rows, those of the first groups.
    /// Where nobody knows the groups without reading all rows (grouped by code, or filtered by texts or amounts):
    /// nothing.
    Pending<std::optional<GroupedTransactions>> firstGroupedTransactions(const TransactionQuery& query,
                                                                         TransactionGrouping grouping, qint64 limit);
    Pending<TransactionTotals> transactionTotals(const TransactionQuery& query);
    /// Sums of the rows with these keys, no key twice; keys that are not there count for nothing.
    Pending<TransactionTotals> totalsOfRows(const QList<RowId>& rowIds);
    struct CachedTransaction {
        RowId rowId = 0;
        Transaction transaction;
        QString companyName;  ///< empty when the company is not in the cache
        /// Another row looks like the same payment, and nobody has decided that it is not. Known only when it was asked
        /// for.
        bool duplicateSuspect = false;
        bool operator==(const CachedTransaction&) const = default;
    };
    /// In the order asked for; keys that are not there are left out. Duplicates are looked for when
    /// `duplicatesWithinMs` is above 0.
    Pending<QList<CachedTransaction>> transactionsByRowId(const QList<RowId>& rowIds, qint64 duplicatesWithinMs = 0);
    Pending<qint64> transactionCount();
    /// Keys grow in the order in which rows first came into the cache: the newest one (0 without rows), and how many
    /// came after `after`.
    struct NewestRows {
        RowId newest = 0;
        qint64 countAfter = 0;
    };
    Pending<NewestRows> newestRows(RowId after);
    /// A row of the same account, direction, amount and content within a span of time.
    struct DuplicateNeighbour {
        CachedTransaction row;
        bool decidedDistinct = false;  ///< somebody has decided that the two are different payments
        bool operator==(const DuplicateNeighbour&) const = default;
    };
    Pending<QList<DuplicateNeighbour>> duplicateNeighbours(RowId rowId, qint64 withinMs);  ///< oldest first
    /// Remembers that `rowId` is a payment of its own beside `others`, or forgets that (`distinct` false).
    Pending<Done> decideDuplicates(RowId rowId, const QList<RowId>& others, bool distinct, qint64 atUtcMs);
    /// Sums of the days in [from, to] (null = no bound) of one company or, when it is empty, of all. Cheap however many
    /// rows there are.
    Pending<PeriodTotals> periodTotals(QDate from, QDate to, const CompanyXid& company = {});
    /// Streams matching rows in order to `sink` ON THE STORE THREAD, in batches of at most 1000; `sink` returns false
    /// to stop. Settles with the number of rows. The other calls wait meanwhile.
    Pending<qint64> streamTransactions(const TransactionQuery& query,
                                       std::function<bool(const QList<Transaction>&)> sink);

    // -- The journal of writes (app/writes). Nothing secret is in an entry.
    struct BegunWrite {
        QString key;  ///< to send under: the order's own, or that of an unsettled entry with the same content
        /// Set when it must not be sent: it succeeded before, or it is unsettled (Sent or Unknown) and `evenIfUnknown`
        /// was false. Otherwise the entry is Sent now.
        std::optional<JournalEntry> before;
        /// An earlier try under this key may have been carried out: whatever the next one runs into, it is not proof
        /// that nothing happened.
        bool earlierTryOpen = false;
    };
    /// Writes the order down before it is sent, unless an entry stands in the way (see BegunWrite).
    Pending<BegunWrite> beginWrite(const WriteOrder& order, const QString& user, qint64 atUtcMs,
                                   bool evenIfUnknown = false);
    /// States how the write with this key ended (`answer` for Succeeded, `error` for the others). Unknown does not
    /// replace what is known.
    Pending<Done> settleWrite(const QString& key, WriteState state, const QJsonObject& answer,
                              const std::optional<Error>& error, qint64 atUtcMs);
    /// States what was found out later about an unsettled write, unless it has been settled or sent again since
    /// `asRead` was read. Settles with the entry as it is now; nothing when there is none.
    Pending<std::optional<JournalEntry>> concludeWrite(const JournalEntry& asRead, WriteState state, const Error& error,
                                                       qint64 atUtcMs);
    Pending<std::optional<JournalEntry>> journalEntry(const QString& key);
    /// Newest first. Unsettled ones are there however old they are; 0 = all.
    Pending<QList<JournalEntry>> journal(int limit = 1000);

    // -- The register of link tokens created here, and the history of the branding.
    Pending<Done> saveIssuedLink(const IssuedLink& link);  ///< by xid: a newer statement replaces the older
    Pending<QList<IssuedLink>> issuedLinks();              ///< newest first
    /// Adds a version unless it equals the newest one; keeps the newest 50.
    Pending<Done> saveBrandingVersion(const BrandingVersion& version);
    Pending<QList<BrandingVersion>> brandingVersions();  ///< newest first

    // -- Named views of the transactions.
    Pending<QList<SavedView>> savedViews();  ///< in the user's order
    /// Replaces the view with this id; a new one (id 0) is placed last. Settles with the id. At most one view is the
    /// default: the one that was saved as such last.
    Pending<qint64> saveView(const SavedView& view);
    Pending<Done> removeView(qint64 id);
    /// Puts the views into this order.
    Pending<Done> arrangeViews(const QList<qint64>& ids);
    /// The names that query lines may use for companies and accounts.
    Pending<QueryVocabulary> queryVocabulary();

signals:
    // Sent after the write is durable, at most once per write call, and only when something really changed.
    void companiesChanged();
    void bankAccountsChanged();
    void transactionsChanged();
    void syncStateChanged();
    void journalChanged();
    void issuedLinksChanged();
    void brandingVersionsChanged();
    void savedViewsChanged();

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
