// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace bankhub::testing {

/// What walks over several screens found, each thing once, in the output of the test: too much for one line of a
/// failure.
class ScreenProblems {
public:
    void add(const QString& screen, const QStringList& found) {
        for (const QString& problem : found) {
            if (seen_.contains(problem)) continue;
            seen_ << problem;
            qWarning("%s: %s", qPrintable(screen), qPrintable(problem));
        }
    }
    [[nodiscard]] bool isEmpty() const { return seen_.isEmpty(); }

private:
    QSet<QString> seen_;
};

}  // namespace bankhub::testing
