// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace bankhub {

class FilterChip;
class FlowLayout;

/// The line of chips: one for each part of the filter, then a button that offers more and one that clears them all.
/// Wraps when it is long. The keyboard stays in place when chips come and go.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString words;
        QString textForm;  ///< as the search field writes it
    };
    explicit FilterChips(QWidget* parent = nullptr);

    void setParts(const QList<Content>& parts);
    /// Whether there is something to clear.
    void setClearable(bool clearable);
    [[nodiscard]] QList<FilterChip*> chips() const { return chips_; }
    /// The caller fills it whenever it is about to show.
    [[nodiscard]] QMenu& addMenu() { return *menu_; }

signals:
    /// The part with this number, and where on the screen its chip ends.
    void changeRequested(qsizetype part, const QPoint& below);
    void removed(qsizetype part);
    void clearRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    FilterChip* makeChip();
    void retranslate();

    QList<FilterChip*> chips_;
    FlowLayout* flow_;
    QMenu* menu_;
    QPushButton* add_;
    QPushButton* clear_;
};

}  // namespace bankhub
