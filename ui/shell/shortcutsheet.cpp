// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(8));
    grid->setVerticalSpacing(space(2));
    grid->setColumnStretch(0, 1);
    const auto addLine = [grid](const QString& what, const QString& keys) {
        const int row = grid->rowCount();
        auto* name = new QLabel(what);
        name->setTextFormat(Qt::PlainText);
        auto* key = new QLabel(keys);
        key->setFont(strongFont(key->font()));
        grid->addWidget(name, row, 0);
        grid->addWidget(key, row, 1);
    };
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty() || !action->isVisible()) continue;
        addLine(action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                        .replace(QStringLiteral("; "), QStringLiteral("   ")));
    }
    addLine(tr("Show the transactions of the selected row"),
            QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    addLine(tr("Offer what the search field understands"),
            QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText));
    addLine(tr("Filter by a cell"), tr("Alt+click, Menu"));
    addLine(tr("Sort by a further column"), tr("Shift+click"));

    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(4));
    layout->addLayout(grid);
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(textWidth(font(), 60));
}

}  // namespace bankhub
