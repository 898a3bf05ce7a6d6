// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacymark.h"

#include <QAction>
#include <QEvent>

#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

PrivacyMark::PrivacyMark(QAction* hideAmounts, bool onProduction, QWidget* parent)
    : QPushButton(parent), hideAmounts_(hideAmounts) {
    const QString eye = QStringLiteral("eye-off");
    setIcon(onProduction ? iconOnProduction(eye) : themeIcon(eye, Tone::Accent));
    setRole(this, onProduction ? "onBand" : "link");
    setFont(smallFont(font()));
    if (!hideAmounts->isChecked()) hide();
    connect(hideAmounts, &QAction::toggled, this, &QWidget::setVisible);
    connect(this, &QPushButton::clicked, hideAmounts, &QAction::trigger);
    retranslate();
}

void PrivacyMark::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PrivacyMark::retranslate() {
    setText(tr("Amounts hidden"));
    setAccessibleName(text());
    const QString meaning =
        tr("Amounts and account numbers are hidden, also in what you copy. Exports and prints have them in full. "
           "Press to show them again (%1).")
            .arg(hideAmounts_->shortcut().toString(QKeySequence::NativeText));
    setToolTip(plainToolTip(meaning));
    setAccessibleDescription(meaning);
}

}  // namespace bankhub
