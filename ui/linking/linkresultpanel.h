// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "app/linking/linkprogress.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace bankhub {

class IconLabel;

/// What stands where the embedded page would be: how to open it, or how it ended and what to do now.
class LinkResultPanel : public QWidget {
    Q_OBJECT
public:
    explicit LinkResultPanel(QWidget* parent = nullptr);

    struct Content {
        LinkState state = LinkState::Created;
        LinkPurpose purpose = LinkPurpose::LinkBankAccount;
        std::optional<LinkOutcome> outcome;
        QString companyName;
        QString probableAccount;  ///< what the account list suggests, for a link nobody can ask about
        QString viewProblem;      ///< why there is no embedded view; empty when there is one
        bool canOpen = false;     ///< the secret is still known
        bool operator==(const Content&) const;
    };
    void show(const Content& content);

signals:
    void openHereRequested();
    void openInBrowserRequested();
    void newLinkRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QList<QPair<QString, QString>> facts() const;

    Content content_;
    IconLabel* sign_;
    QLabel* title_;
    QLabel* text_;
    QWidget* facts_ = nullptr;
    QLabel* viewProblem_;
    QPushButton* here_;
    QPushButton* browser_;
    QPushButton* again_;
};

}  // namespace bankhub
