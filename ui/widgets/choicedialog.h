// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;

namespace bankhub {

class SearchField;

/// One of many names, found by typing a part of it; accents do not matter. Show with open(); deletes itself.
class ChoiceDialog : public QDialog {
    Q_OBJECT
public:
    /// `present` is the chosen one to begin with, -1 for none.
    ChoiceDialog(const QString& title, const QStringList& names, int present, QWidget* parent);

signals:
    /// The place in `names`.
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void takeCurrent();

    SearchField* search_;
    QListWidget* list_;
    QLabel* nothing_;
};

}  // namespace bankhub
