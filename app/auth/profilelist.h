// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/result.h"

namespace bankhub {

/// The saved connection profiles, in profiles.json of the data folder (0600). No secrets in there.
class ProfileList : public QObject {
    Q_OBJECT
public:
    /// Reads the file at once (a few hundred bytes). A file that cannot be read is reported by loadError and never
    /// overwritten until the user saves a profile, when the unreadable one is kept beside it.
    explicit ProfileList(const QString& dataDirectory, QObject* parent = nullptr);

    [[nodiscard]] const QList<Profile>& profiles() const { return profiles_; }
    [[nodiscard]] std::optional<Error> loadError() const { return loadError_; }
    [[nodiscard]] std::optional<Profile> byName(const QString& name) const;
    [[nodiscard]] std::optional<Profile> byId(const QString& id) const;
    /// Adds, or replaces the one with the same id; an empty id gets a new one. Session-only profiles are refused.
    Result<Profile> save(Profile profile);
    Result<Done> remove(const QString& id);
    /// Id of the profile used last; empty when none.
    [[nodiscard]] QString lastUsedId() const { return lastUsedId_; }
    void setLastUsed(const QString& id);

signals:
    void changed();

private:
    [[nodiscard]] std::optional<Error> problemWith(const Profile& profile) const;
    /// Changes list and file, or neither.
    Result<Done> replaceWith(const QList<Profile>& profiles);
    Result<Done> write();
    QString file_;
    QList<Profile> profiles_;
    QString lastUsedId_;
    std::optional<Error> loadError_;
};

}  // namespace bankhub
