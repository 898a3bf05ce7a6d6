// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <memory>
#include <optional>

#include "app/core/error.h"
#include "app/domain/company.h"

namespace bankhub {

class ApiClient;

/// A search for companies at the service itself, as opposed to the cached list: the service decides what matches.
/// Off until a search begins; a new search replaces the old one.
class CompanySearch : public QObject {
    Q_OBJECT
public:
    /// `api` must outlive it.
    explicit CompanySearch(ApiClient& api, QObject* parent = nullptr);
    ~CompanySearch() override;

    /// Asks for the first page. Either may be empty; the status is spelled as the service spells it.
    void search(const QString& text, const QString& status);
    /// Asks for the next page, or once more for one that failed. Does nothing while one is being read or at the end.
    void readMore();
    /// Back to nothing.
    void leave();

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString status() const;
    /// In the order of the service, each company once.
    [[nodiscard]] const QList<Company>& rows() const;
    [[nodiscard]] bool hasMore() const;
    /// How many the service says it has, when it says so.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Rows that the service sent and nobody could read.
    [[nodiscard]] int unreadableCount() const;
    /// Of the last page asked for; the rows before it stay.
    [[nodiscard]] std::optional<Error> error() const;

signals:
    void changed();

private:
    void ask();
    void abandon();

    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
