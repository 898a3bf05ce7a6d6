// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace bankhub {

/// What the search for new versions keeps between two runs of the program, in updates.ini of the data folder. Not
/// trusted: the version file is kept with its signature and read like one that was just received.
class UpdateMemory {
public:
    explicit UpdateMemory(const QString& dataDirectory);

    /// The newest version file that was believed; empty when none was.
    [[nodiscard]] QByteArray file() const;
    void setFile(const QByteArray& file);
    /// When the last answer came, UTC milliseconds; 0 = never.
    [[nodiscard]] qint64 answeredUtcMs() const;
    void setAnsweredUtcMs(qint64 utcMs);
    /// The version about which the user wants to hear no more; empty when none.
    [[nodiscard]] QString dismissedVersion() const;
    void setDismissedVersion(const QString& version);

private:
    QSettings values_;
};

}  // namespace bankhub
