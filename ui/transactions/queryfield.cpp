// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/queryfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QStyledItemDelegate>

#include "ui/format/privacy.h"
#include "ui/format/querylinetext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/roles.h"

namespace bankhub {

QueryField::QueryField(std::function<QueryVocabulary()> vocabulary, QWidget* parent)
    : SearchField(parent), vocabulary_(std::move(vocabulary)), completer_(new QCompleter(&choices_, this)) {
    // The choices are already those that fit, and only the piece at the cursor is replaced: what QLineEdit does with
    // a completer of its own would replace the whole line.
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(this);
    setRole(completer_->popup(), "completions");
    // The delegate of QCompleter takes no notice of the style sheet.
    completer_->popup()->setItemDelegate(new QStyledItemDelegate(completer_->popup()));
    completer_->popup()->installEventFilter(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(this, &QLineEdit::textChanged, this, [this] { markProblem(0, 0); });
}

void QueryField::markProblem(qsizetype position, qsizetype length) {
    problemPosition_ = position;
    problemLength_ = length;
    setStyleProperty(this, "problem", length > 0);
    update();
}

namespace {
/// Esc as the window asks whether somebody wants it for something else than its shortcut.
bool asksForEscape(const QEvent* event) {
    return event->type() == QEvent::ShortcutOverride && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape;
}

/// The focus goes somewhere else than to the choices that are offered.
bool leaves(const QEvent* event) {
    return event->type() == QEvent::FocusOut &&
           static_cast<const QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
}

bool isWriting(const QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress: {
            // The keys of a shortcut come one after the other.
            const int key = static_cast<const QKeyEvent*>(event)->key();
            return key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt && key != Qt::Key_Meta;
        }
        case QEvent::MouseButtonPress:
        case QEvent::InputMethod:
            return true;
        default:
            return false;
    }
}
}  // namespace

bool QueryField::event(QEvent* event) {
    // Privacy mode has all words said again. What stands in the line is hidden though the cursor is in it.
    if (event->type() == QEvent::LanguageChange) completer_->popup()->hide();
    if (event->type() == QEvent::LanguageChange || leaves(event)) setWriting(false);
    if (isWriting(event)) setWriting(true);
    // The first Esc closes what is offered; only the next one steps back in the window.
    if (asksForEscape(event) && completer_->popup()->isVisible()) {
        event->accept();
        return true;
    }
    return SearchField::event(event);
}

bool QueryField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == completer_->popup() && asksForEscape(event)) {
        event->accept();
        return true;
    }
    return SearchField::eventFilter(watched, event);
}

void QueryField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && completer_->popup()->isVisible()) {
        completer_->popup()->hide();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        offer(true);
    else
        SearchField::keyPressEvent(event);
}

void QueryField::setWriting(bool writing) {
    writing_ = writing;
    update();
}

/// What stands there may be an account number or an amount. Whoever writes sees it.
bool QueryField::paintDiscreetly() {
    const QString shown = discreetQueryLine(text());
    if (writing_ || shown == text()) return false;
    const int before = cursorRect().center().x() - fontMetrics().horizontalAdvance(text().left(cursorPosition()));
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    // A long line is scrolled when it has been written; it begins beside the sign at the left.
    const int left = before > 0 ? before : height();
    const QRect room(left, 0, width() - left - height(), height());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
    return true;
}

void QueryField::paintEvent(QPaintEvent* event) {
    if (paintDiscreetly()) return;
    SearchField::paintEvent(event);
    if (problemLength_ == 0) return;
    // The line may be scrolled; where its characters are is known from the cursor alone.
    const QRect cursor = cursorRect();
    const auto place = [&](qsizetype position) {
        return cursor.center().x() + fontMetrics().horizontalAdvance(text().left(position)) -
               fontMetrics().horizontalAdvance(text().left(cursorPosition()));
    };
    QPainter painter(this);
    painter.setClipRect(contentsRect());
    painter.setPen(QPen(currentTokens().bad, 2, Qt::DotLine));
    const int below = cursor.bottom() - 1;
    painter.drawLine(place(problemPosition_), below, place(problemPosition_ + problemLength_), below);
}

void QueryField::offer(bool asked) {
    QueryVocabulary names = vocabulary_();
    // Hidden, they could not be told apart.
    if (amountsAreHidden())
        for (QueryVocabulary::NamedAccount& account : names.accounts)
            account.number.clear();
    completions_ = completeQuery(text(), cursorPosition(), names);
    QStringList texts;
    for (const QueryCompletion& choice : std::as_const(completions_.choices))
        texts << choice.text;
    // An empty place would offer every filter: that is help for those who ask, not for those who have just begun.
    if (texts.isEmpty() || (completions_.length == 0 && !asked)) {
        completer_->popup()->hide();
        return;
    }
    choices_.setStringList(texts);
    completer_->complete();
    // Nothing is chosen until an arrow key chooses it: Return after a plain word must search for that word.
    completer_->popup()->setCurrentIndex({});
}

void QueryField::take(const QString& choice) {
    QString line = text();
    line.replace(completions_.position, completions_.length, choice);
    setText(line);
    setCursorPosition(static_cast<int>(completions_.position + choice.size()));
    Q_EMIT textEdited(line);
}

}  // namespace bankhub
