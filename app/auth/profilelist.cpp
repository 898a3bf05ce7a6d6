// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profilelist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <algorithm>
#include <utility>

#include "app/auth/profilefile.h"

namespace bankhub {

namespace {
constexpr auto ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool sameName(const QString& one, const QString& other) {
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

Error invalid(const QString& member, const QString& reason) {
    Error error = Error::make(ErrorKind::Validation, reason);
    error.fields.insert(member, {reason});
    return error;
}

QString newId() {
    return QStringLiteral("p-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

Error fileError(const QString& file, const QString& reason) {
    return Error::make(ErrorKind::Storage, QStringLiteral("%1: %2").arg(file, reason));
}

/// Moves a file that cannot be read out of the way, under the first free name.
Result<Done> keepBeside(const QString& file) {
    QString target = file + QStringLiteral(".unreadable");
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = QStringLiteral("%1.unreadable-%2").arg(file).arg(number);
    QFile unreadable(file);
    if (unreadable.exists() && !unreadable.rename(target)) return failure(fileError(file, unreadable.errorString()));
    return Done{};
}
}  // namespace

ProfileList::ProfileList(const QString& dataDirectory, QObject* parent)
    : QObject(parent), file_(QDir(dataDirectory).filePath(QStringLiteral("profiles.json"))) {
    QFile file(file_);
    if (!file.exists()) return;
    if (!file.open(QIODevice::ReadOnly)) {
        loadError_ = fileError(file_, file.errorString());
        return;
    }
    const Result<ProfileFile> content = parseProfileFile(file.readAll());
    if (!content) {
        loadError_ = fileError(file_, content.error().detail);
        return;
    }
    profiles_ = content->profiles;
    lastUsedId_ = content->lastUsedId;
    if (content->unreadableEntries > 0)
        loadError_ = fileError(file_, QStringLiteral("%1 profiles not understood").arg(content->unreadableEntries));
}

std::optional<Profile> ProfileList::byName(const QString& name) const {
    for (const Profile& profile : profiles_)
        if (sameName(profile.name, name)) return profile;
    return {};
}

std::optional<Profile> ProfileList::byId(const QString& id) const {
    for (const Profile& profile : profiles_)
        if (profile.id == id) return profile;
    return {};
}

Result<Profile> ProfileList::save(Profile profile) {
    profile.name = profile.name.trimmed();
    if (const std::optional<Error> problem = problemWith(profile)) return failure(*problem);
    while (profile.id.isEmpty()) {
        profile.id = newId();
        if (byId(profile.id)) profile.id.clear();
    }
    QList<Profile> after = profiles_;
    const auto same =
        std::find_if(after.begin(), after.end(), [&profile](const Profile& other) { return other.id == profile.id; });
    if (same != after.end())
        *same = profile;
    else
        after.append(profile);
    if (const Result<Done> replaced = replaceWith(after); !replaced) return failure(replaced.error());
    return profile;
}

Result<Done> ProfileList::remove(const QString& id) {
    QList<Profile> after = profiles_;
    after.removeIf([&id](const Profile& profile) { return profile.id == id; });
    if (after.size() == profiles_.size()) return failure(ErrorKind::NotFound, id);
    return replaceWith(after);
}

std::optional<Error> ProfileList::problemWith(const Profile& profile) const {
    const QString badAddress = QStringLiteral("the address must be https, or http on this machine");
    if (profile.sessionOnly)
        return invalid(QStringLiteral("sessionOnly"), QStringLiteral("a session-only profile is not saved"));
    if (profile.name.isEmpty()) return invalid(QStringLiteral("name"), QStringLiteral("a name is needed"));
    const std::optional<Profile> namesake = byName(profile.name);
    if (namesake && namesake->id != profile.id)
        return invalid(QStringLiteral("name"), QStringLiteral("another profile has this name"));
    if (profile.environment == Environment::Custom && checkServiceAddress(profile.baseUrl) != AddressProblem::None)
        return invalid(QStringLiteral("baseUrl"), badAddress);
    if (!profile.tokenBroker.isEmpty() && checkServiceAddress(profile.tokenBroker) != AddressProblem::None)
        return invalid(QStringLiteral("tokenBroker"), badAddress);
    return {};
}

Result<Done> ProfileList::replaceWith(const QList<Profile>& profiles) {
    if (loadError_) {
        if (const Result<Done> kept = keepBeside(file_); !kept) return kept;
    }
    const QList<Profile> before = std::exchange(profiles_, profiles);
    if (const Result<Done> written = write(); !written) {
        profiles_ = before;
        return written;
    }
    loadError_.reset();
    Q_EMIT changed();
    return Done{};
}

void ProfileList::setLastUsed(const QString& id) {
    if (id == lastUsedId_) return;
    lastUsedId_ = id;
    // A convenience: losing it is no reason to disturb anybody.
    if (!loadError_) (void)write();
}

Result<Done> ProfileList::write() {
    const QString folder = QFileInfo(file_).absolutePath();
    if (!QDir().mkpath(folder)) return failure(fileError(folder, QStringLiteral("the folder cannot be made")));
    QFile::setPermissions(folder, ownerOnlyFolder);
    QSaveFile file(file_);
    if (!file.open(QIODevice::WriteOnly)) return failure(fileError(file_, file.errorString()));
    file.setPermissions(ownerOnlyFile);
    file.write(profileFileText({profiles_, lastUsedId_, 0}));
    if (!file.commit()) return failure(fileError(file_, file.errorString()));
    return Done{};
}

}  // namespace bankhub
