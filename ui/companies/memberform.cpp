// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/memberform.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

#include "ui/format/membertext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
void showLine(QLabel* line, const QString& text) {
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

QLabel* makeLine(const char* role) {
    auto* label = new QLabel;
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(smallFont(label->font()));
    label->hide();
    return label;
}

/// Where the keyboard goes in a field that is made of several parts.
QWidget* focusOf(QWidget* field) {
    return field->focusProxy() ? field->focusProxy() : field;
}

QWidgetList partsOf(QWidget* field) {
    return QWidgetList{field} + field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
}
}  // namespace

MemberForm::MemberForm(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space(4));
    grid_->setVerticalSpacing(space(3));
    grid_->setColumnStretch(1, 1);
}

QLabel* MemberForm::addHeading() {
    auto* heading = new QLabel;
    heading->setFont(strongFont(font()));
    heading->setContentsMargins(0, order_.isEmpty() ? 0 : space(3), 0, 0);
    grid_->addWidget(heading, grid_->rowCount(), 0, 1, 2);
    return heading;
}

void MemberForm::addField(const QString& member, QWidget* field) {
    Row row;
    row.field = field;
    row.label = new QLabel;
    row.label->setBuddy(field);
    // The style sheet's padding counts. Lines that appear under a field must not press it flat, and its label stays
    // beside it.
    field->ensurePolished();
    field->setMinimumHeight(field->sizeHint().height());
    row.label->setMinimumHeight(field->sizeHint().height());
    row.problem = makeLine("bad");
    row.warning = makeLine("warning");
    row.hint = makeLine("dim");
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space(1));
    lines->addWidget(field);
    for (QLabel* line : {row.problem, row.warning, row.hint})
        lines->addWidget(line);
    const int position = grid_->rowCount();
    grid_->addWidget(row.label, position, 0, Qt::AlignLeft | Qt::AlignTop);
    grid_->addLayout(lines, position, 1);
    for (QWidget* part : partsOf(field))
        part->installEventFilter(this);
    rows_.insert(member, row);
    order_ << member;
    retranslate();
}

void MemberForm::setHint(const QString& member, const QString& hint) {
    const Row row = rows_.value(member);
    if (row.field) showLine(row.hint, hint);
}

void MemberForm::setWarning(const QString& member, const QString& warning) {
    const Row row = rows_.value(member);
    if (row.field) showLine(row.warning, warning);
}

void MemberForm::setProblem(const QString& member, const QString& problem) {
    const Row row = rows_.value(member);
    if (!row.field) return;
    showLine(row.problem, problem);
    for (QWidget* part : partsOf(row.field)) {
        setStyleProperty(part, "problem", !problem.isEmpty());
        part->setAccessibleDescription(problem);
    }
}

QString MemberForm::problem(const QString& member) const {
    const Row row = rows_.value(member);
    return row.field ? row.problem->text() : QString();
}

void MemberForm::clearProblems() {
    for (const QString& member : std::as_const(order_))
        setProblem(member, {});
}

void MemberForm::focusFirstField() {
    if (!order_.isEmpty()) focusOf(rows_.value(order_.first()).field)->setFocus(Qt::OtherFocusReason);
}

bool MemberForm::focusFirstProblem() {
    for (const QString& member : std::as_const(order_)) {
        if (problem(member).isEmpty()) continue;
        const Row row = rows_.value(member);
        focusOf(row.field)->setFocus(Qt::OtherFocusReason);
        // Once the line has its place.
        QMetaObject::invokeMethod(
            this, [this, row] { bringIntoView(row.problem); }, Qt::QueuedConnection);
        return true;
    }
    return false;
}

void MemberForm::bringIntoView(QWidget* line) {
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) scroll->ensureWidgetVisible(line);
}

QStringList MemberForm::takeServerMessages(const Error& error) {
    QStringList others;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field) {
        const QString member = field.key().section(QLatin1Char('.'), -1);
        const QString message = field.value().join(QLatin1Char(' '));
        if (rows_.contains(member))
            setProblem(member, message);
        else
            others << QStringLiteral("%1: %2").arg(memberText(member), message);
    }
    focusFirstProblem();
    return others;
}

bool MemberForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        // A list that opens below its field, or another window in front, does not leave the field.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) tellWhatWasLeft(watched);
    }
    return QWidget::eventFilter(watched, event);
}

void MemberForm::tellWhatWasLeft(const QObject* part) {
    const QWidget* next = QApplication::focusWidget();
    for (const QString& member : std::as_const(order_)) {
        const QWidgetList parts = partsOf(rows_.value(member).field);
        const auto isPart = [&parts](const QObject* object) {
            return std::any_of(parts.cbegin(), parts.cend(), [object](const QWidget* own) { return own == object; });
        };
        if (isPart(part) && !isPart(next)) Q_EMIT fieldLeft(member);
    }
}

void MemberForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MemberForm::retranslate() {
    for (const QString& member : std::as_const(order_)) {
        const Row row = rows_.value(member);
        row.label->setText(memberText(member));
        focusOf(row.field)->setAccessibleName(memberText(member));
    }
}

}  // namespace bankhub
