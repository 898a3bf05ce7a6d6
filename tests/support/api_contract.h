// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace bankhub::test {

/// The text of tests/contract/<name>.json: an answer as the contract shows it.
QByteArray contractText(const QString& name);
QJsonValue contractSample(const QString& name);
/// JSON written in a test. Stops the test program when it is malformed.
QJsonValue parsed(const QByteArray& text);
/// A sample with members of its `data` object (or its first row) replaced or, when undefined, taken away.
QJsonValue withMember(const QJsonValue& sample, const QString& name, const QJsonValue& value);

}  // namespace bankhub::test
