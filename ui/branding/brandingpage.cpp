// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/brandingpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/branding/brandingdraft.h"
#include "app/branding/logocolors.h"
#include "ui/branding/brandingwords.h"
#include "ui/branding/colorscard.h"
#include "ui/branding/keywordscard.h"
#include "ui/branding/logocard.h"
#include "ui/branding/previewcard.h"
#include "ui/branding/textcards.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/theme/typescale.h"
#include "ui/web/webplugin.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"
#include "ui/writes/writedialog.h"

namespace bankhub {

BrandingPage::BrandingPage(const Parts& parts, QWidget* parent)
    : Page(parent), branding_(parts.branding), desk_(parts.desk), sources_(parts.sources) {
    setFocusPolicy(Qt::ClickFocus);  // Ctrl+V finds the page also before a field has the keyboard
    keywords_ = new KeywordsCard(branding_, parts.store);
    buildHeader();
    buildCards();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(header_);
    layout->addWidget(notice_);
    layout->addWidget(news_);
    layout->addWidget(stack_, 1);
    connect(&branding_, &Branding::changed, this, &BrandingPage::showState);
    connect(&branding_, &Branding::versionsChanged, this, &BrandingPage::showState);
    retranslate();
}

void BrandingPage::buildHeader() {
    header_ = new PageHeader;
    pill_ = new Pill;
    header_->addMark(pill_);
    history_ = new QPushButton;
    copy_ = new QPushButton;
    revert_ = new QPushButton;
    save_ = new QPushButton;
    setRole(save_, "primary");
    for (QPushButton* button : {history_, copy_, revert_, save_})
        header_->addAction(button);
    connect(history_, &QPushButton::clicked, this, [this] { openVersions({}); });
    connect(copy_, &QPushButton::clicked, this, [this] {
        const QList<BrandingSource> sources = sources_();
        if (sources.isEmpty())
            notice_->say(tr("There is no other profile on this computer to copy from."), Tone::Plain);
        else
            openVersions(sources);
    });
    connect(revert_, &QPushButton::clicked, this, [this] {
        clearProblems();
        branding_.revert();
        colors_->reset();
    });
    connect(save_, &QPushButton::clicked, this, &BrandingPage::reviewAndSave);
    notice_ = new NoticeStrip;
    news_ = new NoticeStrip;
    connect(news_, &NoticeStrip::actionTriggered, revert_, &QPushButton::click);
}

void BrandingPage::buildCards() {
    name_ = new NameCard(branding_);
    logo_ = new LogoCard(branding_);
    colors_ = new ColorsCard(branding_);
    styleSheet_ = new StyleSheetCard(branding_);
    preview_ = new PreviewCard;
    preview_->setEngineMaker([](QWidget* parent) -> HtmlPreview* {
        const LoadedWebPlugin web = loadWebPlugin();
        return web.plugin ? web.plugin->createHtmlPreview(parent) : nullptr;
    });
    notOffered_ = new QLabel;
    notOffered_->setTextFormat(Qt::PlainText);
    notOffered_->setWordWrap(true);
    notOffered_->setFont(smallFont(font()));
    setRole(notOffered_, "dim");
    connect(logo_, &LogoCard::imageChanged, this, [this] {
        colors_->setPalette(dominantColors(logo_->logo().pixels));
        showPreview();
    });
    connect(logo_, &LogoCard::undoRequested, this, &BrandingPage::reviewAndSave);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        if (branding_.current().logoUrl) logo_->paste();
    });

    auto* column = new QWidget;
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, space(2), 0);
    cards->setSpacing(space(3));
    for (QWidget* card : QList<QWidget*>{name_, logo_, colors_, keywords_, styleSheet_, notOffered_})
        cards->addWidget(card);
    cards->addStretch(1);
    scroll_ = new QScrollArea;
    scroll_->setWidget(column);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(scroll_, 5);
    line->addWidget(preview_, 4);
    state_ = new StatePanel;
    connect(state_, &StatePanel::retried, this, [this] { branding_.read(); });
    stack_ = new QStackedWidget;
    stack_->addWidget(content);
    stack_->addWidget(state_);
}

QString BrandingPage::id() const {
    return QStringLiteral("branding");
}

QString BrandingPage::title() const {
    return tr("Branding");
}

QString BrandingPage::iconName() const {
    return QStringLiteral("branding");
}

bool BrandingPage::isReady() const {
    return branding_.isLoaded() && !branding_.isReading();
}

std::optional<Error> BrandingPage::error() const {
    return branding_.isLoaded() ? std::nullopt : branding_.error();
}

void BrandingPage::focusContent() {
    if (branding_.current().name)
        name_->takeFocus();
    else
        setFocus(Qt::OtherFocusReason);
}

std::optional<QString> BrandingPage::unsavedWork() const {
    if (branding_.changeCount() == 0 && !keywords_->hasTyped()) return {};
    return tr("the branding");
}

void BrandingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // Each visit shows what the service holds now; a draft is kept on top of it.
    if (!branding_.isReading()) branding_.read();
}

void BrandingPage::showState() {
    const bool loaded = branding_.isLoaded();
    if (!loaded && branding_.error() && !branding_.isReading())
        state_->showError(*branding_.error());
    else if (!loaded)
        state_->showLoading(tr("Reading the branding…"));
    stack_->setCurrentIndex(loaded ? 0 : 1);

    const int changes = branding_.changeCount();
    pill_->setVisible(changes > 0);
    pill_->setStatus({tr("%n unsaved change(s)", nullptr, changes), Tone::Warning, {}});
    revert_->setEnabled(changes > 0);
    save_->setEnabled(loaded && !preparing_);
    copy_->setEnabled(loaded);
    if (!loaded) return;
    name_->showState();
    logo_->showState();
    colors_->showState();
    keywords_->showState();
    styleSheet_->showState();
    const QStringList missing = brandingdraft::notOffered(branding_.current());
    notOffered_->setVisible(!missing.isEmpty());
    notOffered_->setText(tr("Not shown because this service did not return it, so it cannot be changed here: %1.")
                             .arg(membersText(missing)));
    showNews();
    showPreview();
}

void BrandingPage::showNews() {
    QStringList members;
    for (const MemberChange& change : branding_.changedElsewhere())
        members << change.member;
    members.removeDuplicates();
    if (members.isEmpty())
        news_->hide();
    else
        news_->say(tr("The service's state changed while you were editing: %1. What you typed was kept; the rest shows "
                      "the new state.")
                       .arg(membersText(members)),
                   Tone::Warning, tr("Take the service's state"), false);
}

void BrandingPage::showPreview() {
    if (!branding_.isLoaded()) return;
    PreviewContent content;
    content.config = branding_.draft();
    content.logo = logo_->logoFile();
    content.picture = logo_->logo().shown;
    preview_->setContent(content);
}

void BrandingPage::clearProblems() {
    notice_->hide();
    for (BrandingCard* card : QList<BrandingCard*>{name_, logo_, colors_, keywords_, styleSheet_})
        card->setProblem({});
}

void BrandingPage::reviewAndSave() {
    if (preparing_ || !keywords_->takeTyped()) return;
    clearProblems();
    if (!colors_->requireAcceptable()) {
        colors_->setProblem(tr("Write a colour as #RRGGBB, or leave the field empty."));
        return;
    }
    if (branding_.changeCount() == 0) {
        notice_->say(tr("There is nothing to save: the form shows what the service holds."), Tone::Plain);
        return;
    }
    // The comparison that the user confirms must be with what is there now, and the present logo must be kept first.
    preparing_ = true;
    showState();
    branding_.read().finally(this, [this](const Result<Done>& read) {
        preparing_ = false;
        showState();
        if (read)
            startSaving();
        else
            notice_->say(tr("Nothing was saved: the present state could not be read. %1 %2")
                             .arg(errorText(read.error()).inOneLine(), errorText(read.error()).advice),
                         Tone::Bad);
    });
}

void BrandingPage::startSaving() {
    if (!brandingdraft::isEmpty(branding_.changes()))
        confirmUpdate();
    else if (branding_.draftLogo())
        confirmLogo();
    else
        notice_->say(tr("There is nothing left to save: the service holds it already."), Tone::Good);
}

void BrandingPage::confirmUpdate() {
    WriteWords words;
    words.title = tr("Save the branding");
    words.confirm = tr("Save");
    if (!branding_.changedElsewhere().isEmpty()) words.warnings << news_->text();
    const KeywordTest& test = keywords_->test();
    if (branding_.changes().notificationKeywords && !test.lost().isEmpty())
        words.warnings << tr("%n of the last %1 transactions would no longer be notified.", nullptr,
                             static_cast<int>(test.lost().size()))
                              .arg(countText(test.examined()));
    confirm(branding_.prepareUpdate(), words, [this] {
        branding_.acceptChangesElsewhere();
        notice_->say(tr("Saved."), Tone::Good);
        if (branding_.draftLogo()) confirmLogo();
    });
}

void BrandingPage::confirmLogo() {
    WriteWords words;
    words.title = tr("Replace the logo");
    words.confirm = tr("Upload the logo");
    words.warnings << tr("The new logo shows at once on every hosted page.");
    if (!branding_.isLogoKept())
        words.warnings << tr(
            "The service deletes the present logo, and it could not be fetched: Undo cannot bring it back.");
    else if (branding_.hasLogo())
        words.warnings << tr(
            "The service deletes the present logo. It is kept on this computer and can be uploaded "
            "again.");
    words.irreversible = !branding_.isLogoKept();
    confirm(branding_.prepareLogoUpload(), words, [this] { notice_->say(tr("The logo was uploaded."), Tone::Good); });
}

void BrandingPage::confirm(const PreparedWrite& write, const WriteWords& words, const std::function<void()>& done) {
    auto* dialog = new WriteDialog(write, words, desk_.profile, desk_.permission, this);
    connect(dialog, &WriteDialog::succeeded, this, [this, done](const WriteReceipt& receipt) {
        // A stored answer is no news to the writer, but the form may be based on what was before it.
        if (receipt.fromJournal) branding_.read();
        done();
    });
    connect(dialog, &WriteDialog::returnedWith, this, &BrandingPage::refused);
    dialog->open();
}

void BrandingPage::refused(const Error& error) {
    QStringList elsewhere;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field) {
        const QString text = field.value().join(QLatin1Char('\n'));
        BrandingCard* card = nullptr;
        if (field.key() == QLatin1String("name")) card = name_;
        if (field.key().endsWith(QLatin1String("_color"))) card = colors_;
        if (field.key() == QLatin1String("global_hosted_link_custom_css")) card = styleSheet_;
        if (field.key().startsWith(QLatin1String("transaction_whitelist_remark_keywords"))) card = keywords_;
        if (field.key() == QLatin1String("logo")) card = logo_;
        if (!card || card->isHidden()) {
            elsewhere << text;
            continue;
        }
        card->setProblem(text);
        scroll_->ensureWidgetVisible(card);
    }
    if (error.fields.isEmpty() || !elsewhere.isEmpty())
        notice_->say(tr("Nothing was saved; what you typed is still here. %1")
                         .arg(elsewhere.isEmpty() ? errorText(error).inOneLine() : elsewhere.join(QLatin1Char(' '))),
                     Tone::Bad);
}

void BrandingPage::openVersions(const QList<BrandingSource>& sources) {
    auto* dialog = new VersionsDialog(branding_, sources, this);
    connect(dialog, &VersionsDialog::taken, this, [this] {
        clearProblems();
        colors_->reset();
        notice_->say(tr("The form holds that version now. Review and save to send it."), Tone::Accent);
    });
    dialog->open();
}

void BrandingPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void BrandingPage::retranslate() {
    header_->setTitle(title());
    setAccessibleName(title());
    history_->setText(tr("History"));
    copy_->setText(tr("Copy from…"));
    copy_->setToolTip(tr("Copy the branding of another profile"));
    revert_->setText(tr("Undo"));
    revert_->setToolTip(tr("Go back to what the service holds"));
    save_->setText(tr("Review and save"));
    for (QPushButton* button : {history_, copy_, revert_, save_})
        button->setAccessibleName(button->text());
    showState();
}

}  // namespace bankhub
