// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

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

/// The program's settings, one typed accessor each, in settings.ini of the data folder. Nothing secret in here.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString& dataDirectory, QObject* parent = nullptr);

    enum class Theme { System, Light, Dark };
    /// How close the rows of tables stand.
    enum class Density { Comfortable, Normal, Compact };

    /// "vi", "en", or empty: follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    /// Minutes between automatic synchronisations; 0 = only by hand. Default 5.
    [[nodiscard]] int syncIntervalMinutes() const;
    void setSyncIntervalMinutes(int minutes);

    [[nodiscard]] MarkSettings marks() const;
    void setMarks(const MarkSettings& marks);
    /// Privacy: amounts and account numbers are not shown. Kept over restarts.
    [[nodiscard]] bool amountsHidden() const;
    void setAmountsHidden(bool hidden);

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
    void amountsHiddenChanged();
    void looksForUpdatesChanged();

private:
    QSettings settings_;
};

}  // namespace bankhub
