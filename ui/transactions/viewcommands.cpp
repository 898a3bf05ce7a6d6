// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewcommands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <algorithm>

#include "app/views/viewfile.h"
#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/transactions/viewdesk.h"
#include "ui/transactions/viewwords.h"
#include "ui/widgets/namedialog.h"
#include "ui/widgets/noticestrip.h"

namespace bankhub {

namespace {
/// A name that every file system takes.
QString fileNameOf(const QString& name) {
    QString safe;
    for (const QChar letter : name)
        safe += letter.isLetterOrNumber() ? letter : QChar(QLatin1Char('-'));
    constexpr qsizetype longestName = 80;
    return safe.left(longestName) + QLatin1Char('.') + QLatin1String(viewFileEnding);
}

QDir documents() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}
}  // namespace

ViewCommands::ViewCommands(ViewDesk& desk, QWidget* window)
    : QObject(window), desk_(desk), views_(desk.views()), window_(window), notice_(new NoticeStrip) {
    connect(notice_, &NoticeStrip::actionTriggered, this, &ViewCommands::undoRemoval);
    connect(&desk_, &ViewDesk::failed, this, &ViewCommands::showError);
}

ViewCommands::~ViewCommands() {
    if (notice_ && !notice_->parentWidget()) delete notice_;
}

QString ViewCommands::problemOf(qint64 id, const QString& name) const {
    return views_.canBeNamed(id, name) ? QString() : tr("Another view has this name.");
}

void ViewCommands::saveAsNew() {
    auto* dialog = new NameDialog(
        {tr("Save the view"), tr("Name of the view"), tr("Save")}, {}, static_cast<int>(longestViewName),
        [this](const QString& name) { return problemOf(0, name); }, window_->window());
    connect(dialog, &NameDialog::named, &desk_, &ViewDesk::saveAs);
    dialog->open();
}

void ViewCommands::rename(qint64 id) {
    const auto view = views_.byId(id);
    if (!view) return;
    auto* dialog = new NameDialog(
        {tr("Rename the view"), tr("Name of the view"), tr("Rename")}, viewTitle(*view),
        static_cast<int>(longestViewName), [this, id](const QString& name) { return problemOf(id, name); },
        window_->window());
    connect(dialog, &NameDialog::named, this, [this, id](const QString& name) { report(views_.rename(id, name)); });
    dialog->open();
}

void ViewCommands::duplicate(qint64 id) {
    const auto view = views_.byId(id);
    if (!view) return;
    views_.duplicate(id, viewTitle(*view))
        .then(
            this, [](qint64) {}, [this](const Error& error) { showError(error); });
}

void ViewCommands::remove(qint64 id) {
    const auto view = views_.byId(id);
    if (!view) return;
    const QList<SavedView>& all = views_.views();
    removedFrom_ = static_cast<int>(all.indexOf(*view));
    removed_ = view;
    views_.remove(id).then(
        this,
        [this, title = viewTitle(*view)](const Done&) {
            notice_->say(tr("The view “%1” was deleted.").arg(title), Tone::Plain, tr("Undo"));
        },
        [this](const Error& error) { showError(error); });
}

void ViewCommands::undoRemoval() {
    notice_->hide();
    if (removed_) report(views_.restore(*std::exchange(removed_, {}), removedFrom_));
}

void ViewCommands::moveUp(qint64 id) {
    report(views_.move(id, -1));
}

void ViewCommands::moveDown(qint64 id) {
    report(views_.move(id, 1));
}

void ViewCommands::toggleDefault(qint64 id) {
    const auto view = views_.byId(id);
    if (view) report(views_.setDefault(view->isDefault ? 0 : id));
}

void ViewCommands::share(qint64 id) {
    const auto view = views_.byId(id);
    if (!view) return;
    auto* dialog = new QFileDialog(window_->window(), tr("Share the view as a file"),
                                   documents().filePath(fileNameOf(viewTitle(*view))),
                                   tr("Views (*.%1)").arg(QLatin1String(viewFileEnding)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(viewFileEnding));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& file) { shareTo(id, file); });
    dialog->open();
}

void ViewCommands::shareTo(qint64 id, const QString& file) {
    const auto view = views_.byId(id);
    if (!view) return;
    writeViewFile(this, file, viewTitle(*view), view->content)
        .then(
            this,
            [this, file](const Done&) {
                say(tr("The view was written to %1. It holds the filter, the order and the columns, and no "
                       "transactions.")
                        .arg(QFileInfo(file).fileName()),
                    true);
            },
            [this](const Error& error) { showError(error); });
}

void ViewCommands::importView() {
    auto* dialog = new QFileDialog(window_->window(), tr("Import a view"), documents().path(),
                                   tr("Views (*.%1)").arg(QLatin1String(viewFileEnding)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewCommands::importFrom);
    dialog->open();
}

void ViewCommands::importFrom(const QString& file) {
    readViewFile(this, file)
        .then(
            this,
            [this, file](const ViewFileReading& read) {
                if (read)
                    take(*read);
                else
                    say(tr("%1 was not imported. %2")
                            .arg(QFileInfo(file).fileName(), viewFileProblemText(read.error())),
                        false);
            },
            [this](const Error& error) { showError(error); });
}

void ViewCommands::take(const SavedView& view) {
    const QString name = views_.freeName(view.name);
    views_.add(name, view.content)
        .then(
            this, [this, name](qint64) { say(tr("The view “%1” was imported.").arg(name), true); },
            [this](const Error& error) { showError(error); });
}

void ViewCommands::fillMenu(QMenu& menu, qint64 id) {
    const auto view = views_.byId(id);
    if (view) {
        const auto add = [&](const QString& text, void (ViewCommands::*command)(qint64)) {
            QAction* action = menu.addAction(text);
            connect(action, &QAction::triggered, this, [this, command, id] { (this->*command)(id); });
            return action;
        };
        add(tr("Rename…"), &ViewCommands::rename)->setShortcut(QKeySequence(Qt::Key_F2));
        add(tr("Duplicate"), &ViewCommands::duplicate);
        add(tr("Share as a file…"), &ViewCommands::share);
        menu.addSeparator();
        const qsizetype place = views_.views().indexOf(*view);
        add(tr("Move up"), &ViewCommands::moveUp)->setEnabled(place > 0);
        add(tr("Move down"), &ViewCommands::moveDown)->setEnabled(place + 1 < views_.views().size());
        QAction* first = add(tr("Show when the program starts"), &ViewCommands::toggleDefault);
        first->setCheckable(true);
        first->setChecked(view->isDefault);
        menu.addSeparator();
        QAction* remove = add(tr("Delete"), &ViewCommands::remove);
        remove->setIcon(themeIcon(QStringLiteral("delete")));
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        menu.addSeparator();
    }
    connect(menu.addAction(tr("Import a view…")), &QAction::triggered, this, &ViewCommands::importView);
}

void ViewCommands::say(const QString& text, bool good) {
    notice_->say(text, good ? Tone::Good : Tone::Warning);
}

void ViewCommands::report(const Pending<Done>& work) {
    work.then(
        this, [](const Done&) {}, [this](const Error& error) { showError(error); });
}

void ViewCommands::showError(const Error& error) {
    if (error.kind == ErrorKind::Cancelled) return;
    const ErrorText words = errorText(error);
    notice_->say(tr("The view was not changed. %1 %2").arg(words.meaning, words.advice), Tone::Bad);
}

}  // namespace bankhub
