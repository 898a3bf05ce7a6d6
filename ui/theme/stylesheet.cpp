// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "ui/theme/theme.h"

namespace bankhub {

namespace {

// @name is replaced by the token of that name. Roles of widgets are dynamic properties ("role"), so that a rule says
// what a thing is and not where it stands.
constexpr auto sheet = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 6px; }
QFrame[role="card"] { background: @panel; border: 1px solid @line; border-radius: 10px; }
QWidget[role="side"] { background: @side; }
QFrame[role="navigation"] { background: @side; border: 0; border-right: 1px solid @line; }
QFrame[role="status"] { background: @side; border: 0; border-top: 1px solid @line; }
QFrame[role="hairline"] { background: @line; border: 0; }
QFrame[role="footer"] { background: @panel; border: 0; border-top: 1px solid @line;
    border-bottom-left-radius: 10px; border-bottom-right-radius: 10px; }
QFrame[role="dropzone"] { background: @background; border: 1px dashed @dim; border-radius: 8px; }
QFrame[role="dropzone"][active="true"] { background: @accentTint; border: 2px dashed @accent; }
QLabel[role="dim"] { color: @dim; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="good"], QLabel[role="in"] { color: @moneyIn; }
QLabel[role="accent"] { color: @accent; }

QFrame[role="band"][environment="production"] { background: @production; border: 0; }
QFrame[role="band"][environment="production"] QLabel { color: @onProduction; }
QFrame[role="band"][environment="sandbox"], QFrame[role="band"][environment="demo"] { background: @accentTint; border: 0; }
QFrame[role="band"][environment="sandbox"] QLabel, QFrame[role="band"][environment="demo"] QLabel { color: @accent; }
QFrame[role="band"][environment="custom"] { background: @side; border: 0; border-bottom: 1px solid @line; }

QFrame[role="toast"] { background: @panel; border: 1px solid @accent; border-radius: 8px; }
QFrame[role="toast"][tone="warning"] { border-color: @warning; }
QFrame[role="toast"][tone="bad"] { border-color: @bad; }
QFrame[role="notice"] { border: 1px solid @line; border-radius: 6px; background: @panel; }
QFrame[role="notice"][placement="window"] { border-radius: 0; border-left: 0; border-right: 0; }
QFrame[role="notice"][tone="warning"] { background: @warningTint; border-color: @warningTint; }
QFrame[role="notice"][tone="warning"] QLabel { color: @warning; }
QFrame[role="notice"][tone="bad"] { background: @badTint; border-color: @badTint; }
QFrame[role="notice"][tone="bad"] QLabel { color: @bad; }
QFrame[role="notice"][tone="accent"] { background: @accentTint; border-color: @accentTint; }
QFrame[role="notice"][tone="accent"] QLabel { color: @accent; }

QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid @dim; background: @panel; }
QCheckBox::indicator, QListWidget::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/check-SCHEME.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @background; }
QCheckBox::indicator:checked:disabled { background: @dim; border-color: @dim; }
QRadioButton::indicator:checked:disabled { border-color: @dim; }

QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled { color: @dim; background: @background; }
QPushButton:default, QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 4px double @accent; padding: 3px 9px; background-clip: padding; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @dim; }
QPushButton[role="danger"] { color: @bad; border-color: @bad; }
QPushButton[role="danger"]:disabled { color: @dim; border-color: @line; }
QPushButton[role="chip"] { background: @accentTint; color: @accent; border-color: @accentTint; border-radius: 12px; padding: 3px 10px; }
QPushButton[role="chip"]:hover { border-color: @accent; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton[role="toggle"] { border-radius: 12px; padding: 3px 10px; }
QPushButton[role="toggle"]:checked { background: @accentTint; color: @accent; border-color: @accentTint; }
QPushButton[role="toggle"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 1px 4px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; }
QPushButton[role="onBand"] { background: transparent; color: @onProduction; border: 1px solid @onProduction; padding: 2px 10px; }
QPushButton[role="onBand"]:hover, QPushButton[role="onBand"]:pressed { background: @onProduction; color: @production; }
QPushButton[role="onBand"]:focus { border: 2px solid @onProduction; padding: 1px 9px; font-weight: 600; }
QPushButton[role="profile"] { text-align: left; border-radius: 8px; padding: 8px 10px; }
QPushButton[role="navigation"] { text-align: left; background: transparent; border: 2px solid transparent; padding: 6px 8px; }
QPushButton[role="navigation"]:hover { background: @hover; }
QPushButton[role="navigation"]:checked { background: @accentTint; color: @accent; font-weight: 600; }
QPushButton[role="navigation"]:focus { border: 2px solid @accent; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @accentTint; color: @accent; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton:disabled { color: @dim; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="inline"] { padding: 1px; border: 1px solid transparent; border-radius: 4px; }
QToolButton[role="inline"]:focus { border: 1px solid @accent; }

QFrame[role="chip"] { background: @accentTint; border: 1px solid @accentTint; border-radius: 12px; }
QFrame[role="chip"] QToolButton { border: 1px solid transparent; border-radius: 10px; padding: 0 6px; color: @accent; }
QFrame[role="chip"] QToolButton:focus { border: 1px solid @accent; background: @panel; }

QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit { background: @panel; color: @text; border: 1px solid @fieldLine; border-radius: 6px;
    padding: 6px 9px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 5px 8px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled, QPlainTextEdit:disabled { color: @dim; background: @background; border-color: @line; }
QLineEdit[problem="true"] { border: 2px solid @bad; padding: 5px 8px; }
QComboBox { padding-right: 26px; combobox-popup: 0; }
QComboBox:focus { padding-right: 25px; }
QComboBox:hover { background: @hover; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 24px; border: 0; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @hover; border-radius: 4px; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @line; padding: 4px; outline: 0;
    selection-background-color: @accentTint; selection-color: @text; }

QCheckBox, QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }

QMenu { menu-scrollable: 1; background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }

QTableView { background: @panel; alternate-background-color: @zebra; color: @text; border: 0; outline: 0; gridline-color: @line;
    selection-background-color: @selection; selection-color: @text; border-top-left-radius: 10px; border-top-right-radius: 10px; }
QTableView::item { border: 0; }
QListWidget[role="choices"] { background: @panel; color: @text; border: 1px solid @line; border-radius: 8px; padding: 4px; outline: 0; }
QListWidget[role="choices"]:focus { border: 2px solid @accent; padding: 3px; }
QListWidget[role="choices"]::item { padding: 6px 8px; border-radius: 6px; color: @text; }
QListWidget[role="choices"]::item:selected { background: @accentTint; color: @accent; }
QTableCornerButton::section { background: @panel; border: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @panel; color: @dim; border: 0; border-bottom: 1px solid @line; padding: 6px 10px; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::section:first { border-top-left-radius: 10px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { image: none; width: 0; height: 0; }

QListView[role="completions"] { background: @panel; color: @text; border: 1px solid @line; padding: 1px; outline: 0; }
QListView[role="completions"]::item { padding: 6px 8px; border-radius: 4px; color: @text; }
QListView[role="completions"]::item:selected { background: @accentTint; color: @text; }

QListWidget { background: @panel; color: @text; border: 0; outline: 0; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QListWidget::item:selected { background: @accentTint; color: @text; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
)";

bool isDark(const Tokens& tokens) {
    return tokens.background.lightness() < tokens.text.lightness();
}

QHash<QString, QColor> colorsByName(const Tokens& tokens) {
    QColor scroll = tokens.dim;
    scroll.setAlphaF(0.45F);
    return {
        {QStringLiteral("background"), tokens.background},
        {QStringLiteral("panel"), tokens.panel},
        {QStringLiteral("side"), tokens.side},
        {QStringLiteral("line"), tokens.line},
        {QStringLiteral("fieldLine"), fieldLine(tokens)},
        {QStringLiteral("text"), tokens.text},
        {QStringLiteral("dim"), tokens.dim},
        {QStringLiteral("accent"), tokens.accent},
        {QStringLiteral("accentHover"), tokens.accentHover},
        {QStringLiteral("accentTint"), tokens.accentTint},
        {QStringLiteral("onAccent"), tokens.onAccent},
        {QStringLiteral("moneyIn"), tokens.moneyIn},
        {QStringLiteral("warning"), tokens.warning},
        {QStringLiteral("warningTint"), tokens.warningTint},
        {QStringLiteral("bad"), tokens.bad},
        {QStringLiteral("badTint"), tokens.badTint},
        {QStringLiteral("selection"), tokens.selection},
        {QStringLiteral("zebra"), tokens.zebra},
        {QStringLiteral("hover"), tokens.hover},
        {QStringLiteral("production"), tokens.production},
        {QStringLiteral("onProduction"), tokens.onProduction},
        {QStringLiteral("scroll"), scroll},
    };
}

}  // namespace

QColor fieldLine(const Tokens& tokens) {
    return isDark(tokens) ? QColor(0x6b7683) : QColor(0x848e9b);
}

QString styleSheetOf(const Tokens& tokens) {
    const QHash<QString, QColor> colors = colorsByName(tokens);
    const QString source = QString::fromLatin1(sheet);
    QString result;
    result.reserve(source.size() * 2);
    for (qsizetype position = 0; position < source.size(); ++position) {
        if (source.at(position) != QLatin1Char('@')) {
            result += source.at(position);
            continue;
        }
        qsizetype end = position + 1;
        while (end < source.size() && source.at(end).isLetter())
            ++end;
        const QColor color = colors.value(source.mid(position + 1, end - position - 1));
        Q_ASSERT(color.isValid());
        result += color.name(QColor::HexArgb);
        position = end - 1;
    }
    // A mark on the accent colour, which is dark in the light theme and light in the dark one.
    return result.replace(QStringLiteral("SCHEME"), isDark(tokens) ? QStringLiteral("dark") : QStringLiteral("light"));
}

}  // namespace bankhub
