// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "app/domain/writes.h"

namespace bankhub {

/// What a write changes, a line a member: name, before, after. Of long texts only the lines that differ are shown.
class ChangeList : public QWidget {
    Q_OBJECT
public:
    explicit ChangeList(const QList<MemberChange>& changes, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    QList<MemberChange> changes_;
    QWidget* lines_ = nullptr;
};

/// The lines of `text` that differ from `other`, with a mark where equal lines were left out. Short texts stay whole.
QString changedLines(const QString& text, const QString& other);

}  // namespace bankhub
