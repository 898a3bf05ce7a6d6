// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/companies/companydraft.h"
#include "app/companies/companylookup.h"
#include "app/writes/writer.h"

namespace bankhub {

/// What the service holds after a write, compared with what was asked for.
struct CompanyReadBack {
    Company company;
    QList<MemberChange> differing;  ///< `before` is what was asked for, `after` what the service shows
    QStringList notShown;           ///< members that were sent and that the service does not show
};

/// Creates and edits companies: prepares the writes, finds out after a lost answer whether they happened, and reads
/// back afterwards. There is no call that deletes a company.
class CompanyEditor : public QObject {
    Q_OBJECT
public:
    /// Registers its checks with `writer`. Both must outlive it.
    CompanyEditor(ApiClient& api, Writer& writer, QObject* parent = nullptr);

    /// `formId` is a UUID made when the form opened. Only name, short name and status are sent: the contract's create
    /// call knows no configuration.
    PreparedWrite prepareCreation(const QString& formId, const CompanyDraft& draft);
    /// Sends what differs from `before` and nothing else.
    PreparedWrite prepareChange(const QString& formId, const CompanyXid& xid, const CompanyDraft& before,
                                const CompanyDraft& after);

    Pending<Company> read(const CompanyXid& xid);
    /// After a creation. A receipt without an answer (a check found it done) leads to a search by name.
    Pending<CompanyReadBack> readBackCreation(const WriteReceipt& receipt, const CompanyDraft& asked);
    Pending<CompanyReadBack> readBackChange(const CompanyXid& xid, const CompanyDraft& before,
                                            const CompanyDraft& asked);

private:
    Pending<WriteCheck> checkCreation(const JournalEntry& entry);
    Pending<WriteCheck> checkChange(const JournalEntry& entry);
    void readBack(const CompanyXid& xid, const QMap<QString, QString>& asked, const Promise<CompanyReadBack>& promise);

    ApiClient& api_;
    Writer& writer_;
    CompanyLookup lookup_;
};

}  // namespace bankhub
