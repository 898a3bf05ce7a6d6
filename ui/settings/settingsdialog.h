// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/core/clock.h"
#include "app/settings/settings.h"
#include "ui/settings/datasection.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace bankhub {

class BankAccountDirectory;
class Tray;

/// All settings of the program in short sections. What is chosen counts at once, in every window; there is nothing to
/// be saved.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// What it works on; all must outlive it.
    struct Sources {
        Settings& settings;
        BankAccountDirectory& accounts;
        Tray& tray;
        const Clock& clock;
        QString profileId;
        DataPlace data;
    };
    /// Deletes itself when closed.
    explicit SettingsDialog(const Sources& sources, QWidget* parent = nullptr);
    /// "appearance", "data", ... in the order of the list.
    [[nodiscard]] static QStringList sectionIds();
    void showSection(const QString& id);

signals:
    /// Confirmed by the user: delete the local copy of the open profile and read it again.
    void clearingRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(SettingsSection* section);
    void retranslate();

    QListWidget* list_;
    QStackedWidget* stack_;
    QLabel* title_;
    QLabel* note_;
    QPushButton* close_;
    QList<SettingsSection*> sections_;
};

}  // namespace bankhub
