// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file pays for.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
