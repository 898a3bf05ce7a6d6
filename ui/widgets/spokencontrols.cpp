// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokencontrols.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>

#include "ui/widgets/spokenline.h"

namespace bankhub {

namespace {

bool isOneOfSeveral(const QAbstractButton& button) {
    return button.group() ? button.group()->exclusive() : button.autoExclusive();
}

class SpokenToggle : public QAccessibleWidget {
public:
    explicit SpokenToggle(QAbstractButton* button) : QAccessibleWidget(button), button_(*button) {}

    [[nodiscard]] QAccessible::Role role() const override {
        return isOneOfSeveral(button_) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button_.isChecked();
        state.pressed = button_.isDown();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty()) return text;
        return button_.text().remove(QLatin1Char('&'));
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button_.isEnabled()) names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& action) override {
        if (action == pressAction() || action == toggleAction())
            button_.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& button_;
};

class SpokenChoice : public QAccessibleWidget {
public:
    explicit SpokenChoice(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox), box_(*box) {}

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box_.view()->isVisible();
        state.editable = box_.isEditable();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return box_.currentText();
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || box_.currentText().isEmpty()) return text;
        return text.isEmpty() ? box_.currentText() : text + QStringLiteral(", ") + box_.currentText();
    }
    // The list that opens.
    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(box_.view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child && child->object() == box_.view() ? 0 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (box_.isEnabled()) names.prepend(showMenuAction());
        return names;
    }
    void doAction(const QString& action) override {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (box_.view()->isVisible())
            box_.hidePopup();
        else
            box_.showPopup();
    }

private:
    QComboBox& box_;
};

QAccessibleInterface* choiceInterface(const QString&, QObject* object) {
    auto* box = qobject_cast<QComboBox*>(object);
    return box && !box->isEditable() ? new SpokenChoice(box) : nullptr;
}

QAccessibleInterface* lineInterface(const QString&, QObject* object) {
    auto* line = qobject_cast<QLineEdit*>(object);
    return line ? new SpokenLine(line) : nullptr;
}

QAccessibleInterface* toggleInterface(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->isCheckable() ? new SpokenToggle(button) : nullptr;
}

}  // namespace

void speakControls() {
    QAccessible::installFactory(choiceInterface);
    QAccessible::installFactory(toggleInterface);
    QAccessible::installFactory(lineInterface);
}

}  // namespace bankhub
