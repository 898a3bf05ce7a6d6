// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/templateeditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;

/// Column templates through the real dialog.
class TemplateEditorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Settings> settings_;
    QPointer<TemplateEditor> editor_;

    void open() {
        editor_ = new TemplateEditor(*settings_, {});
        editor_->open();
    }
    template <typename Button>
    void press(const QString& name) {
        for (auto* button : editor_->findChildren<Button*>())
            if (button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton, {}, {10, button->height() / 2});
                return;
            }
        QFAIL(qPrintable(name));
    }
    QLineEdit* edit(const QString& name) {
        for (auto* field : editor_->findChildren<QLineEdit*>())
            if (field->accessibleName() == name) return field;
        return nullptr;
    }
    void choose(const QString& box, const QString& text) {
        for (auto* candidate : editor_->findChildren<ChoiceBox*>())
            if (candidate->accessibleName() == box) {
                const int index = candidate->findText(text);
                QVERIFY2(index >= 0, qPrintable(text));
                candidate->setCurrentIndex(index);
                Q_EMIT candidate->activated(index);
                return;
            }
        QFAIL(qPrintable(box));
    }
    QStringList sample() { return editor_->findChild<QPlainTextEdit*>()->toPlainText().split(QLatin1Char('\n')); }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ = std::make_unique<Settings>(folder_->path());
        open();
    }
    void cleanup() { delete editor_; }

    void beginsWithASampleOnThreeRows() {
        QCOMPARE(editor_->templates().size(), 1);
        QCOMPARE(sample().size(), 4);
        QVERIFY(sample().at(0).startsWith(QStringLiteral("Ngày,")));
        QVERIFY2(sample().at(2).contains(QStringLiteral("22/11/2026,")), qPrintable(sample().at(2)));
    }

    void theSampleFollowsEveryChange() {
        choose(QStringLiteral("CSV separator"), QStringLiteral("semicolon"));
        choose(QStringLiteral("Dates"), QStringLiteral("year-month-day"));
        QVERIFY2(sample().at(1).startsWith(QStringLiteral("2026-11-21;FT")), qPrintable(sample().at(1)));
        QVERIFY(sample().at(1).endsWith(QStringLiteral(";'0386112233445")));
        press<QCheckBox>(QStringLiteral("Apostrophe before formulas and long numbers in a CSV file"));
        QVERIFY(sample().at(1).endsWith(QStringLiteral(";0386112233445")));
        press<QCheckBox>(QStringLiteral("Header line"));
        QCOMPARE(sample().size(), 3);
    }

    void columnsAreArranged() {
        // The first column: another field, its header, then down, then one more, then that one away.
        choose(QStringLiteral("Content"), QStringLiteral("Payment code"));
        type(edit(QStringLiteral("Header")), QStringLiteral("Ma"));
        QVERIFY2(sample().at(0).startsWith(QStringLiteral("Ma,")), qPrintable(sample().at(0)));
        QVERIFY(sample().at(1).startsWith(QStringLiteral("SH240811,")));
        press<QToolButton>(QStringLiteral("Move the column down"));
        QVERIFY(sample().at(0).contains(QStringLiteral(",Ma,")));
        press<QToolButton>(QStringLiteral("Add a column"));
        choose(QStringLiteral("Content"), QStringLiteral("Fixed text"));
        type(edit(QStringLiteral("Fixed text")), QStringLiteral("511"));
        QVERIFY2(sample().at(1).contains(QStringLiteral(",SH240811,511,")), qPrintable(sample().at(1)));
        press<QToolButton>(QStringLiteral("Remove the column"));
        QVERIFY(!sample().at(1).contains(QStringLiteral("511")));
    }

    void isKeptOnlyWhenSaved() {
        press<QPushButton>(QStringLiteral("Duplicate"));
        type(edit(QStringLiteral("Name")), QStringLiteral("MISA thu"));
        QCOMPARE(editor_->templates().size(), 2);
        QCOMPARE(savedTemplates(*settings_).size(), 1);
        press<QPushButton>(QStringLiteral("Save"));
        QCOMPARE(editor_->usedTemplate(), QStringLiteral("MISA thu"));
        QCOMPARE(savedTemplates(*settings_).size(), 2);
        QCOMPARE(savedTemplates(*settings_).at(1).name, QStringLiteral("MISA thu"));
    }

    void twoOfOneNameAreRefused() {
        press<QPushButton>(QStringLiteral("New"));
        type(edit(QStringLiteral("Name")), QStringLiteral("Accounting import (sample)"));
        auto* notice = editor_->findChild<NoticeStrip*>();
        QCOMPARE(notice->text(), QStringLiteral("There is another template of this name."));
        for (auto* button : editor_->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Save")) QVERIFY(!button->isEnabled());
        QTest::keyClicks(edit(QStringLiteral("Name")), QStringLiteral("2"));
        QVERIFY(notice->isHidden());
    }

    void deletesAllButTheLast() {
        press<QPushButton>(QStringLiteral("Duplicate"));
        press<QPushButton>(QStringLiteral("Delete"));
        QCOMPARE(editor_->templates().size(), 1);
        QCOMPARE(editor_->findChild<QListWidget*>()->count(), 1);
        press<QPushButton>(QStringLiteral("Delete"));
        QCOMPARE(editor_->templates().size(), 1);
    }

    void goesOutAndComesBack() {
        const QString file = folder_->filePath(QStringLiteral("layout.json"));
        choose(QStringLiteral("CSV separator"), QStringLiteral("tab"));
        editor_->exportTo(file);
        editor_->importFrom(file);
        QCOMPARE(editor_->templates().size(), 2);
        QCOMPARE(editor_->templates().at(1).name, QStringLiteral("Accounting import (sample) 2"));
        QCOMPARE(editor_->templates().at(1).columns, editor_->templates().at(0).columns);
        QCOMPARE(editor_->templates().at(1).separator, '\t');
        auto* notice = editor_->findChild<NoticeStrip*>();
        QVERIFY(notice->text().startsWith(QStringLiteral("1 template(s) taken in.")));
    }

    void aForeignFileIsRefused() {
        const QString file = folder_->filePath(QStringLiteral("foreign.json"));
        QFile foreign(file);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("{\"a\": 1}");
        foreign.close();
        editor_->importFrom(file);
        QCOMPARE(editor_->templates().size(), 1);
        QVERIFY(editor_->findChild<NoticeStrip*>()->text().startsWith(QStringLiteral("This file holds no column")));
        editor_->importFrom(folder_->filePath(QStringLiteral("missing.json")));
        QVERIFY(editor_->findChild<NoticeStrip*>()->text().startsWith(QStringLiteral("The file cannot be read")));
        editor_->exportTo(folder_->filePath(QStringLiteral("missing/layout.json")));
        QVERIFY(editor_->findChild<NoticeStrip*>()->text().startsWith(QStringLiteral("The file cannot be written")));
    }
};

QTEST_MAIN(TemplateEditorTest)
#include "templateeditor_test.moc"
