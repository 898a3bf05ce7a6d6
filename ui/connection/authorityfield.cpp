// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/authorityfield.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include "app/core/clock.h"
#include "app/domain/vietnamtime.h"
#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
struct AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(AuthorityField)
public:
    static QString problem(AuthorityProblem problem) {
        switch (problem) {
            case AuthorityProblem::TooLarge:
                return tr("The file is too large to be a certificate.");
            case AuthorityProblem::NoCertificate:
                return tr(
                    "The file holds no certificate. Ask IT for the certificate of the company's authority as a "
                    "PEM file.");
            case AuthorityProblem::Several:
                return tr(
                    "The file holds more than one certificate. Choose one that holds only the company's "
                    "authority.");
            case AuthorityProblem::NoAuthority:
                return tr(
                    "This is the certificate of a server or a person, not of an authority. Ask IT for the "
                    "certificate of the company's authority.");
            case AuthorityProblem::Expired:
                return tr("This certificate has expired. Ask IT for the present one.");
            case AuthorityProblem::NotYetValid:
                return tr("This certificate is not valid yet. Check the computer's date and time.");
        }
        return {};
    }
};

QLabel* plainLabel(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

/// In two lines that can be compared group by group.
QString inLines(const QString& fingerprint) {
    const qsizetype middle = fingerprint.size() / 2;
    return fingerprint.left(middle) + QLatin1Char('\n') + fingerprint.mid(middle + 1);
}
}  // namespace

AuthorityField::AuthorityField(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      summary_(plainLabel("plain")),
      fingerprint_(plainLabel("dim")),
      reach_(plainLabel("dim")),
      problem_(plainLabel("bad")),
      choose_(new QPushButton),
      remove_(new QPushButton) {
    fingerprint_->setWordWrap(false);  // its lines are short, and each is to be seen
    fingerprint_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    choose_->setAutoDefault(false);
    remove_->setAutoDefault(false);
    connect(choose_, &QPushButton::clicked, this, &AuthorityField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        ++round_;
        setAuthority({});
        choose_->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(summary_, 1);
    line->addWidget(choose_);
    line->addWidget(remove_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addLayout(line);
    layout->addWidget(fingerprint_);
    layout->addWidget(problem_);
    layout->addWidget(reach_);
    problem_->hide();
    setFocusProxy(choose_);
    retranslate();
}

void AuthorityField::setAuthority(const QByteArray& pem) {
    pem_ = pem;
    say({});
    showAuthority();
}

void AuthorityField::choose() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog(window(), tr("Choose the certificate of the company's authority"), documents,
                        tr("Certificates (*.pem *.crt *.cer *.der)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityField::take);
    dialog->open();
}

void AuthorityField::take(const QString& file) {
    const quint64 round = ++round_;
    readAuthorityFile(this, file, clock_)
        .then(
            this,
            [this, file, round](const AuthorityReading& reading) {
                if (round == round_) taken(file, reading);
            },
            [this, file, round](const Error&) {
                if (round == round_) say(tr("%1 cannot be read.").arg(QFileInfo(file).fileName()));
            });
}

void AuthorityField::taken(const QString& file, const AuthorityReading& reading) {
    if (!reading) {
        say(QFileInfo(file).fileName() + QStringLiteral(": ") + AuthorityWords::problem(reading.error()));
        return;
    }
    setAuthority(reading->pem);
    Q_EMIT changed();
}

void AuthorityField::say(const QString& problem) {
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    choose_->setAccessibleDescription(problem);
}

QString AuthorityField::problem() const {
    return problem_->text();
}

void AuthorityField::showAuthority() {
    const auto authority = describeAuthority(pem_);
    fingerprint_->setVisible(authority.has_value());
    reach_->setVisible(!pem_.isEmpty());
    remove_->setVisible(!pem_.isEmpty());
    if (!authority) {
        summary_->setText(pem_.isEmpty() ? tr("None; what this computer trusts is enough.")
                                         : tr("The certificate in this profile cannot be read."));
        return;
    }
    const qint64 endUtcMs = authority->validUntil.toMSecsSinceEpoch();
    const QString day = dateText(vietnamtime::dayOf(endUtcMs));
    summary_->setText(authority->subject + QLatin1Char('\n') +
                      (endUtcMs < clock_.nowUtcMs() ? tr("expired on %1").arg(day) : tr("valid until %1").arg(day)));
    fingerprint_->setText(tr("SHA-256 fingerprint, to be compared with what IT says:") + QLatin1Char('\n') +
                          inLines(authority->fingerprint));
}

void AuthorityField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AuthorityField::retranslate() {
    choose_->setText(tr("Choose a file…"));
    remove_->setText(tr("Remove"));
    choose_->setAccessibleName(tr("Choose the certificate of the company's authority"));
    remove_->setAccessibleName(tr("Remove the certificate of the company's authority"));
    reach_->setText(
        tr("Trusted by this connection and its linking page inside the program only. The system browser trusts what "
           "this computer trusts."));
    showAuthority();
}

}  // namespace bankhub
