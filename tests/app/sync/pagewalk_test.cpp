// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pagewalk.h"

#include <QTest>

using namespace bankhub;
using Verdict = PageWalk::Verdict;

namespace {
PageWalk::Facts page(const QStringList& rows, std::optional<qint64> total = {}, std::optional<qint64> perPage = {}) {
    PageWalk::Facts facts;
    facts.identifiers = rows;
    facts.info.total = total;
    facts.info.perPage = perPage;
    return facts;
}
QStringList rows(int first, int last) {
    QStringList list;
    for (int number = first; number <= last; ++number)
        list.append(QString::number(number));
    return list;
}
}  // namespace

class PageWalkTest : public QObject {
    Q_OBJECT
private slots:
    void onePage() {
        PageWalk walk;
        QCOMPARE(walk.nextPage(), 1);
        QCOMPARE(walk.accept(page(rows(1, 2), 2, 100)), Verdict::Proved);
    }
    void emptyList() {
        PageWalk walk;
        QCOMPARE(walk.accept(page({}, 0)), Verdict::Proved);
    }
    void severalPages() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 100), 250, 100)), Verdict::AskNext);
        QCOMPARE(walk.nextPage(), 2);
        QCOMPARE(walk.accept(page(rows(101, 200), 250, 100)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(201, 250), 250, 100)), Verdict::Proved);
        QCOMPARE(walk.seen().size(), 250);
    }
    void pagesSmallerThanTheServiceSays() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 50), 120, 100)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(51, 100), 120, 100)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(101, 120), 120, 100)), Verdict::Proved);
    }
    void rowsInsertedWhileReadingShiftIntoTheNextPage() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10), 20)), Verdict::AskNext);
        // Two new rows came in front: two old ones are repeated, the new ones are not seen in this pass.
        QCOMPARE(walk.accept(page(rows(9, 18), 22)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(19, 20), 22)), Verdict::AskNext);
        // Twenty of twenty-two: only an empty page tells that this pass is over.
        QCOMPARE(walk.accept(page({}, 22)), Verdict::AskNext);
        QCOMPARE(walk.nextPage(), 1);
        QCOMPARE(walk.pass(), 2);
        QCOMPARE(walk.accept(page(QStringList{QStringLiteral("a"), QStringLiteral("b")} + rows(1, 8), 22)),
                 Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(9, 18), 22)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(19, 20), 22)), Verdict::Proved);
        QCOMPARE(walk.seen().size(), 22);
    }
    void rowSwappedBetweenPagesIsFoundInAnotherPass() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10), 20)), Verdict::AskNext);
        QStringList shifted = rows(12, 20);
        shifted.prepend(QStringLiteral("10"));
        QCOMPARE(walk.accept(page(shifted, 20)), Verdict::AskNext);
        // The pass is over and row 11 is missing.
        QCOMPARE(walk.accept(page({}, 20)), Verdict::AskNext);
        QCOMPARE(walk.nextPage(), 1);
        QCOMPARE(walk.accept(page(rows(1, 10), 20)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(11, 20), 20)), Verdict::Proved);
    }
    void givesUpWhenTheTotalIsNeverReached() {
        PageWalk walk;
        int asked = 0;
        Verdict verdict = Verdict::AskNext;
        while (verdict == Verdict::AskNext && ++asked < 100)
            verdict = walk.accept(walk.nextPage() == 1 ? page(rows(1, 10), 11) : page({}, 11));
        QCOMPARE(verdict, Verdict::Unproved);
        QCOMPARE(walk.seen().size(), 10);
    }
    void withoutMetaItEndsAtTheEmptyPage() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10))), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(11, 14))), Verdict::AskNext);
        QCOMPARE(walk.accept(page({})), Verdict::Unproved);
        QCOMPARE(walk.seen().size(), 14);
    }
    void withoutMetaTheLastPageAgainIsTheEnd() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10))), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(11, 14))), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(11, 14))), Verdict::Unproved);
    }
    void metaMissingOnOnePageOnly() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10), 25)), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(11, 20))), Verdict::AskNext);
        QCOMPARE(walk.accept(page(rows(21, 25))), Verdict::Proved);
    }
    void otherFormOfMeta() {
        PageWalk walk;
        PageWalk::Facts first = page(rows(1, 10));
        first.info.pageCount = 2;
        QCOMPARE(walk.accept(first), Verdict::AskNext);
        PageWalk::Facts second = page(rows(11, 12));
        second.info.pageCount = 2;
        QCOMPARE(walk.accept(second), Verdict::Unproved);
        PageWalk flagged;
        PageWalk::Facts only = page(rows(1, 3));
        only.info.hasMore = false;
        QCOMPARE(flagged.accept(only), Verdict::Unproved);
    }
    void unreadableRowsCountButOnlyOnce() {
        PageWalk walk;
        PageWalk::Facts facts = page(rows(1, 9), 10);
        facts.unreadable = {QStringLiteral("10"), QStringLiteral("10")};
        QCOMPARE(walk.accept(facts), Verdict::Proved);
        QCOMPARE(walk.unreadableCount(), 1);
    }
    void refusedPageIsTheEnd() {
        PageWalk walk;
        QCOMPARE(walk.accept(page(rows(1, 10))), Verdict::AskNext);
        QCOMPARE(walk.pastTheEnd(), Verdict::Unproved);
    }
};

QTEST_GUILESS_MAIN(PageWalkTest)
#include "pagewalk_test.moc"
