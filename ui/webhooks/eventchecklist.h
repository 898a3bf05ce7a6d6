// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace bankhub {

/// The events of the webhook as check boxes in plain words, each with the name that the service uses. An event that is
/// configured but not known here has a box of its own under its name.
class EventChecklist : public QWidget {
    Q_OBJECT
public:
    explicit EventChecklist(QWidget* parent = nullptr);

    void setContent(bool everyEvent, const QStringList& events);
    [[nodiscard]] bool everyEvent() const;
    /// Also while everyEvent() is checked: what comes back when it is taken away.
    [[nodiscard]] QStringList events() const;
    /// Empty takes it away.
    void showProblem(const QString& text);
    void takeFocus();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QString event;
        QCheckBox* box;
        QLabel* code;
    };
    void showEntries(const QStringList& events);
    void checkAll(bool checked);
    void showEvery();
    void retranslate();

    QLabel* title_;
    QPushButton* all_;
    QPushButton* none_;
    QCheckBox* every_;
    QLabel* everyHint_;
    QLabel* problem_;
    QGridLayout* grid_;
    QList<Entry> entries_;
    QStringList chosen_;  ///< what the boxes say when they are not overruled by every_
};

}  // namespace bankhub
