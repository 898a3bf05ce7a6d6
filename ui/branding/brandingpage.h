// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/branding/branding.h"
#include "ui/branding/versionsdialog.h"
#include "ui/widgets/page.h"
#include "ui/writes/writedesk.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace bankhub {

class ColorsCard;
class KeywordsCard;
class LogoCard;
class NameCard;
class NoticeStrip;
class PageHeader;
class Pill;
class PreviewCard;
class StatePanel;
class StyleSheetCard;
class WriteDialog;
struct WriteWords;

/// What hosted pages look like: the editor of what the service offers of it, beside a preview.
class BrandingPage final : public Page {
    Q_OBJECT
public:
    struct Parts {
        Branding& branding;
        Store& store;
        WriteDesk desk;
        /// The other profiles of this computer, asked for whenever the user wants to copy.
        std::function<QList<BrandingSource>()> sources;
    };
    /// Its parts must outlive the page.
    explicit BrandingPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::optional<qint64> count() const override { return {}; }
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    void focusContent() override;
    [[nodiscard]] std::optional<QString> unsavedWork() const override;

    [[nodiscard]] LogoCard& logoCard() { return *logo_; }
    [[nodiscard]] PreviewCard& previewCard() { return *preview_; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildCards();
    void showState();
    void showNews();
    void showPreview();
    void reviewAndSave();
    void startSaving();
    void confirmUpdate();
    void confirmLogo();
    void confirm(const PreparedWrite& write, const WriteWords& words, const std::function<void()>& done);
    void refused(const Error& error);
    void clearProblems();
    void openVersions(const QList<BrandingSource>& sources);
    void retranslate();

    Branding& branding_;
    WriteDesk desk_;
    std::function<QList<BrandingSource>()> sources_;
    PageHeader* header_;
    Pill* pill_;
    QPushButton* history_;
    QPushButton* copy_;
    QPushButton* revert_;
    QPushButton* save_;
    NoticeStrip* notice_;
    NoticeStrip* news_;
    QStackedWidget* stack_;
    StatePanel* state_;
    QScrollArea* scroll_;
    NameCard* name_;
    LogoCard* logo_;
    ColorsCard* colors_;
    KeywordsCard* keywords_;
    StyleSheetCard* styleSheet_;
    QLabel* notOffered_;
    PreviewCard* preview_;
    bool preparing_ = false;
};

}  // namespace bankhub
