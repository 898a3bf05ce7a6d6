// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/memberform.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <algorithm>

#include "ui/format/membertext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* makeLine(const char* role) {
    auto* label = new QLabel;
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(smallFont(label->font()));
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
    form_ = new QFormLayout(this);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(space(4));
    form_->setVerticalSpacing(space(1));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QLabel* MemberForm::addHeading() {
    auto* heading = new QLabel;
    heading->setFont(strongFont(font()));
    heading->setContentsMargins(0, form_->rowCount() > 0 ? space(3) : 0, 0, space(1));
    form_->addRow(heading);
    return heading;
}

void MemberForm::addField(const QString& member, QWidget* field) {
    Row row;
    row.field = field;
    row.label = new QLabel;
    row.label->setBuddy(field);
    row.hint = makeLine("dim");
    row.problem = makeLine("bad");
    form_->addRow(row.label, field);
    form_->addRow(nullptr, row.problem);
    form_->addRow(nullptr, row.hint);
    form_->setRowVisible(row.problem, false);
    form_->setRowVisible(row.hint, false);
    for (QWidget* part : partsOf(field))
        part->installEventFilter(this);
    rows_.insert(member, row);
    order_ << member;
    retranslate();
}

void MemberForm::setHint(const QString& member, const QString& hint) {
    const Row row = rows_.value(member);
    if (!row.field) return;
    row.hint->setText(hint);
    form_->setRowVisible(row.hint, !hint.isEmpty());
}

void MemberForm::setProblem(const QString& member, const QString& problem) {
    const Row row = rows_.value(member);
    if (!row.field) return;
    row.problem->setText(problem);
    form_->setRowVisible(row.problem, !problem.isEmpty());
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
        focusOf(rows_.value(member).field)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
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
