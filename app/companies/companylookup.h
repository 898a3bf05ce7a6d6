// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/api/apiclient.h"
#include "app/domain/company.h"

namespace bankhub {

/// Finds a company by its name, which is unique within the merchant.
class CompanyLookup : public QObject {
    Q_OBJECT
public:
    /// `api` must outlive it.
    explicit CompanyLookup(ApiClient& api, QObject* parent = nullptr);

    /// The company whose name equals `fullName` as NFC text, letter for letter; nothing when there is none. How the
    /// service's search treats accents and case is unknown (contract notes, section 20), so that after a search without
    /// a hit the newest companies are looked through as well.
    Pending<std::optional<Company>> find(const QString& fullName);

private:
    struct Walk;
    void ask(const std::shared_ptr<Walk>& walk);

    ApiClient& api_;
};

}  // namespace bankhub
