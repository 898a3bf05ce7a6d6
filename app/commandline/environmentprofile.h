// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/result.h"

namespace bankhub {

/// A profile from BANKHUB_BASE_URL, BANKHUB_CLIENT_ID and BANKHUB_CLIENT_SECRET: never saved, secret in memory only.
struct EnvironmentProfile {
    Profile profile;
    QString secret;

    /// Nothing when none of the variables is set; NotConfigured or Validation when they do not make a profile.
    static std::optional<Result<EnvironmentProfile>> read(const QProcessEnvironment& environment);
    /// As read, from the environment of this process, from which the secret is taken out: programs that are started
    /// from here (a browser, the simulator) do not inherit it, and /proc/PID/environ no longer shows it.
    static std::optional<Result<EnvironmentProfile>> take();
};

}  // namespace bankhub
