// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "ui/format/menutext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int longestWords = 44;
}  // namespace

FilterChip::FilterChip(QWidget* parent) : QFrame(parent) {
    setRole(this, "chip");
    change_ = new QToolButton;
    change_->setFocusPolicy(Qt::StrongFocus);
    connect(change_, &QToolButton::clicked, this, &FilterChip::changeRequested);
    remove_ = new QToolButton;
    remove_->setIcon(themeIcon(QStringLiteral("close"), Tone::Accent));
    remove_->setIconSize(QSize(12, 12));
    remove_->setFocusPolicy(Qt::StrongFocus);
    connect(remove_, &QToolButton::clicked, this, &FilterChip::removed);
    auto* layout = new QHBoxLayout(this);
    // As high as a button of its kind, whose frame is a pixel thicker below.
    layout->setContentsMargins(space(1), 1, space(1), 0);
    layout->setSpacing(0);
    layout->addWidget(change_);
    layout->addWidget(remove_);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setContent(const QString& words, const QString& textForm) {
    if (words == words_ && textForm == textForm_) return;
    words_ = words;
    textForm_ = textForm;
    refresh();
}

void FilterChip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) refresh();
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QFrame::keyPressEvent(event);
}

void FilterChip::refresh() {
    const QFontMetrics metrics(change_->font());
    change_->setText(menuText(metrics.elidedText(words_, Qt::ElideRight, textWidth(change_->font(), longestWords))));
    change_->setAccessibleName(words_);
    change_->setAccessibleDescription(tr("In the search field: %1").arg(textForm_));
    change_->setToolTip(plainToolTip(words_) + plainToolTip(tr("In the search field: %1").arg(textForm_)));
    remove_->setToolTip(tr("Remove this filter"));
    remove_->setAccessibleName(tr("Remove the filter %1").arg(words_));
}

}  // namespace bankhub
