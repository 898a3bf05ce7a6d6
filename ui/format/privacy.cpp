// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/privacy.h"

#include <QCoreApplication>
#include <QVariant>

namespace bankhub {

namespace {
constexpr auto property = "bankhub.amountsHidden";
}  // namespace

bool amountsAreHidden() {
    const QCoreApplication* application = QCoreApplication::instance();
    return application && application->property(property).toBool();
}

void setAmountsHidden(bool hidden) {
    if (QCoreApplication* application = QCoreApplication::instance()) application->setProperty(property, hidden);
}

QString hiddenDigits() {
    return QString(3, QChar(0x2022));
}

}  // namespace bankhub
