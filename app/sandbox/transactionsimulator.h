// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/domain/company.h"
#include "app/sandbox/simulatedpayment.h"
#include "app/writes/preparedwrite.h"

namespace bankhub {

class ApiClient;
class Store;
class Writer;

/// Makes up transactions on the sandbox and brings each into the cache as soon as it is there.
class TransactionSimulator : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. Registers how a lost answer is looked into.
    TransactionSimulator(ApiClient& api, Store& store, Writer& writer, const Clock& clock, QObject* parent = nullptr);

    /// The write to be confirmed. `formId` is a UUID made when the form opened. The amount is 1 or more.
    [[nodiscard]] PreparedWrite prepare(const QString& formId, const SimulatedPayment& payment);

    /// Reads the transaction of a write that succeeded and puts it into the cache: by its identifier, or, when the
    /// receipt has none or that reading fails, from the list of the account. When it fails the transaction exists
    /// nevertheless and comes with the next synchronisation. NotFound: the list does not have it.
    Pending<Transaction> bringIn(const WriteReceipt& receipt);

    /// A text that the payment code template of this company recognises ("SH240817"), made up; empty when the company
    /// has no codes switched on. Asks the service.
    Pending<QString> samplePaymentCode(const CompanyXid& company);

private:
    /// Identifiers of transactions that other writes in the journal are known to have made.
    using Claimed = QSet<QString>;
    /// What the newest transactions of the account say about one write.
    struct Findings {
        QList<Transaction> fresh;      ///< look like it and came after it was confirmed
        bool othersLookAlike = false;  ///< something like it is there from before, or cannot be read
        bool complete = false;         ///< the list reached back to before the confirmation
    };

    Pending<Findings> lookFor(const JournalEntry& entry);
    void readList(const JournalEntry& entry, const Claimed& claimed, const Promise<Findings>& promise);
    Pending<WriteCheck> check(const JournalEntry& entry);
    [[nodiscard]] WriteCheck judge(const JournalEntry& entry, const Findings& findings);
    void bringInFromList(const QString& key, const Promise<Transaction>& promise);
    void keep(const Transaction& transaction, const Promise<Transaction>& promise);
    /// A time of this computer as the service's clock shows it; nothing while the difference is unknown.
    [[nodiscard]] std::optional<qint64> atTheService(qint64 utcMs) const;

    ApiClient& api_;
    Store& store_;
    Writer& writer_;
    const Clock& clock_;
    std::optional<Transaction> found_;  ///< by the last check
};

/// A code of this template with random digits; empty when it is switched off or has no prefix.
QString samplePaymentCodeOf(const CompanyConfiguration& configuration);

}  // namespace bankhub
