// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace bankhub::testing {

/// Marks every text that goes through tr(), so that one that does not is seen.
class MarkingTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("‹") + QString::fromUtf8(source) + QStringLiteral("›");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

}  // namespace bankhub::testing
