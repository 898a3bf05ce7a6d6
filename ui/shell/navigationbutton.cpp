// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/format/moneytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
void paintBevel(QStylePainter& painter, const QPushButton& button, bool checked) {
    QStyleOptionButton option;
    option.initFrom(&button);
    option.state |= checked ? QStyle::State_On : QStyle::State_Off;
    if (button.isDown()) option.state |= QStyle::State_Sunken;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
}
}  // namespace

NavigationButton::NavigationButton(const QString& iconName, QWidget* parent)
    : QPushButton(parent), iconName_(iconName) {
    setRole(this, "navigation");
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setTitle(const QString& title) {
    title_ = title;
    describe();
}

void NavigationButton::setCount(std::optional<qint64> count) {
    count_ = count;
    describe();
}

void NavigationButton::describe() {
    setAccessibleName(count_ ? title_ + QStringLiteral(", ") + countText(*count_) : title_);
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const {
    const int count = count_ ? QFontMetrics(smallFont(font())).horizontalAdvance(countText(*count_)) : 0;
    return {QFontMetrics(strongFont(font())).horizontalAdvance(title_) + iconEdge(font()) + count + space(11),
            recordHeight(font()) + space(1)};
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    paintBevel(painter, *this, isChecked());
    const Tokens& tokens = currentTokens();
    const QColor color = isChecked() ? tokens.accent : tokens.text;
    const int edge = iconEdge(font());
    QRect inside = rect().adjusted(space(2) + 2, 0, -space(2) - 2, 0);
    painter.drawPixmap(inside.left(), inside.center().y() - edge / 2 + 1,
                       iconPixmap(iconName_, color, QSize(edge, edge), devicePixelRatioF()));
    inside.setLeft(inside.left() + edge + space(2) + 2);
    if (count_) {
        const QFont small = isChecked() ? strongFont(smallFont(font())) : smallFont(font());
        const QString text = countText(*count_);
        painter.setFont(small);
        painter.setPen(isChecked() ? tokens.accent : tokens.dim);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, text);
        inside.setRight(inside.right() - QFontMetrics(small).horizontalAdvance(text) - space(2));
    }
    const QFont used = isChecked() ? strongFont(font()) : font();
    painter.setFont(used);
    painter.setPen(color);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(used).elidedText(title_, Qt::ElideRight, inside.width()));
}

ProfileCard::ProfileCard(QWidget* parent) : QPushButton(parent) {
    setRole(this, "profile");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProfileCard::setProfile(const QString& name, const QString& environment) {
    name_ = name;
    environment_ = environment;
    setAccessibleName(tr("Connection %1, %2").arg(name, environment));
    setToolTip(tr("Switch, add, edit or remove connections"));
    updateGeometry();
    update();
}

QSize ProfileCard::sizeHint() const {
    return {textWidth(font(), 20),
            QFontMetrics(strongFont(font())).height() + QFontMetrics(smallFont(font())).height() + space(5)};
}

void ProfileCard::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    paintBevel(painter, *this, false);
    const Tokens& tokens = currentTokens();
    constexpr int edge = 16;
    QRect inside = rect().adjusted(space(3), space(2) + 1, -space(2), -space(2) - 1);
    painter.drawPixmap(inside.right() - edge, inside.center().y() - edge / 2,
                       iconPixmap(QStringLiteral("chevron"), tokens.dim, QSize(edge, edge), devicePixelRatioF()));
    inside.setRight(inside.right() - edge - space(2));
    const QFont strong = strongFont(font());
    const QFont small = smallFont(font());
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(name_, Qt::ElideRight, inside.width()));
    painter.setFont(small);
    painter.setPen(tokens.dim);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(environment_, Qt::ElideRight, inside.width()));
}

}  // namespace bankhub
