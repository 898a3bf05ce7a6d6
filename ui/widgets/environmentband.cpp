// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environmentband.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/format/statustext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

EnvironmentBand::EnvironmentBand(QWidget* parent) : QFrame(parent) {
    setRole(this, "band");
    sign_ = new IconLabel;
    sign_->setIcon(iconOnProduction(QStringLiteral("warning")));
    name_ = new QLabel;
    name_->setFont(strongFont(font()));
    meaning_ = new ElidedLabel;
    meaning_->setFont(smallFont(font()));
    line_ = new QHBoxLayout(this);
    line_->setContentsMargins(space(4), space(1), space(4), space(1));
    line_->setSpacing(space(2));
    line_->addWidget(sign_);
    line_->addWidget(name_);
    line_->addWidget(meaning_, 1);
}

void EnvironmentBand::setProfile(const Profile& profile) {
    profile_ = profile;
    const char* environment = "custom";
    if (profile.isProduction())
        environment = "production";
    else if (isDemo(profile))
        environment = "demo";
    else if (profile.environment == Environment::Sandbox)
        environment = "sandbox";
    setStyleProperty(this, "environment", QString::fromLatin1(environment));
    sign_->setVisible(profile.isProduction());
    retranslate();
}

void EnvironmentBand::addWidget(QWidget* widget) {
    line_->addWidget(widget);
}

QString EnvironmentBand::words() const {
    return accessibleName();
}

void EnvironmentBand::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EnvironmentBand::retranslate() {
    if (profile_.isProduction()) {
        name_->setText(tr("PRODUCTION — real money"));
        meaning_->setFullText(tr("What you see are customers' real accounts."));
    } else if (isDemo(profile_)) {
        name_->setText(tr("DEMO"));
        meaning_->setFullText(tr("made-up companies and amounts from a simulator on this computer"));
    } else if (profile_.environment == Environment::Sandbox) {
        name_->setText(tr("SANDBOX — simulated data, no real money"));
        meaning_->setFullText({});
    } else {
        name_->setText(profile_.serviceAddress().host());
        meaning_->setFullText(tr("custom address; this program cannot know whether the money is real"));
    }
    setAccessibleName(name_->text() + QLatin1Char(' ') + meaning_->fullText());
}

}  // namespace bankhub
