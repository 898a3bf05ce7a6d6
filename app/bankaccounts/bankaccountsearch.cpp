// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bankaccounts/bankaccountsearch.h"

#include "app/api/apiclient.h"
#include "app/api/bankaccountapi.h"

namespace bankhub {

BankAccountSearch::BankAccountSearch(ApiClient& api, QObject* parent) : QObject(parent), api_(api) {}

BankAccountSearch::~BankAccountSearch() {
    if (cancel_) cancel_();
}

void BankAccountSearch::ask(const QString& text, const CompanyXid& company) {
    text_ = text;
    company_ = company;
    askAgain();
}

void BankAccountSearch::askAgain() {
    if (cancel_) cancel_();
    const quint64 question = ++question_;
    const auto call = api_.call(api::bankAccountList(1, largestPageSize, company_, text_));
    cancel_ = [call] { call.cancel(); };
    call.then(
        this,
        [this, question](const ListPage<BankAccount>& page) {
            if (question != question_) return;
            accounts_ = page.rows;
            cut_ = page.info.hasMore.value_or(false) || !page.unreadable.isEmpty() ||
                   page.info.total.value_or(0) > page.rows.size();
            enter(State::Found);
        },
        [this, question](const Error& error) {
            if (question != question_) return;
            accounts_.clear();
            cut_ = false;
            error_ = error;
            enter(State::Failed);
        });
    enter(State::Asking);
}

void BankAccountSearch::forget() {
    if (state_ == State::Idle) return;
    if (cancel_) cancel_();
    ++question_;
    accounts_.clear();
    cut_ = false;
    enter(State::Idle);
}

void BankAccountSearch::enter(State state) {
    state_ = state;
    if (state != State::Failed) error_.reset();
    if (state != State::Asking) cancel_ = nullptr;
    Q_EMIT changed();
}

}  // namespace bankhub
