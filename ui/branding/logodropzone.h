// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;

namespace bankhub {

/// Where a logo arrives: by button, dropped, or pasted.
class LogoDropZone : public QFrame {
    Q_OBJECT
public:
    explicit LogoDropZone(QWidget* parent = nullptr);
    /// Takes a picture or a file from the clipboard, or says through refused() that there is none.
    void paste();

signals:
    void chooseRequested();
    void fileOffered(const QString& path);
    void bytesOffered(const QByteArray& bytes);
    void imageOffered(const QImage& image);
    /// What was dropped or pasted holds no picture; a complete sentence.
    void refused(const QString& why);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take(const QMimeData* data, const QString& nothingThere);
    void retranslate();
    QLabel* text_;
    QLabel* limits_;
    QPushButton* choose_;
    QPushButton* paste_;
};

}  // namespace bankhub
