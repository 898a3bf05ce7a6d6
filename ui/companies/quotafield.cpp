// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/quotafield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "app/companies/companydraft.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"

namespace bankhub {

QuotaField::QuotaField(QWidget* parent) : QWidget(parent) {
    kind_ = new ChoiceBox;
    number_ = new QLineEdit;
    number_->setMaxLength(30);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(kind_);
    layout->addWidget(number_, 1);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        if (kind() == Limited) number_->setFocus(Qt::OtherFocusReason);
    });
    connect(number_, &QLineEdit::textEdited, this, &QuotaField::changed);
    fill(true);
    retranslate();
}

void QuotaField::fill(bool offersNotStated) {
    const QSignalBlocker quiet(kind_);
    kind_->clear();
    for (const Kind kind : {NotStated, Unlimited, Limited})
        if (kind != NotStated || offersNotStated) kind_->addItem(QString(), kind);
}

void QuotaField::setQuota(const QString& quota) {
    fill(quota.isEmpty());
    retranslate();
    const Kind wanted = quota.isEmpty() ? NotStated : quota == QLatin1String(unlimitedQuota) ? Unlimited : Limited;
    const QSignalBlocker quiet(kind_);
    kind_->setCurrentIndex(kind_->findData(wanted));
    number_->setText(wanted == Limited ? quota : QString());
    showKind();
}

QString QuotaField::quota() const {
    switch (kind()) {
        case NotStated:
            break;
        case Unlimited:
            return QLatin1String(unlimitedQuota);
        case Limited:
            return normalizedQuota(number_->text());
    }
    return {};
}

QuotaField::Kind QuotaField::kind() const {
    return static_cast<Kind>(kind_->currentData().toInt());
}

void QuotaField::showKind() {
    number_->setVisible(kind() == Limited);
    setFocusProxy(kind() == Limited ? static_cast<QWidget*>(number_) : kind_);
}

void QuotaField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void QuotaField::retranslate() {
    const auto name = [this](Kind kind, const QString& text) {
        if (const int index = kind_->findData(kind); index >= 0) kind_->setItemText(index, text);
    };
    name(NotStated, tr("Not stated by the service"));
    name(Unlimited, tr("Unlimited"));
    name(Limited, tr("A number of transactions"));
    kind_->setAccessibleName(tr("Kind of quota"));
    number_->setPlaceholderText(tr("for example: 50000"));
    number_->setAccessibleName(tr("Number of transactions"));
}

}  // namespace bankhub
