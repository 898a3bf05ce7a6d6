// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file with pixels pays for.
#pragma once

#include "cmake/precompiled.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
