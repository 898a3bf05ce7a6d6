// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/shortamount.h"

#include <QTest>
#include <limits>

using namespace bankhub;

/// Three digits and a unit, rounded half up.
class ShortAmountTest : public QObject {
    Q_OBJECT
private slots:
    void amounts_data() {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<int>("unit");
        const auto add = [](qint64 amount, const char* digits, ShortAmount::Unit unit) {
            QTest::addRow("%lld", static_cast<long long>(amount))
                << amount << QString::fromLatin1(digits) << static_cast<int>(unit);
        };
        using Unit = ShortAmount::Unit;
        add(0, "0", Unit::One);
        add(835, "835", Unit::One);
        add(835'000, "835.000", Unit::One);
        add(999'999, "999.999", Unit::One);
        add(1'000'000, "1", Unit::Million);
        add(1'004'999, "1", Unit::Million);
        add(1'005'000, "1,01", Unit::Million);
        add(9'994'999, "9,99", Unit::Million);
        add(9'995'000, "10", Unit::Million);
        add(14'862'450, "14,9", Unit::Million);
        add(99'949'999, "99,9", Unit::Million);
        add(99'950'000, "100", Unit::Million);
        add(999'499'999, "999", Unit::Million);
        add(999'500'000, "1", Unit::Billion);
        add(6'210'000'000, "6,21", Unit::Billion);
        add(6'205'000'000, "6,21", Unit::Billion);
        add(6'200'000'000, "6,2", Unit::Billion);
        add(1'234'567'000'000, "1.235", Unit::Billion);
        add(-6'210'000'000, "6,21", Unit::Billion);
        add(std::numeric_limits<qint64>::max(), "9.223.372.037", Unit::Billion);
        add(std::numeric_limits<qint64>::min(), "9.223.372.037", Unit::Billion);
    }
    void amounts() {
        QFETCH(qint64, amount);
        QFETCH(QString, digits);
        QFETCH(int, unit);
        const ShortAmount found = shortAmount(amount);
        QCOMPARE(found.digits, digits);
        QCOMPARE(static_cast<int>(found.unit), unit);
    }
};

QTEST_GUILESS_MAIN(ShortAmountTest)
#include "shortamount_test.moc"
