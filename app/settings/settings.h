// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace bankhub {

/// Which rows of the transactions are marked. What is switched off keeps its number for the next time.
struct MarkSettings {
    bool largeAmount = true;
    qint64 largeAmountFrom = 50'000'000;  ///< whole dong, above 0
    bool missingCode = true;
    bool notificationFailed = true;
    bool duplicates = true;
    int duplicateMinutes = 5;  ///< 1 to largestDuplicateMinutes
    static constexpr int largestDuplicateMinutes = 24 * 60;
    bool operator==(const MarkSettings&) const = default;
};

/// Which incoming money the program tells of while nobody looks at it. What is switched off keeps its values for the
/// next time.
struct NoticeSettings {
    bool wanted = false;
    qint64 amountFrom = 0;  ///< whole dong; 0: every amount
    QStringList accounts;   ///< xids; empty: all
    bool onlyWithCode = false;
    bool amountsHidden = false;  ///< also outside privacy mode
    bool quietHours = false;
    int quietFromMinute = 22 * 60;  ///< of the day in Vietnam
    int quietToMinute = 7 * 60;     ///< may be earlier than the beginning: past midnight
    static constexpr int minutesOfDay = 24 * 60;
    bool operator==(const NoticeSettings&) const = default;
};

/// The program's settings, one typed accessor each, in settings.ini of the data folder. Nothing secret in here.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString& dataDirectory, QObject* parent = nullptr);

    enum class Theme { System, Light, Dark };
    /// How close the rows of tables stand.
    enum class Density { Comfortable, Normal, Compact };
    /// Dots: 1.234.567,8. Commas: 1,234,567.8. Whatever the language.
    enum class NumberFormat { Dots, Commas };
    /// 23/11/2026 or 2026-11-23.
    enum class DateFormat { DayFirst, YearFirst };
    enum class Motion { System, Reduced };

    /// "vi", "en", or empty: follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] NumberFormat numberFormat() const;
    void setNumberFormat(NumberFormat format);
    [[nodiscard]] DateFormat dateFormat() const;
    void setDateFormat(DateFormat format);
    [[nodiscard]] Motion motion() const;
    void setMotion(Motion motion);
    /// Minutes between automatic synchronisations; 0 = only by hand. Default 5.
    [[nodiscard]] int syncIntervalMinutes() const;
    void setSyncIntervalMinutes(int minutes);

    /// Minutes without use after which production is read-only again, and after which the windows are covered; 0 =
    /// never. Default 15, and never.
    [[nodiscard]] int lockChangesAfterMinutes() const;
    void setLockChangesAfterMinutes(int minutes);
    [[nodiscard]] int lockWindowsAfterMinutes() const;
    void setLockWindowsAfterMinutes(int minutes);

    [[nodiscard]] MarkSettings marks() const;
    void setMarks(const MarkSettings& marks);
    /// Of one profile: each has accounts of its own.
    [[nodiscard]] NoticeSettings notices(const QString& profileId) const;
    void setNotices(const QString& profileId, const NoticeSettings& notices);
    /// Privacy: amounts and account numbers are not shown. Kept over restarts.
    [[nodiscard]] bool amountsHidden() const;
    void setAmountsHidden(bool hidden);

    /// What a group of states below this name holds; removeStates("window/2") forgets "window/2/geometry" as well.
    void removeStates(const QString& group);
    /// Whether the publisher of this program is asked now and then for a newer version. Default false.
    [[nodiscard]] bool looksForUpdates() const;
    void setLooksForUpdates(bool looks);
    /// Where this company keeps the publisher's version file; empty: where the build says. Only by hand in the file.
    [[nodiscard]] QString updateAddress() const;

    // Window state by name ("mainWindow", "transactions/columns"): opaque bytes of Qt's saveState functions.
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

signals:
    void languageChanged();
    void themeChanged();
    void densityChanged();
    void syncIntervalChanged();
    void marksChanged();
    void regionChanged();
    void motionChanged();
    void noticesChanged();
    void amountsHiddenChanged();
    void looksForUpdatesChanged();

private:
    QSettings settings_;
};

}  // namespace bankhub
