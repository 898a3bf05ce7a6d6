// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include "app/auth/profile.h"

namespace bankhub::test {

/// The simulator as a child process on a free port; ends with this object. Blocking calls: for tests only.
class SimulatorProcess {
public:
    explicit SimulatorProcess(const QStringList& options);
    ~SimulatorProcess();

    [[nodiscard]] bool isListening() const { return !url_.isEmpty(); }
    [[nodiscard]] QUrl url() const { return url_; }
    /// A session-only profile on it; the secret is secret().
    [[nodiscard]] Profile profile() const;
    static QString secret();
    /// GET, or POST with a JSON body, of a /__simulator/ address.
    QByteArray control(const QString& path, const QByteArray& json = {}) const;

private:
    QProcess process_;
    QUrl url_;
};

}  // namespace bankhub::test
