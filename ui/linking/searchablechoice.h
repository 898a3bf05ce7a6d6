// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace bankhub {

class ChoiceBox;
class SearchField;

/// A choice among records, with a search line above it once there are more than fit at a glance. Search ignores
/// accents.
class SearchableChoice : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString text;
        bool operator==(const Entry&) const = default;
    };
    explicit SearchableChoice(QWidget* parent = nullptr);

    /// Keeps what is chosen when it is still there. `hint` stands for "nothing chosen yet".
    void setEntries(const QList<Entry>& entries, const QString& hint);
    void choose(const QString& id);
    [[nodiscard]] QString chosenId() const;
    [[nodiscard]] QString chosenText() const;
    void setNames(const QString& choiceName, const QString& searchName);

signals:
    void chosen(const QString& id);

private:
    void fill();
    SearchField* search_;
    ChoiceBox* box_;
    QList<Entry> entries_;
    QString hint_;
    QString chosen_;
};

}  // namespace bankhub
