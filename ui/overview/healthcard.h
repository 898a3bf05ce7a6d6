// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "ui/overview/linecard.h"

class QPushButton;

namespace bankhub {

class Session;

/// Whether the connection works: token, webhook, synchronisation, completeness.
class HealthCard : public LineCard {
    Q_OBJECT
public:
    enum Line { Token, WebhookLine, Synchronisation, Completeness };
    /// Both must outlive the card.
    HealthCard(Session& session, const Clock& clock, QWidget* parent = nullptr);
    void refresh();

signals:
    void connectionRequested();
    void linkRequested();

private:
    [[nodiscard]] LineButton::Line tokenLine() const;
    [[nodiscard]] LineButton::Line webhookLine() const;
    [[nodiscard]] LineButton::Line synchronisationLine() const;
    [[nodiscard]] LineButton::Line completenessLine() const;

    Session& session_;
    const Clock& clock_;
    QPushButton* link_;
    QPushButton* check_;
};

}  // namespace bankhub
