// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/connectionsteps.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include "ui/format/errortext.h"
#include "ui/format/timetext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {

/// Tokens and time limits of the service are given in minutes; a smaller difference harms nothing.
constexpr qint64 worryingSkewSeconds = 60;

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionStep)
public:
    static QString name(ConnectionTest::Step step) {
        switch (step) {
            case ConnectionTest::Step::NameResolution:
                return tr("Find the address");
            case ConnectionTest::Step::Tls:
                return tr("Secure connection");
            case ConnectionTest::Step::Token:
                return tr("Access token");
            case ConnectionTest::Step::Read:
                return tr("Read companies");
        }
        return {};
    }
    static QString state(ConnectionTest::StepState state) {
        switch (state) {
            case ConnectionTest::StepState::Waiting:
                return tr("waiting");
            case ConnectionTest::StepState::Running:
                return tr("trying…");
            case ConnectionTest::StepState::Passed:
                return tr("works");
            case ConnectionTest::StepState::Failed:
                return tr("failed");
            case ConnectionTest::StepState::Skipped:
                return tr("not needed");
        }
        return {};
    }
    /// The fact that a step found, in words; ConnectionTest gives bare numbers.
    static QString fact(const ConnectionTest::StepReport& step) {
        bool isNumber = false;
        const int number = step.fact.toInt(&isNumber);
        if (isNumber && step.step == ConnectionTest::Step::Token) return tr("valid for %1").arg(durationText(number));
        if (isNumber && step.step == ConnectionTest::Step::Read) return tr("%n company(s)", nullptr, number);
        return step.fact;
    }
};

QIcon signOf(ConnectionTest::StepState state) {
    switch (state) {
        case ConnectionTest::StepState::Passed:
            return themeIcon(QStringLiteral("check"), Tone::Good);
        case ConnectionTest::StepState::Failed:
            return themeIcon(QStringLiteral("close"), Tone::Bad);
        case ConnectionTest::StepState::Running:
            return themeIcon(QStringLiteral("sync"), Tone::Accent);
        case ConnectionTest::StepState::Waiting:
        case ConnectionTest::StepState::Skipped:
            break;
    }
    return {};
}

QLabel* textLabel(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

}  // namespace

ConnectionSteps::ConnectionSteps(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space(3));
    grid_->setVerticalSpacing(space(1));
    grid_->setColumnStretch(2, 1);
    conclusion_ = textLabel("dim");
    conclusion_->setParent(this);  // it gets its place in the grid when the number of steps is known
    conclusion_->setWordWrap(true);
    hide();
}

ConnectionSteps::Line ConnectionSteps::addLine(int row) {
    const Line line{new IconLabel, textLabel("plain"), textLabel("dim"), textLabel("dim")};
    line.result->setWordWrap(true);
    grid_->addWidget(line.sign, row, 0, Qt::AlignTop);
    grid_->addWidget(line.name, row, 1, Qt::AlignTop);
    grid_->addWidget(line.result, row, 2);
    grid_->addWidget(line.time, row, 3, Qt::AlignTop | Qt::AlignRight);
    return line;
}

void ConnectionSteps::showSteps(const QList<ConnectionTest::StepReport>& steps) {
    while (lines_.size() < steps.size())
        lines_ << addLine(static_cast<int>(lines_.size()));
    grid_->addWidget(conclusion_, static_cast<int>(lines_.size()), 1, 1, 3);
    for (int index = 0; index < steps.size(); ++index)
        showStep(lines_.at(index), steps.at(index));
    show();
}

void ConnectionSteps::showStep(const Line& line, const ConnectionTest::StepReport& step) {
    line.sign->setIcon(signOf(step.state));
    line.name->setText(StepWords::name(step.step));
    const bool done =
        step.state == ConnectionTest::StepState::Passed || step.state == ConnectionTest::StepState::Failed;
    line.time->setText(done ? QStringLiteral("%1 ms").arg(step.milliseconds) : QString());
    QString result = StepWords::state(step.state);
    if (step.error) {
        const ErrorText words = errorText(*step.error);
        result = words.inOneLine() + QLatin1Char(' ') + words.advice;
        line.result->setToolTip(plainToolTip(words.details));
    } else if (!step.fact.isEmpty()) {
        result += QStringLiteral(" · ") + StepWords::fact(step);
    }
    line.result->setText(result);
    setRole(line.result, step.state == ConnectionTest::StepState::Failed ? "bad" : "dim");
}

void ConnectionSteps::showConclusion(bool passed, std::optional<qint64> clockSkewSeconds) {
    QString text = passed ? tr("The connection works.") : tr("The connection does not work yet.");
    if (clockSkewSeconds && qAbs(*clockSkewSeconds) >= worryingSkewSeconds)
        text += QLatin1Char(' ') + tr("This computer's clock differs from the service's by %1; set it right.")
                                       .arg(durationText(qAbs(*clockSkewSeconds)));
    conclusion_->setText(text);
    setRole(conclusion_, passed ? "good" : "bad");
}

QString ConnectionSteps::conclusion() const {
    return conclusion_->text();
}

void ConnectionSteps::clear() {
    conclusion_->clear();
    hide();
}

}  // namespace bankhub
