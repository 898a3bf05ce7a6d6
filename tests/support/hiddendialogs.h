// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QRegularExpression>
#include <QWidget>
#include <functional>

#include "app/companies/companydesk.h"
#include "tests/support/faketray.h"
#include "tests/support/simulatedsession.h"
#include "ui/branding/cropdialog.h"
#include "ui/branding/lostnotificationsdialog.h"
#include "ui/branding/versionsdialog.h"
#include "ui/companies/countersdialog.h"
#include "ui/connection/secretprompt.h"
#include "ui/connection/welcomedialog.h"
#include "ui/export/templateeditor.h"
#include "ui/linking/linkqrdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/unsavedquestion.h"
#include "ui/transactions/amountrangedialog.h"
#include "ui/transactions/columnchooser.h"
#include "ui/transactions/daterangedialog.h"
#include "ui/transactions/textconditiondialog.h"
#include "ui/webhooks/newsecretdialog.h"
#include "ui/webhooks/secretclipboard.h"
#include "ui/widgets/choicedialog.h"

namespace bankhub::testing {

/// The dialogs that need more than a button of a page that has just been opened: those of menus, of answers, of errors
/// and of the first start. Beside Screens::visitDialogs, for tests that look at every window.
class HiddenDialogs {
public:
    HiddenDialogs(test::SimulatedSession& data, QWidget& window) : data_(data), window_(window) {}

    /// Calls `visit` with each, open over the window, and closes it.
    void visit(const std::function<void(const QString& name, QDialog& dialog)>& visit) {
        for (QDialog* dialog : transactionDialogs() + brandingDialogs() + otherDialogs() + settingsDialogs()) {
            const QPointer<QDialog> alive(dialog);
            const QString name = QString::fromLatin1(dialog->metaObject()->className());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
            visit(name, *dialog);
            delete alive;
        }
    }

    /// The names of all dialogs in the code of `ui/` that are more than a base of others, with their namespace.
    [[nodiscard]] static QSet<QString> classesInCode() {
        static const QRegularExpression declaration(
            QStringLiteral("\\nclass (\\w+)(?: final)? : public (Q?\\w*(?:Dialog|MessageBox|Wizard))\\b"));
        QSet<QString> classes;
        QSet<QString> bases;
        QDirIterator headers(QStringLiteral(BANKHUB_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile file(headers.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                classes << QStringLiteral("bankhub::") + match.captured(1);
                bases << QStringLiteral("bankhub::") + match.captured(2);
            }
        }
        return classes - bases;
    }

private:
    using Dialogs = QList<QDialog*>;

    Dialogs transactionDialogs() {
        const QDate today(2026, 11, 23);
        TransactionFilter words;
        words.query.text = QStringLiteral("phi");
        return {
            new ColumnChooser(standardColumns(), &window_),
            new AmountRangeDialog({1'000'000, {}}, false, &window_),
            new DateRangeDialog(DatePeriod::between(today.addDays(-7), today), today, &window_),
            new TextConditionDialog(words, &window_),
            new ChoiceDialog(QStringLiteral("Bank"), {QStringLiteral("MBBank"), QStringLiteral("OCB")}, 0, &window_),
            new TemplateEditor(data_.settings, {}, &window_)};
    }
    Dialogs brandingDialogs() {
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        Store::CachedTransaction lost;
        lost.transaction.id = {QStringLiteral("t-1")};
        lost.transaction.timeUtcMs = data_.clock.nowUtcMs();
        lost.transaction.amount = 250'000;
        lost.transaction.content = QStringLiteral("DH65073 thanh toan don hang");
        return {new CropDialog(picture, QStringLiteral("logo.png"), QStringLiteral("It is not square."), &window_),
                new LostNotificationsDialog({lost}, &window_),
                new VersionsDialog(data_.session->branding(), {}, &window_)};
    }
    Dialogs otherDialogs() {
        Error error = Error::make(ErrorKind::Network, QStringLiteral("connection refused"));
        error.requestId = QStringLiteral("5f0a0000-11ef-b0a1-0242ac120002");
        data_.session->companyDesk().counters.show({});
        return {
            new CountersDialog(data_.session->companyDesk().counters, {}, &window_),
            new WelcomeDialog(&window_),
            new SecretPrompt(data_.session->profile(), Error::make(ErrorKind::KeyStoreRefused), &window_),
            new ErrorDialog(error, &window_),
            new UnsavedQuestion([] { return QStringList{QStringLiteral("Branding: 2 unsaved changes")}; }, &window_),
            new LinkQrDialog(QUrl(QStringLiteral("https://bankhub.example/link/abc")), QStringLiteral("Sông Hàn"),
                             data_.clock.nowUtcMs() + 600'000, &window_),
            new NewSecretDialog({QStringLiteral("made-up-secret"), data_.session->profile(),
                                 [] { return Pending<Done>::settled(Done()); }},
                                clipboard_, &window_)};
    }
    Dialogs settingsDialogs() {
        Dialogs dialogs;
        for (const QString& section : SettingsDialog::sectionIds()) {
            auto* dialog = new SettingsDialog(
                {data_.settings, data_.session->bankAccounts(), tray_, data_.clock, data_.session->profile().id,
                 DataPlace{data_.folder.path(), data_.folder.filePath(QStringLiteral("cache.sqlite")),
                           data_.session->profile().name}},
                &window_);
            dialog->showSection(section);
            dialogs << dialog;
        }
        return dialogs;
    }

    test::SimulatedSession& data_;
    QWidget& window_;
    test::FakeTray tray_;
    SecretClipboard clipboard_;
};

}  // namespace bankhub::testing
