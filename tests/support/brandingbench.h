// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/branding/branding.h"
#include "tests/support/simulatedsession.h"
#include "ui/branding/brandingpage.h"
#include "ui/branding/colorfield.h"
#include "ui/branding/colorscard.h"
#include "ui/branding/keywordscard.h"
#include "ui/branding/logocard.h"
#include "ui/branding/textcards.h"
#include "ui/writes/writedialog.h"

namespace bankhub::test {

/// The branding page as a person uses it, on a simulator of its own. Header only: it needs the windows.
struct BrandingBench {
    explicit BrandingBench(const QStringList& options = {}) : data(options) {
        if (!data.isReady()) return;
        Session& session = *data.session;
        page = std::make_unique<BrandingPage>(BrandingPage::Parts{
            session.branding(), session.store(), {session.profile(), session.writePermission()}, [this] {
                return sources;
            }});
        page->resize(1300, 900);
        page->show();
        ready = QTest::qWaitFor([this] { return page->isReady(); }, 20'000);
    }
    ~BrandingBench() { page.reset(); }

    Branding& branding() { return data.session->branding(); }
    template <typename Widget>
    Widget* part() {
        return page->findChild<Widget*>();
    }
    QLineEdit* nameField() { return part<NameCard>()->template findChild<QLineEdit*>(); }
    QPlainTextEdit* editor() { return part<StyleSheetCard>()->template findChild<QPlainTextEdit*>(); }
    QLineEdit* keywordField() { return part<KeywordsCard>()->template findChild<QLineEdit*>(); }
    QLineEdit* colorField(int index) {
        return part<ColorsCard>()->template findChildren<ColorField*>().at(index)->template findChild<QLineEdit*>();
    }
    /// The visible button with this text, in the newest dialog or in `where`; nothing when there is none.
    static QPushButton* button(QWidget* where, const QString& text) {
        for (QPushButton* button : where->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
    /// Clicks it when it is there and usable.
    static bool press(QWidget* where, const QString& text) {
        QPushButton* found = where ? button(where, text) : nullptr;
        if (!found || !found->isEnabled()) return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    /// As press, once it can be pressed; `where` is asked again and again. Not for QTRY_VERIFY, which would press
    /// twice.
    static bool pressSoon(const std::function<QWidget*()>& where, const QString& text) {
        const auto usable = [&]() -> QPushButton* {
            QWidget* widget = where();
            QPushButton* found = widget ? button(widget, text) : nullptr;
            return found && found->isEnabled() ? found : nullptr;
        };
        return QTest::qWaitFor([&] { return usable() != nullptr; }, 20'000) && press(where(), text);
    }
    static void retype(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        // As an input method types: QTest knows no keys for Vietnamese.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(field, &typed);
    }
    WriteDialog* dialog() {
        for (WriteDialog* dialog : page->findChildren<WriteDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    /// Presses "Review and save" and waits for the confirmation.
    WriteDialog* review() {
        if (!press(page.get(), QStringLiteral("Review and save"))) return nullptr;
        return QTest::qWaitFor([this] { return dialog() != nullptr; }, 15'000) ? dialog() : nullptr;
    }
    /// Everything that can be read in `where`.
    static QString shown(const QWidget* where) {
        QStringList texts;
        for (const QLabel* label : where->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    /// Waits until the page has read back what was saved.
    bool savedAndRead() {
        return QTest::qWaitFor([this] { return !dialog() && page->isReady() && branding().changeCount() == 0; },
                               20'000);
    }
    /// The next POST below /v1/merchant-config fails this way.
    void failNextPost(const QString& kind, int status, int count = 1) {
        const QJsonObject order{{QStringLiteral("path_prefix"), QStringLiteral("/v1/merchant-config")},
                                {QStringLiteral("method"), QStringLiteral("POST")},
                                {QStringLiteral("kind"), kind},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("count"), count}};
        data.simulator.control(QStringLiteral("fault"), QJsonDocument(order).toJson(QJsonDocument::Compact));
    }

    SimulatedSession data;
    QList<BrandingSource> sources;
    std::unique_ptr<BrandingPage> page;
    bool ready = false;
};

}  // namespace bankhub::test
