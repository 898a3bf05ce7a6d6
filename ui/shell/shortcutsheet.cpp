// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space(2), 0);
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
    layout->addWidget(scrolling(list), 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    // As high as it needs, unless the screen is lower: then as many whole lines as there is room for.
    const int around = sizeHint().height() - area_->sizeHint().height();
    const int room = screen()->availableSize().height() * 9 / 10 - around;
    const int gap = grid->verticalSpacing();
    const int line = grid->itemAtPosition(grid->rowCount() - 1, 1)->sizeHint().height() + gap;
    const int shown = qMin(list->sizeHint().height(), (room + gap) / line * line - gap);
    resize(sizeHint().width(), shown + around);
}

QWidget* ShortcutSheet::scrolling(QWidget* list) {
    area_ = new QScrollArea;
    area_->setWidget(list);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The button keeps the keyboard, and the keys that it does not want scroll.
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setMinimumWidth(list->minimumSizeHint().width() + area_->verticalScrollBar()->sizeHint().width());
    return area_;
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            QCoreApplication::sendEvent(area_->verticalScrollBar(), event);
            break;
        default:
            QDialog::keyPressEvent(event);
    }
}

}  // namespace bankhub
