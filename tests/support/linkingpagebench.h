// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/linking/linkregister.h"
#include "tests/support/linkbench.h"
#include "ui/linking/linkingpage.h"
#include "ui/linking/searchablechoice.h"
#include "ui/web/linkview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/valuetext.h"
#include "ui/writes/writedialog.h"

namespace bankhub::test {

/// An embedded view without an engine: says what the test lets it say.
class FakeLinkView : public LinkView {
public:
    using LinkView::LinkView;
    void open(const QUrl& page, const LinkViewRules& rules) override {
        opened = page;
        given = rules;
    }
    void close() override { closed = true; }
    void setPageWidth(int pixels) override { width = pixels; }
    QUrl opened;
    LinkViewRules given;
    int width = 0;
    bool closed = false;
};

/// The linking page through its real widgets, over the simulator.
struct LinkingPageBench {
    explicit LinkingPageBench(const QStringList& options = {}, const LinkViewMaker& maker = {},
                              const QByteArray& authority = {})
        : bench(options) {
        if (!bench.isReady()) return;
        Session& session = bench.session();
        profile = session.profile();
        profile.companyAuthority = authority;
        const LinkViewMaker fake = [this](QWidget* parent, QString* problem) -> LinkView* {
            if (!viewProblem.isEmpty()) {
                *problem = viewProblem;
                return nullptr;
            }
            view = new FakeLinkView(parent);
            return view;
        };
        page = std::make_unique<LinkingPage>(
            LinkFormDialog::Sources{*bench.links, session.companies(), session.bankAccounts(),
                                    WriteDesk{profile, session.writePermission()}},
            bench.simulated.settings,
            LinkingWays{[this](const QUrl& address) {
                            addresses << address;
                            return programsStart;
                        },
                        maker ? maker : fake});
        page->resize(1200, 800);
        page->show();
        ready = QTest::qWaitFor(
            [&] { return session.companies().loaded() && session.bankAccounts().loaded() && page->isReady(); },
            patienceMs);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const {
        for (Dialog* found : page->findChildren<Dialog*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    /// The visible button with that text anywhere in the page or its dialogs.
    [[nodiscard]] QAbstractButton* button(const char* text, QWidget* in = nullptr) const {
        for (QAbstractButton* found : (in ? in : page.get())->findChildren<QAbstractButton*>())
            if (found->text() == QString::fromUtf8(text) && found->isVisible()) return found;
        return nullptr;
    }
    bool click(const char* text, QWidget* in = nullptr) const {
        QAbstractButton* found = button(text, in);
        if (!found || !found->isEnabled()) return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    /// Everything that can be read in the page and its dialogs now.
    [[nodiscard]] QString shown(QWidget* in = nullptr) const {
        QStringList texts;
        for (const QWidget* widget : (in ? in : page.get())->findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            if (const auto* elided = qobject_cast<const ElidedLabel*>(widget))
                texts << elided->fullText();
            else if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            else if (const auto* pill = qobject_cast<const Pill*>(widget))
                texts << pill->status().words;
            else if (const auto* value = qobject_cast<const ValueText*>(widget))
                texts << value->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool shows(const char* text) const { return shown().contains(QString::fromUtf8(text)); }
    /// In the form that is open: chooses the entry whose text contains this.
    bool choose(const QString& text) const {
        QComboBox* box = subjectBox();
        for (int index = 1; box && index < box->count(); ++index) {
            if (!box->itemText(index).contains(text)) continue;
            box->setCurrentIndex(index);
            return true;
        }
        return false;
    }
    [[nodiscard]] QComboBox* subjectBox() const {
        auto* form = dialog<LinkFormDialog>();
        return form ? form->findChild<SearchableChoice*>()->findChild<QComboBox*>() : nullptr;
    }
    [[nodiscard]] QLineEdit* redirectField() const {
        for (QLineEdit* field : dialog<LinkFormDialog>()->findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Redirect address")) return field;
        return nullptr;
    }
    /// From the list to the cockpit of a new link for the first company.
    bool createLink(const QString& redirect = {}) {
        if (!clickOnce("New link…") || !choose(bench.companies().constFirst().company.fullName)) return false;
        if (!redirect.isEmpty()) redirectField()->setText(redirect);
        return confirmCreation();
    }
    bool confirmCreation() {
        if (!clickOnce("Create the link…")) return false;
        if (!QTest::qWaitFor([this] { return dialog<WriteDialog>() != nullptr; }, patienceMs)) return false;
        if (!clickOnce("Create the link", dialog<WriteDialog>())) return false;
        return QTest::qWaitFor([this] { return watch() != nullptr && !dialog<LinkFormDialog>(); }, patienceMs);
    }
    /// As soon as it can be clicked: on a busy computer that takes a while.
    bool clickOnce(const char* text, QWidget* in = nullptr) const {
        return QTest::qWaitFor([&] { return click(text, in); }, patienceMs);
    }
    /// Of the newest link.
    [[nodiscard]] LinkWatch* watch() const {
        return bench.links->links().isEmpty() ? nullptr : bench.links->watch(bench.links->links().constFirst().xid);
    }
    [[nodiscard]] QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    [[nodiscard]] int port() const { return bench.simulated.simulator.url().port(); }

    static constexpr int patienceMs = 20'000;
    LinkBench bench;
    Profile profile;  ///< of the session, with the authority
    QList<QUrl> addresses;
    bool programsStart = true;
    QString viewProblem;
    QPointer<FakeLinkView> view;
    std::unique_ptr<LinkingPage> page;
    bool ready = false;
};

}  // namespace bankhub::test
