// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QPointer>

#include "app/store/bankaccounttable.h"
#include "app/store/brandingversiontable.h"
#include "app/store/companytable.h"
#include "app/store/countertable.h"
#include "app/store/duplicatesuspects.h"
#include "app/store/firstgroups.h"
#include "app/store/issuedlinktable.h"
#include "app/store/journaltable.h"
#include "app/store/keepsake.h"
#include "app/store/overviewreading.h"
#include "app/store/savedviewtable.h"
#include "app/store/storethread.h"
#include "app/store/synctable.h"
#include "app/store/transactiongrouping.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionwriting.h"

namespace bankhub {

class Store::Private {
public:
    Private(Store& owner, const QString& path) : store(owner), file(path) {
        connect(
            &thread, &StoreThread::jobsDone, &store, [this] { deliverFinished(); }, Qt::QueuedConnection);
        thread.start();
    }

    template <typename T>
    Pending<T> read(std::function<T(Database&)> work) {
        auto job = std::make_unique<ReadJob<T>>(std::move(work));
        const Pending<T> pending = job->pending();
        thread.add(std::move(job));
        return pending;
    }

    template <typename T>
    Pending<T> write(typename WriteJob<T>::Work work) {
        auto job =
            std::make_unique<WriteJob<T>>(std::move(work), [this](const StoreChanges& changes) { announce(changes); });
        const Pending<T> pending = job->pending();
        thread.add(std::move(job));
        return pending;
    }

    /// After the write before it: the copy beside the cache follows the views and decisions.
    void keepCopies() {
        read<Done>([](Database& database) {
            keepsake::refresh(database);
            return Done{};
        });
    }

    void deliverFinished();
    void announce(const StoreChanges& changes);

    Store& store;
    QString file;
    StoreThread thread;
};

void Store::Private::deliverFinished() {
    const QPointer<Store> alive(&store);
    for (const std::unique_ptr<StoreJob>& job : thread.takeFinished()) {
        job->deliver();
        // A listener of a change signal may have closed the session.
        if (!alive) return;
    }
}

void Store::Private::announce(const StoreChanges& changes) {
    const QPointer<Store> alive(&store);
    if (changes.companies) Q_EMIT store.companiesChanged();
    if (alive && changes.bankAccounts) Q_EMIT alive->bankAccountsChanged();
    if (alive && changes.transactions) Q_EMIT alive->transactionsChanged();
    if (alive && changes.syncState) Q_EMIT alive->syncStateChanged();
    if (alive && changes.journal) Q_EMIT alive->journalChanged();
    if (alive && changes.issuedLinks) Q_EMIT alive->issuedLinksChanged();
    if (alive && changes.brandingVersions) Q_EMIT alive->brandingVersionsChanged();
    if (alive && changes.savedViews) Q_EMIT alive->savedViewsChanged();
}

Store::Store(const QString& file, QObject* parent) : QObject(parent), d_(std::make_unique<Private>(*this, file)) {}

Store::~Store() = default;

Pending<StoreOpened> Store::open() {
    auto job = std::make_unique<OpenJob>(d_->file);
    const Pending<StoreOpened> pending = job->pending();
    d_->thread.add(std::move(job));
    return pending;
}

Pending<Done> Store::saveCompanies(const QList<Company>& companies, qint64 readAtUtcMs) {
    return d_->write<Done>([companies, readAtUtcMs](Database& database, StoreChanges& changes) {
        changes.companies = companytable::save(database, companies, readAtUtcMs);
        return Done{};
    });
}

Pending<Done> Store::saveCompany(const Company& company, qint64 readAtUtcMs) {
    return d_->write<Done>([company, readAtUtcMs](Database& database, StoreChanges& changes) {
        changes.companies = companytable::saveOne(database, company, readAtUtcMs);
        return Done{};
    });
}

Pending<Done> Store::saveBankAccounts(const QList<BankAccount>& accounts, qint64 readAtUtcMs) {
    return d_->write<Done>([accounts, readAtUtcMs](Database& database, StoreChanges& changes) {
        changes.bankAccounts = bankaccounttable::save(database, accounts, readAtUtcMs);
        return Done{};
    });
}

Pending<QList<Store::CachedCompany>> Store::companies() {
    return d_->read<QList<CachedCompany>>([](Database& database) { return companytable::read(database); });
}

Pending<QList<Store::CachedBankAccount>> Store::bankAccounts() {
    return d_->read<QList<CachedBankAccount>>([](Database& database) { return bankaccounttable::read(database); });
}

Pending<UpsertReport> Store::upsertTransactions(const QList<Transaction>& rows) {
    return d_->write<UpsertReport>([rows](Database& database, StoreChanges& changes) {
        const UpsertReport report = bankhub::upsertTransactions(database, rows);
        changes.transactions = report.inserted > 0 || report.changed > 0;
        return report;
    });
}

Pending<Done> Store::markDaysRead(const BankAccountXid& account, QDate from, QDate to, qint64 readAtUtcMs) {
    return d_->write<Done>([=](Database& database, StoreChanges& changes) {
        changes.syncState = synctable::markDaysRead(database, account, from, to, readAtUtcMs);
        return Done{};
    });
}

Pending<QHash<QDate, qint64>> Store::daysRead(const BankAccountXid& account, QDate from, QDate to) {
    return d_->read<QHash<QDate, qint64>>(
        [=](Database& database) { return synctable::daysRead(database, account, from, to); });
}

Pending<Done> Store::saveCounters(const CompanyXid& company, const QList<DayCount>& counts, QDate from, QDate to,
                                  qint64 readAtUtcMs) {
    return d_->write<Done>([=](Database& database, StoreChanges& changes) {
        changes.syncState = countertable::save(database, company, counts, from, to, readAtUtcMs);
        return Done{};
    });
}

Pending<QList<DayComparison>> Store::compareDays(QDate from, QDate to) {
    return d_->read<QList<DayComparison>>(
        [=](Database& database) { return countertable::compare(database, from, to); });
}

Pending<Done> Store::saveAccountSync(const AccountSyncState& state) {
    return d_->write<Done>([state](Database& database, StoreChanges& changes) {
        changes.syncState = synctable::saveAccountSync(database, state);
        return Done{};
    });
}

Pending<Done> Store::saveFact(const QString& key, const QString& value) {
    return d_->write<Done>([=](Database& database, StoreChanges& changes) {
        changes.syncState = synctable::saveFact(database, key, value);
        return Done{};
    });
}

Pending<QString> Store::fact(const QString& key) {
    return d_->read<QString>([key](Database& database) { return synctable::fact(database, key); });
}

Pending<QList<Store::RowId>> Store::transactionRowIds(const TransactionQuery& query, qint64 limit) {
    return d_->read<QList<RowId>>([=](Database& database) {
        // First rows may take several statements.
        const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
        return transactionreading::rowIds(database, query, limit);
    });
}

Pending<Store::GroupedTransactions> Store::groupedTransactions(const TransactionQuery& query,
                                                               TransactionGrouping grouping) {
    return d_->read<GroupedTransactions>(
        [=](Database& database) { return transactiongrouping::read(database, query, grouping); });
}

Pending<std::optional<Store::GroupedTransactions>> Store::firstGroupedTransactions(const TransactionQuery& query,
                                                                                   TransactionGrouping grouping,
                                                                                   qint64 limit) {
    return d_->read<std::optional<GroupedTransactions>>(
        [=](Database& database) { return transactiongrouping::readFirst(database, query, grouping, limit); });
}

Pending<TransactionTotals> Store::totalsOfRows(const QList<RowId>& rowIds) {
    return d_->read<TransactionTotals>(
        [rowIds](Database& database) { return transactionreading::totalsOf(database, rowIds); });
}

Pending<TransactionTotals> Store::transactionTotals(const TransactionQuery& query) {
    return d_->read<TransactionTotals>(
        [query](Database& database) { return transactionreading::totals(database, query); });
}

Pending<QList<Store::CachedTransaction>> Store::transactionsByRowId(const QList<RowId>& rowIds,
                                                                    qint64 duplicatesWithinMs) {
    return d_->read<QList<CachedTransaction>>([rowIds, duplicatesWithinMs](Database& database) {
        // Without it every single row would take and give back the lock of the file.
        const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
        QList<CachedTransaction> rows = transactionreading::byRowId(database, rowIds);
        duplicatesuspects::mark(database, rows, duplicatesWithinMs);
        return rows;
    });
}

Pending<Store::NewestRows> Store::newestRows(RowId after) {
    return d_->read<NewestRows>(
        [after](Database& database) { return transactionreading::newestRows(database, after); });
}

Pending<QList<Store::DuplicateNeighbour>> Store::duplicateNeighbours(RowId rowId, qint64 withinMs) {
    return d_->read<QList<DuplicateNeighbour>>([rowId, withinMs](Database& database) {
        const SqlTransaction snapshot(database, SqlTransaction::Kind::Read);
        return duplicatesuspects::neighbours(database, rowId, withinMs);
    });
}

Pending<Done> Store::decideDuplicates(RowId rowId, const QList<RowId>& others, bool distinct, qint64 atUtcMs) {
    const auto pending = d_->write<Done>([=](Database& database, StoreChanges& changes) {
        changes.transactions = duplicatesuspects::decide(database, rowId, others, distinct, atUtcMs);
        return Done{};
    });
    d_->keepCopies();
    return pending;
}

Pending<qint64> Store::transactionCount() {
    return d_->read<qint64>([](Database& database) { return transactionreading::count(database); });
}

Pending<PeriodTotals> Store::periodTotals(QDate from, QDate to, const CompanyXid& company) {
    return d_->read<PeriodTotals>(
        [=](Database& database) { return overviewreading::periodTotals(database, from, to, company); });
}

Pending<qint64> Store::streamTransactions(const TransactionQuery& query,
                                          std::function<bool(const QList<Transaction>&)> sink) {
    return d_->read<qint64>([query, sink = std::move(sink)](Database& database) {
        return transactionreading::stream(database, query, sink);
    });
}

Pending<Store::BegunWrite> Store::beginWrite(const WriteOrder& order, const QString& user, qint64 atUtcMs,
                                             bool evenIfUnknown) {
    return d_->write<BegunWrite>([=](Database& database, StoreChanges& changes) {
        const BegunWrite begun = journaltable::begin(database, order, user, atUtcMs, evenIfUnknown);
        changes.journal = !begun.before;
        return begun;
    });
}

Pending<Done> Store::settleWrite(const QString& key, WriteState state, const QJsonObject& answer,
                                 const std::optional<Error>& error, qint64 atUtcMs) {
    return d_->write<Done>([=](Database& database, StoreChanges& changes) {
        changes.journal = journaltable::settle(database, key, state, answer, error, atUtcMs);
        return Done{};
    });
}

Pending<std::optional<JournalEntry>> Store::concludeWrite(const JournalEntry& asRead, WriteState state,
                                                          const Error& error, qint64 atUtcMs) {
    return d_->write<std::optional<JournalEntry>>([=](Database& database, StoreChanges& changes) {
        changes.journal = journaltable::conclude(database, asRead, state, error, atUtcMs);
        return journaltable::entry(database, asRead.order.key);
    });
}

Pending<std::optional<JournalEntry>> Store::journalEntry(const QString& key) {
    return d_->read<std::optional<JournalEntry>>(
        [key](Database& database) { return journaltable::entry(database, key); });
}

Pending<QList<JournalEntry>> Store::journal(int limit) {
    return d_->read<QList<JournalEntry>>([limit](Database& database) { return journaltable::read(database, limit); });
}

Pending<Done> Store::saveIssuedLink(const IssuedLink& link) {
    return d_->write<Done>([link](Database& database, StoreChanges& changes) {
        changes.issuedLinks = issuedlinktable::save(database, link);
        return Done{};
    });
}

Pending<QList<IssuedLink>> Store::issuedLinks() {
    return d_->read<QList<IssuedLink>>([](Database& database) { return issuedlinktable::read(database); });
}

Pending<Done> Store::saveBrandingVersion(const BrandingVersion& version) {
    return d_->write<Done>([version](Database& database, StoreChanges& changes) {
        changes.brandingVersions = brandingversiontable::save(database, version);
        return Done{};
    });
}

Pending<QList<BrandingVersion>> Store::brandingVersions() {
    return d_->read<QList<BrandingVersion>>([](Database& database) { return brandingversiontable::read(database); });
}

Pending<QList<SavedView>> Store::savedViews() {
    return d_->read<QList<SavedView>>([](Database& database) { return savedviewtable::read(database); });
}

Pending<qint64> Store::saveView(const SavedView& view) {
    const auto pending = d_->write<qint64>([view](Database& database, StoreChanges& changes) {
        changes.savedViews = true;
        return savedviewtable::save(database, view);
    });
    d_->keepCopies();
    return pending;
}

Pending<Done> Store::removeView(qint64 id) {
    const auto pending = d_->write<Done>([id](Database& database, StoreChanges& changes) {
        changes.savedViews = savedviewtable::remove(database, id);
        return Done{};
    });
    d_->keepCopies();
    return pending;
}

Pending<Done> Store::arrangeViews(const QList<qint64>& ids) {
    const auto pending = d_->write<Done>([ids](Database& database, StoreChanges& changes) {
        changes.savedViews = true;
        savedviewtable::arrange(database, ids);
        return Done{};
    });
    d_->keepCopies();
    return pending;
}

Pending<QueryVocabulary> Store::queryVocabulary() {
    return d_->read<QueryVocabulary>([](Database& database) { return savedviewtable::vocabulary(database); });
}

}  // namespace bankhub
