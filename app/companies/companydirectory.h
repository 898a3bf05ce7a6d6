// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/store/store.h"

namespace bankhub {

/// The companies in the cache, kept current. Empty and not loaded() until the first read.
class CompanyDirectory : public QObject {
    Q_OBJECT
public:
    explicit CompanyDirectory(Store& store, QObject* parent = nullptr);

    [[nodiscard]] const QList<Store::CachedCompany>& companies() const { return companies_; }
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// The name, or empty when unknown.
    [[nodiscard]] QString nameOf(const CompanyXid& xid) const;
    void reload();

signals:
    void changed();

private:
    Store& store_;
    QList<Store::CachedCompany> companies_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}  // namespace bankhub
