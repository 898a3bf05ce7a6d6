// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QScrollBar>

#include "tests/bench/desk.h"
#include "tests/bench/measures.h"
#include "tests/bench/waiting.h"
#include "ui/theme/typescale.h"

namespace bankhub::bench {

namespace {
constexpr double frameMs = 16;

Measurement measureAt(Desk& desk, const QString& id, const QString& how, const Effort& effort) {
    Measurement result;
    result.id = QStringLiteral("scroll-") + id;
    result.what = QStringLiteral("scrolling: painting one page, %1").arg(how);
    result.against = QStringLiteral("16 ms frame");
    result.unit = QStringLiteral("ms");
    result.goal = 1.0;
    result.judgedPercentile = 99;
    QScrollBar& bar = *desk.table().verticalScrollBar();
    QWidget& viewport = *desk.table().viewport();
    const auto paint = [&] {
        const double milliseconds = timed([&] { viewport.repaint(); });
        result.own.add(milliseconds);
        result.ratio.add(milliseconds / frameMs);
    };
    for (int position = 0; position < effort.scrollPositions; ++position) {
        // A step of the wheel nine times, then a jump to somewhere else.
        const int jump = static_cast<int>(static_cast<qint64>(position) * 7919 % qMax(1, bar.maximum()));
        bar.setValue(position % 10 == 9 ? jump : bar.value() + 3);
        paint();  // rows that are not in memory yet are painted as such
        desk.scrollTo(bar.value());
        if (position % 10 == 9) paint();
    }
    result.remark = QStringLiteral("%1 pictures of %2 × %3 pixels, software rendering")
                        .arg(result.own.count())
                        .arg(viewport.width())
                        .arg(viewport.height());
    return result;
}
}  // namespace

QList<Measurement> measureScrolling(const BenchData& data, const Effort& effort) {
    Desk desk(data.folder(), data.profile());
    Measurement usual = measureAt(desk, QStringLiteral("usual"), QStringLiteral("rows of the usual height"), effort);
    // As many lines as the font leaves room for, on a large screen.
    desk.window().resize(1920, 1080);
    desk.table().verticalHeader()->setMinimumSectionSize(1);
    desk.table().verticalHeader()->setDefaultSectionSize(QFontMetrics(desk.table().font()).height() + 2);
    desk.waitUntilCalm();
    Measurement dense = measureAt(desk, QStringLiteral("dense"), QStringLiteral("dense rows, 1920 × 1080"), effort);
    return {usual, dense};
}

}  // namespace bankhub::bench
