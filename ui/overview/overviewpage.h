// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/transactionquery.h"
#include "app/overview/overviewperiod.h"
#include "app/settings/settings.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QPushButton;
class QScrollArea;

namespace bankhub {

class AttentionCard;
class ChoiceBox;
class DayCard;
class FigureCard;
class HealthCard;
class NewestCard;
class Overview;
class PageHeader;
class QuickStartCard;
class Session;
class ShareCard;
class Skeleton;
class StatePanel;

/// The first thing seen: money in, out and net of a period, by day, company and account, what deserves a look, the
/// newest transactions, and whether the connection works. Every figure leads to the rows behind it.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    OverviewPage(Session& session, Settings& settings, const Clock& clock, QWidget* parent = nullptr);
    /// With a period and a company of its own, apart from those of the session.
    OverviewPage(Session& session, Settings& settings, const Clock& clock, Overview& overview,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return id(); }
    [[nodiscard]] std::optional<qint64> count() const override { return {}; }
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    void focusContent() override;
    void clearFilter() override;

    /// Moves on when the day has changed, and says ages again. Cheap; call it now and then.
    void followCalendar();
    /// Shows the first steps again after the user hid them.
    void showFirstSteps();

signals:
    void transactionsRequested(const TransactionQuery& query);
    void pageRequested(const QString& id);
    void silentAccountsRequested(const CompanyXid& company);
    void linkRequested();
    void companyRequested();
    void connectionRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    QWidget* makeFigures();
    QWidget* makeColumns();
    void connectCards();
    void connectSources();
    void fillCompanies();
    void choosePeriod(OverviewPeriod period);
    void showState();
    void showFigures();
    void showShares();
    void showHealth();
    void showQuickStart();
    /// Opens the connection, or tries it where there is no form for it.
    void checkConnection();
    void takeStep(int step);
    void takeLine(int healthLine);
    void retranslate();

    Session& session_;
    Settings& settings_;
    const Clock& clock_;
    Overview& overview_;
    bool firstStepsHidden_;

    PageHeader* header_;
    QButtonGroup* periods_;
    ChoiceBox* company_;
    QScrollArea* scroll_;
    QuickStartCard* quickStart_;
    Skeleton* skeleton_;
    StatePanel* state_;
    QWidget* figures_;
    FigureCard* in_;
    FigureCard* out_;
    FigureCard* net_;
    AttentionCard* attention_;
    DayCard* days_;
    NewestCard* newest_;
    ShareCard* byCompany_;
    ShareCard* byAccount_;
    HealthCard* health_;
};

}  // namespace bankhub
