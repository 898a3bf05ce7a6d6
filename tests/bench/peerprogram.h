// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bankhub::bench {

/// A program that is measured against, or a child of our own.
class PeerProgram {
public:
    explicit PeerProgram(const QString& name);

    [[nodiscard]] bool isInstalled() const { return !path_.isEmpty(); }
    [[nodiscard]] QString missing() const;

    struct Run {
        double milliseconds = 0;
        int exitCode = -1;
        QByteArray output;
    };
    /// From before the start to the end of the process. `outputFile` takes what it prints instead of Run::output.
    [[nodiscard]] Run run(const QStringList& arguments, const QString& outputFile = {},
                          const QByteArray& input = {}) const;
    /// Median of some runs with arguments that leave it nothing to do: what has to be subtracted for the start.
    [[nodiscard]] double startUpMilliseconds(const QStringList& idleArguments) const;

private:
    QString name_;
    QString path_;
};

}  // namespace bankhub::bench
