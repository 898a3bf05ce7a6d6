// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "app/core/error.h"
#include "app/linking/linkprogress.h"

class QGridLayout;
class QLabel;

namespace bankhub {

/// The card with what happened to a link, in the order of time, from every source, and what is still awaited.
class LinkTimelineView : public QFrame {
    Q_OBJECT
public:
    explicit LinkTimelineView(QWidget* parent = nullptr);

    /// `problem`: why the service could not be asked the last time.
    void show(const QList<LinkEntry>& entries, LinkPurpose purpose, LinkState state,
              const std::optional<Error>& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addAwaited(QGridLayout* grid);

    QList<LinkEntry> entries_;
    LinkPurpose purpose_ = LinkPurpose::LinkBankAccount;
    LinkState state_ = LinkState::Created;
    std::optional<Error> problem_;
    QLabel* title_;
    QWidget* inside_;
    QWidget* rows_ = nullptr;
};

}  // namespace bankhub
