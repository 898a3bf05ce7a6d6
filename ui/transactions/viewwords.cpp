// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewwords.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/format/queryproblemtext.h"

namespace bankhub {

namespace {
using Kind = ViewFileProblem::Kind;

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
public:
    static QString builtIn(const QString& key) {
        if (key == QLatin1String("today")) return tr("Today");
        if (key == QLatin1String("no-payment-code")) return tr("No payment code");
        if (key == QLatin1String("notification-failed")) return tr("Notification failed");
        // Of a newer program.
        return key;
    }
    static QString problem(const ViewFileProblem& problem) {
        switch (problem.kind) {
            case Kind::TooLarge:
                return tr("The file is too large to be a view.");
            case Kind::NotAView:
                return tr("The file is not a view of this program. Ask your colleague to share the view again.");
            case Kind::NewerVersion:
                return tr("The file was made by a newer version of this program (format %1). Update the program to "
                          "open it.")
                    .arg(problem.subject);
            case Kind::BadName:
                return tr("The view in the file has no name.");
            case Kind::BadQuery:
                return tr("The filter of the view cannot be understood. %1")
                    .arg(queryProblemText(problem.query, problem.subject));
            case Kind::TooLongQuery:
                return tr("The filter of the view is too long.");
            case Kind::UnknownColumn:
                return tr("The view has a column that this program does not know: “%1”.").arg(problem.subject);
            case Kind::BadColumns:
                return tr(
                    "The columns of the view cannot be shown: one is there twice, none is shown or a width is "
                    "impossible.");
            case Kind::BadSort:
                return tr("The order of the view cannot be used.");
        }
        return {};
    }
};
}  // namespace

QString viewTitle(const SavedView& view) {
    return view.name.isEmpty() ? ViewWords::builtIn(view.builtIn) : view.name;
}

QString viewFileProblemText(const ViewFileProblem& problem) {
    return ViewWords::problem(problem);
}

}  // namespace bankhub
