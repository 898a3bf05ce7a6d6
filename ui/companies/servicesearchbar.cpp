// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/servicesearchbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/companies/companysearch.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ServiceSearchBar::ServiceSearchBar(CompanySearch& search, QWidget* parent) : QFrame(parent), search_(search) {
    setRole(this, "notice");
    sign_ = new IconLabel;
    text_ = new QLabel;
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    more_ = new QPushButton;
    back_ = new QPushButton;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(3), space(1), space(1), space(1));
    layout->setSpacing(space(2));
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(more_);
    layout->addWidget(back_);
    connect(more_, &QPushButton::clicked, &search_, &CompanySearch::readMore);
    connect(back_, &QPushButton::clicked, this, &ServiceSearchBar::backRequested);
    connect(&search_, &CompanySearch::changed, this, &ServiceSearchBar::refresh);
    refresh();
}

QString ServiceSearchBar::text() const {
    return text_->text();
}

void ServiceSearchBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

QString ServiceSearchBar::summary() const {
    if (search_.isReading()) return tr("Asking the service…");
    const QString shown = countText(search_.rows().size());
    QString text;
    if (const auto error = search_.error())
        text = tr("The service could not answer. %1").arg(errorText(*error).inOneLine());
    else if (search_.total() && search_.hasMore())
        text = tr("You see the answer of the service: the first %1 of %2 companies.")
                   .arg(shown, countText(*search_.total()));
    else
        text = tr("You see the answer of the service, not the cached list: %n company(s).", nullptr,
                  static_cast<int>(search_.rows().size()));
    if (search_.unreadableCount() > 0)
        text += QLatin1Char(' ') + tr("%n row(s) could not be read.", nullptr, search_.unreadableCount());
    return text;
}

void ServiceSearchBar::refresh() {
    setVisible(search_.isOn());
    if (!search_.isOn()) return;
    const bool failed = search_.error().has_value();
    setStyleProperty(this, "tone", failed ? QStringLiteral("bad") : QStringLiteral("accent"));
    sign_->setIcon(failed ? themeIcon(QStringLiteral("warning"), Tone::Bad)
                          : themeIcon(QStringLiteral("search"), Tone::Accent));
    text_->setText(summary());
    setAccessibleName(text_->text());
    more_->setText(failed ? tr("Try again") : tr("Read more"));
    more_->setVisible(search_.hasMore() && !search_.isReading());
    back_->setText(tr("Back to the cached list"));
    for (QPushButton* button : {more_, back_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
