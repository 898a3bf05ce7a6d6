// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace bankhub {

class MainWindow;
class Session;

/// Visits every page of a window, waits until it has loaded, saves one PNG a page.
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
    void look();
    void save();
    void fail(const QString& why);

    MainWindow& window_;
    Session& session_;
    QDir directory_;
    QStringList left_;
    QString page_;
    QTimer poll_;
    int looks_ = 0;
    int calmLooks_ = 0;
};

}  // namespace bankhub
