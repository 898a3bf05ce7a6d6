// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/transactionsimulator.h"

#include <QRandomGenerator>
#include <algorithm>

#include "app/api/apiclient.h"
#include "app/api/companyapi.h"
#include "app/api/transactionapi.h"
#include "app/store/store.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {

const QLatin1String idMember("transaction_id");
const QLatin1String accountMember("bank_account_xid");
const QLatin1String directionMember("transfer_type");
const QLatin1String amountMember("amount");
const QLatin1String contentMember("transaction_content");

/// Times of transactions are whole seconds, and the difference of the clocks is known to a second.
constexpr qint64 clockToleranceMs = 2000;
/// So soon after the sending, a transaction that is not there may still be on its way.
constexpr qint64 settlingMs = 5000;

QJsonObject requestOf(const SimulatedPayment& payment) {
    return {{accountMember, payment.account.text},
            {directionMember, payment.direction == Direction::Out ? QStringLiteral("debit") : QStringLiteral("credit")},
            {amountMember, payment.amount},
            {contentMember, payment.content}};
}

bool looksLike(const Transaction& row, const QJsonObject& request) {
    const Direction direction = parseDirection(request.value(directionMember).toString());
    return (row.bankAccountXid.isEmpty() || row.bankAccountXid.text == request.value(accountMember).toString()) &&
           (row.direction == direction || row.direction == Direction::Unknown) &&
           row.amount == request.value(amountMember).toInteger() &&
           row.content.simplified() == request.value(contentMember).toString().simplified();
}

}  // namespace

TransactionSimulator::TransactionSimulator(ApiClient& api, Store& store, Writer& writer, const Clock& clock,
                                           QObject* parent)
    : QObject(parent), api_(api), store_(store), writer_(writer), clock_(clock) {
    writer_.setChecker(WriteKind::SimulateTransaction, [this](const JournalEntry& entry) { return check(entry); });
}

PreparedWrite TransactionSimulator::prepare(const QString& formId, const SimulatedPayment& payment) {
    found_.reset();
    WriteOrder order;
    order.kind = WriteKind::SimulateTransaction;
    order.method = QStringLiteral("POST");
    order.path = QStringLiteral("/v1/transaction/create");
    order.subject = payment.accountName;
    order.request = requestOf(payment);
    order.key = idempotencyKey(formId, order.kind, order.path, order.request);
    const QList<MemberChange> changes{
        {accountMember, {}, payment.accountName},
        {directionMember, {}, order.request.value(directionMember).toString()},
        {amountMember, {}, QString::number(payment.amount)},
        {contentMember, {}, payment.content},
    };
    return writer_.prepare<TransactionId>(
        order, changes, api::simulateTransaction({payment.account, payment.direction, payment.amount, payment.content}),
        [](const TransactionId& id) {
            return QJsonObject{{idMember, id.text}};
        });
}

Pending<Transaction> TransactionSimulator::bringIn(const WriteReceipt& receipt) {
    Promise<Transaction> promise;
    const TransactionId id{receipt.answer.value(idMember).toString()};
    if (id.isEmpty() && found_)
        keep(*found_, promise);
    else if (id.isEmpty())
        bringInFromList(receipt.key, promise);
    else
        api_.call(api::transactionDetail(id))
            .then(
                this, [this, promise](const Transaction& transaction) { keep(transaction, promise); },
                [this, promise, key = receipt.key](const Error&) { bringInFromList(key, promise); });
    return promise.pending();
}

void TransactionSimulator::bringInFromList(const QString& key, const Promise<Transaction>& promise) {
    const auto fail = [promise](const Error& error) { promise.fail(error); };
    const auto take = [this, promise](const QString& id, const Findings& findings) {
        const auto wanted = std::find_if(findings.fresh.cbegin(), findings.fresh.cend(),
                                         [&id](const Transaction& row) { return id.isEmpty() || row.id.text == id; });
        if (wanted == findings.fresh.cend() || (id.isEmpty() && findings.fresh.size() > 1))
            promise.fail(Error::make(ErrorKind::NotFound));
        else
            keep(*wanted, promise);
    };
    store_.journalEntry(key).then(
        this,
        [=, this](const std::optional<JournalEntry>& entry) {
            if (!entry) {
                promise.fail(Error::make(ErrorKind::NotFound));
                return;
            }
            const QString id = entry->answer.value(idMember).toString();
            lookFor(*entry).then(
                this, [take, id](const Findings& findings) { take(id, findings); }, fail);
        },
        fail);
}

void TransactionSimulator::keep(const Transaction& transaction, const Promise<Transaction>& promise) {
    store_.upsertTransactions({transaction})
        .then(
            this, [promise, transaction](const UpsertReport&) { promise.settle(transaction); },
            [promise](const Error& error) { promise.fail(error); });
}

Pending<TransactionSimulator::Findings> TransactionSimulator::lookFor(const JournalEntry& entry) {
    Promise<Findings> promise;
    store_.journal().then(
        this,
        [this, entry, promise](const QList<JournalEntry>& journal) {
            Claimed claimed;
            for (const JournalEntry& other : journal)
                if (other.order.kind == WriteKind::SimulateTransaction && other.order.key != entry.order.key)
                    claimed.insert(other.answer.value(idMember).toString());
            readList(entry, claimed, promise);
        },
        [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

void TransactionSimulator::readList(const JournalEntry& entry, const Claimed& claimed,
                                    const Promise<Findings>& promise) {
    const QJsonObject request = entry.order.request;
    const api::TransactionListFilter filter{{}, {request.value(accountMember).toString()}, {}, {}};
    api_.call(api::transactionList(filter, 1))
        .then(
            this,
            [this, entry, claimed, request, promise](const ListPage<Transaction>& page) {
                const qint64 since = atTheService(entry.confirmedAtUtcMs).value_or(entry.confirmedAtUtcMs);
                Findings findings;
                findings.complete = page.rows.size() < largestPageSize && !page.info.hasMore.value_or(false) &&
                                    page.info.total.value_or(0) <= page.rows.size();
                findings.othersLookAlike = !page.unreadable.isEmpty();
                for (const Transaction& row : page.rows) {
                    const bool before = row.timeUtcMs < since - clockToleranceMs;
                    if (before) findings.complete = true;
                    if (claimed.contains(row.id.text) || !looksLike(row, request)) continue;
                    if (before)
                        findings.othersLookAlike = true;
                    else
                        findings.fresh << row;
                }
                promise.settle(findings);
            },
            [promise](const Error& error) { promise.fail(error); });
}

Pending<WriteCheck> TransactionSimulator::check(const JournalEntry& entry) {
    Promise<WriteCheck> promise;
    lookFor(entry).then(
        this, [this, entry, promise](const Findings& findings) { promise.settle(judge(entry, findings)); },
        [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

WriteCheck TransactionSimulator::judge(const JournalEntry& entry, const Findings& findings) {
    if (findings.fresh.size() == 1) {
        found_ = findings.fresh.constFirst();
        // Whoever asked for the check, perhaps the journal page: the row is known now.
        store_.upsertTransactions({*found_});
        return WriteCheck::Happened;
    }
    // Several may be the work of other people who share the sandbox; none means something only when the list is known
    // to reach back far enough, by a clock that is known, and when nothing can be on its way any more.
    const bool surelyNot = findings.fresh.isEmpty() && findings.complete && !findings.othersLookAlike &&
                           atTheService(0) && clock_.nowUtcMs() >= entry.confirmedAtUtcMs + settlingMs;
    return surelyNot ? WriteCheck::DidNotHappen : WriteCheck::CannotTell;
}

std::optional<qint64> TransactionSimulator::atTheService(qint64 utcMs) const {
    const auto skewSeconds = api_.clockSkewSeconds();
    if (!skewSeconds) return {};
    return utcMs + *skewSeconds * 1000;
}

Pending<QString> TransactionSimulator::samplePaymentCode(const CompanyXid& company) {
    Promise<QString> promise;
    api_.call(api::companyDetail(company))
        .then(
            this,
            [promise](const Company& detail) {
                promise.settle(detail.configuration ? samplePaymentCodeOf(*detail.configuration) : QString());
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

QString samplePaymentCodeOf(const CompanyConfiguration& configuration) {
    if (!configuration.paymentCodeEnabled.value_or(false) || configuration.paymentCodePrefix.isEmpty()) return {};
    constexpr int usualLength = 6;
    constexpr int longestSuffix = 30;
    const int from = std::clamp(configuration.suffixLengthFrom.value_or(usualLength), 1, longestSuffix);
    const int to = std::clamp(configuration.suffixLengthTo.value_or(from), from, longestSuffix);
    QString code = configuration.paymentCodePrefix.toUpper();
    // Digits fit both kinds of suffix.
    for (int length = std::clamp(usualLength, from, to); length > 0; --length)
        code += QString::number(QRandomGenerator::global()->bounded(10));
    return code;
}

}  // namespace bankhub
