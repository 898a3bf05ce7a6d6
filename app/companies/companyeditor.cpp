// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companyeditor.h"

#include <QJsonDocument>
#include <QUrl>

#include "app/api/companyapi.h"
#include "app/api/jsonfields.h"

namespace bankhub {

namespace {

const QLatin1String xidName("xid");
/// How far the clocks of this desk and of the service may differ before a company counts as older than a write.
constexpr qint64 clockToleranceMs = 15 * 60'000;

template <typename T>
WriteOrder orderFor(WriteKind kind, const QString& formId, const QString& subject, const Endpoint<T>& endpoint) {
    WriteOrder order;
    order.kind = kind;
    order.method = QStringLiteral("POST");
    order.path = endpoint.path;
    order.subject = subject;
    order.request = QJsonDocument::fromJson(endpoint.body).object();
    order.key = idempotencyKey(formId, kind, order.path, order.request);
    return order;
}

QMap<QString, QString> valuesOf(const QJsonObject& request) {
    QMap<QString, QString> values;
    for (auto member = request.begin(); member != request.end(); ++member)
        values.insert(member.key(), json::text(member.value()));
    return values;
}

/// What was asked for against what the service shows now.
CompanyReadBack comparison(const Company& company, const QMap<QString, QString>& asked) {
    CompanyReadBack result;
    result.company = company;
    const QMap<QString, QString> shown = memberValues(CompanyDraft::of(company));
    for (const QString& member : companyMembers()) {
        if (!asked.contains(member)) continue;
        // No read sample of the contract has a short name (notes, section 7): its absence says nothing.
        if (member == QLatin1String("short_name") && !shown.contains(member))
            result.notShown << member;
        else if (!isSameValue(member, asked.value(member), shown.value(member)))
            result.differing << MemberChange{
                member, asked.value(member),
                shown.contains(member) ? std::optional(shown.value(member)) : std::nullopt};
    }
    return result;
}

QMap<QString, QString> askedValues(const CompanyDraft& before, const CompanyDraft& after) {
    QMap<QString, QString> asked;
    for (const MemberChange& change : changesBetween(before, after))
        asked.insert(change.member, change.after.value_or(QString()));
    return asked;
}

}  // namespace

CompanyEditor::CompanyEditor(ApiClient& api, Writer& writer, QObject* parent)
    : QObject(parent), api_(api), writer_(writer), lookup_(api) {
    writer.setChecker(WriteKind::CreateCompany, [this](const JournalEntry& entry) { return checkCreation(entry); });
    writer.setChecker(WriteKind::EditCompany, [this](const JournalEntry& entry) { return checkChange(entry); });
}

PreparedWrite CompanyEditor::prepareCreation(const QString& formId, const CompanyDraft& draft) {
    const auto endpoint = api::createCompany(draft.fullName, draft.status, draft.shortName);
    CompanyDraft sent;
    sent.fullName = draft.fullName;
    sent.status = draft.status;
    sent.shortName = draft.shortName;
    return writer_.prepare<CompanyXid>(orderFor(WriteKind::CreateCompany, formId, draft.fullName, endpoint),
                                       changesBetween({}, sent), endpoint, [](const CompanyXid& xid) {
                                           return QJsonObject{{xidName, xid.text}};
                                       });
}

PreparedWrite CompanyEditor::prepareChange(const QString& formId, const CompanyXid& xid, const CompanyDraft& before,
                                           const CompanyDraft& after) {
    const auto endpoint = api::editCompany(xid, changeBetween(before, after));
    return writer_.prepare<Done>(orderFor(WriteKind::EditCompany, formId, before.fullName, endpoint),
                                 changesBetween(before, after), endpoint, [xid](const Done&) {
                                     return QJsonObject{{xidName, xid.text}};
                                 });
}

Pending<Company> CompanyEditor::read(const CompanyXid& xid) {
    return api_.call(api::companyDetail(xid));
}

Pending<CompanyReadBack> CompanyEditor::readBackCreation(const WriteReceipt& receipt, const CompanyDraft& asked) {
    const Promise<CompanyReadBack> promise;
    CompanyDraft sent;
    sent.fullName = asked.fullName;
    sent.status = asked.status;
    sent.shortName = asked.shortName;
    const QMap<QString, QString> values = memberValues(sent);
    const CompanyXid xid{json::text(receipt.answer.value(xidName))};
    if (!xid.isEmpty()) {
        readBack(xid, values, promise);
        return promise.pending();
    }
    lookup_.find(asked.fullName)
        .then(
            this,
            [this, promise, values](const std::optional<Company>& found) {
                if (found)
                    readBack(found->xid, values, promise);
                else
                    promise.fail(Error::make(ErrorKind::NotFound));
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

Pending<CompanyReadBack> CompanyEditor::readBackChange(const CompanyXid& xid, const CompanyDraft& before,
                                                       const CompanyDraft& asked) {
    const Promise<CompanyReadBack> promise;
    readBack(xid, askedValues(before, asked), promise);
    return promise.pending();
}

void CompanyEditor::readBack(const CompanyXid& xid, const QMap<QString, QString>& asked,
                             const Promise<CompanyReadBack>& promise) {
    read(xid).then(
        this, [promise, asked](const Company& company) { promise.settle(comparison(company, asked)); },
        [promise](const Error& error) { promise.fail(error); });
}

Pending<WriteCheck> CompanyEditor::checkCreation(const JournalEntry& entry) {
    const Promise<WriteCheck> promise;
    const qint64 skewMs = api_.clockSkewSeconds().value_or(0) * 1000;
    const qint64 oldestMs = entry.confirmedAtUtcMs + skewMs - clockToleranceMs;
    lookup_.find(json::text(entry.order.request.value(QLatin1String("full_name"))))
        .then(
            this,
            [promise, oldestMs](const std::optional<Company>& found) {
                // One that is older had the name before, so that the service must have refused this one.
                const bool existedBefore = found && found->createdAtUtcMs && *found->createdAtUtcMs < oldestMs;
                promise.settle(found && !existedBefore ? WriteCheck::Happened : WriteCheck::DidNotHappen);
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

Pending<WriteCheck> CompanyEditor::checkChange(const JournalEntry& entry) {
    const Promise<WriteCheck> promise;
    const QString segment = entry.order.path.section(QLatin1Char('/'), -1);
    const CompanyXid xid{QUrl::fromPercentEncoding(segment.toLatin1())};
    const QMap<QString, QString> asked = valuesOf(entry.order.request);
    read(xid).then(
        this,
        [promise, asked](const Company& company) {
            const CompanyReadBack found = comparison(company, asked);
            const qsizetype comparable = asked.size() - found.notShown.size();
            if (comparable > 0 && found.differing.isEmpty())
                promise.settle(WriteCheck::Happened);
            else if (comparable > 0 && found.differing.size() == comparable)
                promise.settle(WriteCheck::DidNotHappen);
            else  // nothing of it is shown, or someone else may have changed some of it meanwhile
                promise.settle(WriteCheck::CannotTell);
        },
        [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

}  // namespace bankhub
