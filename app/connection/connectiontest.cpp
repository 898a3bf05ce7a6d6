// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/connectiontest.h"

#include <QHostAddress>

#include "app/api/apiclient.h"
#include "app/api/companyapi.h"
#include "app/api/tokenapi.h"
#include "app/auth/tokenprovider.h"
#include "app/connection/hostprobe.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"

namespace bankhub {

namespace {
constexpr int probeTimeoutMs = 10'000;
constexpr int stepCount = 4;

bool isAddressLiteral(const QUrl& url) {
    return !QHostAddress(url.host()).isNull();
}
}  // namespace

class ConnectionTest::Private {
public:
    Private(ConnectionTest& owner, const Profile& profile, const QString& secret, const Clock& clock)
        : owner(owner),
          profile(profile),
          secret(secret),
          clock(clock),
          transport(profile.companyAuthority),
          pacer(0, 1, clock),
          tokens([this] { return fetchToken(); }, clock),
          api(profile.serviceAddress(), tokens, transport, pacer, clock) {
        for (const Step step : {Step::NameResolution, Step::Tls, Step::Token, Step::Read})
            steps.append(StepReport{step, StepState::Waiting, 0, {}, {}});
    }

    Pending<AccessToken> fetchToken() {
        if (!profile.tokenBroker.isEmpty()) return api::fetchTokenFromBroker(transport, profile.tokenBroker);
        if (profile.clientId.isEmpty() || secret.isEmpty())
            return Pending<AccessToken>::settled(
                failure(ErrorKind::NotConfigured, QStringLiteral("client_id or client_secret")));
        return api::fetchToken(transport, profile.serviceAddress(), profile.clientId, secret);
    }

    void runStep(int index) {
        if (index == stepCount) {
            end();
            return;
        }
        current = index;
        startedMs = clock.monotonicMs();
        steps[index].state = StepState::Running;
        Q_EMIT owner.stepChanged(index);
        switch (steps.at(index).step) {
            case Step::NameResolution:
                resolve();
                break;
            case Step::Tls:
                shakeHands();
                break;
            case Step::Token:
                askForToken();
                break;
            case Step::Read:
                readCompanies();
                break;
        }
    }

    void resolve() {
        const QUrl address = profile.serviceAddress();
        if (isLoopback(address) || isAddressLiteral(address)) {
            skip(address.host());
        } else if (goesThroughProxy(address)) {
            skip(QStringLiteral("proxy"));
        } else {
            follow(resolveName(address.host(), probeTimeoutMs, &owner),
                   [](const QString& addresses) { return addresses; });
        }
    }

    void shakeHands() {
        const QUrl address = profile.serviceAddress();
        if (address.scheme() != QLatin1String("https")) {
            skip(address.scheme());
        } else if (goesThroughProxy(address)) {
            skip(QStringLiteral("proxy"));
        } else {
            follow(tryHandshake(address, profile.companyAuthority, probeTimeoutMs, &owner),
                   [](const QString& fact) { return fact; });
        }
    }

    void askForToken() {
        follow(tokens.token(), [this](const TokenProvider::Lease&) {
            const auto seconds = tokens.secondsLeft();
            return seconds ? QString::number(*seconds) : QString();
        });
    }

    void readCompanies() {
        follow(api.call(api::companyList(1, 1)), [](const ListPage<Company>& page) {
            return QString::number(page.info.total.value_or(page.rows.size() + page.unreadable.size()));
        });
    }

    /// Waits for the step's work and reports its fact, or its failure. Answers of a stopped run find another round.
    template <typename T, typename Fact>
    void follow(const Pending<T>& work, Fact fact) {
        cancelWork = [work] { work.cancel(); };
        work.finally(&owner, [this, round = round, fact](const Result<T>& result) {
            if (round != this->round) return;
            if (result)
                stepEnded(StepState::Passed, fact(*result), {});
            else
                stepEnded(StepState::Failed, {}, result.error());
        });
    }

    void skip(const QString& fact) { stepEnded(StepState::Skipped, fact, {}); }

    void stepEnded(StepState state, const QString& fact, const std::optional<Error>& error) {
        const int index = current;
        StepReport& report = steps[index];
        report.state = state;
        report.milliseconds = clock.monotonicMs() - startedMs;
        report.fact = fact;
        report.error = error;
        Q_EMIT owner.stepChanged(index);
        if (state != StepState::Failed) {
            runStep(index + 1);
            return;
        }
        for (int later = index + 1; later < stepCount; ++later) {
            steps[later].state = StepState::Skipped;
            Q_EMIT owner.stepChanged(later);
        }
        end();
    }

    void end() {
        ++round;
        running = false;
        cancelWork = nullptr;
        Q_EMIT owner.finished();
    }

    ConnectionTest& owner;
    Profile profile;
    QString secret;  // memory only
    const Clock& clock;
    HttpTransport transport;
    RequestPacer pacer;
    TokenProvider tokens;
    ApiClient api;
    QList<StepReport> steps;
    std::function<void()> cancelWork;
    int current = 0;
    quint64 round = 0;
    qint64 startedMs = 0;
    bool running = false;
};

ConnectionTest::ConnectionTest(const Profile& profile, const QString& secret, const Clock& clock, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(*this, profile, secret, clock)) {}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start() {
    if (d_->running) return;
    d_->tokens.forget();
    d_->running = true;
    for (StepReport& report : d_->steps)
        report = StepReport{report.step, StepState::Waiting, 0, {}, {}};
    d_->runStep(0);
}

void ConnectionTest::stop() {
    if (!d_->running) return;
    const std::function<void()> cancelWork = d_->cancelWork;
    ++d_->round;
    if (cancelWork) cancelWork();
    d_->stepEnded(StepState::Failed, {}, Error::make(ErrorKind::Cancelled));
}

const QList<ConnectionTest::StepReport>& ConnectionTest::steps() const {
    return d_->steps;
}

bool ConnectionTest::isRunning() const {
    return d_->running;
}

bool ConnectionTest::passed() const {
    if (d_->running) return false;
    for (const StepReport& report : d_->steps)
        if (report.state != StepState::Passed && report.state != StepState::Skipped) return false;
    return d_->steps.last().state == StepState::Passed;
}

std::optional<qint64> ConnectionTest::clockSkewSeconds() const {
    return d_->api.clockSkewSeconds();
}

}  // namespace bankhub
