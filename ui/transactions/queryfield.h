// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringListModel>
#include <functional>

#include "app/domain/querylanguage.h"
#include "ui/widgets/searchfield.h"

class QCompleter;

namespace bankhub {

/// The search field of the transaction page: plain words, and every filter of the query language, with completion of
/// filters, banks, accounts, companies and periods while one is typed. The Down key offers what can stand at the
/// cursor. In privacy mode the numbers of the line are hidden until somebody writes in it again, and no account numbers
/// are offered.
class QueryField : public SearchField {
    Q_OBJECT
public:
    /// `vocabulary` gives the present names; it is asked at every key stroke.
    explicit QueryField(std::function<QueryVocabulary()> vocabulary, QWidget* parent = nullptr);
    /// Underlines a piece of the line that is wrong, until the line changes; a length of 0 takes the line away.
    void markProblem(qsizetype position, qsizetype length);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// `asked`: also where nothing has been typed yet.
    void offer(bool asked);
    /// In privacy mode the line without numbers, unless somebody writes in it; false when there is nothing to hide.
    bool paintDiscreetly();
    void setWriting(bool writing);
    void take(const QString& choice);

    std::function<QueryVocabulary()> vocabulary_;
    QStringListModel choices_;
    QCompleter* completer_;
    QueryCompletions completions_;
    qsizetype problemPosition_ = 0;
    qsizetype problemLength_ = 0;
    bool writing_ = false;  ///< somebody has used a key or the mouse in it since it got the focus or privacy mode came
};

}  // namespace bankhub
