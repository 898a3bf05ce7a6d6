// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkstep.h"

#include <array>

namespace bankhub {

namespace {

struct NamedStep {
    const char* name;
    LinkStep step;
};

constexpr std::array messages{
    NamedStep{"FINISHED_BANK_ACCOUNT_LINK", LinkStep::Finished},
    NamedStep{"FINISHED_BANK_ACCOUNT_UNLINK", LinkStep::Finished},
    NamedStep{"BANKHUB_CLOSE_LINK", LinkStep::VisitAbandoned},
    NamedStep{"BANKHUB_TOKEN_EXPIRED", LinkStep::TokenExpired},
    NamedStep{"BANKHUB_SESSION_EXPIRED", LinkStep::VisitExpired},
    NamedStep{"BANKHUB_OPEN", LinkStep::PageOpened},
};

constexpr std::array events{
    NamedStep{"LINK_TOKEN_CREATED", LinkStep::TokenCreated},
    NamedStep{"LINK_TOKEN_REVOKED", LinkStep::TokenRevoked},
    NamedStep{"LINK_TOKEN_EXPIRED", LinkStep::TokenExpired},
    NamedStep{"LINK_SESSION_INITIALIZED", LinkStep::VisitBegan},
    NamedStep{"LINK_SESSION_REINITIALIZED", LinkStep::VisitBeganAgain},
    NamedStep{"LINK_SESSION_COMPLETED", LinkStep::VisitCompleted},
    NamedStep{"LINK_SESSION_FAILED", LinkStep::VisitFailed},
    NamedStep{"LINK_SESSION_ABANDONED", LinkStep::VisitAbandoned},
    NamedStep{"LINK_SESSION_EXPIRED", LinkStep::VisitExpired},
    NamedStep{"BANK_ACCOUNT_LINKED", LinkStep::AccountLinked},
    NamedStep{"BANK_ACCOUNT_UNLINKED", LinkStep::AccountUnlinked},
    NamedStep{"BANK_ACCOUNT_INACTIVATED", LinkStep::AccountSwitchedOff},
    NamedStep{"BANK_ACCOUNT_INACTIVED", LinkStep::AccountSwitchedOff},
};

constexpr std::array states{
    NamedStep{"PENDING", LinkStep::VisitBegan},
    NamedStep{"REQUEST_BANK_ACCOUNT_LINK", LinkStep::EnteringData},
    NamedStep{"REQUEST_BANK_ACCOUNT_UNLINK", LinkStep::EnteringData},
    NamedStep{"CONFIRM_BANK_ACCOUNT_LINK", LinkStep::ConfirmingByOtp},
    NamedStep{"CONFIRM_BANK_ACCOUNT_UNLINK", LinkStep::ConfirmingByOtp},
    NamedStep{"FINISHED_BANK_ACCOUNT_LINK", LinkStep::Finished},
    NamedStep{"FINISHED_BANK_ACCOUNT_UNLINK", LinkStep::Finished},
};

// Only "Pending" is published for the status of a visit; the others follow the names of the events.
constexpr std::array statuses{
    NamedStep{"COMPLETED", LinkStep::VisitCompleted}, NamedStep{"FAILED", LinkStep::VisitFailed},
    NamedStep{"ABANDONED", LinkStep::VisitAbandoned}, NamedStep{"CANCELLED", LinkStep::VisitAbandoned},
    NamedStep{"EXPIRED", LinkStep::VisitExpired},
};

template <size_t size>
std::optional<LinkStep> find(const std::array<NamedStep, size>& names, const QString& name) {
    for (const NamedStep& entry : names)
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0) return entry.step;
    return {};
}

}  // namespace

LinkStep stepOfMessage(const QString& event) {
    return find(messages, event).value_or(LinkStep::OtherMessage);
}

LinkStep stepOfEvent(const QString& name, const QString& state) {
    if (name.compare(QLatin1String("LINK_SESSION_STATE_CHANGED"), Qt::CaseInsensitive) == 0)
        return find(states, state).value_or(LinkStep::OtherEvent);
    return find(events, name).value_or(LinkStep::OtherEvent);
}

LinkStep stepOfVisit(const QString& state, const QString& status) {
    if (const auto ended = find(statuses, status)) return *ended;
    return find(states, state).value_or(LinkStep::OtherEvent);
}

}  // namespace bankhub
