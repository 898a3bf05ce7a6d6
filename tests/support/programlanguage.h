// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace bankhub::testing {

/// The language that the program speaks in a test, from the translations of this build. Windows that are open hear of a
/// change. Ends with the object.
class ProgramLanguage {
public:
    /// "vi" or "en"; false when the translation cannot be read.
    [[nodiscard]] bool speak(const QString& language) {
        const QString file = QStringLiteral(BANKHUB_BINARY_DIR "/../ui/translations/bankhub_%1.qm").arg(language);
        return translator_.load(file) && QCoreApplication::installTranslator(&translator_);
    }
    /// Back to the words in the code.
    void forget() { QCoreApplication::removeTranslator(&translator_); }

private:
    QTranslator translator_;
};

}  // namespace bankhub::testing
