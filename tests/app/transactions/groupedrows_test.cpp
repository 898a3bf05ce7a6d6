// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/groupedrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bankhub;

namespace {
QList<TransactionGroup> groupsOf(const QList<std::pair<QString, int>>& sizes) {
    QList<TransactionGroup> groups;
    for (const auto& [key, rows] : sizes) {
        TransactionGroup group;
        group.key = key;
        group.totals.count = rows;
        groups << group;
    }
    return groups;
}
}  // namespace

/// Lines of a grouped table, compared with a plain listing of them.
class GroupedRowsTest : public QObject {
    Q_OBJECT

    static QList<GroupedRows::Line> listed(const QList<TransactionGroup>& groups, const GroupedRows& rows) {
        QList<GroupedRows::Line> lines;
        int row = 0;
        for (int group = 0; group < groups.size(); ++group) {
            lines << GroupedRows::Line{group, -1};
            for (int within = 0; within < groups.at(group).totals.count; ++within, ++row)
                if (!rows.isCollapsed(group)) lines << GroupedRows::Line{group, row};
        }
        return lines;
    }
    static void expectLines(const QList<TransactionGroup>& groups, const GroupedRows& rows) {
        const QList<GroupedRows::Line> expected = listed(groups, rows);
        QCOMPARE(rows.lineCount(), static_cast<int>(expected.size()));
        for (int line = 0; line < expected.size(); ++line) {
            QCOMPARE(rows.lineAt(line), expected.at(line));
            if (expected.at(line).isHeader())
                QCOMPARE(rows.headerLine(expected.at(line).group), line);
            else
                QCOMPARE(rows.lineOfRow(expected.at(line).row), line);
        }
        for (int group = 0; group < groups.size(); ++group) {
            const auto [first, last] = rows.rowsOfGroup(group);
            QCOMPARE(static_cast<qint64>(last - first + 1), groups.at(group).totals.count);
            for (int row = first; row <= last; ++row) {
                QCOMPARE(rows.groupOfRow(row), group);
                QCOMPARE(rows.lineOfRow(row) < 0, rows.isCollapsed(group));
            }
        }
    }

    static void setAll(GroupedRows& rows, const QList<TransactionGroup>& groups) {
        rows.setGroups(groups, std::numeric_limits<int>::max());
    }

private slots:
    void withoutGroupsEveryRowIsALine() {
        GroupedRows rows;
        QCOMPARE(rows.lineCount(), 0);
        rows.setRows(3);
        QVERIFY(!rows.isGrouped());
        QCOMPARE(rows.lineCount(), 3);
        QCOMPARE(rows.lineAt(2), (GroupedRows::Line{-1, 2}));
        QCOMPARE(rows.lineOfRow(2), 2);
        QCOMPARE(rows.lineOfRow(3), -1);
        QCOMPARE(rows.lineOfRow(-1), -1);
        QCOMPARE(rows.linesOfRows(1, 2), std::optional(GroupedRows::Block{1, 2}));
    }
    void randomGroups() {
        QRandomGenerator random(4711);
        for (int round = 0; round < 50; ++round) {
            QList<std::pair<QString, int>> sizes;
            const int count = random.bounded(8);
            for (int group = 0; group < count; ++group)
                sizes.append({QString::number(group), 1 + random.bounded(4)});
            const QList<TransactionGroup> groups = groupsOf(sizes);
            GroupedRows rows;
            setAll(rows, groups);
            QVERIFY(rows.isGrouped());
            for (int change = 0; change < 6; ++change) {
                expectLines(groups, rows);
                if (count == 0) break;
                if (random.bounded(5) == 0)
                    rows.setAllCollapsed(random.bounded(2) == 0);
                else
                    rows.setCollapsed(random.bounded(count), random.bounded(2) == 0);
            }
            expectLines(groups, rows);
        }
    }
    void groupsWhoseRowsAreNotThereYetAreHeaders() {
        GroupedRows rows;
        const auto groups = groupsOf({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 1}});
        rows.setGroups(groups, 3);
        // Lines: a 0 1, b 2 and c under headers at 0, 3 and 5.
        QCOMPARE(rows.lineCount(), 6);
        QCOMPARE(rows.lineAt(4), (GroupedRows::Line{1, 2}));
        QCOMPARE(rows.lineAt(5), (GroupedRows::Line{2, -1}));
        QCOMPARE(rows.lineOfRow(2), 4);
        QCOMPARE(rows.lineOfRow(3), -1);
        QCOMPARE(rows.linesOfGroup(2), std::nullopt);
        QCOMPARE(rows.linesOfRows(0, 2), std::optional(GroupedRows::Block{1, 4}));
        rows.setCollapsed(0, true);
        setAll(rows, groups);
        QVERIFY(rows.isCollapsed(0));
        QCOMPARE(rows.lineCount(), 7);
        rows.setGroups(groups, 0);
        QCOMPARE(rows.lineCount(), 3);
    }
    void headersAreTakenOut() {
        GroupedRows rows;
        setAll(rows, groupsOf({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 1}}));
        rows.setCollapsed(1, true);
        // Headers are the lines 0, 3 and 4.
        QList<int> lines{0, 1, 2, 3, 4, 5};
        rows.removeHeaders(lines);
        QCOMPARE(lines, (QList<int>{1, 2, 5}));
        lines = {3, 5};
        rows.removeHeaders(lines);
        QCOMPARE(lines, QList<int>{5});
        lines = {2};
        rows.removeHeaders(lines);
        QCOMPARE(lines, QList<int>{2});
        rows.setRows(3);
        lines = {0, 1};
        rows.removeHeaders(lines);
        QCOMPARE(lines, (QList<int>{0, 1}));
    }
    void linesBetweenTwoRows() {
        GroupedRows rows;
        setAll(rows, groupsOf({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 1}}));
        // Lines: a 0 1, b 2 3 4, c 5 under headers at 0, 3 and 7.
        QCOMPARE(rows.linesOfRows(1, 2), std::optional(GroupedRows::Block{2, 4}));
        rows.setCollapsed(0, true);
        QCOMPARE(rows.linesOfRows(0, 3), std::optional(GroupedRows::Block{2, 3}));
        rows.setCollapsed(1, true);
        QCOMPARE(rows.linesOfRows(0, 4), std::nullopt);
        QCOMPARE(rows.linesOfRows(0, 5), std::optional(GroupedRows::Block{3, 3}));
        rows.setCollapsed(2, true);
        QCOMPARE(rows.linesOfRows(0, 5), std::nullopt);
        rows.setCollapsed(0, false);
        QCOMPARE(rows.linesOfRows(1, 5), std::optional(GroupedRows::Block{2, 2}));
        QCOMPARE(rows.linesOfRows(0, 6), std::nullopt);
    }
    void collapsedGroupsAreKnownByTheirKeys() {
        GroupedRows rows;
        setAll(rows, groupsOf({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}}));
        rows.setCollapsed(1, true);
        setAll(rows, groupsOf({{QStringLiteral("new"), 1}, {QStringLiteral("a"), 2}, {QStringLiteral("b"), 4}}));
        QVERIFY(!rows.isCollapsed(0));
        QVERIFY(!rows.isCollapsed(1));
        QVERIFY(rows.isCollapsed(2));
        rows.setAllCollapsed(true);
        rows.setCollapsed(1, false);
        setAll(rows, groupsOf({{QStringLiteral("newer"), 1}, {QStringLiteral("a"), 2}}));
        QVERIFY(rows.isCollapsed(0));
        QVERIFY(!rows.isCollapsed(1));
    }
    void manyGroups() {
        QList<std::pair<QString, int>> sizes;
        for (int group = 0; group < 100'000; ++group)
            sizes.append({QString::number(group), 10});
        GroupedRows rows;
        setAll(rows, groupsOf(sizes));
        QCOMPARE(rows.lineCount(), 1'100'000);
        QCOMPARE(rows.lineAt(1'099'999), (GroupedRows::Line{99'999, 999'999}));
        rows.setAllCollapsed(true);
        QCOMPARE(rows.lineCount(), 100'000);
        rows.setCollapsed(50'000, false);
        QCOMPARE(rows.lineOfRow(500'009), 50'010);
        QCOMPARE(rows.lineAt(99'999 + 10), (GroupedRows::Line{99'999, -1}));
    }
};

QTEST_APPLESS_MAIN(GroupedRowsTest)
#include "groupedrows_test.moc"
