// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QDir>

namespace bankhub {

namespace {
constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto densityKey = "density";
constexpr auto numberFormatKey = "numberFormat";
constexpr auto dateFormatKey = "dateFormat";
constexpr auto motionKey = "motion";
constexpr auto syncIntervalKey = "syncIntervalMinutes";
constexpr int defaultSyncIntervalMinutes = 5;
constexpr auto amountsHiddenKey = "amountsHidden";
constexpr auto lockChangesKey = "lock/changesAfterMinutes";
constexpr int defaultLockChangesMinutes = 15;
constexpr auto lockWindowsKey = "lock/windowsAfterMinutes";
constexpr auto looksForUpdatesKey = "updates/look";
constexpr auto updateAddressKey = "updates/address";
constexpr auto largeAmountKey = "marks/largeAmount";
constexpr auto largeAmountFromKey = "marks/largeAmountFrom";
constexpr auto missingCodeKey = "marks/missingCode";
constexpr auto notificationFailedKey = "marks/notificationFailed";
constexpr auto duplicatesKey = "marks/duplicates";
constexpr auto duplicateMinutesKey = "marks/duplicateMinutes";

/// A key of one profile's notices.
QString noticeKey(const QString& profileId, const char* name) {
    return QStringLiteral("notices/%1/%2").arg(profileId, QString::fromLatin1(name));
}

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

Settings::NumberFormat Settings::numberFormat() const {
    return settings_.value(keyOf(numberFormatKey)).toString() == QLatin1String("commas") ? NumberFormat::Commas
                                                                                         : NumberFormat::Dots;
}

void Settings::setNumberFormat(NumberFormat format) {
    if (format == numberFormat()) return;
    settings_.setValue(keyOf(numberFormatKey), keyOf(format == NumberFormat::Commas ? "commas" : "dots"));
    Q_EMIT regionChanged();
}

Settings::DateFormat Settings::dateFormat() const {
    return settings_.value(keyOf(dateFormatKey)).toString() == QLatin1String("year-first") ? DateFormat::YearFirst
                                                                                           : DateFormat::DayFirst;
}

void Settings::setDateFormat(DateFormat format) {
    if (format == dateFormat()) return;
    settings_.setValue(keyOf(dateFormatKey), keyOf(format == DateFormat::YearFirst ? "year-first" : "day-first"));
    Q_EMIT regionChanged();
}

Settings::Motion Settings::motion() const {
    return settings_.value(keyOf(motionKey)).toString() == QLatin1String("reduced") ? Motion::Reduced : Motion::System;
}

void Settings::setMotion(Motion motion) {
    if (motion == this->motion()) return;
    settings_.setValue(keyOf(motionKey), keyOf(motion == Motion::Reduced ? "reduced" : "system"));
    Q_EMIT motionChanged();
}

int Settings::syncIntervalMinutes() const {
    return qMax(0, settings_.value(keyOf(syncIntervalKey), defaultSyncIntervalMinutes).toInt());
}

void Settings::setSyncIntervalMinutes(int minutes) {
    if (minutes == syncIntervalMinutes()) return;
    settings_.setValue(keyOf(syncIntervalKey), qMax(0, minutes));
    Q_EMIT syncIntervalChanged();
}

int Settings::lockChangesAfterMinutes() const {
    return qMax(0, settings_.value(keyOf(lockChangesKey), defaultLockChangesMinutes).toInt());
}

void Settings::setLockChangesAfterMinutes(int minutes) {
    settings_.setValue(keyOf(lockChangesKey), qMax(0, minutes));
}

int Settings::lockWindowsAfterMinutes() const {
    return qMax(0, settings_.value(keyOf(lockWindowsKey), 0).toInt());
}

void Settings::setLockWindowsAfterMinutes(int minutes) {
    settings_.setValue(keyOf(lockWindowsKey), qMax(0, minutes));
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

NoticeSettings Settings::notices(const QString& profileId) const {
    const auto read = [&](const char* name, const QVariant& otherwise) {
        return settings_.value(noticeKey(profileId, name), otherwise);
    };
    const auto minute = [&](const char* name, int otherwise) {
        return qBound(0, read(name, otherwise).toInt(), NoticeSettings::minutesOfDay - 1);
    };
    NoticeSettings notices;
    notices.wanted = read("wanted", notices.wanted).toBool();
    notices.amountFrom = qMax<qint64>(0, read("amountFrom", notices.amountFrom).toLongLong());
    notices.accounts = read("accounts", notices.accounts).toStringList();
    notices.onlyWithCode = read("onlyWithCode", notices.onlyWithCode).toBool();
    notices.amountsHidden = read("amountsHidden", notices.amountsHidden).toBool();
    notices.quietHours = read("quietHours", notices.quietHours).toBool();
    notices.quietFromMinute = minute("quietFromMinute", notices.quietFromMinute);
    notices.quietToMinute = minute("quietToMinute", notices.quietToMinute);
    return notices;
}

void Settings::setNotices(const QString& profileId, const NoticeSettings& notices) {
    if (notices == this->notices(profileId)) return;
    const auto write = [&](const char* name, const QVariant& value) {
        settings_.setValue(noticeKey(profileId, name), value);
    };
    write("wanted", notices.wanted);
    write("amountFrom", notices.amountFrom);
    write("accounts", notices.accounts);
    write("onlyWithCode", notices.onlyWithCode);
    write("amountsHidden", notices.amountsHidden);
    write("quietHours", notices.quietHours);
    write("quietFromMinute", notices.quietFromMinute);
    write("quietToMinute", notices.quietToMinute);
    Q_EMIT noticesChanged();
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

void Settings::removeStates(const QString& group) {
    settings_.remove(QStringLiteral("state/") + group);
}

}  // namespace bankhub
