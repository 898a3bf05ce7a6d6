// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webplugin.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include "tests/support/browserengine.h"
#include "ui/web/htmlpreview.h"
#include "ui/web/linkview.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
/// The files in the memory of this process whose path contains the text.
QStringList loadedFiles(const QString& text) {
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly)) qFatal("no /proc");
    QStringList files;
    for (const QString& line : QString::fromUtf8(maps.readAll()).split(QLatin1Char('\n')))
        if (line.contains(text)) files << line.section(QLatin1Char(' '), -1);
    files.removeDuplicates();
    return files;
}

void setShared(bool shared) {
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, shared);
}
}  // namespace

/// Loading of the plug-in with the browser engine, as the program does it.
class WebPluginTest : public QObject {
    Q_OBJECT

private slots:
    void engineIsNotThereBefore() {
        QCOMPARE(loadedFiles(QStringLiteral("WebEngine")), QStringList());
        QVERIFY(!loadedFiles(QStringLiteral("Qt6Widgets")).isEmpty());
    }

    void missingSharedContextsAreReported() {
        setShared(false);
        const LoadedWebPlugin loaded = loadWebPlugin();
        setShared(true);
        QCOMPARE(loaded.plugin, nullptr);
        QVERIFY2(loaded.problem.contains(QLatin1String("AA_ShareOpenGLContexts")), qPrintable(loaded.problem));
    }

    void missingSandboxIsReported() {
        if (::geteuid() != 0) QSKIP("only root has no sandbox");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        const LoadedWebPlugin loaded = loadWebPlugin();
        prepareBrowserEngine();
        QCOMPARE(loaded.plugin, nullptr);
        QVERIFY2(loaded.problem.contains(QLatin1String("root")), qPrintable(loaded.problem));
    }

    void isLoadedFromBesideTheProgram() {
        const LoadedWebPlugin loaded = loadWebPlugin();
        QVERIFY2(loaded.plugin, qPrintable(loaded.problem));
        QCOMPARE(loaded.problem, QString());
        QCOMPARE(loadWebPlugin().plugin, loaded.plugin);
        const QStringList files = loadedFiles(QStringLiteral("bankhub-webengine.so"));
        const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib"));
        QCOMPARE(files.count(), 1);
        QVERIFY2(files[0].startsWith(folder + QLatin1Char('/')), qPrintable(files[0]));
    }

    void viewsAreOfTheClassesOfTheProgram() {
        QWidget window;
        LinkView* view = loadWebPlugin().plugin->createLinkView(&window);
        HtmlPreview* preview = loadWebPlugin().plugin->createHtmlPreview(&window);
        QCOMPARE(window.findChild<LinkView*>(), view);
        QCOMPARE(window.findChild<HtmlPreview*>(), preview);
        QCOMPARE(qobject_cast<LinkView*>(static_cast<QObject*>(view)), view);
        QVERIFY(!qobject_cast<HtmlPreview*>(static_cast<QObject*>(view)));
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(!preview->accessibleName().isEmpty());
        // A signal that comes out of the plug-in reaches a connection made here, and the other way round.
        QStringList heard;
        connect(view, &LinkView::refused, this, [&](const QString& what) { heard << what; });
        view->open(QUrl(QStringLiteral("http://example.com/x?secret")), {});
        QTRY_COMPARE(heard, QStringList{QStringLiteral("http://example.com")});
        Q_EMIT view->refused(QStringLiteral("from here"));
        QCOMPARE(heard.last(), QStringLiteral("from here"));
    }
};

BANKHUB_BROWSER_TEST_MAIN(WebPluginTest)
#include "webplugin_test.moc"
