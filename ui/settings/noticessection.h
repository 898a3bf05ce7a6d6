// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/settings/settings.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace bankhub {

class AmountField;
class BankAccountDirectory;
class Tray;

/// Which incoming money the desktop tells of. Where the desktop has no place for it, the section says so and offers
/// nothing.
class NoticesSection final : public SettingsSection {
    Q_OBJECT
public:
    /// All must outlive it.
    NoticesSection(Settings& settings, const QString& profileId, BankAccountDirectory& accounts, Tray& tray,
                   QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Notices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("mail"); }
    void refresh() override;

private:
    void connectControls();
    void change(const std::function<void(NoticeSettings&)>& by);
    void takeAmount();
    void takeAccounts();
    void showAccounts(const NoticeSettings& notices);
    void showAmount(qint64 amount);
    void say();

    Settings& settings_;
    QString profileId_;
    BankAccountDirectory& accounts_;
    Tray& tray_;
    QLabel* missing_;
    QCheckBox* wanted_;
    AmountField* amount_;
    QLabel* amountLabel_;
    QListWidget* accountList_;
    QLabel* accountsLabel_;
    QCheckBox* onlyWithCode_;
    QCheckBox* amountsHidden_;
    QCheckBox* quiet_;
    ChoiceBox* quietFrom_;
    ChoiceBox* quietTo_;
    QWidget* quietHours_;
    QLabel* quietFromLabel_;
    QLabel* quietToLabel_;
    QPushButton* example_;
    QLabel* hint_;
    bool showing_ = false;
};

}  // namespace bankhub
