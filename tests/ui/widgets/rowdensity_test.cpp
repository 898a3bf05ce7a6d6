// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "ui/shell/settingsmenu.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;

/// How close the rows of tables stand, from the menu to the pixels.
class RowDensityTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ = std::make_unique<Settings>(folder_->path());
        theme_ = std::make_unique<Theme>(*qApp, *settings_);
        model_.setRowCount(3);
        model_.setColumnCount(2);
        table_ = std::make_unique<RecordTable>();
        table_->setModel(&model_);
        table_->show();
    }
    void cleanup() {
        table_.reset();
        theme_.reset();
        settings_.reset();
    }

    void normalAtFirst() {
        QCOMPARE(settings_->density(), Settings::Density::Normal);
        QCOMPARE(height(), recordHeight(table_->font()));
    }
    void theMenuChoosesAndTablesFollow() {
        const int normal = height();
        choose("Compact");
        QVERIFY(height() < normal);
        QVERIFY(height() >= table_->fontMetrics().height());
        QCOMPARE(table_->rowHeight(0), height());
        choose("Comfortable");
        QVERIFY(height() > normal);
        // Tables that are made later, and the next run of the program.
        const RecordTable later;
        QCOMPARE(later.verticalHeader()->defaultSectionSize(), height());
        QCOMPARE(Settings(folder_->path()).density(), Settings::Density::Comfortable);
        choose("Normal");
        QCOMPARE(height(), normal);
    }
    void rowsGrowWithTheFont() {
        for (const char* density : {"Compact", "Normal", "Comfortable"}) {
            choose(density);
            QFont font = table_->font();
            font.setPointSizeF(9);
            table_->setFont(font);
            const int small = height();
            font.setPointSizeF(18);
            table_->setFont(font);
            QVERIFY2(height() > small, density);
            QVERIFY2(height() >= table_->fontMetrics().height(), density);
        }
    }
    void nonsenseInTheFileIsNormal() {
        {
            QSettings file(folder_->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
            file.setValue(QStringLiteral("density"), QStringLiteral("none at all"));
        }
        QCOMPARE(Settings(folder_->path()).density(), Settings::Density::Normal);
    }

private:
    [[nodiscard]] int height() const { return table_->verticalHeader()->defaultSectionSize(); }
    void choose(const char* text) {
        QAction all;
        SettingsMenu menu(*settings_, &all, {});
        for (QMenu* group : menu.findChildren<QMenu*>())
            for (QAction* action : group->actions())
                if (action->text() == QLatin1String(text)) {
                    action->trigger();
                    return;
                }
        QFAIL("the menu has no such entry");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<Theme> theme_;
    QStandardItemModel model_;
    std::unique_ptr<RecordTable> table_;
};

QTEST_MAIN(RowDensityTest)
#include "rowdensity_test.moc"
