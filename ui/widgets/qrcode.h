// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

namespace bankhub {

/// The modules of a QR code; empty when the text is empty or too long for one.
struct QrModules {
    int edge = 0;             ///< modules in a row
    std::vector<bool> black;  ///< row by row
    [[nodiscard]] bool isEmpty() const { return edge == 0; }
};
QrModules qrModules(const QString& text);
/// Black on white with the quiet zone of four modules that readers need; `moduleEdge` in pixels.
QImage qrImage(const QrModules& modules, int moduleEdge);

/// A QR code, crisp at any scale: each module is a whole number of device pixels. Dark on light in every theme.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget* parent = nullptr);
    void setText(const QString& text);
    /// For saving: at least `edge` pixels wide.
    [[nodiscard]] QImage image(int edge) const;
    [[nodiscard]] bool isEmpty() const { return modules_.isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QrModules modules_;
};

}  // namespace bankhub
