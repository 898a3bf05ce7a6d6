// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <QLabel>
#include <QTest>

using namespace bankhub;

class PageStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksNoLabelHowHighItsWidthMakesIt() {
        for (QStackedWidget* stack : {static_cast<QStackedWidget*>(new PageStack), new QStackedWidget}) {
            auto* label = new QLabel(QStringLiteral("A text of several lines, each as long as there is place"));
            label->setWordWrap(true);
            stack->addWidget(label);
            QCOMPARE(stack->hasHeightForWidth(), dynamic_cast<PageStack*>(stack) == nullptr);
            delete stack;
        }
    }
    void givesThePageInFrontAllOfThePlace() {
        PageStack stack;
        auto* label = new QLabel(QStringLiteral("Text"));
        label->setWordWrap(true);
        stack.addWidget(label);
        stack.resize(300, 200);
        stack.show();
        QCOMPARE(label->size(), QSize(300, 200));
    }
};

QTEST_MAIN(PageStackTest)
#include "pagestack_test.moc"
