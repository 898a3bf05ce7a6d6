// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companydetails.h"

#include <QCoreApplication>

#include "ui/companies/companywords.h"
#include "ui/format/errortext.h"
#include "ui/format/membertext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/models/companymodel.h"

namespace bankhub {

namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(CompanyDetails)
public:
    static StatusText noLongerListed() { return {tr("no longer listed"), Tone::Warning, QStringLiteral("warning")}; }
    /// Where the configuration below comes from, or why there is none.
    static DetailRow source(const DetailReading& reading, bool known) {
        const QString label = tr("Configuration");
        if (reading.underWay) return {label, tr("reading from the service…"), {}};
        if (reading.error) {
            const QString reason = errorText(*reading.error).title;
            return {label,
                    known ? tr("as last read; not read now: %1").arg(reason) : tr("cannot be read: %1").arg(reason),
                    {}};
        }
        if (!known) return {label, tr("none set at the service"), {}};
        if (reading.readAtUtcMs) return {label, tr("read at %1").arg(timeOfDayText(*reading.readAtUtcMs)), {}};
        return {label, tr("from the cache"), {}};
    }
    static void addConfiguration(QList<DetailRow>& rows, const CompanyConfiguration& configuration) {
        rows << DetailRow{
            memberText(QStringLiteral("payment_code")), {}, paymentCodesText(configuration.paymentCodeEnabled)};
        const QString rule = codeRuleText(configuration);
        rows << DetailRow{tr("Code template"), rule.isEmpty() ? tr("incomplete") : rule, {}};
        rows << DetailRow{tr("Quota"), quotaText(normalizedQuota(configuration.transactionQuota)), {}};
        if (!configuration.dataStorageTime.isEmpty())
            rows << DetailRow{tr("Data storage"), configuration.dataStorageTime, {}};
    }
    static QString shortName() { return tr("Short name"); }
    static QString listing() { return tr("Listing"); }
    static QString notifications() { return tr("Notifications"); }
    static QString companyId() { return tr("Company ID"); }
    /// A count of -1 is not known: the company is not in the cache.
    static QString count(qint64 count) { return count < 0 ? dash() : countText(count); }
};

}  // namespace

QList<DetailRow> companyDetailRows(const Store::CachedCompany& row,
                                   const std::optional<CompanyConfiguration>& configuration,
                                   const DetailReading& reading) {
    const Company& company = row.company;
    const auto name = [](CompanyModel::Column column) { return CompanyModel::columnName(column); };
    QList<DetailRow> rows;
    if (row.vanished) rows << DetailRow{DetailWords::listing(), {}, DetailWords::noLongerListed()};
    rows << DetailRow{name(CompanyModel::Name), company.fullName, {}};
    if (!company.shortName.isEmpty()) rows << DetailRow{DetailWords::shortName(), company.shortName, {}};
    rows << DetailRow{name(CompanyModel::Status), {}, companyStatusText(company.status)};
    if (const QString notifications = notificationsText(company, configuration); !notifications.isEmpty())
        rows << DetailRow{DetailWords::notifications(), notifications, {}};
    rows << DetailWords::source(reading, configuration.has_value());
    if (configuration) DetailWords::addConfiguration(rows, *configuration);
    rows << DetailRow{name(CompanyModel::Accounts), DetailWords::count(row.accountCount), {}}
         << DetailRow{name(CompanyModel::Transactions), DetailWords::count(row.transactionCount), {}}
         << DetailRow{name(CompanyModel::Created), dateTimeText(company.createdAtUtcMs), {}}
         << DetailRow{name(CompanyModel::Updated), dateTimeText(company.updatedAtUtcMs), {}}
         << DetailRow{DetailWords::companyId(), company.xid.text, {}};
    return rows;
}

}  // namespace bankhub
