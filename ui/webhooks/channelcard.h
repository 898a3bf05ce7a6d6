// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace bankhub {

/// Explains which channel of Bank Hub carries what: linking events, balance notifications, and the mark on a
/// transaction (contract notes, sections 9, 11 and 12).
class ChannelCard : public QFrame {
    Q_OBJECT
public:
    explicit ChannelCard(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        QLabel* name;
        QLabel* text;
    };
    void retranslate();
    QLabel* title_;
    QList<Section> sections_;
};

}  // namespace bankhub
