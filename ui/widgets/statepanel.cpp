// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/format/errortext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/skeletonrows.h"

namespace bankhub {

StatePanel::StatePanel(QWidget* parent) : QWidget(parent) {
    sign_ = new IconLabel(2);
    title_ = new QLabel;
    title_->setFont(strongFont(font()));
    title_->setAlignment(Qt::AlignCenter);
    text_ = new QLabel;
    setRole(text_, "dim");
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(textWidth(font(), 24));
    button_ = new QPushButton;
    connect(button_, &QPushButton::clicked, this,
            [this] { kind_ == Kind::Failed ? Q_EMIT retried() : Q_EMIT actionTriggered(); });

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space(2));
    layout->addStretch(2);
    layout->addWidget(sign_, 0, Qt::AlignHCenter);
    layout->addWidget(title_);
    layout->addWidget(text_);  // unaligned: an aligned label is not asked for its height when it wraps
    layout->addWidget(progress_, 0, Qt::AlignHCenter);
    layout->addSpacing(space(1));
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    showLoading({});
}

void StatePanel::showLoading(const QString& text) {
    show(Kind::Loading, {}, {}, text, {});
}

void StatePanel::useRows() {
    if (rows_) return;
    rows_ = new SkeletonRows;
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, rows_, 100);
    show(kind_, {}, {}, text_->text(), {});
}

void StatePanel::showEmpty(const QString& title, const QString& text, const QString& action, const QString& iconName) {
    show(Kind::Empty, iconName, title, text, action);
}

void StatePanel::showError(const Error& error) {
    const ErrorText words = errorText(error);
    show(Kind::Failed, QStringLiteral("warning"), words.title, words.meaning + QLatin1Char('\n') + words.advice,
         tr("Retry"));
    setToolTip(plainToolTip(words.details));
}

void StatePanel::show(Kind kind, const QString& iconName, const QString& title, const QString& text,
                      const QString& button) {
    kind_ = kind;
    const Tone tone = kind == Kind::Failed ? Tone::Warning : Tone::Dim;
    sign_->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty()) sign_->setIcon(themeIcon(iconName, tone));
    title_->setVisible(!title.isEmpty());
    title_->setText(title);
    text_->setText(text);
    const bool rows = rows_ && kind == Kind::Loading;
    if (rows_) rows_->setVisible(rows);
    text_->setVisible(!rows && !text.isEmpty());
    progress_->setVisible(!rows && kind == Kind::Loading);
    layout()->setContentsMargins(rows ? 0 : space(8), rows ? 0 : space(4), rows ? 0 : space(8), rows ? 0 : space(4));
    button_->setVisible(!button.isEmpty());
    button_->setText(button);
    button_->setAccessibleName(button);
    setAccessibleName(title.isEmpty() ? text : title);
    setToolTip({});
}

}  // namespace bankhub
