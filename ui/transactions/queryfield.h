// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringListModel>
#include <functional>

#include "app/domain/querylanguage.h"
#include "ui/widgets/searchfield.h"

class QCompleter;

namespace bankhub {

/// The search field of the transaction page: plain words, and every filter of the query language, with completion of
/// filters, banks, accounts, companies and periods while one is typed.
class QueryField : public SearchField {
    Q_OBJECT
public:
    /// `vocabulary` gives the present names; it is asked at every key stroke.
    explicit QueryField(std::function<QueryVocabulary()> vocabulary, QWidget* parent = nullptr);

private:
    void offer();
    void take(const QString& choice);

    std::function<QueryVocabulary()> vocabulary_;
    QStringListModel choices_;
    QCompleter* completer_;
    QueryCompletions completions_;
};

}  // namespace bankhub
