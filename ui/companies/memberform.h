// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "app/core/error.h"

class QGridLayout;
class QLabel;

namespace bankhub {

/// A form whose fields are members of the contract: a label, the field, a quiet line that explains it, and a line that
/// says what is wrong with it, from this program or from the service.
class MemberForm : public QWidget {
    Q_OBJECT
public:
    explicit MemberForm(QWidget* parent = nullptr);

    /// A heading over the fields that follow; the caller sets its text.
    QLabel* addHeading();
    /// `field` takes the keyboard itself, or is made of children one of which is its focus proxy.
    void addField(const QString& member, QWidget* field);
    /// A quiet line under the field; hidden while empty.
    void setHint(const QString& member, const QString& hint);
    /// A line under the field that says what the chosen value leads to; hidden while empty.
    void setWarning(const QString& member, const QString& warning);

    /// An empty text means that nothing is wrong.
    void setProblem(const QString& member, const QString& problem);
    [[nodiscard]] QString problem(const QString& member) const;
    void clearProblems();
    void focusFirstField();
    /// Puts the keyboard into the first field that has a problem; false when none has.
    bool focusFirstProblem();
    /// Puts the service's messages at the fields that they name ("configuration.payment_code_prefix" names the field
    /// payment_code_prefix), the keyboard into the first of them. Returns the messages that name none, with the name
    /// in front.
    QStringList takeServerMessages(const Error& error);

signals:
    /// The keyboard has gone from this field to another.
    void fieldLeft(const QString& member);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* field = nullptr;
        QLabel* label = nullptr;
        QLabel* problem = nullptr;
        QLabel* warning = nullptr;
        QLabel* hint = nullptr;
    };
    void bringIntoView(QWidget* line);
    void tellWhatWasLeft(const QObject* part);
    void retranslate();

    QGridLayout* grid_;
    QMap<QString, Row> rows_;
    QStringList order_;
};

}  // namespace bankhub
