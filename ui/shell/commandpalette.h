// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/settings/settings.h"
#include "ui/shell/palettesource.h"

class QLabel;
class QListView;

namespace bankhub {

class PaletteList;
class SearchField;

/// One line for everything: type a few letters, choose with the arrows, Return does it, Esc leaves. Accents do not
/// matter. What was done lately comes first. Goes away when it is left.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// All must outlive it.
    CommandPalette(const QList<PaletteSource*>& sources, Settings& settings, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void gather();
    void select(int row);
    void moveBy(int rows);
    void run();
    void showCount();
    void place();
    void retranslate();

    QList<PaletteSource*> sources_;
    Settings& settings_;
    SearchField* field_;
    QListView* list_;
    PaletteList* entries_;
    QLabel* nothing_;
};

}  // namespace bankhub
