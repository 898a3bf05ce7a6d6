// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowset.h"

#include <QApplication>
#include <algorithm>
#include <memory>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/automaticsync.h"
#include "ui/shell/completeness.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/receiptnotices.h"
#include "ui/shell/tray.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
constexpr auto countState = "windows/count";
/// More than anybody has open on purpose.
constexpr int largestRemembered = 8;

/// The first one keeps the name that it had when there was only one.
QString stateNameOf(qsizetype index) {
    return index == 0 ? QStringLiteral("mainWindow") : QStringLiteral("window%1").arg(index + 1);
}
}  // namespace

WindowSet::WindowSet(const Sources& sources, QObject* parent) : QObject(parent), sources_(sources) {
    automaticSync_ = new AutomaticSync(sources_.session, sources_.settings, this);
    notices_ = new ReceiptNotices(sources_.session, sources_.settings, sources_.tray, this);
    connect(notices_, &ReceiptNotices::rowsRequested, this, &WindowSet::showRows);
    connect(notices_, &ReceiptNotices::windowRequested, this, &WindowSet::bringToFront);
    connect(&sources_.tray, &Tray::quitRequested, this, [this] {
        // Asks about what was typed, as the command of the window does; locked windows cannot ask.
        if (covered_)
            Q_EMIT quitRequested();
        else if (front_)
            front_->leave([this] { leaveOthers(front_, [this] { Q_EMIT quitRequested(); }); });
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (auto* window = now ? qobject_cast<MainWindow*>(now->window()) : nullptr)
            if (windows_.contains(window)) front_ = window;
    });
}

WindowSet::~WindowSet() {
    remember();
    for (const QPointer<MainWindow>& window : std::as_const(windows_))
        delete window;
}

void WindowSet::open() {
    const int remembered = sources_.settings.state(QString::fromLatin1(countState)).toInt();
    for (int index = 0; index < qBound(1, remembered, largestRemembered); ++index)
        make(stateNameOf(index))->show();
    front_ = windows_.constFirst();
    front_->raise();
    front_->activateWindow();
}

MainWindow* WindowSet::openBeside(MainWindow& beside) {
    MainWindow* window = make({});
    window->resize(beside.isMaximized() ? window->size() : beside.size());
    // Not exactly above the other one, or nobody sees that there are two.
    window->move(beside.pos() + QPoint(space(8), space(8)));
    window->showPage(beside.currentPageId());
    window->show();
    window->activateWindow();
    front_ = window;
    remember();
    return window;
}

MainWindow* WindowSet::make(const QString& stateName) {
    const std::shared_ptr<WindowFeatures> features = std::exchange(sharedFeaturesAreTaken_, true)
                                                         ? WindowFeatures::own(sources_.session, sources_.clock)
                                                         : WindowFeatures::ofSession(sources_.session);
    auto* window = new MainWindow(sources_.session, sources_.profiles, sources_.keyStore, sources_.settings,
                                  sources_.clock, {features.get(), stateName});
    // They must live as long as their window.
    connect(window, &QObject::destroyed, window, [features] {});
    windows_ << window;
    connectWindow(window);
    new Completeness(sources_.session, *window);
    if (sources_.updates) window->showUpdates(*sources_.updates);
    return window;
}

void WindowSet::connectWindow(MainWindow* window) {
    // Whatever ends this profile ends it for all windows. This one has asked already.
    connect(window, &MainWindow::profileSwitchRequested, this, [this, window](const Profile& profile) {
        leaveOthers(window, [this, profile] { Q_EMIT profileSwitchRequested(profile); });
    });
    connect(window, &MainWindow::connectionSaved, this, [this, window](const Profile& profile, const QString& secret) {
        leaveOthers(window, [this, profile, secret] { Q_EMIT connectionSaved(profile, secret); });
    });
    connect(window, &MainWindow::profileRemovalRequested, this, [this, window](const Profile& profile) {
        leaveOthers(window, [this, profile] { Q_EMIT profileRemovalRequested(profile); });
    });
    connect(window, &MainWindow::quitRequested, this,
            [this, window] { leaveOthers(window, [this] { Q_EMIT quitRequested(); }); });
    connect(window, &MainWindow::lockRequested, this, &WindowSet::lockRequested);
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    connect(window, &MainWindow::newWindowRequested, this, [this, window] { openBeside(*window); });
    connect(window, &MainWindow::settingsRequested, this, [this, window] { openSettings(window); });
}

void WindowSet::closed(MainWindow* window) {
    if (windows_.size() == 1) {
        Q_EMIT quitRequested();
        return;
    }
    windows_.removeAll(window);
    // It was closed for good: nothing of it comes back.
    window->setStateName({});
    window->deleteLater();
    if (front_ == window) front_ = windows_.constLast();
    remember();
}

void WindowSet::openSettings(MainWindow* window) {
    const Session& session = sources_.session;
    auto* dialog = new SettingsDialog(
        {sources_.settings, sources_.session.bankAccounts(), sources_.tray, sources_.clock, session.profile().id,
         DataPlace{sources_.dataDirectory, session.cacheFile(), session.profile().name}},
        window);
    connect(dialog, &SettingsDialog::clearingRequested, window, [this, window] {
        window->leave([this, window] { leaveOthers(window, [this] { Q_EMIT clearingRequested(); }); });
    });
    dialog->open();
}

void WindowSet::showRows(const TransactionQuery& query) {
    bringToFront();
    if (front_) front_->showReceipts(query);
}

void WindowSet::bringToFront() {
    if (!front_) return;
    if (front_->isMinimized()) front_->showNormal();
    front_->show();
    front_->raise();
    front_->activateWindow();
}

QList<MainWindow*> WindowSet::windows() const {
    QList<MainWindow*> open;
    for (const QPointer<MainWindow>& window : windows_)
        if (window) open << window;
    return open;
}

MainWindow* WindowSet::front() const {
    return front_;
}

void WindowSet::setCovered(bool covered) {
    covered_ = covered;
    notices_->setCovered(covered);
}

void WindowSet::hide() {
    remember();
    disconnect();
    for (MainWindow* window : windows())
        window->hide();
}

void WindowSet::leaveOthers(const MainWindow* asked, const std::function<void()>& then) {
    leaveFrom(0, asked->unsavedWork(), then);
}

void WindowSet::leaveFrom(qsizetype index, const QStringList& givenUp, const std::function<void()>& then) {
    if (index >= windows_.size()) {
        then();
        return;
    }
    MainWindow* window = windows_.at(index);
    const QStringList work = window->unsavedWork();
    // What is edited in one draft in all windows is asked about once.
    const bool answered =
        std::all_of(work.cbegin(), work.cend(), [&givenUp](const QString& part) { return givenUp.contains(part); });
    if (answered) {
        leaveFrom(index + 1, givenUp, then);
        return;
    }
    window->raise();
    window->activateWindow();
    window->leave([this, index, all = givenUp + work, then] { leaveFrom(index + 1, all, then); });
}

void WindowSet::remember() {
    Settings& settings = sources_.settings;
    const QList<MainWindow*> open = windows();
    const int before = settings.state(QString::fromLatin1(countState)).toInt();
    for (qsizetype index = 0; index < open.size(); ++index) {
        open.at(index)->setStateName(stateNameOf(index));
        open.at(index)->saveWindowState();
    }
    for (qsizetype index = open.size(); index < qMin(before, largestRemembered); ++index)
        settings.removeStates(stateNameOf(index));
    settings.setState(QString::fromLatin1(countState), QByteArray::number(open.size()));
}

}  // namespace bankhub
