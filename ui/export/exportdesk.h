// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "ui/export/exportsubject.h"
#include "ui/theme/tokens.h"

class QPrinter;
class QWidget;

namespace bankhub {

class ExportDialog;
class NoticeStrip;

/// "Export…": asks what and how and where to, writes on another thread, and says in a notice how far it is, how it
/// went, and where the file is. One export at a time.
class ExportDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` is where dialogs open.
    ExportDesk(Store& store, Settings& settings, const Clock& clock, NoticeStrip& notice, QWidget* window);
    ~ExportDesk() override;

    void setOrigin(const ExportOrigin& origin) { origin_ = origin; }
    /// Asks for a file name; calls back with it unless the user gives up. The system's save dialog unless set.
    using AskFile = std::function<void(const QString& suggestedFile, const QString& filter,
                                       std::function<void(const QString&)> chosen)>;
    void setAskFile(AskFile askFile) { askFile_ = std::move(askFile); }

    /// Opens the dialog for what there is now.
    void ask(const ExportSubject& subject);
    /// Writes without asking.
    void write(const ExportSubject& subject, const ExportOptions& options, const QString& file);
    [[nodiscard]] bool isRunning() const { return running_.has_value(); }

signals:
    void runningChanged();
    /// How an export ended that was not stopped by the user, as the notice says it.
    void ended(const QString& text, bankhub::Tone tone);

private:
    void chosen(const ExportSubject& subject, const ExportOptions& options);
    void askForFile(const QString& suggestedFile, const QString& filter,
                    const std::function<void(const QString&)>& chosen);
    void print(const ExportSubject& subject, const ExportOptions& options);
    void run(const ExportRows& rows, std::unique_ptr<TransactionWriter> writer, const QString& name);
    void showProgress(qint64 done, qint64 total);
    void finish(const Result<qint64>& result);
    void sayEnd(const QString& text, Tone tone, const QString& action = {});
    /// The one button of the notice: stops the writing, or opens the folder once it is done.
    void act();

    Store& store_;
    Settings& settings_;
    const Clock& clock_;
    NoticeStrip& notice_;
    QWidget* window_;
    AskFile askFile_;
    ExportOrigin origin_;
    QPointer<ExportDialog> dialog_;
    QString folder_;
    QString file_;  ///< empty while printing
    QString name_;  ///< of the file or the printer
    std::optional<Pending<qint64>> running_;
    int shownPercent_ = -1;
    bool offersFolder_ = false;
};

}  // namespace bankhub
