// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/queryproblemtext.h"

#include <QCoreApplication>

#include "ui/format/querylinetext.h"

namespace bankhub {

namespace {
struct QueryWords {
    Q_DECLARE_TR_FUNCTIONS(QueryProblem)
public:
    static QString sentence(const QueryProblem& problem, const QString& piece) {
        switch (problem.kind) {
            case QueryProblem::Kind::UnknownKey:
                return problem.suggestion.isEmpty()
                           ? tr("“%1”: there is no filter “%2”. Put it in quotes to search for it.")
                                 .arg(piece, problem.subject)
                           : tr("“%1”: there is no filter “%2”. Did you mean “%3:”?")
                                 .arg(piece, problem.subject, problem.suggestion);
            case QueryProblem::Kind::MissingValue:
                return tr("“%1”: a value is missing.").arg(piece);
            case QueryProblem::Kind::BadAmount:
                return tr("“%1”: this is not one clear amount. Write for example 1500000, 1.500.000, 1500k or 1,5tr.")
                    .arg(piece);
            case QueryProblem::Kind::EmptyRange:
                return tr("“%1”: the lower end is above the upper one.").arg(piece);
            case QueryProblem::Kind::BadDate:
                return tr("“%1”: this is not a day or a period. Write for example 01/11/2026, 11/2026 or last-month.")
                    .arg(piece);
            case QueryProblem::Kind::BadDirection:
                return tr("“%1”: the direction is in or out.").arg(piece);
            case QueryProblem::Kind::BadYesNo:
                return tr("“%1”: write yes or no.").arg(piece);
            case QueryProblem::Kind::UnknownProperty:
                return tr("“%1”: write has:code, has:va or has:ref.").arg(piece);
            case QueryProblem::Kind::UnclosedQuote:
                return tr("“%1”: the closing quote is missing.").arg(piece);
            case QueryProblem::Kind::CannotBeExcluded:
                return tr("“%1”: this filter cannot be excluded.").arg(piece);
            case QueryProblem::Kind::SaidTwice:
                return tr("“%1”: this filter is already given.").arg(piece);
        }
        return {};
    }
};
}  // namespace

QString queryProblemText(const QueryProblem& problem, const QString& line) {
    return QueryWords::sentence(problem, discreetQueryLine(line.mid(problem.position, problem.length)));
}

}  // namespace bankhub
