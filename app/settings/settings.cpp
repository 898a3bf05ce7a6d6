// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QDir>

namespace bankhub {

namespace {
constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto densityKey = "density";
constexpr auto syncIntervalKey = "syncIntervalMinutes";
constexpr int defaultSyncIntervalMinutes = 5;
constexpr auto amountsHiddenKey = "amountsHidden";
constexpr auto looksForUpdatesKey = "updates/look";
constexpr auto updateAddressKey = "updates/address";
constexpr auto largeAmountKey = "marks/largeAmount";
constexpr auto largeAmountFromKey = "marks/largeAmountFrom";
constexpr auto missingCodeKey = "marks/missingCode";
constexpr auto notificationFailedKey = "marks/notificationFailed";
constexpr auto duplicatesKey = "marks/duplicates";
constexpr auto duplicateMinutesKey = "marks/duplicateMinutes";

QString keyOf(const char* name) {
    return QString::fromLatin1(name);
}
}  // namespace

Settings::Settings(const QString& dataDirectory, QObject* parent)
    : QObject(parent), settings_(QDir(dataDirectory).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {}

QString Settings::language() const {
    return settings_.value(keyOf(languageKey)).toString();
}

void Settings::setLanguage(const QString& language) {
    if (language == this->language()) return;
    settings_.setValue(keyOf(languageKey), language);
    Q_EMIT languageChanged();
}

Settings::Theme Settings::theme() const {
    const QString name = settings_.value(keyOf(themeKey)).toString();
    if (name == QLatin1String("light")) return Theme::Light;
    if (name == QLatin1String("dark")) return Theme::Dark;
    return Theme::System;
}

void Settings::setTheme(Theme theme) {
    if (theme == this->theme()) return;
    const char* name = theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system";
    settings_.setValue(keyOf(themeKey), QString::fromLatin1(name));
    Q_EMIT themeChanged();
}

Settings::Density Settings::density() const {
    const QString name = settings_.value(keyOf(densityKey)).toString();
    if (name == QLatin1String("comfortable")) return Density::Comfortable;
    if (name == QLatin1String("compact")) return Density::Compact;
    return Density::Normal;
}

void Settings::setDensity(Density density) {
    if (density == this->density()) return;
    const char* name = density == Density::Comfortable ? "comfortable"
                       : density == Density::Compact   ? "compact"
                                                       : "normal";
    settings_.setValue(keyOf(densityKey), QString::fromLatin1(name));
    Q_EMIT densityChanged();
}

int Settings::syncIntervalMinutes() const {
    return qMax(0, settings_.value(keyOf(syncIntervalKey), defaultSyncIntervalMinutes).toInt());
}

void Settings::setSyncIntervalMinutes(int minutes) {
    if (minutes == syncIntervalMinutes()) return;
    settings_.setValue(keyOf(syncIntervalKey), qMax(0, minutes));
    Q_EMIT syncIntervalChanged();
}

MarkSettings Settings::marks() const {
    MarkSettings marks;
    marks.largeAmount = settings_.value(keyOf(largeAmountKey), marks.largeAmount).toBool();
    marks.missingCode = settings_.value(keyOf(missingCodeKey), marks.missingCode).toBool();
    marks.notificationFailed = settings_.value(keyOf(notificationFailedKey), marks.notificationFailed).toBool();
    marks.duplicates = settings_.value(keyOf(duplicatesKey), marks.duplicates).toBool();
    // A file edited by hand must not mark every row, nor look for duplicates through the whole cache.
    const qint64 from = settings_.value(keyOf(largeAmountFromKey), marks.largeAmountFrom).toLongLong();
    if (from > 0) marks.largeAmountFrom = from;
    const int minutes = settings_.value(keyOf(duplicateMinutesKey), marks.duplicateMinutes).toInt();
    marks.duplicateMinutes = qBound(1, minutes, MarkSettings::largestDuplicateMinutes);
    return marks;
}

void Settings::setMarks(const MarkSettings& marks) {
    if (marks == this->marks()) return;
    settings_.setValue(keyOf(largeAmountKey), marks.largeAmount);
    settings_.setValue(keyOf(largeAmountFromKey), marks.largeAmountFrom);
    settings_.setValue(keyOf(missingCodeKey), marks.missingCode);
    settings_.setValue(keyOf(notificationFailedKey), marks.notificationFailed);
    settings_.setValue(keyOf(duplicatesKey), marks.duplicates);
    settings_.setValue(keyOf(duplicateMinutesKey), marks.duplicateMinutes);
    Q_EMIT marksChanged();
}

bool Settings::amountsHidden() const {
    return settings_.value(keyOf(amountsHiddenKey)).toBool();
}

void Settings::setAmountsHidden(bool hidden) {
    if (hidden == amountsHidden()) return;
    settings_.setValue(keyOf(amountsHiddenKey), hidden);
    // Not left to the next idle moment: after a crash the window must not come back naked.
    settings_.sync();
    Q_EMIT amountsHiddenChanged();
}

bool Settings::looksForUpdates() const {
    return settings_.value(keyOf(looksForUpdatesKey)).toBool();
}

void Settings::setLooksForUpdates(bool looks) {
    if (looks == looksForUpdates()) return;
    settings_.setValue(keyOf(looksForUpdatesKey), looks);
    Q_EMIT looksForUpdatesChanged();
}

QString Settings::updateAddress() const {
    return settings_.value(keyOf(updateAddressKey)).toString();
}

QByteArray Settings::state(const QString& name) const {
    return settings_.value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    settings_.setValue(QStringLiteral("state/") + name, state);
}

}  // namespace bankhub
