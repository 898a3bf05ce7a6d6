// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace bankhub {

class ChoiceBox;

/// The transaction quota of a company: unlimited, or a number of transactions. A count, never money.
class QuotaField : public QWidget {
    Q_OBJECT
public:
    explicit QuotaField(QWidget* parent = nullptr);

    /// As the contract spells it; empty when the service states none, which then stays on offer.
    void setQuota(const QString& quota);
    [[nodiscard]] QString quota() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Kind { NotStated, Unlimited, Limited };
    [[nodiscard]] Kind kind() const;
    void fill(bool offersNotStated);
    void showKind();
    void retranslate();

    ChoiceBox* kind_;
    QLineEdit* number_;
};

}  // namespace bankhub
