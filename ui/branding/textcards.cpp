// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/textcards.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/branding/stylesheetblock.h"
#include "ui/format/membertext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NameCard::NameCard(Branding& branding, QWidget* parent) : BrandingCard(parent), branding_(branding) {
    field_ = new QLineEdit;
    connect(field_, &QLineEdit::textEdited, this, [this](const QString& text) {
        setProblem({});
        MerchantConfig draft = branding_.draft();
        draft.name = text;
        branding_.setDraft(draft);
    });
    body()->addWidget(field_);
    retranslate();
}

void NameCard::showState() {
    setVisible(branding_.current().name.has_value());
    const QString name = branding_.draft().name.value_or(QString());
    if (field_->text() != name) field_->setText(name);
}

void NameCard::takeFocus() {
    field_->setFocus(Qt::OtherFocusReason);
}

void NameCard::retranslate() {
    setTitle(memberText(QStringLiteral("name")));
    field_->setAccessibleName(memberText(QStringLiteral("name")));
    field_->setPlaceholderText(tr("The name that hosted pages show"));
}

StyleSheetCard::StyleSheetCard(Branding& branding, QWidget* parent) : BrandingCard(parent), branding_(branding) {
    editor_ = new QPlainTextEdit;
    editor_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor_->setTabChangesFocus(true);
    editor_->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor_->setMinimumHeight(QFontMetrics(editor_->font()).lineSpacing() * 7);
    connect(editor_, &QPlainTextEdit::textChanged, this, &StyleSheetCard::edited);
    hint_ = new QLabel;
    hint_->setFont(smallFont(font()));
    setRole(hint_, "dim");
    warning_ = new QLabel;
    setRole(warning_, "warning");
    for (QLabel* label : {hint_, warning_})
        label->setWordWrap(true);
    body()->addWidget(editor_);
    body()->addWidget(warning_);
    body()->addWidget(hint_);
    retranslate();
}

QString StyleSheetCard::typed() const {
    // Not toPlainText, which makes plain blanks of no-break spaces.
    return editor_->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void StyleSheetCard::edited() {
    setProblem({});
    MerchantConfig draft = branding_.draft();
    const QString before = draft.customStyleSheet.value_or(QString());
    QString text = typed();
    if (before.contains(QLatin1String("\r\n"))) text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    draft.customStyleSheet = text;
    branding_.setDraft(draft);
}

void StyleSheetCard::showState() {
    setVisible(branding_.current().customStyleSheet.has_value());
    QString shown = branding_.draft().customStyleSheet.value_or(QString());
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (typed() != shown) {
        const QSignalBlocker blocker(editor_);
        editor_->setPlainText(shown);
    }
    showHints();
}

void StyleSheetCard::showHints() {
    const QString styleSheet = branding_.draft().customStyleSheet.value_or(QString());
    warning_->setVisible(!isBalanced(styleSheet));
}

void StyleSheetCard::retranslate() {
    setTitle(memberText(QStringLiteral("global_hosted_link_custom_css")));
    editor_->setAccessibleName(memberText(QStringLiteral("global_hosted_link_custom_css")));
    hint_->setText(
        tr("The service puts these rules into every hosted page and refuses scripts. Check the result in the "
           "sandbox before you save it for production."));
    warning_->setText(tr("A brace or a comment is left open: what comes after it may have no effect."));
}

}  // namespace bankhub
