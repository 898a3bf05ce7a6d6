// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/secretfield.h"
#include "ui/widgets/spokencontrols.h"

using namespace bankhub;

/// A line of text as the accessibility bus has it.
class SpokenLineTest : public QObject {
    Q_OBJECT

    static QAccessibleInterface* spoken(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }

private slots:
    void initTestCase() { speakControls(); }

    void whatIsWrittenCountsAsTyped() {
        QLineEdit line;
        line.setMaxLength(12);
        line.show();
        QSignalSpy edited(&line, &QLineEdit::textEdited);
        QAccessibleEditableTextInterface* editor = spoken(line)->editableTextInterface();
        QVERIFY(editor);
        editor->insertText(0, QStringLiteral("Sông"));
        QCOMPARE(line.text(), QStringLiteral("Sông"));
        editor->insertText(4, QStringLiteral(" Hàn Pay Việt"));
        QCOMPARE(line.text(), QStringLiteral("Sông Hàn Pay"));  // as much as there is room for
        editor->replaceText(0, 4, QStringLiteral("Bến"));
        QCOMPARE(line.text(), QStringLiteral("Bến Hàn Pay"));
        editor->deleteText(3, 7);
        QCOMPARE(line.text(), QStringLiteral("Bến Pay"));
        spoken(line)->setText(QAccessible::Value, QStringLiteral("Đà Nẵng"));
        QCOMPARE(line.text(), QStringLiteral("Đà Nẵng"));
        QVERIFY(edited.size() >= 5);
        line.undo();
        QVERIFY(line.text() != QStringLiteral("Đà Nẵng"));
        // Nonsense does nothing.
        const QString before = line.text();
        editor->replaceText(-1, 2, QStringLiteral("x"));
        editor->replaceText(3, 1, QStringLiteral("x"));
        QCOMPARE(line.text(), before);
    }
    void whatCannotBeTypedIntoIsNotWritten() {
        QLineEdit line(QStringLiteral("kept"));
        line.setReadOnly(true);
        line.show();
        spoken(line)->editableTextInterface()->replaceText(0, 4, QStringLiteral("lost"));
        line.setReadOnly(false);
        line.setEnabled(false);
        spoken(line)->setText(QAccessible::Value, QStringLiteral("lost"));
        QCOMPARE(line.text(), QStringLiteral("kept"));
        QVERIFY(!spoken(line)->state().readOnly);
        QVERIFY(spoken(line)->state().disabled);
    }
    void textAndSelectionAreTold() {
        QLineEdit line(QStringLiteral("Nguyễn Văn Đạt"));
        line.setPlaceholderText(QStringLiteral("Name"));
        line.setAccessibleName(QStringLiteral("Holder"));
        line.resize(300, line.sizeHint().height());
        line.show();
        QAccessibleInterface* item = spoken(line);
        QAccessibleTextInterface* text = item->textInterface();
        QCOMPARE(item->role(), QAccessible::EditableText);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Holder"));
        QCOMPARE(item->text(QAccessible::Value), line.text());
        QCOMPARE(item->text(QAccessible::Description), QStringLiteral("Name"));
        QCOMPARE(text->characterCount(), 14);
        QCOMPARE(text->text(7, 10), QStringLiteral("Văn"));
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(8, QAccessible::WordBoundary, &start, &end), QStringLiteral("Văn"));
        QCOMPARE(text->selectionCount(), 0);
        text->addSelection(7, 10);
        QCOMPARE(line.selectedText(), QStringLiteral("Văn"));
        text->selection(0, &start, &end);
        QCOMPARE(start, 7);
        QCOMPARE(end, 10);
        text->removeSelection(0);
        QVERIFY(!line.hasSelectedText());
        text->setCursorPosition(3);
        QCOMPARE(text->cursorPosition(), 3);
        for (int offset = 1; offset < 13; ++offset)
            QCOMPARE(text->offsetAtPoint(text->characterRect(offset).center() - QPoint(1, 0)), offset);
    }
    void aSecretIsNotTold() {
        SecretField field;
        field.setText(QStringLiteral("topsecret"));
        field.show();
        QAccessibleInterface* item = spoken(field);
        QAccessibleTextInterface* text = item->textInterface();
        int start = 0;
        int end = 0;
        QVERIFY(item->state().passwordEdit);
        QString told = item->text(QAccessible::Value) + text->text(0, 9);
        for (const auto boundary :
             {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::LineBoundary, QAccessible::NoBoundary})
            told += text->textAtOffset(2, boundary, &start, &end) + text->textBeforeOffset(8, boundary, &start, &end) +
                    text->textAfterOffset(1, boundary, &start, &end);
        for (const QChar letter : field.text())
            QVERIFY2(!told.contains(letter), qPrintable(told));
        item->editableTextInterface()->replaceText(0, 9, QStringLiteral("other"));
        QCOMPARE(field.text(), QStringLiteral("other"));
    }
};

QTEST_MAIN(SpokenLineTest)
#include "spokenline_test.moc"
