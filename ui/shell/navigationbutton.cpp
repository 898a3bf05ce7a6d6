// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/format/moneytext.h"
#include "ui/format/tooltiptext.h"
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

void NavigationButton::setMark(const QString& mark) {
    mark_ = mark.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(mark);
    describe();
}

void NavigationButton::describe() {
    const QString name = title_ + mark_;
    setAccessibleName(count_ ? name + QStringLiteral(", ") + countText(*count_) : name);
    hint();
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const {
    const int count = count_ ? QFontMetrics(smallFont(font())).horizontalAdvance(countText(*count_)) : 0;
    return {QFontMetrics(strongFont(font())).horizontalAdvance(title_) + iconEdge(font()) + count + space(11),
            recordHeight(font()) + (iconName_.isEmpty() ? 0 : space(1))};
}

QFont NavigationButton::countFont() const {
    return isChecked() ? strongFont(smallFont(font())) : smallFont(font());
}

QFont NavigationButton::titleFont() const {
    return isChecked() ? strongFont(font()) : font();
}

QRect NavigationButton::titleArea() const {
    QRect area = rect().adjusted(space(2) + 2, 0, -space(2) - 2, 0);
    area.setLeft(area.left() + iconEdge(font()) + space(2) + 2);
    if (count_)
        area.setRight(area.right() - QFontMetrics(countFont()).horizontalAdvance(countText(*count_)) - space(2));
    return area;
}

QString NavigationButton::shownTitle() const {
    const QFontMetrics metrics(titleFont());
    return metrics.elidedText(title_, Qt::ElideRight, titleArea().width() - metrics.horizontalAdvance(mark_));
}

void NavigationButton::hint() {
    setToolTip(shownTitle() == title_ ? QString() : plainToolTip(title_));
}

void NavigationButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    hint();
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    paintBevel(painter, *this, isChecked());
    const Tokens& tokens = currentTokens();
    const QColor color = isChecked() ? tokens.accent : tokens.text;
    const int edge = iconEdge(font());
    const QRect inside = rect().adjusted(space(2) + 2, 0, -space(2) - 2, 0);
    if (!iconName_.isEmpty())
        painter.drawPixmap(inside.left(), inside.center().y() - edge / 2 + 1,
                           iconPixmap(iconName_, color, QSize(edge, edge), devicePixelRatioF()));
    if (count_) {
        painter.setFont(countFont());
        painter.setPen(isChecked() ? tokens.accent : tokens.dim);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, countText(*count_));
    }
    painter.setFont(titleFont());
    painter.setPen(color);
    painter.drawText(titleArea(), Qt::AlignLeft | Qt::AlignVCenter, shownTitle() + mark_);
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
