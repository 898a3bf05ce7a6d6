// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workingday.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "app/notices/receiptwatch.h"
#include "app/overview/overview.h"
#include "app/sandbox/transactionsimulator.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/newtransactions.h"
#include "app/transactions/transactionbrowser.h"
#include "app/writes/writejournal.h"
#include "app/writes/writer.h"
#include "tests/support/api_await.h"

namespace bankhub::test {

namespace {
constexpr int sleepMinutes = 40;
constexpr int longestRunMs = 300'000;
constexpr qint64 minuteMs = 60'000;
const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");

/// Between eight in the morning and eight in the evening, so that some days go on past midnight.
QString beginningOf(quint32 seed) {
    return QStringLiteral("2026-11-25 %1:10:00").arg(8 + int(seed % 13), 2, 10, QLatin1Char('0'));
}

qint64 utcMsOf(const QString& vietnamTime) {
    QDateTime time = QDateTime::fromString(vietnamTime, timeFormat);
    time.setTimeZone(QTimeZone(7 * 3600));
    return time.toMSecsSinceEpoch();
}

QStringList optionsFor(const QString& beginsAt, quint32 seed) {
    return {
        QStringLiteral("--companies"),    QStringLiteral("4"),    QStringLiteral("--accounts"), QStringLiteral("6"),
        QStringLiteral("--transactions"), QStringLiteral("2000"), QStringLiteral("--days"),     QStringLiteral("30"),
        QStringLiteral("--ttl"),          QStringLiteral("1500"), QStringLiteral("--now"),      beginsAt,
        QStringLiteral("--seed"),         QString::number(seed)};
}
}  // namespace

WorkingDay::WorkingDay(const DayPlan& plan)
    : plan_(plan),
      random_(plan.seed),
      arrivals_(plan.seed + 1),
      beginsAt_(beginningOf(plan.seed)),
      simulator_(optionsFor(beginsAt_, plan.seed)),
      network_(simulator_, plan.seed + 2),
      clock_(utcMsOf(beginsAt_)) {
    Profile profile = simulator_.profile();
    profile.baseUrl = network_.url();
    network_.leaveHanging(plan.requestsHanging);
    connect(&network_, &TroubledNetwork::requested, this, [this](const QByteArray& line) {
        if (!rowsArrive_ || !line.startsWith("GET /v1/transaction") || arrivals_.bounded(12) != 0) return;
        simulator_.control(QStringLiteral("transactions"), "{\"count\":2}");
    });
    session_ = std::make_unique<Session>(profile, folder_.path(), keyStore_, clock_);
    session_->useSecret(SimulatorProcess::secret());
    session_->synchronizer().setPatience({50, 400, 6});
}

WorkingDay::~WorkingDay() = default;

bool WorkingDay::fails(const QString& problem) {
    problem_ = QStringLiteral("%1 minutes after %2: %3").arg(minutesPassed_).arg(beginsAt_, problem);
    return false;
}

bool WorkingDay::pass() {
    if (!simulator_.isListening() || !await(session_->open())) return fails(QStringLiteral("nothing to begin with"));
    // What the window asks for when it opens.
    session_->overview().setWatched(true);
    session_->receipts().setRule(ReceiptRule());
    session_->newTransactions();
    session_->bankAccounts();
    session_->transactionSimulator();
    session_->companyDesk();
    session_->journal();
    session_->transactions().setDuplicateSpan(5 * minuteMs);
    network_.setShares(0.05, 0.5);
    int nextHour = 1;
    while (minutesPassed_ < plan_.hours * 60) {
        if (!step()) return false;
        if (minutesPassed_ < nextHour * 60) continue;
        const int hour = minutesPassed_ / 60;
        if (plan_.everyHour || (hour >= 2 && figures_.footprints.isEmpty()) || hour >= plan_.hours) takeFootprint();
        nextHour = minutesPassed_ / 60 + 1;
    }
    return true;
}

bool WorkingDay::step() {
    ++figures_.steps;
    // Also on the shortest day.
    if ((happens(0.05) || figures_.steps == 3) && !sleepAndWake()) return false;
    // In pieces, so that the rows do not all have one time.
    const int pieces = qMin(plan_.stepMinutes, 5);
    for (int piece = 0; piece < pieces; ++piece) {
        advance(plan_.stepMinutes / pieces, false);
        simulator_.control(QStringLiteral("transactions"),
                           "{\"count\":" + QByteArray::number(plan_.rowsEachStep / pieces) + '}');
    }
    if (happens(0.1) || figures_.steps == 5) {
        ++figures_.revocations;
        simulator_.control(QStringLiteral("revoke-tokens"), "{}");
    }
    if (!synchronize(happens(0.05))) return false;
    return checkLostOnes();
}

void WorkingDay::advance(int minutes, bool asleep) {
    minutesPassed_ += minutes;
    asleep ? clock_.sleep(minutes * minuteMs) : clock_.advance(minutes * minuteMs);
    simulator_.control(QStringLiteral("clock"), "{\"seconds\":" + QByteArray::number(minutes * 60) + '}');
}

bool WorkingDay::sleepAndWake() {
    ++figures_.sleeps;
    // In the middle of something, with the screen locked or not.
    const bool locks = happens(0.5) || figures_.sleeps == 1;
    session_->synchronizer().start();
    QTest::qWait(pick(60));
    if (locks) session_->lock();
    advance(sleepMinutes, true);
    network_.dropEverything();
    if (locks) {
        ++figures_.locks;
        const auto opened = await(session_->unlock(SimulatorProcess::secret()));
        if (!opened || session_->isLocked()) return fails(QStringLiteral("the session stayed locked"));
    }
    if (!QTest::qWaitFor([this] { return !session_->synchronizer().isRunning(); }, longestRunMs))
        return fails(QStringLiteral("the synchronisation hung after a sleep"));
    return true;
}

bool WorkingDay::synchronize(bool stopHalfway) {
    Synchronizer& synchronizer = session_->synchronizer();
    synchronizer.start();
    for (int wish = 1 + pick(2); wish > 0; --wish)
        write();
    look();
    if (stopHalfway) {
        QTest::qWait(pick(80));
        synchronizer.stop();
    }
    const auto ended = [this, &synchronizer] { return !synchronizer.isRunning() && writesUnderWay_ == 0; };
    if (!QTest::qWaitFor(ended, longestRunMs)) return fails(QStringLiteral("a synchronisation or a write hung"));
    const SyncOutcome outcome = synchronizer.lastOutcome().value_or(SyncOutcome());
    ++figures_.runs;
    if (outcome.stopped)
        ++figures_.runsStopped;
    else if (outcome.error)
        ++figures_.runsWithError;
    else if (outcome.provedComplete)
        ++figures_.runsProved;
    return true;
}

void WorkingDay::look() {
    ++figures_.reads;
    TransactionBrowser& browser = session_->transactions();
    TransactionQuery query;
    switch (pick(5)) {
        case 0:
            query.direction = Direction::In;
            break;
        case 1:
            query.text = QStringLiteral("thanh toan");
            break;
        case 2:
            query.amountFrom = 1'000'000;
            query.sort = {TransactionField::Amount, true};
            break;
        case 3:
            query.webhookDelivered = false;
            break;
        default:
            break;
    }
    browser.setGrouping(pick(4) == 0 ? TransactionGrouping::Day : TransactionGrouping::None);
    browser.setQuery(query);
    for (int row = 0; row < browser.rowCount(); row += 1 + pick(200))
        static_cast<void>(browser.rowAt(row));  // asks for those that are not in memory
    session_->overview().reload();
    session_->store().periodTotals({}, {});
    session_->store().groupedTransactions(query, TransactionGrouping::Account);
}

std::optional<PreparedWrite> WorkingDay::nextWrite() {
    const QString form = QUuid::createUuid().toString();
    const QString text = QStringLiteral("Soak %1").arg(++writeNumber_);
    const auto accounts = await(session_->store().bankAccounts());
    const int kind = pick(10);
    if (kind < 2) {
        CompanyDraft draft;
        draft.fullName = text;
        draft.status = QStringLiteral("Active");
        return session_->companyDesk().editor.prepareCreation(form, draft);
    }
    if (kind < 5) {
        // Those that were there before, so that the names of the new ones stay what was asked for.
        QList<Company> companies;
        for (const Store::CachedCompany& row : session_->companies().companies())
            if (row.company.createdAtUtcMs.value_or(0) < utcMsOf(beginsAt_)) companies << row.company;
        if (companies.isEmpty()) return {};
        const Company company = companies.at(pick(int(companies.size())));
        // Nobody edits what is not known to be as it looks.
        for (const PreparedWrite& open : std::as_const(openWrites_))
            if (open.order.path.endsWith(company.xid.text)) return {};
        const CompanyDraft before = CompanyDraft::of(company);
        CompanyDraft after = before;
        after.fullName = text;
        return session_->companyDesk().editor.prepareChange(form, company.xid, before, after);
    }
    if (!accounts || accounts->isEmpty()) return {};
    SimulatedPayment payment;
    payment.account = accounts->at(pick(int(accounts->size()))).account.xid;
    payment.accountName = text;
    payment.direction = pick(2) == 0 ? Direction::In : Direction::Out;
    payment.amount = 1000 + writeNumber_;
    payment.content = text;
    return session_->transactionSimulator().prepare(form, payment);
}

void WorkingDay::write() {
    const std::optional<PreparedWrite> write = nextWrite();
    if (!write) return;
    ++figures_.writes;
    openWrites_.insert(write->order.key, *write);
    send(*write);
}

void WorkingDay::send(const PreparedWrite& write) {
    ++writesUnderWay_;
    write.send().finally(this, [this, write](const Result<WriteReceipt>& receipt) {
        --writesUnderWay_;
        if (!receipt && receipt.error().kind == ErrorKind::ResultUnknown)
            ++figures_.answersLost;
        else
            openWrites_.remove(write.order.key);
        if (receipt && write.order.kind == WriteKind::SimulateTransaction)
            session_->transactionSimulator().bringIn(*receipt);
    });
}

/// As somebody does who sees the mark: looks, and sends once more what did not happen.
bool WorkingDay::checkLostOnes() {
    const QList<PreparedWrite> lost = openWrites_.values();
    for (const PreparedWrite& write : lost) {
        ++figures_.checks;
        const auto found = await(write.check(), longestRunMs);
        if (!found && found.error().kind == ErrorKind::Storage) return fails(QStringLiteral("a check never ended"));
        if (!found || *found == WriteCheck::CannotTell) continue;
        openWrites_.remove(write.order.key);
        if (*found != WriteCheck::DidNotHappen || !happens(0.7)) continue;
        openWrites_.insert(write.order.key, write);
        send(write);
        if (!QTest::qWaitFor([this] { return writesUnderWay_ == 0; }, longestRunMs))
            return fails(QStringLiteral("a write hung"));
    }
    return true;
}

void WorkingDay::takeFootprint() {
    // The pages follow changes a second late.
    QTest::qWait(1300);
    const auto rows = await(session_->store().transactionCount());
    figures_.rows.insert(minutesPassed_ / 60, rows.value_or(0));
    figures_.footprints.insert(minutesPassed_ / 60, ProcessFootprint::now());
}

bool WorkingDay::settle() {
    network_.setShares(0, 0);
    rowsArrive_ = false;
    // Past the time in which what is not there may still be on its way.
    advance(1, false);
    if (!checkLostOnes()) return false;
    if (!synchronize(false)) return false;
    const SyncOutcome outcome = session_->synchronizer().lastOutcome().value_or(SyncOutcome());
    if (!outcome.provedComplete) return fails(outcome.remarks.join(QLatin1Char('\n')));
    return true;
}

QStringList WorkingDay::untruthsInTheJournal(const HubTruth& truth) {
    const auto journal = await(session_->store().journal(0));
    if (!journal) return {kindOf(journal)};
    QStringList lines;
    QHash<QString, QString> names;
    for (auto entry = journal->crbegin(); entry != journal->crend(); ++entry) {
        const QJsonObject request = entry->order.request;
        const QString name = request.value(QStringLiteral("full_name")).toString();
        int there = 0;
        if (entry->order.kind == WriteKind::CreateCompany) {
            there = truth.companiesNamed(name);
        } else if (entry->order.kind == WriteKind::SimulateTransaction) {
            there = truth.transactionsWith(request.value(QStringLiteral("transaction_content")).toString());
        } else {
            const QString xid = entry->order.path.section(QLatin1Char('/'), -1);
            if (entry->state == WriteState::Succeeded) names.insert(xid, name);
            continue;
        }
        if (there != (entry->state == WriteState::Succeeded ? 1 : 0))
            lines << QStringLiteral("%1 \"%2\": state %3, %4 there")
                         .arg(writeKindName(entry->order.kind), name)
                         .arg(int(entry->state))
                         .arg(there);
        if (entry->isUnsettled()) lines << QStringLiteral("%1 is not settled").arg(entry->order.subject);
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        if (truth.companies.value(name.key()).fullName != *name)
            lines << QStringLiteral("company %1 is \"%2\", not \"%3\"")
                         .arg(name.key(), truth.companies.value(name.key()).fullName, *name);
    return lines;
}

}  // namespace bankhub::test
