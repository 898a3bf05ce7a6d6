// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linktimelineview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/format/errortext.h"
#include "ui/format/timetext.h"
#include "ui/linking/linkwords.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
void addRow(QGridLayout* grid, const StatusText& time, const QString& what, const QString& source) {
    const int row = grid->rowCount();
    auto* pill = new Pill;
    pill->setStatus(time);
    auto* text = new QLabel(what);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(strongFont(text->font()));
    // Codes have no blanks to wrap at.
    auto* origin = new QLabel(QString(source).replace(QLatin1Char('_'), QStringLiteral("_\u200b")));
    origin->setTextFormat(Qt::PlainText);
    origin->setWordWrap(true);
    origin->setAccessibleName(source);
    origin->setFont(smallFont(origin->font()));
    setRole(origin, "dim");
    grid->addWidget(pill, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    grid->addWidget(origin, row + 1, 1);
    grid->setRowMinimumHeight(row + 2, space(1));
}
}  // namespace

LinkTimelineView::LinkTimelineView(QWidget* parent) : QFrame(parent), title_(new QLabel), inside_(new QWidget) {
    setRole(this, "card");
    setRole(title_, "dim");
    title_->setFont(strongFont(smallFont(font())));
    auto* content = new QVBoxLayout(inside_);
    content->setContentsMargins(space(4), 0, space(3), space(3));
    content->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside_);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll->verticalScrollBar(),
            [bar = scroll->verticalScrollBar()](int, int maximum) { bar->setValue(maximum); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space(3), 1, 1);
    layout->setSpacing(space(2));
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(space(4), 0, space(3), 0);
    heading->addWidget(title_);
    layout->addLayout(heading);
    layout->addWidget(scroll, 1);
    rebuild();
}

void LinkTimelineView::show(const QList<LinkEntry>& entries, LinkPurpose purpose, LinkState state,
                            const std::optional<Error>& problem) {
    if (entries == entries_ && purpose == purpose_ && state == state_ && problem == problem_) return;
    entries_ = entries;
    purpose_ = purpose;
    state_ = state;
    problem_ = problem;
    rebuild();
}

void LinkTimelineView::rebuild() {
    title_->setText(tr("Timeline"));
    setAccessibleName(tr("Timeline"));
    delete rows_;
    rows_ = new QWidget;
    auto* grid = new QGridLayout(rows_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const LinkEntry& entry : std::as_const(entries_))
        addRow(grid, {timeOfDayText(entry.atUtcMs), linkEntryTone(entry), {}}, linkEntryText(entry, purpose_),
               linkEntrySource(entry));
    addAwaited(grid);
    static_cast<QVBoxLayout*>(inside_->layout())->insertWidget(0, rows_);
}

void LinkTimelineView::addAwaited(QGridLayout* grid) {
    const StatusText open{dash(), Tone::Dim, {}};
    if (problem_ && !isFinal(state_))
        addRow(grid, {dash(), Tone::Warning, {}}, tr("The service cannot be asked at the moment"),
               tr("%1. It is tried again by itself.").arg(errorText(*problem_).title));
    else if (!isFinal(state_) && state_ != LinkState::CannotBeAsked)
        addRow(grid, open, tr("Confirmation by the service"), tr("link-token/get and the account list"));
    else if (entries_.isEmpty())
        addRow(grid, open, linkStateText(state_, purpose_).words, linkStateAdvice(state_, purpose_));
}

void LinkTimelineView::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) rebuild();
}

}  // namespace bankhub
