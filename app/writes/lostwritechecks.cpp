// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/lostwritechecks.h"

#include "app/writes/writer.h"

namespace bankhub {

LostWriteChecks::LostWriteChecks(Writer& writer, QObject* parent) : QObject(parent), writer_(writer) {}

LostWriteChecks::~LostWriteChecks() {
    if (running_) running_->cancel();
}

void LostWriteChecks::check(const QStringList& keys) {
    for (const QString& key : keys)
        if (!isChecking(key)) waiting_ << key;
    if (running_) {
        Q_EMIT changed();
        return;
    }
    done_ = 0;
    next();
}

void LostWriteChecks::stop() {
    waiting_.clear();
    if (running_) running_->cancel();
}

void LostWriteChecks::next() {
    current_ = waiting_.isEmpty() ? QString() : waiting_.takeFirst();
    if (!current_.isEmpty()) {
        running_ = writer_.check(current_);
        running_->finally(this, [this](const Result<WriteCheck>& result) {
            const bool stopped = !result && result.error().kind == ErrorKind::Cancelled;
            if (!stopped) found_.insert(current_, result);
            ++done_;
            running_.reset();
            next();
        });
    }
    Q_EMIT changed();
}

std::optional<Result<WriteCheck>> LostWriteChecks::found(const QString& key) const {
    const auto found = found_.constFind(key);
    if (found == found_.cend()) return {};
    return *found;
}

}  // namespace bankhub
