// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/queryfield.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace bankhub {

QueryField::QueryField(std::function<QueryVocabulary()> vocabulary, QWidget* parent)
    : SearchField(parent), vocabulary_(std::move(vocabulary)), completer_(new QCompleter(&choices_, this)) {
    // The choices are already those that fit, and only the piece at the cursor is replaced: what QLineEdit does with
    // a completer of its own would replace the whole line.
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offer);
}

void QueryField::offer() {
    completions_ = completeQuery(text(), cursorPosition(), vocabulary_());
    QStringList texts;
    for (const QueryCompletion& choice : std::as_const(completions_.choices))
        texts << choice.text;
    // An empty place would offer every filter: that is help for those who ask, not for those who have just begun.
    if (texts.isEmpty() || completions_.length == 0) {
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
