// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webplugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

#include "ui/web/sandbox.h"

namespace bankhub {

#ifdef BANKHUB_WEB_PLUGIN
namespace {
/// What would make the engine end the whole program instead of reporting a failure.
QString environmentProblem() {
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return QStringLiteral("Qt::AA_ShareOpenGLContexts is not set");
    return sandboxProblem();
}
}  // namespace

LoadedWebPlugin loadWebPlugin() {
    const QString problem = environmentProblem();
    if (!problem.isEmpty()) return {nullptr, problem};
    // The place relative to the program is the same in the build folder and in an installation. Nothing is searched
    // for: who can write there can replace the program too.
    const QString path =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/" BANKHUB_WEB_PLUGIN));
    if (!QFileInfo(path).isFile()) return {nullptr, path + QStringLiteral(" is not installed")};
    QPluginLoader loader(path);
    auto* plugin = qobject_cast<WebPlugin*>(loader.instance());
    if (!plugin) return {nullptr, loader.errorString()};
    return {plugin, {}};
}

#else
LoadedWebPlugin loadWebPlugin() {
    return {nullptr, QStringLiteral("built without BANKHUB_WEBENGINE")};
}
#endif

}  // namespace bankhub
