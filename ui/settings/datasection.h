// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/settings/settingssection.h"

class QPushButton;

namespace bankhub {

/// Where the program keeps what it knows.
struct DataPlace {
    QString folder;     ///< profiles, settings and caches
    QString cacheFile;  ///< of the open profile
    QString profileName;
};

/// Where the data lives, the way there, and clearing the local copy.
class DataSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit DataSection(const DataPlace& place, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Data on this computer"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    void refresh() override;
    /// Opens a folder in the file manager; the system's unless set.
    using OpenFolder = std::function<void(const QString& folder)>;
    void setOpenFolder(OpenFolder openFolder) { openFolder_ = std::move(openFolder); }

signals:
    /// Confirmed by the user.
    void clearingRequested();

private:
    void askToClear();
    [[nodiscard]] QString sizeText() const;

    DataPlace place_;
    OpenFolder openFolder_;
    QLabel* folderLabel_;
    QLabel* folder_;
    QLabel* cacheLabel_;
    QLabel* cache_;
    QLabel* folderHint_;
    QPushButton* open_;
    QPushButton* clear_;
    QLabel* clearHint_;
};

}  // namespace bankhub
