// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/webhooks/webhook.h"
#include "ui/widgets/page.h"
#include "ui/writes/writedesk.h"

class QPushButton;
class QStackedWidget;

namespace bankhub {

class NoticeStrip;
class PageHeader;
class Pill;
class SampleComposer;
class SecretClipboard;
class StatePanel;
class WebhookForm;

/// The webhook of the merchant: its settings, samples to try a receiver with, and which channel carries what. Reads the
/// service when it first comes up.
class WebhookPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    WebhookPage(Webhook& webhook, const WriteDesk& desk, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("webhook"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("webhook"); }
    [[nodiscard]] std::optional<qint64> count() const override { return {}; }
    [[nodiscard]] bool isReady() const override { return webhook_.loaded(); }
    [[nodiscard]] std::optional<Error> error() const override { return webhook_.error(); }
    [[nodiscard]] std::optional<QString> unsavedWork() const override;
    void focusContent() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader();
    void makeContent();
    void showState();
    void showNotices();
    void reviewAndSave();
    void saved();
    void returned(const Error& error);
    void retranslate();

    Webhook& webhook_;
    WriteDesk desk_;
    SecretClipboard* clipboard_;
    bool readingFailed_ = false;  ///< what outcome_ then says is about it
    PageHeader* header_;
    Pill* pill_;
    QPushButton* reload_;
    QPushButton* discard_;
    QPushButton* save_;
    NoticeStrip* outcome_;   ///< of the last reading or saving
    NoticeStrip* standing_;  ///< what saving this draft means
    QStackedWidget* stack_;
    StatePanel* state_;
    WebhookForm* form_;
    SampleComposer* samples_;
};

}  // namespace bankhub
