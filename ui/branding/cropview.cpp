// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/cropview.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

#include "ui/branding/logotile.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr int checkEdge = 8;

void paintCheckers(QPainter& painter, const QRectF& area) {
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, QColor(0xffffff));
    for (int row = 0; row * checkEdge < area.height(); ++row)
        for (int column = row % 2; column * checkEdge < area.width(); column += 2)
            painter.fillRect(
                QRectF(area.left() + column * checkEdge, area.top() + row * checkEdge, checkEdge, checkEdge),
                QColor(0xd9dde2));
    painter.restore();
}

/// Without it a screen reader hears that there is something, but not that it is a picture to work on.
QAccessibleInterface* spokenCropView(const QString&, QObject* object) {
    auto* view = qobject_cast<CropView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Canvas) : nullptr;
}
}  // namespace

CropView::CropView(const QImage& picture, QWidget* parent) : QWidget(parent), picture_(picture), crop_(picture.rect()) {
    QAccessible::installFactory(spokenCropView);  // once, however often
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize CropView::sizeHint() const {
    return {textWidth(font(), 60), recordHeight(font()) * 10};
}

void CropView::setCrop(const QRect& crop) {
    const QRect wanted = crop.normalized().intersected(picture_.rect());
    if (wanted.isEmpty() || wanted == crop_) return;
    crop_ = wanted;
    update();
    Q_EMIT cropChanged();
}

QRectF CropView::place() const {
    QSizeF size = QSizeF(picture_.size());
    size.scale(QSizeF(this->size()) - QSizeF(space(4), space(4)), Qt::KeepAspectRatio);
    QRectF area(QPointF(), size);
    area.moveCenter(QRectF(rect()).center());
    return area;
}

QPoint CropView::toPicture(const QPointF& position) const {
    const QRectF area = place();
    return {qBound(0, qRound((position.x() - area.left()) * picture_.width() / area.width()), picture_.width()),
            qBound(0, qRound((position.y() - area.top()) * picture_.height() / area.height()), picture_.height())};
}

QRectF CropView::toWidget(const QRect& area) const {
    const QRectF whole = place();
    const double scale = whole.width() / picture_.width();
    return {whole.left() + area.left() * scale, whole.top() + area.top() * scale, area.width() * scale,
            area.height() * scale};
}

CropView::Grip CropView::gripAt(const QPointF& position) const {
    const QRectF shown = toWidget(crop_);
    const auto near = [&position](const QPointF& corner) { return (position - corner).manhattanLength() <= space(4); };
    if (near(shown.topLeft())) return Grip::TopLeft;
    if (near(shown.topRight())) return Grip::TopRight;
    if (near(shown.bottomLeft())) return Grip::BottomLeft;
    if (near(shown.bottomRight())) return Grip::BottomRight;
    return shown.contains(position) && crop_ != picture_.rect() ? Grip::Move : Grip::New;
}

void CropView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    grip_ = gripAt(event->position());
    pressed_ = toPicture(event->position());
    cropWhenPressed_ = crop_;
}

void CropView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    const QPoint here = toPicture(event->position());
    const QPoint moved = here - pressed_;
    QRect wanted = cropWhenPressed_;
    switch (grip_) {
        case Grip::None:
            return;
        case Grip::New:
            wanted = QRect(QPoint(qMin(here.x(), pressed_.x()), qMin(here.y(), pressed_.y())),
                           QSize(qAbs(moved.x()), qAbs(moved.y())));
            break;
        case Grip::Move:
            wanted.translate(moved);
            wanted.moveLeft(qBound(0, wanted.left(), picture_.width() - wanted.width()));
            wanted.moveTop(qBound(0, wanted.top(), picture_.height() - wanted.height()));
            break;
        case Grip::TopLeft:
            wanted.setTopLeft(wanted.topLeft() + moved);
            break;
        case Grip::TopRight:
            wanted.setTopRight(wanted.topRight() + moved);
            break;
        case Grip::BottomLeft:
            wanted.setBottomLeft(wanted.bottomLeft() + moved);
            break;
        case Grip::BottomRight:
            wanted.setBottomRight(wanted.bottomRight() + moved);
            break;
    }
    if (wanted.width() > 0 && wanted.height() > 0) setCrop(wanted);
}

void CropView::keyPressEvent(QKeyEvent* event) {
    QPoint step;
    switch (event->key()) {
        case Qt::Key_Left:
            step = {-1, 0};
            break;
        case Qt::Key_Right:
            step = {1, 0};
            break;
        case Qt::Key_Up:
            step = {0, -1};
            break;
        case Qt::Key_Down:
            step = {0, 1};
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    step *= qMax(1, qMax(picture_.width(), picture_.height()) / 100);
    QRect wanted = crop_;
    if (event->modifiers() & Qt::ShiftModifier) {
        wanted.setBottomRight(wanted.bottomRight() + step);
    } else {
        wanted.moveLeft(qBound(0, wanted.left() + step.x(), picture_.width() - wanted.width()));
        wanted.moveTop(qBound(0, wanted.top() + step.y(), picture_.height() - wanted.height()));
    }
    if (wanted.width() > 0 && wanted.height() > 0) setCrop(wanted);
}

void CropView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = place();
    paintCheckers(painter, area);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, picture_);
    const QRectF chosen = toWidget(crop_);
    QColor shade(Qt::black);
    shade.setAlphaF(0.5F);
    QRegion outside(area.toAlignedRect());
    outside -= chosen.toRect();
    for (const QRect& part : outside)
        painter.fillRect(part, shade);
    const Tokens& tokens = currentTokens();
    painter.setPen(QPen(tokens.accent, hasFocus() ? 3 : 2));
    painter.drawRect(chosen);
    painter.setBrush(tokens.panel);
    const double edge = space(2);
    for (const QPointF& corner : {chosen.topLeft(), chosen.topRight(), chosen.bottomLeft(), chosen.bottomRight()})
        painter.drawRect(QRectF(corner.x() - edge / 2, corner.y() - edge / 2, edge, edge));
}

}  // namespace bankhub
