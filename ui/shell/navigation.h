// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

#include "app/auth/profile.h"

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace bankhub {

class NavigationButton;
class Page;
class ProfileCard;
class ViewList;

/// The column at the left: profile, pages with counts, settings.
class Navigation : public QFrame {
    Q_OBJECT
public:
    /// Takes the menus; they open from the card at the top and the button at the foot.
    Navigation(const Profile& profile, QMenu* profileMenu, QMenu* settingsMenu, QWidget* parent = nullptr);

    /// Adds a button for the page, which must outlive the navigation.
    void addPage(const Page& page);
    void setCurrent(const QString& pageId);
    /// Puts a list of views under a page; takes ownership.
    void addViews(const QString& pageId, ViewList* views);
    /// What the entries of such a list join.
    [[nodiscard]] QButtonGroup& group() { return *group_; }
    /// Asks the pages for their titles and counts again.
    void refresh();

signals:
    void pageChosen(const QString& pageId);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeScrollable();
    void retranslate();

    Profile profile_;
    ProfileCard* card_;
    NavigationButton* settings_;
    QVBoxLayout* pagesLayout_;
    QButtonGroup* group_;
    QHash<QString, NavigationButton*> buttons_;
    QList<const Page*> pages_;
    QString current_;
    QString viewsPage_;
    ViewList* views_ = nullptr;
};

}  // namespace bankhub
