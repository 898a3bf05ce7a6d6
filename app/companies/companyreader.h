// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

#include "app/api/apiclient.h"
#include "app/core/clock.h"
#include "app/domain/company.h"

namespace bankhub {

class Store;

/// Reads the one company that is looked at, with its configuration, which lists do not carry, and puts it into the
/// cache. Passing over many rows quickly asks for the last one only.
class CompanyReader : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    CompanyReader(ApiClient& api, Store& store, const Clock& clock, QObject* parent = nullptr);
    ~CompanyReader() override;

    /// Looks at this company from now on (at none when empty); reads it unless it was read moments ago.
    void show(const CompanyXid& xid);
    /// Reads the company that is shown again, now.
    void readAgain();
    /// Someone else has read it just now.
    void learn(const Company& company);

    [[nodiscard]] CompanyXid shown() const { return shown_; }
    /// True from show() until the answer, the short wait before the request included.
    [[nodiscard]] bool isReading() const { return wait_.isActive() || request_.has_value(); }
    /// As last read in this session; nothing before.
    [[nodiscard]] std::optional<Company> company() const;
    [[nodiscard]] std::optional<qint64> readAtUtcMs() const;
    /// Why the last reading of the shown company failed.
    [[nodiscard]] std::optional<Error> error() const { return error_; }

signals:
    void changed();

private:
    struct Reading {
        Company company;
        qint64 atUtcMs = 0;
    };
    void ask();
    void abandon();

    ApiClient& api_;
    Store& store_;
    const Clock& clock_;
    QTimer wait_;
    QHash<CompanyXid, Reading> readings_;
    CompanyXid shown_;
    std::optional<Pending<Company>> request_;
    std::optional<Error> error_;
    int question_ = 0;  ///< counts requests, so that a late answer is known as such
};

}  // namespace bankhub
