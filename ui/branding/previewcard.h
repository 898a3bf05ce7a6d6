// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <functional>

#include "app/branding/logofile.h"
#include "ui/branding/brandingcard.h"
#include "ui/branding/previewhtml.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace bankhub {

class HtmlPreview;
class PaintedPreview;

/// The hosted page beside the form as the draft would make it: in Vietnamese or English, as on a phone or a desktop.
/// Painted at first; by the browser engine, style sheet and all, once that has shown it. Where the engine cannot be
/// loaded it stays painted, which it says.
class PreviewCard final : public BrandingCard {
    Q_OBJECT
public:
    explicit PreviewCard(QWidget* parent = nullptr);
    /// Shown soon, not at once: every key would be a page otherwise.
    void setContent(const PreviewContent& content);

    /// Makes the engine's view, or gives nothing when there is none; called when the card is first shown.
    using EngineMaker = std::function<HtmlPreview*(QWidget* parent)>;
    void setEngineMaker(const EngineMaker& maker) { maker_ = maker; }
    /// True once the engine's page is what is seen.
    [[nodiscard]] bool showsEngine() const;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void startEngine();
    void showContent();
    void showHint();
    QPushButton* makeToggle(QButtonGroup* group, int id);

    PreviewContent content_;
    QTimer showSoon_;
    EngineMaker maker_;
    HtmlPreview* engine_ = nullptr;
    bool engineTried_ = false;
    PaintedPreview* painted_;
    QStackedWidget* stack_;
    QButtonGroup* devices_;
    QButtonGroup* languages_;
    QPushButton* phone_;
    QPushButton* desktop_;
    QPushButton* vietnamese_;
    QPushButton* english_;
    QLabel* hint_;
};

}  // namespace bankhub
