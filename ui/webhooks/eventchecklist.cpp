// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/eventchecklist.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "app/webhooks/webhookevents.h"
#include "ui/format/menutext.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/webhookwords.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int columns = 2;

QLabel* smallPrint(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(smallFont(label->font()));
    setRole(label, role);
    return label;
}
}  // namespace

EventChecklist::EventChecklist(QWidget* parent) : QWidget(parent) {
    title_ = new QLabel;
    title_->setFont(strongFont(font()));
    all_ = new QPushButton;
    none_ = new QPushButton;
    for (QPushButton* button : {all_, none_})
        setRole(button, "link");
    every_ = new QCheckBox;
    everyHint_ = smallPrint("dim");
    problem_ = smallPrint("bad");
    problem_->hide();
    connect(all_, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none_, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(every_, &QCheckBox::clicked, this, [this](bool every) {
        // From every event to single ones: the same events to begin with, not none.
        if (!every && chosen_.isEmpty()) chosen_ = publishedEvents();
        showEvery();
        showProblem({});
        Q_EMIT edited();
    });

    auto* heading = new QHBoxLayout;
    heading->setSpacing(space(1));
    heading->addWidget(title_);
    heading->addStretch(1);
    heading->addWidget(all_);
    heading->addWidget(none_);
    grid_ = new QGridLayout;
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space(3));
    grid_->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addLayout(heading);
    layout->addWidget(every_);
    layout->addWidget(everyHint_);
    layout->addWidget(problem_);
    layout->addLayout(grid_);
    showEntries(publishedEvents());
    retranslate();
}

void EventChecklist::setContent(bool everyEvent, const QStringList& events) {
    showEntries(inPublishedOrder(publishedEvents() + events));
    chosen_ = events;
    every_->setChecked(everyEvent);
    showEvery();
}

bool EventChecklist::everyEvent() const {
    return every_->isChecked();
}

QStringList EventChecklist::events() const {
    return inPublishedOrder(chosen_);
}

void EventChecklist::showEntries(const QStringList& events) {
    QStringList shown;
    for (const Entry& entry : std::as_const(entries_))
        shown << entry.event;
    if (shown == events) return;
    for (const Entry& entry : std::as_const(entries_)) {
        delete entry.box;
        delete entry.code;
    }
    entries_.clear();
    const int rows = (int(events.size()) + columns - 1) / columns;
    for (int number = 0; number < events.size(); ++number) {
        Entry entry{events.at(number), new QCheckBox, smallPrint("dim")};
        entry.box->setObjectName(entry.event);
        entry.code->setText(entry.event);
        entry.code->setContentsMargins(space(7), 0, 0, space(1));
        connect(entry.box, &QCheckBox::clicked, this, [this, event = entry.event](bool checked) {
            chosen_.removeAll(event);
            if (checked) chosen_ << event;
            showProblem({});
            Q_EMIT edited();
        });
        grid_->addWidget(entry.box, 2 * (number % rows), number / rows);
        grid_->addWidget(entry.code, 2 * (number % rows) + 1, number / rows);
        entries_.append(entry);
    }
    QWidget* before = every_;
    for (const Entry& entry : std::as_const(entries_)) {
        setTabOrder(before, entry.box);
        before = entry.box;
    }
    retranslate();
}

void EventChecklist::checkAll(bool checked) {
    every_->setChecked(false);
    chosen_.clear();
    for (const Entry& entry : std::as_const(entries_))
        if (checked) chosen_ << entry.event;
    showEvery();
    showProblem({});
    Q_EMIT edited();
}

void EventChecklist::showEvery() {
    const bool every = every_->isChecked();
    for (const Entry& entry : std::as_const(entries_)) {
        entry.box->setChecked(every || chosen_.contains(entry.event));
        entry.box->setEnabled(!every);
    }
}

void EventChecklist::showProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

void EventChecklist::takeFocus() {
    every_->setFocus(Qt::OtherFocusReason);
}

void EventChecklist::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EventChecklist::retranslate() {
    title_->setText(tr("Events"));
    all_->setText(tr("Choose all"));
    none_->setText(tr("Choose none"));
    every_->setText(tr("Every event, also those that SePay adds later"));
    everyHint_->setText(tr("Or choose single ones:"));
    for (QPushButton* button : {all_, none_})
        button->setAccessibleName(button->text());
    every_->setAccessibleName(every_->text());
    for (const Entry& entry : std::as_const(entries_)) {
        const QString words = webhookEventText(entry.event);
        const bool known = words != entry.event;
        entry.box->setText(known ? words : tr("Another event"));
        entry.box->setAccessibleName(tr("%1, %2").arg(entry.box->text(), entry.event));
    }
}

}  // namespace bankhub
