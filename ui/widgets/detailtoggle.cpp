// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailtoggle.h"

#include <QEvent>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
const QByteArray shownState = QByteArrayLiteral("shown");
const QByteArray hiddenState = QByteArrayLiteral("hidden");
/// Characters that a page needs for its table and the panel, comfortably and at least.
constexpr int comfortableCharacters = 160;
constexpr int leastCharacters = 120;
}  // namespace

DetailToggle::DetailToggle(QWidget* panel, Settings& settings, const QString& stateName, bool shownAtFirst,
                           QWidget* parent)
    : QToolButton(parent), panel_(panel), settings_(settings), stateName_(stateName), shownAtFirst_(shownAtFirst) {
    setIcon(themeIcon(QStringLiteral("details")));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &DetailToggle::toggleDetails);
    retranslate();
}

void DetailToggle::placeIn(int pageWidth) {
    pageWidth_ = pageWidth;
    place();
}

void DetailToggle::toggleDetails() {
    if (!isEnabled()) return;
    settings_.setState(stateName_, panel_->isHidden() ? shownState : hiddenState);
    place();
}

void DetailToggle::place() {
    const bool fits = pageWidth_ >= textWidth(font(), leastCharacters);
    const bool comfortable = pageWidth_ >= textWidth(font(), comfortableCharacters);
    const QByteArray decision = settings_.state(stateName_);
    const bool wanted = decision.isEmpty() ? shownAtFirst_ && comfortable : decision == shownState;
    panel_->setVisible(wanted && fits);
    setChecked(wanted && fits);
    setEnabled(fits);
}

void DetailToggle::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DetailToggle::retranslate() {
    setToolTip(tr("Show or hide the details"));
    setAccessibleName(toolTip());
}

}  // namespace bankhub
