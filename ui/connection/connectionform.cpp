// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connectionform.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include "ui/connection/authorityfield.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/secretfield.h"

namespace bankhub {

ConnectionForm::ConnectionForm(const Clock& clock, QWidget* parent) : QWidget(parent) {
    name_ = new QLineEdit;
    production_ = new QRadioButton;
    sandbox_ = new QRadioButton;
    custom_ = new QRadioButton;
    address_ = new QLineEdit;
    withSecret_ = new QRadioButton;
    withBroker_ = new QRadioButton;
    clientId_ = new QLineEdit;
    secret_ = new SecretField;
    remember_ = new QCheckBox;
    broker_ = new QLineEdit;
    authority_ = new AuthorityField(clock);
    nameProblem_ = problemLabel();
    addressProblem_ = problemLabel();
    clientIdProblem_ = problemLabel();
    secretProblem_ = problemLabel();
    brokerProblem_ = problemLabel();
    sandbox_->setChecked(true);
    withSecret_->setChecked(true);
    remember_->setChecked(true);
    build();
    for (QRadioButton* button : {production_, sandbox_, custom_, withSecret_, withBroker_})
        connect(button, &QRadioButton::toggled, this, &ConnectionForm::showFields);
    for (QLineEdit* field : {name_, address_, clientId_, static_cast<QLineEdit*>(secret_), broker_})
        connect(field, &QLineEdit::textEdited, this, &ConnectionForm::clearProblems);
    connect(authority_, &AuthorityField::changed, this, &ConnectionForm::clearProblems);
    retranslate();
    showFields();
}

void ConnectionForm::build() {
    form_ = new QFormLayout(this);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(space(4));
    form_->setVerticalSpacing(space(2));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    environmentLabel_ = new QLabel;
    accessLabel_ = new QLabel;
    form_->addRow(new QLabel, name_);
    form_->addRow(nullptr, nameProblem_);
    form_->addRow(environmentLabel_, radioLine({sandbox_, production_, custom_}));
    form_->addRow(new QLabel, address_);
    form_->addRow(nullptr, addressProblem_);
    form_->addRow(accessLabel_, radioLine({withSecret_, withBroker_}));
    form_->addRow(new QLabel, clientId_);
    form_->addRow(nullptr, clientIdProblem_);
    form_->addRow(new QLabel, secret_);
    form_->addRow(nullptr, secretProblem_);
    form_->addRow(nullptr, remember_);
    form_->addRow(new QLabel, broker_);
    form_->addRow(nullptr, brokerProblem_);
    form_->addRow(new QLabel, authority_);
}

QWidget* ConnectionForm::radioLine(std::initializer_list<QRadioButton*> buttons) {
    auto* line = new QWidget;
    auto* group = new QButtonGroup(line);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    for (QRadioButton* button : buttons) {
        group->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return line;
}

QLabel* ConnectionForm::problemLabel() {
    auto* label = new QLabel;
    setRole(label, "bad");
    label->setWordWrap(true);
    label->hide();
    return label;
}

void ConnectionForm::setProfile(const Profile& profile) {
    saved_ = profile;
    editsSavedProfile_ = true;
    name_->setText(profile.name);
    production_->setChecked(profile.environment == Environment::Production);
    sandbox_->setChecked(profile.environment == Environment::Sandbox);
    custom_->setChecked(profile.environment == Environment::Custom);
    address_->setText(profile.baseUrl.toString());
    clientId_->setText(profile.clientId);
    broker_->setText(profile.tokenBroker.toString());
    authority_->setAuthority(profile.companyAuthority);
    withBroker_->setChecked(!profile.tokenBroker.isEmpty());
    withSecret_->setChecked(profile.tokenBroker.isEmpty());
    retranslate();
    showFields();
}

void ConnectionForm::adoptId(const QString& id) {
    saved_.id = id;
}

Profile ConnectionForm::profile() const {
    Profile profile = saved_;
    profile.name = name_->text().simplified();
    profile.environment = production_->isChecked() ? Environment::Production
                          : custom_->isChecked()   ? Environment::Custom
                                                   : Environment::Sandbox;
    profile.baseUrl = custom_->isChecked() ? QUrl(address_->text().trimmed(), QUrl::StrictMode) : QUrl();
    profile.clientId = usesBroker() ? QString() : clientId_->text().trimmed();
    profile.tokenBroker = usesBroker() ? QUrl(broker_->text().trimmed(), QUrl::StrictMode) : QUrl();
    profile.companyAuthority = authority_->authority();
    profile.sessionOnly = false;
    return profile;
}

QString ConnectionForm::secret() const {
    return usesBroker() ? QString() : secret_->text().trimmed();
}

bool ConnectionForm::usesBroker() const {
    return withBroker_->isChecked();
}

bool ConnectionForm::remembersSecret() const {
    return remember_->isChecked();
}

void ConnectionForm::showFields() {
    form_->setRowVisible(address_, custom_->isChecked());
    form_->setRowVisible(broker_, usesBroker());
    for (QWidget* field :
         {static_cast<QWidget*>(clientId_), static_cast<QWidget*>(secret_), static_cast<QWidget*>(remember_)})
        form_->setRowVisible(field, !usesBroker());
    clearProblems();
}

bool ConnectionForm::validate(const QStringList& takenNames) {
    clearProblems();
    const Profile wanted = profile();
    if (wanted.name.isEmpty())
        say(name_, nameProblem_, tr("Give the connection a name."));
    else if (takenNames.contains(wanted.name, Qt::CaseInsensitive))
        say(name_, nameProblem_, tr("Another connection has this name."));
    else if (const QString problem = problemOf(wanted.baseUrl); custom_->isChecked() && !problem.isEmpty())
        say(address_, addressProblem_, problem);
    else if (!usesBroker() && wanted.clientId.isEmpty())
        say(clientId_, clientIdProblem_, tr("Enter the client_id that SePay gave you."));
    else if (!usesBroker() && secret().isEmpty() && (!editsSavedProfile() || !saved_.tokenBroker.isEmpty()))
        say(secret_, secretProblem_, tr("Enter the client_secret that SePay gave you."));
    else if (const QString problem = problemOf(wanted.tokenBroker); usesBroker() && !problem.isEmpty())
        say(broker_, brokerProblem_, problem);
    else
        return true;
    return false;
}

void ConnectionForm::say(QLineEdit* field, QLabel* label, const QString& problem) {
    label->setText(problem);
    form_->setRowVisible(label, true);
    setStyleProperty(field, "problem", true);
    field->setAccessibleDescription(problem);
    field->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::clearProblems() {
    for (QLabel* label : {nameProblem_, addressProblem_, clientIdProblem_, secretProblem_, brokerProblem_})
        form_->setRowVisible(label, false);
    for (QLineEdit* field : {name_, address_, clientId_, static_cast<QLineEdit*>(secret_), broker_}) {
        setStyleProperty(field, "problem", false);
        field->setAccessibleDescription({});
    }
    Q_EMIT changed();
}

QString ConnectionForm::problemOf(const QUrl& address) const {
    switch (checkServiceAddress(address)) {
        case AddressProblem::None:
            return {};
        case AddressProblem::Empty:
        case AddressProblem::Malformed:
            return tr("Enter an address such as https://bankhub.example.vn.");
        case AddressProblem::NotHttps:
            return tr("The address must begin with https://. Plain http is for this computer only.");
        case AddressProblem::HasCredentials:
            return tr("The address must not contain a user name or a password.");
        case AddressProblem::HasQuery:
            return tr("The address must not contain “?” or “#”.");
    }
    return {};
}

void ConnectionForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ConnectionForm::retranslate() {
    const auto label = [this](QWidget* field, const QString& text) {
        if (auto* caption = qobject_cast<QLabel*>(form_->labelForField(field))) caption->setText(text);
        field->setAccessibleName(text);
    };
    label(name_, tr("Name"));
    label(address_, tr("Address"));
    label(clientId_, tr("client_id"));
    label(secret_, tr("client_secret"));
    label(broker_, tr("Broker address"));
    label(authority_, tr("Company authority"));
    environmentLabel_->setText(tr("Environment"));
    accessLabel_->setText(tr("Access"));
    name_->setPlaceholderText(tr("for example: Sông Hàn Pay"));
    address_->setPlaceholderText(QStringLiteral("https://"));
    broker_->setPlaceholderText(QStringLiteral("https://"));
    secret_->setPlaceholderText(editsSavedProfile() ? tr("leave empty to keep the stored secret") : QString());
    production_->setText(tr("Production — real money"));
    sandbox_->setText(tr("Sandbox"));
    custom_->setText(tr("Custom address"));
    withSecret_->setText(tr("client_id and client_secret"));
    withBroker_->setText(tr("Token broker of the company"));
    withBroker_->setToolTip(
        tr("A back end of your company that hands out access tokens, so that the secret never reaches this desk."));
    remember_->setText(tr("Remember the secret in the key store"));
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{production_, sandbox_, custom_, withSecret_, withBroker_, remember_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
