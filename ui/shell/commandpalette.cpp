// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/shell/palettelist.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchfield.h"

namespace bankhub {

namespace {

constexpr auto recentState = "commandPalette/recent";
constexpr qsizetype recentKept = 8;
constexpr int shownRows = 10;
constexpr int pageStep = 8;

/// Icon, title, what it is, and its keys at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = currentTokens();
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens.accent, 1));
            painter->setBrush(tokens.accentTint);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QRect inside = option.rect.adjusted(space(2), 0, -space(2), 0);
        const int edge = iconEdge(option.font);
        const QRect place(inside.left(), inside.center().y() - edge / 2, edge, edge);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        inside.setLeft(inside.left() + edge + space(2));
        paintKeys(*painter, option, index, inside);
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width());
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, title);
        inside.setLeft(inside.left() + option.fontMetrics.horizontalAdvance(title) + space(3));
        const QFont small = smallFont(option.font);
        painter->setFont(small);
        painter->setPen(tokens.dim);
        if (inside.width() > space(4))
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(small).elidedText(index.data(PaletteList::DetailRole).toString(),
                                                             Qt::ElideRight, inside.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {textWidth(option.font, 20), recordHeight(option.font)};
    }

private:
    static void paintKeys(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          QRect& inside) {
        const QString keys = index.data(PaletteList::KeysRole).toString();
        if (keys.isEmpty()) return;
        const QFont small = smallFont(option.font);
        painter.setFont(small);
        painter.setPen(currentTokens().dim);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, keys);
        inside.setRight(inside.right() - QFontMetrics(small).horizontalAdvance(keys) - space(3));
    }
};

}  // namespace

CommandPalette::CommandPalette(const QList<PaletteSource*>& sources, Settings& settings, QWidget* parent)
    : QDialog(parent), sources_(sources), settings_(settings) {
    setAttribute(Qt::WA_DeleteOnClose);
    entries_ = new PaletteList(this);
    field_ = new SearchField;
    field_->installEventFilter(this);
    list_ = new QListView;
    list_->setModel(entries_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keyboard stays in the line; it moves the selection from there.
    list_->setFocusPolicy(Qt::NoFocus);
    setRole(list_, "palette");
    nothing_ = new QLabel;
    nothing_->setWordWrap(true);
    setRole(nothing_, "dim");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->setSpacing(space(2));
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    layout->addWidget(nothing_);

    connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
        entries_->setWanted(text);
        select(0);
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::run);
    for (PaletteSource* source : sources_)
        connect(source, &PaletteSource::changed, this, &CommandPalette::gather);
    resize(textWidth(font(), 90), recordHeight(font()) * (shownRows + 3));
    retranslate();
    place();
    field_->setFocus();
}

void CommandPalette::place() {
    const QWidget* over = parentWidget();
    if (!over) return;
    const int width = qMin(this->width(), over->width() - space(8));
    resize(width, qMin(height(), over->height() - space(20)));
    move(over->mapToGlobal(QPoint((over->width() - width) / 2, space(16))));
}

void CommandPalette::gather() {
    const QString chosen =
        list_->currentIndex().isValid() ? entries_->entryAt(list_->currentIndex().row()).id : QString();
    QList<PaletteEntry> all;
    for (const PaletteSource* source : std::as_const(sources_))
        all << source->entries();
    const QStringList recent = QString::fromUtf8(settings_.state(QString::fromLatin1(recentState)))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    entries_->setEntries(all, recent);
    // What comes later must not move the choice.
    int row = 0;
    for (int candidate = 0; candidate < entries_->rowCount(); ++candidate)
        if (entries_->entryAt(candidate).id == chosen) row = candidate;
    select(row);
}

void CommandPalette::select(int row) {
    const int last = entries_->rowCount() - 1;
    list_->setCurrentIndex(last < 0 ? QModelIndex() : entries_->index(qBound(0, row, last)));
    showCount();
}

void CommandPalette::moveBy(int rows) {
    select(list_->currentIndex().row() + rows);
}

void CommandPalette::showCount() {
    const bool empty = entries_->rowCount() == 0;
    nothing_->setVisible(empty);
    list_->setVisible(!empty);
    // The list has no focus of its own: the line says what is chosen.
    const QModelIndex current = list_->currentIndex();
    field_->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                       : nothing_->text());
}

void CommandPalette::run() {
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid()) return;
    const PaletteEntry entry = entries_->entryAt(current.row());
    QStringList recent = QString::fromUtf8(settings_.state(QString::fromLatin1(recentState)))
                             .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    recent.removeAll(entry.id);
    recent.prepend(entry.id);
    settings_.setState(QString::fromLatin1(recentState), recent.mid(0, recentKept).join(QLatin1Char('\n')).toUtf8());
    // Closed before it runs: what it opens must stand above the window, not above this.
    accept();
    entry.run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_PageDown:
            moveBy(pageStep);
            return true;
        case Qt::Key_PageUp:
            moveBy(-pageStep);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        default:
            return false;
    }
}

void CommandPalette::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CommandPalette::retranslate() {
    setWindowTitle(tr("Commands"));
    field_->setPlaceholderText(tr("Type a few letters of a command, a page, a company or an account"));
    field_->setAccessibleName(tr("Search commands"));
    list_->setAccessibleName(tr("Commands"));
    nothing_->setText(tr("Nothing matches. Fewer letters find more."));
    gather();
}

}  // namespace bankhub
