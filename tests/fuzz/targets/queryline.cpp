// SPDX-License-Identifier: GPL-3.0-or-later
// The query line, as typed, pasted, or found in somebody else's view.
#include "app/domain/querylanguage.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

namespace {
const QueryVocabulary& vocabulary() {
    static const QueryVocabulary names{
        {{BankAccountXid{QStringLiteral("b1")}, QStringLiteral("MBBank"), QStringLiteral("0123456789")},
         {BankAccountXid{QStringLiteral("b2")}, QStringLiteral("Ngân hàng \"Á Châu\""), QStringLiteral("77")}},
        {{CompanyXid{QStringLiteral("c1")}, QStringLiteral("Công ty Đạt")},
         {CompanyXid{QStringLiteral("c2")}, QStringLiteral("today")}}};
    return names;
}
}  // namespace

void queryLine(const QByteArray& bytes) {
    const QString line = QString::fromUtf8(bytes.left(4096));
    const ParsedQuery parsed = parseQuery(line, vocabulary());
    for (const QueryProblem& problem : parsed.problems)
        require(problem.position >= 0 && problem.length >= 0 && problem.position + problem.length <= line.size());
    // What was understood can be said again and means the same.
    const QString said = bankhub::queryLine(parsed.filter, vocabulary());
    const ParsedQuery again = parseQuery(said, vocabulary());
    require(again.problems.isEmpty());
    require(again.filter == parsed.filter);
    (void)parsed.filter.on(QDate(2026, 11, 26));

    const qsizetype cursor = bytes.isEmpty() ? 0 : uchar(bytes.back()) % (line.size() + 1);
    const QueryCompletions completions = completeQuery(line, cursor, vocabulary());
    require(completions.position >= 0 && completions.length >= 0 &&
            completions.position + completions.length <= line.size());
}

}  // namespace bankhub::fuzz
