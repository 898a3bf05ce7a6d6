// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsmenu.h"

#include <QActionGroup>
#include <functional>

namespace bankhub {

namespace {
/// One of several choices in a group menu.
QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}
}  // namespace

SettingsMenu::SettingsMenu(Settings& settings, QAction* all, const QList<QAction*>& help, QWidget* parent)
    : QMenu(parent), settings_(settings), all_(all), help_(help) {
    connect(this, &QMenu::aboutToShow, this, &SettingsMenu::build);
    build();
}

void SettingsMenu::build() {
    clear();
    qDeleteAll(groups_);
    groups_.clear();
    addAction(all_);
    addSeparator();
    addLanguages();
    addThemes();
    addDensities();
    addIntervals();
    addLocks();
    addSeparator();
    addActions(help_);
}

void SettingsMenu::addLanguages() {
    QMenu* menu = groups_.emplaceBack(addMenu(tr("Language")));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& language) {
        connect(addChoice(menu, group, text, settings_.language() == language), &QAction::triggered, this,
                [this, language] { settings_.setLanguage(language); });
    };
    // Each language names itself: who cannot read the present one must still find the way out.
    add(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    add(QStringLiteral("English"), QStringLiteral("en"));
    add(tr("As the system"), {});
}

void SettingsMenu::addThemes() {
    QMenu* menu = groups_.emplaceBack(addMenu(tr("Appearance")));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Settings::Theme theme) {
        connect(addChoice(menu, group, text, settings_.theme() == theme), &QAction::triggered, this,
                [this, theme] { settings_.setTheme(theme); });
    };
    add(tr("As the system"), Settings::Theme::System);
    add(tr("Light"), Settings::Theme::Light);
    add(tr("Dark"), Settings::Theme::Dark);
}

void SettingsMenu::addDensities() {
    QMenu* menu = groups_.emplaceBack(addMenu(tr("Rows of tables")));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, Settings::Density density) {
        connect(addChoice(menu, group, text, settings_.density() == density), &QAction::triggered, this,
                [this, density] { settings_.setDensity(density); });
    };
    add(tr("Comfortable"), Settings::Density::Comfortable);
    add(tr("Normal"), Settings::Density::Normal);
    add(tr("Compact"), Settings::Density::Compact);
}

void SettingsMenu::addIntervals() {
    QMenu* menu = groups_.emplaceBack(addMenu(tr("Synchronise automatically")));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, int minutes) {
        connect(addChoice(menu, group, text, settings_.syncIntervalMinutes() == minutes), &QAction::triggered, this,
                [this, minutes] { settings_.setSyncIntervalMinutes(minutes); });
    };
    for (const int minutes : {5, 15, 60})
        add(tr("every %n minute(s)", nullptr, minutes), minutes);
    add(tr("only by hand"), 0);
}

void SettingsMenu::addLocks() {
    QMenu* menu = groups_.emplaceBack(addMenu(tr("Lock when nobody uses the program")));
    const auto addGroup = [&](const QString& heading, int chosen, const std::function<void(int)>& choose) {
        menu->addSection(heading);
        auto* group = new QActionGroup(menu);
        for (const int minutes : {5, 15, 60})
            connect(addChoice(menu, group, tr("after %n minute(s)", nullptr, minutes), chosen == minutes),
                    &QAction::triggered, this, [choose, minutes] { choose(minutes); });
        connect(addChoice(menu, group, tr("never"), chosen == 0), &QAction::triggered, this, [choose] { choose(0); });
    };
    addGroup(tr("Changes on production"), settings_.lockChangesAfterMinutes(),
             [this](int minutes) { settings_.setLockChangesAfterMinutes(minutes); });
    addGroup(tr("The windows"), settings_.lockWindowsAfterMinutes(),
             [this](int minutes) { settings_.setLockWindowsAfterMinutes(minutes); });
}

}  // namespace bankhub
