// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/channelcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ChannelCard::ChannelCard(QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(1));
    title_ = new QLabel;
    title_->setFont(strongFont(font()));
    layout->addWidget(title_);
    for (int number = 0; number < 4; ++number) {
        const Section section{new QLabel, new QLabel};
        for (QLabel* label : {section.name, section.text}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        setRole(section.name, "accent");
        section.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addSpacing(space(1));
        layout->addWidget(section.name);
        layout->addWidget(section.text);
        sections_.append(section);
    }
    retranslate();
}

void ChannelCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChannelCard::retranslate() {
    title_->setText(tr("Which channel carries what"));
    const QList<std::pair<QString, QString>> texts{
        {tr("Event webhook (this page)"),
         tr("Linking: link tokens, linking sessions, accounts linked, unlinked or switched off. Never money. Each "
            "event "
            "carries the key in the header X-Secret-Key. Events may come twice or in another order: tell them apart "
            "by xid.")},
        {tr("Balance notification (IPN)"),
         tr("Money in and out, one message a transaction. It has an address and a key of its own, which SePay sets: "
            "they "
            "can be neither seen nor changed here. The key comes in the header Authorization: Apikey. The receiver "
            "answers 200 or 201 with \"success\": true. It is sent only while the company is Active and has quota, and "
            "only when the content passes the notification keywords of the merchant.")},
        {tr("The mark on a transaction (webhook_success)"),
         tr("In the list of transactions it says whether a transaction was notified. It belongs to the money side; the "
            "service does not say in writing which channel it counts.")},
        {tr("When the receiver does not answer"),
         tr("Only a connection that fails is tried again: up to 7 times within 5 hours. An answer with an error status "
            "is "
            "not repeated unless that was agreed with SePay. The service waits 5 seconds for a connection and 8 for "
            "an answer.")},
    };
    for (int number = 0; number < sections_.size(); ++number) {
        sections_.at(number).name->setText(texts.at(number).first);
        sections_.at(number).text->setText(texts.at(number).second);
    }
}

}  // namespace bankhub
