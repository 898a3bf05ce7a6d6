// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenline.h"

#include <QLineEdit>

namespace bankhub {

SpokenLine::SpokenLine(QLineEdit* line) : QAccessibleWidget(line, QAccessible::EditableText), line_(*line) {
    addControllingSignal(QStringLiteral("textChanged(const QString&)"));
    addControllingSignal(QStringLiteral("returnPressed()"));
}

bool SpokenLine::isSecret() const {
    return line_.echoMode() != QLineEdit::Normal;
}

QString SpokenLine::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Value) return line_.displayText();
    const QString text = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && text.isEmpty() ? line_.placeholderText() : text;
}

void SpokenLine::setText(QAccessible::Text kind, const QString& text) {
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State SpokenLine::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !line_.isReadOnly();
    state.readOnly = line_.isReadOnly();
    state.passwordEdit = isSecret();
    state.selectableText = true;
    state.hasPopup = line_.completer() != nullptr;
    return state;
}

void* SpokenLine::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
    if (type == QAccessible::EditableTextInterface) return static_cast<QAccessibleEditableTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

void SpokenLine::selection(int index, int* start, int* end) const {
    *start = *end = 0;
    if (index != 0 || !line_.hasSelectedText()) return;
    *start = line_.selectionStart();
    *end = line_.selectionEnd();
}

int SpokenLine::selectionCount() const {
    return line_.hasSelectedText() ? 1 : 0;
}

void SpokenLine::addSelection(int start, int end) {
    setSelection(0, start, end);
}

void SpokenLine::removeSelection(int) {
    line_.deselect();
}

void SpokenLine::setSelection(int, int start, int end) {
    line_.setSelection(start, end - start);
}

int SpokenLine::cursorPosition() const {
    return line_.cursorPosition();
}

void SpokenLine::setCursorPosition(int position) {
    line_.setCursorPosition(position);
}

QString SpokenLine::text(int start, int end) const {
    return isSecret() ? QString() : line_.text().mid(start, end - start);
}

// Words of a secret are secrets as well.
QString SpokenLine::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const {
    *start = *end = -1;
    return isSecret() ? QString() : QAccessibleTextInterface::textBeforeOffset(offset, boundary, start, end);
}

QString SpokenLine::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const {
    *start = *end = -1;
    return isSecret() ? QString() : QAccessibleTextInterface::textAfterOffset(offset, boundary, start, end);
}

QString SpokenLine::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const {
    *start = *end = -1;
    return isSecret() ? QString() : QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
}

int SpokenLine::characterCount() const {
    return static_cast<int>(line_.text().size());
}

QRect SpokenLine::characterRect(int offset) const {
    const QString shown = line_.displayText();
    if (offset < 0 || offset > shown.size()) return {};
    // The one place that the field tells of: also when the text has moved under its edges.
    const QRect cursor = line_.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QFontMetrics metrics = line_.fontMetrics();
    const auto until = [&](int position) { return metrics.horizontalAdvance(shown, position); };
    const int left = cursor.center().x() + until(offset) - until(line_.cursorPosition());
    const int width = offset < shown.size() ? until(offset + 1) - until(offset) : 0;
    return {line_.mapToGlobal(QPoint(left, cursor.top())), QSize(width, cursor.height())};
}

int SpokenLine::offsetAtPoint(const QPoint& point) const {
    return line_.cursorPositionAt(line_.mapFromGlobal(point));
}

void SpokenLine::scrollToSubstring(int start, int end) {
    line_.setCursorPosition(end);
    line_.setCursorPosition(start);
}

QString SpokenLine::attributes(int, int* start, int* end) const {
    *start = 0;
    *end = characterCount();
    return {};
}

void SpokenLine::deleteText(int start, int end) {
    replaceText(start, end, {});
}

void SpokenLine::insertText(int offset, const QString& text) {
    replaceText(offset, offset, text);
}

void SpokenLine::replaceText(int start, int end, const QString& text) {
    if (line_.isReadOnly() || !line_.isEnabled() || start < 0 || end < start) return;
    line_.setCursorPosition(start);
    if (end > start) line_.setSelection(start, end - start);
    line_.insert(text);
}

}  // namespace bankhub
