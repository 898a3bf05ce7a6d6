// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldetails.h"

#include <QCoreApplication>

#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/privacy.h"
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
             << DetailRow{name(JournalModel::Subject), discreetText(entry.order.subject), {}}
             << DetailRow{name(JournalModel::Time), dateTimeText(entry.confirmedAtUtcMs), {}}
             << DetailRow{name(JournalModel::User), entry.user, {}}
             << DetailRow{tr("Sent"), tr("%n time(s)", nullptr, entry.tries), {}};
        if (!entry.isUnsettled())
            rows << DetailRow{entry.wasSettledAfterwards() ? tr("Settled") : name(JournalModel::Answered),
                              dateTimeText(entry.settledAtUtcMs),
                              {}};
        rows << wide(tr("Call"), entry.order.method + QLatin1Char(' ') + entry.order.path)
             << wide(tr("Idempotency key"), entry.order.key)
             << wide(tr("Request"), shortened(shownJson(entry.order.request)))
             << wide(tr("Answer"), shortened(shownJson(entry.answer)));
        addError(entry, underWay, rows);
        return rows;
    }

private:
    static DetailRow wide(const QString& label, const QString& value) { return {label, value, {}, true}; }
    static QString problem(const JournalEntry& entry, bool underWay) {
        if (entry.wasSettledAfterwards() && entry.state == WriteState::Succeeded)
            return tr("The answer was lost. It was found afterwards that it happened.");
        if (entry.wasSettledAfterwards())
            return tr("The answer was lost. It was found afterwards that it did not happen.");
        if (entry.state == WriteState::Sent && !underWay)
            return tr("The program ended before the answer came. It may or may not have happened.");
        return entry.error ? writeErrorText(*entry.error).asParagraph() : QString();
    }
    static void addError(const JournalEntry& entry, bool underWay, QList<DetailRow>& rows) {
        if (const QString text = problem(entry, underWay); !text.isEmpty()) rows << wide(tr("Problem"), text);
        if (!entry.error) return;
        if (!entry.error->requestId.isEmpty()) rows << wide(tr("Request ID"), entry.error->requestId);
        rows << wide(tr("For support"), errorText(*entry.error).details);
    }
    static QString shownJson(QJsonObject object) {
        const QString amount = QStringLiteral("amount");
        if (amountsAreHidden() && object.contains(amount)) object.insert(amount, hiddenDigits());
        return discreetText(jsonText(object));
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
