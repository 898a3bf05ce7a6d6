// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "app/updates/publisher.h"

struct evp_pkey_st;

namespace bankhub::test {

/// A publisher of version files with a key of its own.
class TestPublisher {
public:
    TestPublisher();
    ~TestPublisher();
    [[nodiscard]] QByteArray publicKey() const;
    /// The signed file with exactly this content.
    [[nodiscard]] QByteArray file(const QByteArray& content) const;

private:
    evp_pkey_st* key_;
};

/// The content that announces `version`, published at noon UTC on that day of November 2026.
QByteArray announcement(const QByteArray& version, int dayOfNovember = 20);

}  // namespace bankhub::test
