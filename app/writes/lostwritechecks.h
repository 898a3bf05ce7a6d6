// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/writes.h"

namespace bankhub {

class Writer;

/// Looks up lost writes at the service, one after the other, and remembers what each look found until the program
/// ends. What could be settled is settled in the journal by then.
class LostWriteChecks : public QObject {
    Q_OBJECT
public:
    /// `writer` must outlive it.
    explicit LostWriteChecks(Writer& writer, QObject* parent = nullptr);
    ~LostWriteChecks() override;

    /// Adds to what is waiting; a key that waits or is being looked up already is not added twice.
    void check(const QStringList& keys);
    /// Gives up the running look and everything that waits; these keep what was found before.
    void stop();

    [[nodiscard]] bool isRunning() const { return running_.has_value(); }
    /// Looked up now, or waiting for it.
    [[nodiscard]] bool isChecking(const QString& key) const { return key == current_ || waiting_.contains(key); }
    [[nodiscard]] int done() const { return done_; }  ///< of the present run
    [[nodiscard]] int total() const { return done_ + (isRunning() ? 1 : 0) + static_cast<int>(waiting_.size()); }
    /// Of the last look at this write; nothing when it was never looked up.
    [[nodiscard]] std::optional<Result<WriteCheck>> found(const QString& key) const;

signals:
    void changed();

private:
    void next();

    Writer& writer_;
    QStringList waiting_;
    QString current_;
    std::optional<Pending<WriteCheck>> running_;
    QHash<QString, Result<WriteCheck>> found_;
    int done_ = 0;
};

}  // namespace bankhub
