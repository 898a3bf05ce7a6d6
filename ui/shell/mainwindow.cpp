// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QVBoxLayout>

#include "app/audit/audittrail.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "app/updates/updatecheck.h"
#include "app/views/savedviews.h"
#include "app/writes/writejournal.h"
#include "app/writes/writepermission.h"
#include "ui/format/errortext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/lostwritesnotice.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pageset.h"
#include "ui/shell/privacymark.h"
#include "ui/shell/profiledialogs.h"
#include "ui/shell/profilemenu.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusline.h"
#include "ui/shell/syncwords.h"
#include "ui/shell/unsavedquestion.h"
#include "ui/shell/viewlist.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowfeatures.h"
#include "ui/shell/windowpalette.h"
#include "ui/shell/windowplace.h"
#include "ui/shell/windowtoasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/marksdialog.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/updates/aboutdialog.h"
#include "ui/updates/updatenotice.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/toaststack.h"
#include "ui/writes/permissionstate.h"

namespace bankhub {

namespace {
// Behind the name of the window.
constexpr auto geometryState = "/geometry";
constexpr auto pageState = "/page";
constexpr auto transactionsState = "/transactions";
constexpr auto profileState = "/profile";
/// Ages and the token's life are said in minutes.
constexpr int tickMs = 15'000;

void useWindowPlacement(NoticeStrip* notice) {
    setStyleProperty(notice, "placement", QStringLiteral("window"));
    notice->layout()->setContentsMargins(space(5), space(1), space(5), space(1));
}
}  // namespace

MainWindow::MainWindow(Session& session, ProfileList& profiles, KeyStore& keyStore, Settings& settings,
                       const Clock& clock, const WindowStart& start)
    : stateName_(start.stateName), session_(session), profiles_(profiles), settings_(settings), clock_(clock) {
    actions_ = new WindowActions(this);
    dialogs_ = new ProfileDialogs(session_, profiles, keyStore, clock, this);
    buildFrame();
    addPages(start.features);
    connectActions();
    connectSession();

    restoreWindowState();
    retranslate();
    connect(&tick_, &QTimer::timeout, this, &MainWindow::tick);
    tick_.start(tickMs);
}

MainWindow::~MainWindow() {
    // What a page does when a line of its loses the keyboard must happen while the window is whole.
    if (QWidget* focus = focusWidget()) focus->clearFocus();
    saveWindowState();
}

void MainWindow::buildFrame() {
    band_ = new EnvironmentBand;
    band_->setProfile(session_.profile());
    if (session_.writePermission().isGuarded()) {
        permission_ = new PermissionState(session_.writePermission(), clock_);
        band_->addWidget(permission_);
    }
    actions_->allowChanges->setVisible(permission_ != nullptr);
    actions_->hideAmounts->setChecked(settings_.amountsHidden());
    band_->addWidget(new PrivacyMark(actions_->hideAmounts, session_.profile().isProduction()));
    auto* profileMenu = new ProfileMenu(session_.profile(), profiles_, this);
    connect(profileMenu, &ProfileMenu::switchRequested, this,
            [this](const Profile& profile) { leave([this, profile] { Q_EMIT profileSwitchRequested(profile); }); });
    connect(profileMenu, &ProfileMenu::addRequested, dialogs_, &ProfileDialogs::addConnection);
    connect(profileMenu, &ProfileMenu::editRequested, dialogs_, &ProfileDialogs::editConnection);
    connect(profileMenu, &ProfileMenu::removeRequested, dialogs_, &ProfileDialogs::removeConnection);
    auto* settingsMenu =
        new SettingsMenu(settings_, actions_->settings,
                         {actions_->hideAmounts, actions_->lockWindows, actions_->chooseMarks, actions_->newWindow,
                          actions_->lookForUpdates, actions_->shortcuts, actions_->about, actions_->quit},
                         this);
    navigation_ = new Navigation(session_.profile(), profileMenu, settingsMenu);
    connect(navigation_, &Navigation::pageChosen, this, &MainWindow::choosePage);
    connectionNotice_ = new NoticeStrip;
    problemNotice_ = new NoticeStrip;
    lostWrites_ = new LostWritesNotice(session_.journal());
    notices_ = new QVBoxLayout;
    notices_->setSpacing(0);
    for (NoticeStrip* notice : {connectionNotice_, problemNotice_, static_cast<NoticeStrip*>(lostWrites_)}) {
        useWindowPlacement(notice);
        notices_->addWidget(notice);
    }
    // Both reasons are cured the same way: synchronising asks for the secret when that is what is missing.
    connect(connectionNotice_, &NoticeStrip::actionTriggered, this, &MainWindow::requestSync);
    connect(lostWrites_, &NoticeStrip::actionTriggered, this, [this] { showPage(QStringLiteral("journal")); });
    stack_ = new PageStack;
    status_ = new StatusLine(session_, clock_);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(notices_);
    right->addWidget(stack_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(navigation_);
    middle->addLayout(right, 1);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band_);
    layout->addLayout(middle, 1);
    layout->addWidget(status_);
    setCentralWidget(central);
    // Above the page, so that the status line stays in sight.
    toasts_ = new ToastStack(stack_);
    // A page that comes up comes up in front.
    connect(stack_, &QStackedWidget::currentChanged, toasts_, &QWidget::raise);
    telling_ = new WindowToasts(
        session_, *toasts_, [this] { return currentPageId(); }, this);
    connect(telling_, &WindowToasts::pageRequested, this, &MainWindow::showPage);
    connect(telling_, &WindowToasts::syncRequested, this, &MainWindow::requestSync);
}

void MainWindow::addPages(WindowFeatures* features) {
    const auto shared = features ? nullptr : WindowFeatures::ofSession(session_);
    pages_ = new PageSet(session_, features ? *features : *shared, profiles_, settings_, clock_, this);
    for (Page* page : pages_->all())
        showPageInWindow(page);
    connect(pages_, &PageSet::pageRequested, this, &MainWindow::showPage);
    connect(pages_, &PageSet::connectionRequested, dialogs_, &ProfileDialogs::editConnection);
    addViews();
}

void MainWindow::addViews() {
    ViewCommands* commands = pages_->transactions().viewCommands();
    const QString page = pages_->transactions().id();
    auto* list = new ViewList(*commands, navigation_->group());
    navigation_->addViews(page, list);
    // On the page already: whoever walks through the views with the arrow keys stays among them.
    connect(list, &ViewList::opened, this, [this, page] {
        if (currentPage()->id() != page) showPage(page);
    });
    useWindowPlacement(commands->notice());
    notices_->addWidget(commands->notice());
}

void MainWindow::choosePage(const QString& id) {
    // The entry of the page itself stands for everything, its views for parts of it.
    if (id == pages_->transactions().id()) pages_->transactions().viewCommands()->desk().leave();
    showPage(id);
}

void MainWindow::showPageInWindow(Page* page) {
    stack_->addWidget(page);
    navigation_->addPage(*page);
    telling_->follow(*page);
    connect(page, &Page::syncRequested, this, &MainWindow::requestSync);
    QAction* show = actions_->addPage();
    show->setObjectName(QStringLiteral("page/") + page->id());
    show->setIcon(themeIcon(page->iconName(), Tone::Dim));
    connect(show, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
}

void MainWindow::addPage(Page* page) {
    pages_->append(page);
    showPageInWindow(page);
    retranslate();
}

void MainWindow::connectActions() {
    connect(actions_->synchronise, &QAction::triggered, this, &MainWindow::requestSync);
    connect(actions_->find, &QAction::triggered, this, [this] { currentPage()->focusSearch(); });
    connect(actions_->clearFilter, &QAction::triggered, this, [this] { currentPage()->clearFilter(); });
    connect(actions_->copyRows, &QAction::triggered, this, [this] { currentPage()->copySelection(); });
    connect(actions_->copyRowsAs, &QAction::triggered, this, [this] { currentPage()->copySelectionAs(); });
    connect(actions_->exportTransactions, &QAction::triggered, this, [this] {
        showPage(pages_->transactions().id());
        pages_->transactions().exportTransactions();
    });
    connect(actions_->details, &QAction::triggered, this, [this] { currentPage()->toggleDetails(); });
    connect(actions_->hideAmounts, &QAction::toggled, &settings_, &Settings::setAmountsHidden);
    connect(&settings_, &Settings::amountsHiddenChanged, this,
            [this] { actions_->hideAmounts->setChecked(settings_.amountsHidden()); });
    connect(actions_->chooseMarks, &QAction::triggered, this, [this] {
        auto* dialog = new MarksDialog(settings_, this);
        dialog->open();
    });
    connect(actions_->allowChanges, &QAction::triggered, this, [this] {
        if (permission_) permission_->openMenu();
    });
    connect(actions_->lockWindows, &QAction::triggered, this, &MainWindow::lockRequested);
    auto* palette = new WindowPalette(session_, settings_, *pages_, *actions_, this);
    connect(actions_->palette, &QAction::triggered, palette, &WindowPalette::open);
    connect(palette, &WindowPalette::pageRequested, this, &MainWindow::showPage);
    connect(actions_->firstSteps, &QAction::triggered, this, [this] {
        showPage(pages_->overview().id());
        pages_->overview().showFirstSteps();
    });
    connect(actions_->messages, &QAction::triggered, toasts_, &ToastStack::takeFocus);
    connect(actions_->newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(actions_->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(actions_->shortcuts, &QAction::triggered, this, [this] {
        auto* sheet = new ShortcutSheet(actions_->all(), this);
        sheet->open();
    });
    connect(actions_->about, &QAction::triggered, this, [this] {
        auto* dialog = new AboutDialog(settings_, updates_, this);
        dialog->open();
    });
    connect(actions_->quit, &QAction::triggered, this, [this] { leave([this] { Q_EMIT quitRequested(); }); });
}

void MainWindow::connectSession() {
    connect(dialogs_, &ProfileDialogs::connectionSaved, this, [this](const Profile& profile, const QString& secret) {
        leave([this, profile, secret] { Q_EMIT connectionSaved(profile, secret); });
    });
    connect(dialogs_, &ProfileDialogs::removalConfirmed, this,
            [this](const Profile& profile) { leave([this, profile] { Q_EMIT profileRemovalRequested(profile); }); });
    // Whoever gives the secret wanted to synchronise, also when that is not automatic.
    connect(dialogs_, &ProfileDialogs::secretTaken, this, &MainWindow::requestSync);
    connect(dialogs_, &ProfileDialogs::secretNotStored, this, [this](const Error& error) {
        showProblem(tr("The secret is used until the program ends, but it was not stored. %1")
                        .arg(errorText(error).inOneLine()));
    });
    connect(&session_.audit(), &AuditTrail::recordLost, this,
            [this](const Error& error) { showProblem(errorText(notRecorded(error)).inOneLine()); });
    connect(&session_, &Session::secretSourceChanged, this, &MainWindow::showConnectionNotice);
    connect(&session_.bankAccounts(), &BankAccountDirectory::changed, this, &MainWindow::showConnectionNotice);
    connect(status_, &StatusLine::onlineChanged, this, &MainWindow::showConnectionNotice);
    connect(&session_.bankAccounts(), &BankAccountDirectory::changed, this, &MainWindow::showFirstReading);
    connect(&session_.synchronizer(), &Synchronizer::started, this, &MainWindow::showFirstReading);
    connect(&session_.synchronizer(), &Synchronizer::finished, this, &MainWindow::showFirstReading);
    showConnectionNotice();
    showFirstReading();
}

QStringList MainWindow::pageIds() const {
    QStringList ids;
    for (const Page* page : pages_->all())
        ids << page->id();
    return ids;
}

Page* MainWindow::currentPage() const {
    return static_cast<Page*>(stack_->currentWidget());
}

void MainWindow::showPage(const QString& id) {
    Page* wanted = pages_->byId(id);
    if (!wanted) return;
    stack_->setCurrentWidget(wanted);
    navigation_->setCurrent(id);
    wanted->focusContent();
    // The page itself says it in full.
    if (id == QStringLiteral("journal")) lostWrites_->hide();
}

QString MainWindow::currentPageId() const {
    return currentPage()->id();
}

void MainWindow::showReceipts(const TransactionQuery& query) {
    pages_->transactions().showReceipts(query);
    showPage(pages_->transactions().id());
}

bool MainWindow::pageReady(const QString& id) const {
    const Page* wanted = pages_->byId(id);
    return wanted && wanted->isReady();
}

std::optional<QString> MainWindow::pageError(const QString& id) const {
    const Page* wanted = pages_->byId(id);
    if (!wanted || !wanted->error()) return {};
    return errorText(*wanted->error()).inOneLine();
}

void MainWindow::setCompletenessText(const QString& text) {
    pages_->transactions().setCompletenessText(text);
}

void MainWindow::requestSync() {
    if (session_.secretSource() == Session::SecretSource::Missing)
        dialogs_->askForSecret();
    else
        session_.synchronizer().start();
}

void MainWindow::showConnectionNotice() {
    const auto lastSync = syncStanding(session_.bankAccounts().accounts()).lastSuccessUtcMs;
    const QString age = lastSync ? tr("You see what was read on %1 (%2).")
                                       .arg(dateTimeText(*lastSync), ageText(*lastSync, clock_.nowUtcMs()))
                                 : tr("Nothing has been read yet.");
    const bool secretMissing = session_.secretSource() == Session::SecretSource::Missing && session_.secretError();
    const bool unreachable = status_->online() == false;
    if (!secretMissing && !unreachable) {
        connectionNotice_->hide();
        return;
    }
    if (secretMissing)
        connectionNotice_->say(tr("Offline: the client_secret is missing. %1").arg(age), Tone::Warning,
                               tr("Enter the secret…"), false);
    else
        connectionNotice_->say(tr("Offline: the service cannot be reached. %1").arg(age), Tone::Warning,
                               tr("Try again"), false);
}

void MainWindow::showFirstReading() {
    const bool first =
        session_.synchronizer().isRunning() && !syncStanding(session_.bankAccounts().accounts()).lastSuccessUtcMs;
    for (Page* page : pages_->all())
        page->setFirstReading(first);
}

void MainWindow::showProblem(const QString& text) {
    const QString before = problemNotice_->isHidden() ? QString() : problemNotice_->text() + QLatin1Char('\n');
    problemNotice_->say(before + text, Tone::Warning);
}

void MainWindow::showUpdates(UpdateCheck& updates) {
    updates_ = &updates;
    auto* notice = new UpdateNotice(updates);
    useWindowPlacement(notice);
    notices_->addWidget(notice);
    actions_->lookForUpdates->setVisible(updates.state() != UpdateCheck::State::Impossible);
    actions_->lookForUpdates->setChecked(settings_.looksForUpdates());
    connect(actions_->lookForUpdates, &QAction::toggled, &settings_, &Settings::setLooksForUpdates);
    connect(&settings_, &Settings::looksForUpdatesChanged, this,
            [this] { actions_->lookForUpdates->setChecked(settings_.looksForUpdates()); });
}

void MainWindow::tick() {
    status_->refresh();
    showConnectionNotice();
    pages_->transactions().followCalendar();
    session_.views().followCalendar();
    pages_->overview().followCalendar();
    // Another window on the same cache may have written; and what it never finished is lost after a while.
    session_.journal().reload();
}

void MainWindow::restoreWindowState() {
    resize(textWidth(font(), 190), recordHeight(font()) * 28);
    const auto kept = [this](const char* what) {
        return stateName_.isEmpty() ? QByteArray() : settings_.state(stateName_ + QString::fromLatin1(what));
    };
    restorePlace(*this, kept(geometryState));
    // Views, accounts and companies of another profile would be other ones here.
    if (kept(profileState) == session_.profile().id.toUtf8())
        pages_->transactions().restoreShown(kept(transactionsState));
    const QString last = QString::fromLatin1(kept(pageState));
    showPage(pages_->byId(last) ? last : pages_->all().constFirst()->id());
}

void MainWindow::saveWindowState() {
    if (stateName_.isEmpty()) return;
    settings_.setState(stateName_ + QString::fromLatin1(geometryState), saveGeometry());
    settings_.setState(stateName_ + QString::fromLatin1(pageState), currentPageId().toLatin1());
    settings_.setState(stateName_ + QString::fromLatin1(transactionsState), pages_->transactions().shownState());
    settings_.setState(stateName_ + QString::fromLatin1(profileState), session_.profile().id.toUtf8());
}

QStringList MainWindow::unsavedWork() const {
    QStringList unsaved;
    for (const Page* page : pages_->all())
        if (const auto work = page->unsavedWork()) unsaved << *work;
    return unsaved;
}

void MainWindow::leave(const std::function<void()>& then) {
    if (unsavedWork().isEmpty()) {
        then();
        return;
    }
    // The latest wish counts.
    if (unsaved_) unsaved_->reject();
    unsaved_ = new UnsavedQuestion([this] { return unsavedWork(); }, this);
    connect(unsaved_, &UnsavedQuestion::givenUp, this, then);
    unsaved_->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!leaving_ && !unsavedWork().isEmpty()) {
        // The answer comes later, and closes again.
        event->ignore();
        leave([this] {
            leaving_ = true;
            close();
        });
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

bool MainWindow::focusNextPrevChild(bool next) {
    followLayoutWithTab(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MainWindow::retranslate() {
    const Profile& profile = session_.profile();
    const QString title =
        QStringLiteral("%1 — %2 — %3").arg(profile.name, environmentText(profile), tr("Bank Hub Console"));
    setWindowTitle(profile.isProduction() ? QStringLiteral("PRODUCTION — ") + title : title);
    QStringList titles;
    for (const Page* page : pages_->all())
        titles << page->title();
    actions_->setPageTitles(titles);
    actions_->retranslate();
    showConnectionNotice();
}

}  // namespace bankhub
