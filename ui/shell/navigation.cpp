// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/format/statustext.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/viewlist.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/page.h"
#include "ui/widgets/roles.h"

namespace bankhub {

Navigation::Navigation(const Profile& profile, QMenu* profileMenu, QMenu* settingsMenu, QWidget* parent)
    : QFrame(parent), profile_(profile) {
    setRole(this, "navigation");
    card_ = new ProfileCard;
    card_->setMenu(profileMenu);
    settings_ = new NavigationButton(QStringLiteral("settings"));
    settings_->setCheckable(false);
    settings_->setMenu(settingsMenu);
    group_ = new QButtonGroup(this);
    group_->setExclusive(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(2), space(3), space(2), space(3));
    layout->addWidget(card_);
    layout->addSpacing(space(2));
    layout->addWidget(makeScrollable(), 1);
    layout->addWidget(settings_);
    setFixedWidth(textWidth(font(), 32));
    retranslate();
}

QWidget* Navigation::makeScrollable() {
    auto* pages = new QWidget;
    pagesLayout_ = new QVBoxLayout;
    pagesLayout_->setSpacing(2);
    auto* layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(pagesLayout_);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void Navigation::addPage(const Page& page) {
    auto* button = new NavigationButton(page.iconName());
    group_->addButton(button);
    pagesLayout_->addWidget(button);
    pages_ << &page;
    buttons_.insert(page.id(), button);
    connect(button, &QPushButton::clicked, this, [this, id = page.id()] { Q_EMIT pageChosen(id); });
    connect(&page, &Page::countChanged, this, &Navigation::refresh);
    refresh();
}

void Navigation::addViews(const QString& pageId, ViewList* views) {
    viewsPage_ = pageId;
    views_ = views;
    pagesLayout_->insertWidget(pagesLayout_->indexOf(buttons_.value(pageId)) + 1, views);
    connect(views, &ViewList::activeChanged, this, [this] { setCurrent(current_); });
    setCurrent(current_);
}

void Navigation::setCurrent(const QString& pageId) {
    current_ = pageId;
    if (views_ && pageId == viewsPage_ && views_->checkActive()) return;
    if (NavigationButton* button = buttons_.value(pageId)) button->setChecked(true);
}

void Navigation::refresh() {
    for (const Page* page : std::as_const(pages_)) {
        NavigationButton* button = buttons_.value(page->id());
        button->setTitle(page->title());
        button->setCount(page->count());
    }
}

void Navigation::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Navigation::retranslate() {
    setAccessibleName(tr("Pages"));
    settings_->setTitle(tr("Settings"));
    card_->setProfile(profile_.name, environmentText(profile_));
    refresh();
}

}  // namespace bankhub
