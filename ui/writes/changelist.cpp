// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/changelist.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include "ui/format/maskedtext.h"
#include "ui/format/membertext.h"
#include "ui/format/privacy.h"
#include "ui/format/statustext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {

constexpr int shownWhole = 4;       // lines
constexpr int longestShown = 2000;  // characters

QLabel* makeValue(const std::optional<QString>& value, const std::optional<QString>& other) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString text = value ? changedLines(*value, other.value_or(QString())) : QString();
    label->setText(orDash(text.left(longestShown)));
    return label;
}

QLabel* makeHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(smallFont(label->font()));
    setRole(label, "dim");
    return label;
}

/// The value as privacy mode lets it be seen: amounts not at all, accounts without their numbers.
std::optional<QString> shown(const std::optional<QString>& value, const QString& member) {
    if (!value || !amountsAreHidden()) return value;
    if (member == QLatin1String("amount")) return hiddenDigits();
    return member == QLatin1String("bank_account_xid") ? discreetText(*value) : *value;
}

}  // namespace

ChangeList::ChangeList(const QList<MemberChange>& changes, QWidget* parent) : QWidget(parent), changes_(changes) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

void ChangeList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) build();
}

void ChangeList::build() {
    delete lines_;
    lines_ = new QWidget;
    auto* grid = new QGridLayout(lines_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    bool anyBefore = false;
    for (const MemberChange& change : std::as_const(changes_))
        anyBefore = anyBefore || change.before.has_value();
    if (anyBefore) {
        grid->addWidget(makeHeading(tr("Now")), 0, 1);
        grid->addWidget(makeHeading(tr("After saving")), 0, 2);
    }
    int line = 1;
    for (const MemberChange& change : std::as_const(changes_)) {
        const QString member = memberText(change.member);
        auto* name = new QLabel(member);
        name->setTextFormat(Qt::PlainText);
        setRole(name, "dim");
        grid->addWidget(name, line, 0, Qt::AlignTop);
        QLabel* after = makeValue(shown(change.after, change.member), change.before);
        after->setFont(strongFont(after->font()));
        if (anyBefore) {
            QLabel* before = makeValue(shown(change.before, change.member), change.after);
            before->setAccessibleName(tr("%1 now: %2").arg(member, before->text()));
            after->setAccessibleName(tr("%1 after saving: %2").arg(member, after->text()));
            grid->addWidget(before, line, 1, Qt::AlignTop);
            grid->addWidget(after, line, 2, Qt::AlignTop);
        } else {
            after->setAccessibleName(member + QStringLiteral(": ") + after->text());
            grid->addWidget(after, line, 1, 1, 2, Qt::AlignTop);
        }
        ++line;
    }
    layout()->addWidget(lines_);
}

QString changedLines(const QString& text, const QString& other) {
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QStringList others = other.split(QLatin1Char('\n'));
    if (lines.size() <= shownWhole) return text;
    qsizetype start = 0;
    while (start < lines.size() && start < others.size() && lines.at(start) == others.at(start))
        ++start;
    qsizetype end = 0;
    while (end < lines.size() - start && end < others.size() - start &&
           lines.at(lines.size() - 1 - end) == others.at(others.size() - 1 - end))
        ++end;
    QStringList shown = lines.mid(start, lines.size() - start - end);
    const QString gap = QStringLiteral("…");
    if (start > 0) shown.prepend(gap);
    if (end > 0) shown.append(gap);
    return shown.join(QLatin1Char('\n'));
}

}  // namespace bankhub
