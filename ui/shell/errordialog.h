// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/core/error.h"

namespace bankhub {

/// One error in full: what happened, what to do, and the technical lines to copy for support. Deletes itself.
class ErrorDialog : public QDialog {
    Q_OBJECT
public:
    explicit ErrorDialog(const Error& error, QWidget* parent = nullptr);
};

}  // namespace bankhub
