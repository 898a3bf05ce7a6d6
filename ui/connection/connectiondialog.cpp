// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connectiondialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "app/session/session.h"
#include "ui/connection/connectionform.h"
#include "ui/connection/connectionsteps.h"
#include "ui/format/errortext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

ConnectionDialog::ConnectionDialog(ProfileList& profiles, KeyStore& keyStore, const Clock& clock, QWidget* parent)
    : QDialog(parent), profiles_(profiles), keyStore_(keyStore), clock_(clock) {
    band_ = new EnvironmentBand;
    form_ = new ConnectionForm(clock_);
    steps_ = new ConnectionSteps;
    notice_ = new NoticeStrip;
    test_ = new QPushButton;
    cancel_ = new QPushButton;
    save_ = new QPushButton;
    test_->setAutoDefault(false);
    cancel_->setAutoDefault(false);
    save_->setDefault(true);
    connect(form_, &ConnectionForm::changed, this, [this] { band_->setProfile(form_->profile()); });
    connect(test_, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(notice_, &NoticeStrip::actionTriggered, this, &ConnectionDialog::takeOffer);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(test_);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(4));
    inside->addWidget(form_);
    inside->addWidget(steps_);
    inside->addWidget(notice_);
    inside->addStretch(1);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band_);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 92));
    band_->setProfile(form_->profile());
    retranslate();
}

ConnectionDialog::~ConnectionDialog() {
    if (writing_) writing_->cancel();
    if (reading_) reading_->cancel();
}

void ConnectionDialog::edit(const Profile& profile) {
    form_->setProfile(profile);
    band_->setProfile(profile);
    retranslate();
}

void ConnectionDialog::reject() {
    if (writing_) writing_->cancel();
    running_.reset();
    QDialog::reject();
}

QStringList ConnectionDialog::otherNames() const {
    QStringList names;
    const QString own = form_->profile().id;
    for (const Profile& profile : profiles_.profiles())
        if (profile.id != own) names << profile.name;
    return names;
}

void ConnectionDialog::test() {
    if (running_) {
        running_->stop();
        return;
    }
    notice_->hide();
    if (!form_->validate(otherNames())) return;
    if (form_->usesBroker() || !form_->secret().isEmpty()) {
        startTest(form_->secret());
        return;
    }
    // The secret of a saved profile was not typed again: ask the key store for it.
    test_->setEnabled(false);
    reading_ = keyStore_.read(Session::secretKey(form_->profile()));
    reading_->then(
        this,
        [this](const QString& secret) {
            test_->setEnabled(true);
            startTest(secret);
        },
        [this](const Error& error) {
            test_->setEnabled(true);
            notice_->say(
                tr("The stored secret cannot be read: %1 Enter it above to test.").arg(errorText(error).meaning),
                Tone::Warning);
        });
}

void ConnectionDialog::startTest(const QString& secret) {
    running_ = std::make_unique<ConnectionTest>(form_->profile(), secret, clock_);
    steps_->clear();
    connect(running_.get(), &ConnectionTest::stepChanged, this, [this] { steps_->showSteps(running_->steps()); });
    connect(running_.get(), &ConnectionTest::finished, this, &ConnectionDialog::endTest);
    steps_->showSteps(running_->steps());
    running_->start();
    retranslate();
}

void ConnectionDialog::endTest() {
    steps_->showSteps(running_->steps());
    steps_->showConclusion(running_->passed(), running_->clockSkewSeconds());
    running_.release()->deleteLater();  // it is the sender of this very signal
    retranslate();
}

void ConnectionDialog::save() {
    notice_->hide();
    if (!form_->validate(otherNames())) return;
    const Result<Profile> result = profiles_.save(form_->profile());
    if (!result) {
        const ErrorText words = errorText(result.error());
        notice_->say(words.inOneLine() + QLatin1Char(' ') + words.advice, Tone::Bad);
        return;
    }
    savedProfile_ = *result;
    form_->adoptId(savedProfile_.id);
    keepSecret();
}

void ConnectionDialog::keepSecret() {
    const QString secret = form_->secret();
    const QString key = Session::secretKey(savedProfile_);
    if (secret.isEmpty()) {
        complete({});
    } else if (form_->remembersSecret()) {
        waitForKeyStore(keyStore_.write(key, secret));
    } else if (form_->editsSavedProfile()) {
        // The old one must not come back at the next start.
        waitForKeyStore(keyStore_.remove(key));
    } else {
        complete(secret);
    }
}

void ConnectionDialog::waitForKeyStore(const Pending<Done>& pending) {
    writing_ = pending;
    setBusy(true);
    offer_ = Offer::StopWaiting;
    notice_->say(tr("Waiting for the key store… It may be asking for its password in another window."), Tone::Accent,
                 tr("Stop waiting"), false);
    pending.then(
        this, [this](const Done&) { complete(form_->remembersSecret() ? QString() : form_->secret()); },
        [this](const Error& error) { keyStoreFailed(error); });
}

void ConnectionDialog::keyStoreFailed(const Error& error) {
    writing_.reset();
    setBusy(false);
    offer_ = Offer::SessionOnly;
    const ErrorText words = errorText(error);
    const QString reason = error.kind == ErrorKind::Cancelled ? tr("The key store did not answer.") : words.inOneLine();
    notice_->say(
        reason + QLatin1Char(' ') + tr("The connection is saved, its secret is not. Save again to try once more."),
        Tone::Warning, tr("Use for this session only"), false);
}

void ConnectionDialog::takeOffer() {
    if (offer_ == Offer::StopWaiting && writing_)
        writing_->cancel();
    else if (offer_ == Offer::SessionOnly)
        complete(form_->secret());
}

void ConnectionDialog::complete(const QString& sessionSecret) {
    writing_.reset();
    setBusy(false);
    offer_ = Offer::None;
    const Profile profile = savedProfile_;
    accept();
    Q_EMIT saved(profile, sessionSecret);
}

void ConnectionDialog::setBusy(bool busy) {
    form_->setEnabled(!busy);
    test_->setEnabled(!busy);
    save_->setEnabled(!busy);
}

bool ConnectionDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    // Lines that wrap appear while the dialog is open; a window does not grow for them by itself.
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height()) resize(width(), needed);
    }
    return handled;
}

void ConnectionDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ConnectionDialog::retranslate() {
    setWindowTitle(form_->editsSavedProfile() ? tr("Edit connection") : tr("New connection"));
    test_->setText(running_ ? tr("Stop the test") : tr("Test connection"));
    cancel_->setText(tr("Cancel"));
    save_->setText(tr("Save"));
    for (QPushButton* button : {test_, cancel_, save_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
