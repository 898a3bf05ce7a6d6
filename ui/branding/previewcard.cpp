// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/previewcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/branding/paintedpreview.h"
#include "ui/theme/typescale.h"
#include "ui/web/htmlpreview.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int showDelayMs = 150;
constexpr int phonePixels = 360;
constexpr int desktopPixels = 1024;
}  // namespace

PreviewCard::PreviewCard(QWidget* parent) : BrandingCard(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    painted_ = new PaintedPreview;
    stack_ = new QStackedWidget;
    stack_->addWidget(painted_);
    devices_ = new QButtonGroup(this);
    languages_ = new QButtonGroup(this);
    phone_ = makeToggle(devices_, 0);
    desktop_ = makeToggle(devices_, 1);
    vietnamese_ = makeToggle(languages_, 0);
    english_ = makeToggle(languages_, 1);
    phone_->setChecked(true);
    vietnamese_->setChecked(true);
    hint_ = new QLabel;
    hint_->setWordWrap(true);
    hint_->setFont(smallFont(font()));
    setRole(hint_, "dim");
    auto* line = new QHBoxLayout;
    line->setSpacing(space(1));
    for (QWidget* widget : QList<QWidget*>{phone_, desktop_})
        line->addWidget(widget);
    line->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{vietnamese_, english_})
        line->addWidget(widget);
    body()->addLayout(line);
    body()->addWidget(stack_, 1);
    body()->addWidget(hint_);
    showSoon_.setSingleShot(true);
    showSoon_.setInterval(showDelayMs);
    connect(&showSoon_, &QTimer::timeout, this, &PreviewCard::showContent);
    retranslate();
    showContent();
}

QPushButton* PreviewCard::makeToggle(QButtonGroup* group, int id) {
    auto* button = new QPushButton;
    setRole(button, "toggle");
    button->setCheckable(true);
    group->addButton(button, id);
    connect(button, &QPushButton::toggled, this, [this] { showSoon_.start(); });
    return button;
}

void PreviewCard::setContent(const PreviewContent& content) {
    content_ = content;
    if (!showSoon_.isActive()) showSoon_.start();
}

bool PreviewCard::showsEngine() const {
    return engine_ && stack_->currentWidget() == engine_;
}

void PreviewCard::showEvent(QShowEvent* event) {
    BrandingCard::showEvent(event);
    // Not in the middle of showing the window: loading the engine takes a moment.
    if (!engineTried_) QTimer::singleShot(0, this, &PreviewCard::startEngine);
}

void PreviewCard::startEngine() {
    if (engineTried_) return;
    engineTried_ = true;
    engine_ = maker_ ? maker_(this) : nullptr;
    if (engine_) {
        stack_->addWidget(engine_);
        connect(engine_, &HtmlPreview::shown, this, [this] {
            stack_->setCurrentWidget(engine_);
            showHint();
        });
    }
    showContent();
}

void PreviewCard::showContent() {
    content_.vietnamese = vietnamese_->isChecked();
    painted_->setPhone(phone_->isChecked());
    painted_->setContent(content_);
    if (engine_) {
        engine_->setPageWidth(phone_->isChecked() ? phonePixels : desktopPixels);
        engine_->setHtml(previewHtml(content_));
    }
    showHint();
}

void PreviewCard::showHint() {
    hint_->setText(engineTried_ && !engine_
                       ? tr("The browser engine is not available here, so this is drawn without the style sheet.")
                       : tr("An approximation: the hosted page itself may differ. Check it in the sandbox."));
}

void PreviewCard::retranslate() {
    setTitle(tr("Preview of the hosted page"));
    phone_->setText(tr("Phone"));
    desktop_->setText(tr("Desktop"));
    vietnamese_->setText(tr("vi", "language of the preview"));
    english_->setText(tr("en", "language of the preview"));
    phone_->setAccessibleName(tr("Preview as on a phone"));
    desktop_->setAccessibleName(tr("Preview as on a desktop"));
    vietnamese_->setAccessibleName(tr("Preview in Vietnamese"));
    english_->setAccessibleName(tr("Preview in English"));
    painted_->setAccessibleName(tr("Preview of the hosted page"));
    showHint();
}

}  // namespace bankhub
