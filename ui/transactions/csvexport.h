// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/domain/transactionquery.h"

class QWidget;

namespace bankhub {

class NoticeStrip;
class Store;

/// "Export CSV…": asks for a file, writes the rows of a query into it, and says in a notice how it went.
class CsvExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` is where the file dialog opens.
    CsvExport(Store& store, const Clock& clock, NoticeStrip& notice, QWidget* window);

    /// Opens the file dialog; the query is taken as it is now.
    void askForFile(const TransactionQuery& query);
    /// Writes without asking.
    void write(const TransactionQuery& query, const QString& file);
    [[nodiscard]] bool isRunning() const { return running_.has_value(); }

signals:
    void runningChanged();

private:
    void finish(const Result<qint64>& result);
    /// The one button of the notice: stops the writing, or opens the folder once it is done.
    void act();

    Store& store_;
    const Clock& clock_;
    NoticeStrip& notice_;
    QWidget* window_;
    QString file_;
    std::optional<Pending<qint64>> running_;
    bool finished_ = false;
};

}  // namespace bankhub
