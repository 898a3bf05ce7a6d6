// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bankaccounts/bankaccountreader.h"

#include "app/api/apiclient.h"
#include "app/api/bankaccountapi.h"

namespace bankhub {

namespace {
constexpr int delayMs = 250;
}  // namespace

BankAccountReader::BankAccountReader(ApiClient& api, QObject* parent) : QObject(parent), api_(api) {
    delay_.setSingleShot(true);
    delay_.setInterval(delayMs);
    connect(&delay_, &QTimer::timeout, this, &BankAccountReader::ask);
}

BankAccountReader::~BankAccountReader() {
    if (asked_) asked_->cancel();
}

void BankAccountReader::read(const BankAccountXid& account) {
    if (account == account_) return;
    stop();
    account_ = account;
    detail_.reset();
    error_.reset();
    state_ = account.isEmpty() ? State::Idle : State::Loading;
    if (!account.isEmpty()) delay_.start();
    Q_EMIT changed();
}

void BankAccountReader::readAgain() {
    if (account_.isEmpty()) return;
    stop();
    error_.reset();
    state_ = State::Loading;
    ask();
    Q_EMIT changed();
}

void BankAccountReader::forget() {
    read({});
}

void BankAccountReader::stop() {
    delay_.stop();
    ++question_;
    if (const auto asked = std::exchange(asked_, std::nullopt)) asked->cancel();
}

void BankAccountReader::ask() {
    const quint64 question = ++question_;
    asked_ = api_.call(api::bankAccountDetail(account_));
    asked_->finally(this, [this, question](const Result<BankAccountDetail>& answer) {
        if (question != question_) return;
        asked_.reset();
        error_.reset();
        if (answer)
            detail_ = *answer;
        else
            error_ = answer.error();
        state_ = answer ? State::Ready : State::Failed;
        Q_EMIT changed();
    });
}

}  // namespace bankhub
