// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/writedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include "app/writes/writepermission.h"
#include "ui/format/errortext.h"
#include "ui/format/isolatedtext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/timetext.h"
#include "ui/format/writetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"
#include "ui/writes/changelist.h"
#include "ui/writes/unlockmenu.h"

namespace bankhub {

namespace {
constexpr qint64 smallestUpload = 16 * 1024;  // bytes
constexpr int progressSteps = 1000;

/// Grows with what it holds up to a share of the screen, then scrolls.
class ContentArea : public QScrollArea {
public:
    explicit ContentArea(QWidget* content) {
        setWidget(content);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int width = textWidth(font(), 76) - 2 * space(5);  // the dialog at its narrowest, without its margins
        const int height =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        return {width, qMin(height, recordHeight(font()) * 14)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {textWidth(font(), 30), qMin(sizeHint().height(), recordHeight(font()) * 3)};
    }
};

QLabel* makeLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
}  // namespace

WriteDialog::WriteDialog(const PreparedWrite& write, const WriteWords& words, const Profile& profile,
                         WritePermission& permission, QWidget* parent)
    : QDialog(parent), write_(write), words_(words), profile_(profile), permission_(permission) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto* band = new EnvironmentBand;
    band->setProfile(profile);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    buildContent(inside);
    buildButtons(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 76));
    connect(&permission_, &WritePermission::changed, this, &WriteDialog::showState);
    if (write_.watchProgress)
        write_.watchProgress(this, [this](qint64 sent, qint64 total) { showProgress(sent, total); });
    retranslate();
    back_->setFocus();
}

void WriteDialog::buildContent(QVBoxLayout* inside) {
    auto* title = makeLabel();
    title->setFont(titleFont(font()));
    title->setText(words_.title);
    subject_ = makeLabel();
    subject_->setFont(strongFont(font()));
    subject_->setVisible(!write_.order.subject.isEmpty());
    call_ = makeLabel();
    call_->setFont(smallFont(font()));
    setRole(call_, "dim");
    inside->addWidget(title);
    inside->addWidget(subject_);
    inside->addWidget(call_);
    if (!write_.changes.isEmpty()) {
        inside->addWidget(makeHairline());
        inside->addWidget(new ContentArea(new ChangeList(write_.changes)), 1);
        inside->addWidget(makeHairline());
    }
    for (const QString& warning : std::as_const(words_.warnings)) {
        warnings_ << new NoticeStrip;
        warnings_.constLast()->say(warning, Tone::Warning, {}, false);
        inside->addWidget(warnings_.constLast());
    }
    locked_ = new NoticeStrip;
    auto* unlockMenu = new UnlockMenu(permission_, this);
    connect(locked_, &NoticeStrip::actionTriggered, this, [this, unlockMenu] {
        unlockMenu->popup(locked_->mapToGlobal(QPoint(locked_->width() / 2, locked_->height())));
    });
    notice_ = new NoticeStrip;
    details_ = makeLabel();
    details_->setFont(smallFont(font()));
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(details_, "dim");
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    typedHint_ = makeLabel();
    typed_ = new QLineEdit;
    connect(typed_, &QLineEdit::textChanged, this, &WriteDialog::updateConfirm);
    inside->addWidget(locked_);
    inside->addWidget(typedHint_);
    inside->addWidget(typed_);
    inside->addWidget(progress_);
    inside->addWidget(notice_);
    inside->addWidget(details_);
    if (write_.changes.isEmpty()) inside->addStretch(1);
}

void WriteDialog::buildButtons(QVBoxLayout* inside) {
    back_ = new QPushButton;
    again_ = new QPushButton;
    check_ = new QPushButton;
    confirm_ = new QPushButton;
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(back_);
    line->addStretch(1);
    for (QPushButton* button : {again_, check_, confirm_})
        line->addWidget(button);
    inside->addLayout(line);
    // Return must not confirm by habit: only the button that has the focus is pressed by it.
    for (QPushButton* button : {back_, again_, check_, confirm_})
        button->setAutoDefault(false);
    setRole(confirm_, words_.irreversible ? "danger" : "primary");
    setRole(check_, "primary");
    connect(back_, &QPushButton::clicked, this, &WriteDialog::reject);
    connect(check_, &QPushButton::clicked, this, &WriteDialog::check);
    connect(again_, &QPushButton::clicked, this, [this] { send(write_.sendAgain ? write_.sendAgain : write_.send); });
    connect(confirm_, &QPushButton::clicked, this, [this] {
        if (state_ == State::Answered)
            reject();
        else
            send(write_.send);
    });
}

void WriteDialog::send(const std::function<Pending<WriteReceipt>()>& how) {
    if (sending_ ||
        (mustBeTyped() && state_ == State::Asking && typed_->text().trimmed() != write_.order.subject.trimmed()))
        return;
    progress_->setRange(0, 0);
    sending_ = how();
    enter(State::Sending);
    sending_->finally(this, [this](const Result<WriteReceipt>& result) { settled(result); });
}

void WriteDialog::settled(const Result<WriteReceipt>& result) {
    sending_.reset();
    lastCheckFailed_ = false;
    stillUnderWay_ = false;
    if (result) {
        receipt_ = *result;
        if (receipt_->fromJournal) {
            enter(State::Answered);
            return;
        }
        accept();
        Q_EMIT succeeded(*receipt_);
        return;
    }
    error_ = result.error();
    // A wait that was given up says nothing about what the service did.
    if (error_->kind == ErrorKind::Cancelled) error_->kind = ErrorKind::ResultUnknown;
    enter(error_->kind == ErrorKind::ResultUnknown ? State::Unknown : State::Failed);
}

void WriteDialog::showProgress(qint64 sent, qint64 total) {
    // A small body leaves at once; and when everything has left, how long the answer takes is not known.
    if (state_ != State::Sending || total < smallestUpload) return;
    progress_->setRange(0, sent < total ? progressSteps : 0);
    if (sent < total) progress_->setValue(static_cast<int>(sent * progressSteps / total));
    progress_->setAccessibleName(tr("%1 of %2 KB sent").arg(sent / 1024).arg(total / 1024));
}

void WriteDialog::check() {
    lastCheckFailed_ = false;
    stillUnderWay_ = false;
    progress_->setRange(0, 0);
    enter(State::Checking);
    write_.check().then(
        this,
        [this](WriteCheck found) {
            switch (found) {
                case WriteCheck::Happened:
                    receipt_ = WriteReceipt{write_.order.key, {}, 0, true};
                    enter(State::Answered);
                    break;
                case WriteCheck::DidNotHappen:
                    error_.reset();
                    enter(State::Failed);
                    break;
                case WriteCheck::CannotTell:
                    enter(State::CannotTell);
                    break;
                case WriteCheck::StillUnderWay:
                    stillUnderWay_ = true;
                    enter(State::Unknown);
                    break;
            }
        },
        [this](const Error& error) {
            lastCheckFailed_ = true;
            error_ = error;
            enter(State::Unknown);
        });
}

void WriteDialog::enter(State state) {
    state_ = state;
    showState();
    QPushButton* next = back_;
    if (state == State::Unknown) next = check_;
    if (state == State::Failed || state == State::Answered) next = confirm_;
    next->setFocus();
    growToFit();
}

void WriteDialog::growToFit() {
    // A window does not follow words that wrap by itself.
    layout()->activate();
    const int wanted = qMin(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
    if (height() < wanted) resize(width(), wanted);
}

void WriteDialog::showState() {
    const bool busy = state_ == State::Sending || state_ == State::Checking;
    const bool asking = state_ == State::Asking;
    progress_->setVisible(busy);
    for (NoticeStrip* warning : std::as_const(warnings_))
        warning->setVisible(asking);
    typedHint_->setVisible(asking && mustBeTyped());
    typed_->setVisible(asking && mustBeTyped());
    const bool locked = !permission_.mayWrite() && !busy && state_ != State::Answered;
    locked_->setVisible(locked);
    if (locked) locked_->say(tr("This production profile is read-only."), Tone::Warning, tr("Allow changes…"), false);
    notice_->setVisible(!asking && !busy);
    showButtons();
    showWords();
    updateConfirm();
}

void WriteDialog::showButtons() {
    const bool asking = state_ == State::Asking;
    again_->setVisible(state_ == State::CannotTell || (state_ == State::Unknown && lastCheckFailed_));
    check_->setVisible(state_ == State::Unknown || state_ == State::CannotTell);
    confirm_->setVisible(asking || state_ == State::Failed || state_ == State::Answered);
    back_->setVisible(state_ != State::Answered);
    back_->setText(state_ == State::Sending  ? tr("Stop waiting")
                   : state_ == State::Failed ? tr("Back")
                   : asking                  ? tr("Cancel")
                                             : tr("Close"));
    again_->setText(tr("Send it again"));
    check_->setText(tr("Check"));
    confirm_->setText(asking ? words_.confirm : state_ == State::Failed ? tr("Try again") : tr("Close"));
    for (QPushButton* button : {back_, again_, check_, confirm_})
        button->setAccessibleName(button->text());
}

void WriteDialog::showWords() {
    const auto say = [this](Tone tone, const QString& text) { notice_->say(text, tone, {}, false); };
    QString details;
    switch (state_) {
        case State::Asking:
        case State::Sending:
        case State::Checking:
            break;
        case State::Failed:
            if (!error_) {
                say(Tone::Accent, tr("The service was asked: it did not happen. You can send it again."));
                break;
            }
            say(Tone::Bad, writeErrorText(*error_).asParagraph());
            details = writeErrorText(*error_).details;
            break;
        case State::Unknown:
            details = errorText(*error_).details;
            if (lastCheckFailed_)
                say(Tone::Bad, tr("It could not be checked. %1").arg(errorText(*error_).inOneLine()));
            else if (stillUnderWay_)
                say(Tone::Warning, tr("It is still being sent. Its answer may come; check again in a moment."));
            else if (!error_->serverText.isEmpty() || !error_->fields.isEmpty())
                say(Tone::Warning,
                    tr("This time it was refused, but an earlier try may have happened: %1 Check before you send it "
                       "again.")
                        .arg(writeErrorText(*error_).meaning));
            else
                say(Tone::Warning,
                    tr("Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check "
                       "before you send it again."));
            break;
        case State::CannotTell:
            say(Tone::Warning,
                tr("The service cannot say whether it happened. Sending it again uses the same idempotency key, but "
                   "the service does not promise to recognise it."));
            break;
        case State::Answered:
            details = jsonText(receipt_->answer);
            if (!details.isEmpty()) details = tr("The answer of that time:") + QLatin1Char('\n') + details;
            if (receipt_->answeredAtUtcMs > 0)
                say(Tone::Accent, tr("This was already done on %1. Nothing was sent again.")
                                      .arg(dateTimeText(receipt_->answeredAtUtcMs)));
            else
                say(Tone::Good, tr("The service was asked: it has happened."));
            break;
    }
    details_->setText(details);
    details_->setVisible(!details.isEmpty());
}

bool WriteDialog::mustBeTyped() const {
    return words_.irreversible && profile_.isProduction() && !write_.order.subject.trimmed().isEmpty();
}

void WriteDialog::updateConfirm() {
    const bool typedRight =
        !mustBeTyped() || state_ != State::Asking || typed_->text().trimmed() == write_.order.subject.trimmed();
    confirm_->setEnabled(state_ == State::Answered || (permission_.mayWrite() && typedRight));
    again_->setEnabled(permission_.mayWrite());
}

void WriteDialog::reject() {
    switch (state_) {
        case State::Sending:
            sending_->cancel();
            break;
        case State::Answered:
            accept();
            Q_EMIT succeeded(*receipt_);
            break;
        case State::Failed: {
            QDialog::reject();
            if (error_) Q_EMIT returnedWith(*error_);
            break;
        }
        default:
            QDialog::reject();
    }
}

void WriteDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WriteDialog::retranslate() {
    setWindowTitle(words_.title);
    subject_->setText(isolatedName(discreetText(write_.order.subject)));
    call_->setText(tr("Will be sent as %1 %2").arg(write_.order.method, write_.order.path));
    typedHint_->setText(tr("Type “%1” to confirm:").arg(isolatedName(discreetText(write_.order.subject))));
    typed_->setAccessibleName(typedHint_->text());
    // The keyboard scrolls it.
    if (auto* changes = findChild<QScrollArea*>()) changes->setAccessibleName(tr("What changes"));
    showState();
}

}  // namespace bankhub
