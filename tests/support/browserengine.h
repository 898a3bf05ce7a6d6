// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <QApplication>
#include <QTest>

namespace bankhub::test {

/// What the browser engine needs in a test, before QApplication: shared contexts as in ui/main.cpp, no graphics card,
/// and, for root alone, no sandbox, because it does not work for root. The program itself never switches it off.
inline void prepareBrowserEngine() {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
    if (::geteuid() == 0) qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

}  // namespace bankhub::test

/// Instead of QTEST_MAIN for tests that load the plug-in with the browser engine. In tests/CMakeLists.txt they are
/// named in bankhub_use_browser_engine().
#define BANKHUB_BROWSER_TEST_MAIN(TestClass)    \
    int main(int argc, char** argv) {           \
        bankhub::test::prepareBrowserEngine();  \
        QApplication application(argc, argv);   \
        TestClass test;                         \
        return QTest::qExec(&test, argc, argv); \
    }
