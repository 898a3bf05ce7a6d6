// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/queryproblemtext.h"

namespace bankhub {

namespace {
QString reason(const QueryProblem& problem) {
    switch (problem.kind) {
        case QueryProblem::Kind::UnknownKey:
            return problem.suggestion.isEmpty()
                       ? QStringLiteral("there is no \"%1:\"; put it in quotes to search for it").arg(problem.subject)
                       : QStringLiteral("there is no \"%1:\", perhaps \"%2:\"")
                             .arg(problem.subject, problem.suggestion);
        case QueryProblem::Kind::MissingValue:
            return QStringLiteral("a value is missing");
        case QueryProblem::Kind::BadAmount:
            return QStringLiteral("\"%1\" is not one clear amount; for example 1500000, 1.500.000, 1,5tr")
                .arg(problem.subject);
        case QueryProblem::Kind::EmptyRange:
            return QStringLiteral("the lower end is above the upper one");
        case QueryProblem::Kind::BadDate:
            return QStringLiteral("\"%1\" is not a day or a period; for example 2026-11-01, 11/2026, last-month")
                .arg(problem.subject);
        case QueryProblem::Kind::BadDirection:
            return QStringLiteral("\"%1\" is neither in nor out").arg(problem.subject);
        case QueryProblem::Kind::BadYesNo:
            return QStringLiteral("\"%1\" is neither yes nor no").arg(problem.subject);
        case QueryProblem::Kind::UnknownProperty:
            return QStringLiteral("has: knows code, va and ref, not \"%1\"").arg(problem.subject);
        case QueryProblem::Kind::UnclosedQuote:
            return QStringLiteral("a quote is not closed");
        case QueryProblem::Kind::CannotBeExcluded:
            return QStringLiteral("\"%1:\" cannot be excluded").arg(problem.subject);
        case QueryProblem::Kind::SaidTwice:
            return QStringLiteral("\"%1:\" is given twice").arg(problem.subject);
    }
    return {};
}
}  // namespace

QString describeProblem(const QueryProblem& problem, const QString& line) {
    return QStringLiteral("at \"%1\": %2").arg(line.mid(problem.position, problem.length), reason(problem));
}

}  // namespace bankhub
