// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <optional>

#include "ui/format/statustext.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace bankhub {

/// One line of a detail panel. A status is shown as a pill; a value can be copied when it is not empty.
struct DetailRow {
    QString label;
    QString value;
    std::optional<StatusText> status;
    bool wide = false;  ///< long: the value stands under its label, over the whole width
};

/// The panel at the right of a table: a headline, a line under it, and labelled values, each with a copy button.
class DetailPanel : public QFrame {
    Q_OBJECT
public:
    explicit DetailPanel(QWidget* parent = nullptr);

    /// `figure` is set in the size of a figure and in `tone`; without one, `line` is the heading.
    void setHeadline(const QString& figure, Tone tone, const QString& line);
    void setRows(const QList<DetailRow>& rows);
    /// Shown instead of everything when nothing is selected.
    void setPlaceholder(const QString& text);
    void showPlaceholder();
    /// A widget under the rows, for buttons that act on what is shown. Takes ownership; call once.
    void setFooter(QWidget* footer);
    /// A widget along the lower edge that stays in view while the rest scrolls. Takes ownership; call once.
    void setActions(QWidget* actions);
    [[nodiscard]] const QList<DetailRow>& rows() const { return rows_; }
    /// All rows as "label: value" lines.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void rebuild();
    void addRow(int line, const DetailRow& row);
    void showContent(bool visible);

    QLabel* title_;
    QLabel* placeholder_;
    QLabel* figure_;
    QLabel* line_;
    QFrame* hairline_;
    QWidget* grid_ = nullptr;
    QVBoxLayout* content_;
    QWidget* footer_ = nullptr;
    QWidget* actions_ = nullptr;
    QList<DetailRow> rows_;
};

}  // namespace bankhub
