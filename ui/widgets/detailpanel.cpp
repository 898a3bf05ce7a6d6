// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpanel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/inlinebutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/valuetext.h"

namespace bankhub {

DetailPanel::DetailPanel(QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    title_ = new QLabel;
    setRole(title_, "dim");
    title_->setFont(strongFont(smallFont(font())));
    placeholder_ = new QLabel;
    setRole(placeholder_, "dim");
    placeholder_->setWordWrap(true);
    figure_ = new QLabel;
    figure_->setFont(figureFont(font()));
    figure_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure_->setTextFormat(Qt::PlainText);
    figure_->setWordWrap(true);
    line_ = new QLabel;
    setRole(line_, "dim");
    line_->setTextFormat(Qt::PlainText);
    line_->setWordWrap(true);
    hairline_ = makeHairline();

    auto* inside = new QWidget;
    content_ = new QVBoxLayout(inside);
    content_->setContentsMargins(space(4), space(3), space(3), space(3));
    content_->setSpacing(space(1));
    content_->addWidget(title_);
    content_->addWidget(placeholder_);
    content_->addWidget(figure_);
    content_->addWidget(line_);
    content_->addSpacing(space(2));
    content_->addWidget(hairline_);
    content_->addSpacing(space(2));
    content_->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    setFixedWidth(textWidth(font(), 40));
    retranslate();
    showPlaceholder();
}

void DetailPanel::setHeadline(const QString& figure, Tone tone, const QString& line) {
    figure_->setText(figure);
    setRole(figure_, tone == Tone::Good ? "in" : "plain");
    line_->setText(line);
    setRole(line_, figure.isEmpty() ? "plain" : "dim");
    line_->setFont(figure.isEmpty() ? strongFont(font()) : font());
    showContent(true);
}

void DetailPanel::setRows(const QList<DetailRow>& rows) {
    rows_ = rows;
    rebuild();
    showContent(true);
}

void DetailPanel::setPlaceholder(const QString& text) {
    placeholder_->setText(text);
}

void DetailPanel::showPlaceholder() {
    rows_.clear();
    rebuild();
    showContent(false);
}

void DetailPanel::setFooter(QWidget* footer) {
    footer_ = footer;
    content_->insertWidget(content_->count() - 1, footer);
    footer_->setVisible(!rows_.isEmpty());
}

void DetailPanel::setActions(QWidget* actions) {
    actions_ = actions;
    layout()->addWidget(actions);
    actions_->setVisible(!rows_.isEmpty());
}

QString DetailPanel::asText() const {
    QStringList lines;
    for (const DetailRow& row : rows_)
        lines << QStringLiteral("%1: %2").arg(row.label, row.status ? row.status->words : row.value);
    return lines.join(QLatin1Char('\n'));
}

void DetailPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DetailPanel::retranslate() {
    title_->setText(tr("Details"));
    setAccessibleName(tr("Details"));
}

void DetailPanel::showContent(bool visible) {
    placeholder_->setVisible(!visible);
    figure_->setVisible(visible && !figure_->text().isEmpty());
    line_->setVisible(visible && !line_->text().isEmpty());
    hairline_->setVisible(visible);
    if (grid_) grid_->setVisible(visible);
    if (footer_) footer_->setVisible(visible);
    if (actions_) actions_->setVisible(visible);
}

void DetailPanel::rebuild() {
    const int position = grid_ ? content_->indexOf(grid_) : content_->count() - 1;
    // Not deleteLater: the old rows would stay visible until the event loop comes round, one on top of the other.
    delete grid_;
    grid_ = new QWidget;
    auto* grid = new QGridLayout(grid_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1) + 2);
    grid->setColumnStretch(1, 1);
    content_->insertWidget(position, grid_);
    for (const DetailRow& row : std::as_const(rows_))
        addRow(grid->rowCount(), row);
}

void DetailPanel::addRow(int line, const DetailRow& row) {
    auto* grid = static_cast<QGridLayout*>(grid_->layout());
    line *= 2;  // each row has a second line for a wide value
    auto* label = new QLabel(row.label);
    setRole(label, "dim");
    grid->addWidget(label, line, 0, 1, row.wide ? 2 : 1, Qt::AlignTop);
    if (row.status) {
        auto* pill = new Pill;
        pill->setStatus(*row.status);
        // A long one would widen the panel beyond its edge: it gets a line of its own.
        const bool isLong = pill->sizeHint().width() > textWidth(font(), 20);
        grid->addWidget(pill, isLong ? line + 1 : line, isLong ? 0 : 1, 1, isLong ? 3 : 2,
                        Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    auto* value = new ValueText;
    value->setText(orDash(row.value));
    if (row.wide)
        grid->addWidget(value, line + 1, 0, 1, 3);
    else
        grid->addWidget(value, line, 1);
    if (row.value.isEmpty()) return;
    auto* copy = makeInlineButton(QStringLiteral("copy"), font());
    nameInlineButton(copy, tr("Copy %1").arg(row.label));
    connect(copy, &QToolButton::clicked, this, [text = row.value] { QGuiApplication::clipboard()->setText(text); });
    grid->addWidget(copy, line, 2, Qt::AlignTop);
}

}  // namespace bankhub
