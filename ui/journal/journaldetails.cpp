// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldetails.h"

#include <QCoreApplication>

#include "ui/format/errortext.h"
#include "ui/format/timetext.h"
#include "ui/format/writetext.h"
#include "ui/models/journalmodel.h"

namespace bankhub {

namespace {

constexpr int longestShown = 6000;  // characters; the export holds all of it

struct JournalDetails {
    Q_DECLARE_TR_FUNCTIONS(JournalDetails)
public:
    static QList<DetailRow> rows(const JournalEntry& entry, bool underWay) {
        const auto name = [](JournalModel::Column column) { return JournalModel::columnName(column); };
        QList<DetailRow> rows;
        rows << DetailRow{name(JournalModel::State), {}, writeStateText(entry.state, underWay)}
             << DetailRow{name(JournalModel::Subject), entry.order.subject, {}}
             << DetailRow{name(JournalModel::Time), dateTimeText(entry.confirmedAtUtcMs), {}}
             << DetailRow{name(JournalModel::User), entry.user, {}}
             << DetailRow{tr("Sent"), tr("%n time(s)", nullptr, entry.tries), {}};
        if (!entry.isUnsettled())
            rows << DetailRow{entry.wasSettledAfterwards() ? tr("Settled") : name(JournalModel::Answered),
                              dateTimeText(entry.settledAtUtcMs),
                              {}};
        rows << DetailRow{tr("Call"), entry.order.method + QLatin1Char(' ') + entry.order.path, {}}
             << DetailRow{tr("Idempotency key"), entry.order.key, {}}
             << DetailRow{tr("Request"), shortened(jsonText(entry.order.request)), {}}
             << DetailRow{tr("Answer"), shortened(jsonText(entry.answer)), {}};
        addError(entry, underWay, rows);
        return rows;
    }

private:
    static void addError(const JournalEntry& entry, bool underWay, QList<DetailRow>& rows) {
        if (entry.wasSettledAfterwards()) {
            rows << DetailRow{tr("Problem"),
                              entry.state == WriteState::Succeeded
                                  ? tr("The answer was lost. It was found afterwards that it happened.")
                                  : tr("The answer was lost. It was found afterwards that it did not happen."),
                              {}};
        } else if (entry.state == WriteState::Sent && !underWay) {
            rows << DetailRow{
                tr("Problem"), tr("The program ended before the answer came. It may or may not have happened."), {}};
        } else if (entry.error) {
            rows << DetailRow{tr("Problem"), writeErrorText(*entry.error).asParagraph(), {}};
        }
        if (!entry.error) return;
        if (!entry.error->requestId.isEmpty()) rows << DetailRow{tr("Request ID"), entry.error->requestId, {}};
        rows << DetailRow{tr("For support"), errorText(*entry.error).details, {}};
    }
    static QString shortened(const QString& text) {
        return text.size() <= longestShown ? text : text.left(longestShown) + QStringLiteral("…");
    }
};

}  // namespace

QList<DetailRow> journalDetails(const JournalEntry& entry, bool underWay) {
    return JournalDetails::rows(entry, underWay);
}

}  // namespace bankhub
