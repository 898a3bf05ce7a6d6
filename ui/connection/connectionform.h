// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/auth/profile.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace bankhub {

class AuthorityField;
class Clock;
class SecretField;

/// The fields of a connection: name, environment, credentials. Knows what makes them valid and says so beside the
/// field; saves nothing.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(const Clock& clock, QWidget* parent = nullptr);

    /// Fills in a saved profile. Its secret may then be left empty, which means: keep the stored one.
    void setProfile(const Profile& profile);
    /// The profile has been saved under this id; saving again replaces it.
    void adoptId(const QString& id);
    /// What the fields say, with the id of the profile that was set.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool usesBroker() const;
    [[nodiscard]] bool remembersSecret() const;
    [[nodiscard]] bool editsSavedProfile() const { return editsSavedProfile_; }
    /// Says what is missing and puts the cursor there. `takenNames` are the names of the other profiles.
    bool validate(const QStringList& takenNames);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* radioLine(std::initializer_list<QRadioButton*> buttons);
    QLabel* problemLabel();
    void showFields();
    void say(QLineEdit* field, QLabel* label, const QString& problem);
    void clearProblems();
    [[nodiscard]] QString problemOf(const QUrl& address) const;
    void retranslate();

    Profile saved_;
    bool editsSavedProfile_ = false;
    QFormLayout* form_;
    QLineEdit* name_;
    QLabel* nameProblem_;
    QRadioButton* production_;
    QRadioButton* sandbox_;
    QRadioButton* custom_;
    QLineEdit* address_;
    QLabel* addressProblem_;
    QRadioButton* withSecret_;
    QRadioButton* withBroker_;
    QLineEdit* clientId_;
    QLabel* clientIdProblem_;
    SecretField* secret_;
    QLabel* secretProblem_;
    QCheckBox* remember_;
    QLineEdit* broker_;
    QLabel* brokerProblem_;
    AuthorityField* authority_;
    QLabel* environmentLabel_;
    QLabel* accessLabel_;
};

}  // namespace bankhub
