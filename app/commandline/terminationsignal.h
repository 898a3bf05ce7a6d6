// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace bankhub {

/// Turns SIGINT and SIGTERM into a Qt signal, so that work can be ended properly. One per program, made after the
/// application object. A second signal ends the program at once.
class TerminationSignal : public QObject {
    Q_OBJECT
public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override;

signals:
    void received();

private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace bankhub
