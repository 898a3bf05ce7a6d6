// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <QTimer>

#include "app/branding/logofile.h"

class QLabel;
class QPushButton;

namespace bankhub {

class ChoiceBox;
class CropView;

/// Makes a logo of a part of a picture. The result is packed on the thread pool while the user chooses, so that its
/// size in bytes is always in sight. Use open(); deletes itself when closed.
class CropDialog : public QDialog {
    Q_OBJECT
public:
    /// `why` is said above the picture; may be empty.
    CropDialog(const QImage& picture, const QString& name, const QString& why, QWidget* parent);

signals:
    void cropped(const LogoFile& logo);

protected:
    void changeEvent(QEvent* event) override;

private:
    void pack();
    void showResult();
    void retranslate();

    QImage picture_;
    QString name_;
    CropView* view_;
    ChoiceBox* size_;
    QLabel* hint_;
    QLabel* sizeLabel_;
    QLabel* result_;
    QPushButton* whole_;
    QPushButton* trim_;
    QPushButton* square_;
    QPushButton* cancel_;
    QPushButton* apply_;
    QTimer packSoon_;
    int packing_ = 0;  ///< number of the newest order; older results are dropped
    bool packed_ = false;
    LogoFile logo_;
};

}  // namespace bankhub
