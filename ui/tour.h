// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include "ui/tourstops.h"

namespace bankhub {

class MainWindow;
class Session;

/// Visits every page of a window, waits until it has loaded, and then what else there is (tourStops); saves one PNG of
/// each.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(MainWindow& window, Session& session, const QString& directory, QObject* parent = nullptr);
    void start();

signals:
    /// `problem` is empty when every page was saved, otherwise it names the page that failed and why.
    void finished(const QString& problem);

private:
    void visitNext();
    void visit(const TourStop& stop);
    void look();
    void save();
    [[nodiscard]] bool isCalm() const;
    void fail(const QString& why);

    MainWindow& window_;
    Session& session_;
    QDir directory_;
    QStringList left_;
    QList<TourStop> stops_;
    QString name_;             ///< of the page or the stop
    QPointer<QWidget> shown_;  ///< of the stop
    bool onPage_ = true;
    QTimer poll_;
    int looks_ = 0;
    int calmLooks_ = 0;
};

}  // namespace bankhub
