// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/issuedlinktable.h"

#include "app/store/database.h"

namespace bankhub::issuedlinktable {

namespace {
IssuedLink readRow(const Statement& row) {
    IssuedLink link;
    link.xid = {row.text(0)};
    link.purpose = row.integer(1) == 1 ? LinkPurpose::UnlinkBankAccount : LinkPurpose::LinkBankAccount;
    link.company = {row.text(2)};
    link.companyName = row.text(3);
    link.account = {row.text(4)};
    link.accountText = row.text(5);
    link.language = row.text(6);
    link.createdBy = row.text(7);
    link.createdAtUtcMs = row.integer(8);
    link.expiresAtUtcMs = row.optionalInteger(9);
    link.status = row.text(10);
    link.outcome = row.text(11);
    link.refreshedAtUtcMs = row.optionalInteger(12);
    return link;
}
}  // namespace

bool save(Database& database, const IssuedLink& link) {
    database
        .statement(
            "INSERT OR REPLACE INTO issued_links (xid, purpose, company_xid, company_name, account_xid,"
            " account_text, language, created_by, created_at, expires_at, status, outcome, refreshed_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
        .with(link.xid.text, link.purpose == LinkPurpose::UnlinkBankAccount ? 1 : 0, link.company.text,
              link.companyName, link.account.text, link.accountText, link.language, link.createdBy, link.createdAtUtcMs,
              link.expiresAtUtcMs, link.status, link.outcome, link.refreshedAtUtcMs)
        .run();
    return true;
}

QList<IssuedLink> read(Database& database) {
    Statement rows = database.statement(
        "SELECT xid, purpose, company_xid, company_name, account_xid, account_text, language, created_by, created_at,"
        " expires_at, status, outcome, refreshed_at FROM issued_links ORDER BY created_at DESC, xid");
    QList<IssuedLink> links;
    while (rows.step())
        links << readRow(rows);
    return links;
}

}  // namespace bankhub::issuedlinktable
