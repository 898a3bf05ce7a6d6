// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synchronizer.h"

#include "app/sync/checkstep.h"
#include "app/sync/counterstep.h"
#include "app/sync/directorystep.h"
#include "app/sync/windowstep.h"

namespace bankhub {

/// One run at a time: the steps in their order, and the state that they share.
class Synchronizer::Private {
public:
    enum class Stage { Directories, Counters, Windows, Checks };

    Private(Synchronizer& owner, ApiClient& api, Store& store, const Clock& clock)
        : owner(owner), api(api), store(store), clock(clock) {}

    void begin(const SyncRange& range) {
        context.reset(new SyncContext{api, store, clock, range, owner.patience_, {}, {}, {}, {}, {}, 0});
        Q_EMIT owner.started();
        run(Stage::Directories);
    }

    void run(Stage stage) {
        step = makeStep(stage);
        QObject::connect(step, &SyncStep::progressChanged, &owner, &Synchronizer::progressChanged);
        QObject::connect(step, &SyncStep::failed, &owner, [this](const Error& error) { end(error); });
        QObject::connect(step, &SyncStep::done, &owner, [this, stage] {
            step->deleteLater();
            if (stage == Stage::Checks)
                end({});
            else
                run(Stage(int(stage) + 1));
        });
        step->start();
    }

    SyncStep* makeStep(Stage stage) {
        switch (stage) {
            case Stage::Directories:
                return new DirectoryStep(context, &owner);
            case Stage::Counters: {
                QList<CompanyXid> companies;
                for (const Company& company : std::as_const(context->companies))
                    companies.append(company.xid);
                return new CounterStep(context, companies, &owner);
            }
            case Stage::Windows:
                return new WindowStep(context, &owner);
            case Stage::Checks:
                break;
        }
        return new CheckStep(context, &owner);
    }

    void end(const std::optional<Error>& error) {
        if (!context) return;
        if (step) step->stop();
        SyncOutcome ended = context->outcome;
        if (error) {
            ended.error = error;
            ended.provedComplete = false;
            ended.remarks.append(QStringLiteral("stopped by: %1").arg(describe(*error)));
        }
        ended.finishedAtUtcMs = clock.nowUtcMs();
        // A fact for people, not a cursor: losing it costs nothing, so its result is not waited for.
        if (ended.provedComplete && !context->range.from.isValid() && !context->range.to.isValid())
            store.saveFact(QStringLiteral("lastCompleteSyncUtcMs"), QString::number(ended.finishedAtUtcMs));
        outcome = ended;
        context.reset();
        Q_EMIT owner.progressChanged();
        Q_EMIT owner.finished();
    }

    Synchronizer& owner;
    ApiClient& api;
    Store& store;
    const Clock& clock;
    std::shared_ptr<SyncContext> context;
    QPointer<SyncStep> step;
    SyncProgress idle;
    std::optional<SyncOutcome> outcome;
};

Synchronizer::Synchronizer(ApiClient& api, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(*this, api, store, clock)) {}

Synchronizer::~Synchronizer() {
    // The steps refer to the context: they go first.
    delete d_->step;
}

void Synchronizer::start(const SyncRange& range) {
    if (!isRunning()) d_->begin(range);
}

void Synchronizer::stop() {
    if (!isRunning()) return;
    d_->context->outcome.stopped = true;
    d_->end(Error::make(ErrorKind::Cancelled));
}

bool Synchronizer::isRunning() const {
    return d_->context != nullptr;
}

const SyncProgress& Synchronizer::progress() const {
    return d_->context ? d_->context->progress : d_->idle;
}

std::optional<SyncOutcome> Synchronizer::lastOutcome() const {
    return d_->outcome;
}

void Synchronizer::setPatience(const Patience& patience) {
    patience_ = patience;
}

}  // namespace bankhub
