// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/connection/companyauthority.h"

class QLabel;
class QPushButton;

namespace bankhub {

/// The certificate of the company's own authority in a profile: none, or one whose owner, last day and fingerprint are
/// shown before it is trusted. A file that is refused changes nothing.
class AuthorityField : public QWidget {
    Q_OBJECT
public:
    explicit AuthorityField(const Clock& clock, QWidget* parent = nullptr);

    /// PEM; empty for none.
    void setAuthority(const QByteArray& pem);
    [[nodiscard]] const QByteArray& authority() const { return pem_; }
    /// Reads the file and shows what it holds, or why it is refused.
    void take(const QString& file);
    [[nodiscard]] QString problem() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void taken(const QString& file, const AuthorityReading& reading);
    void say(const QString& problem);
    void showAuthority();
    void retranslate();

    const Clock& clock_;
    QByteArray pem_;
    quint64 round_ = 0;  ///< tells the file that was chosen last from an earlier one
    QLabel* summary_;
    QLabel* fingerprint_;
    QLabel* reach_;
    QLabel* problem_;
    QPushButton* choose_;
    QPushButton* remove_;
};

}  // namespace bankhub
