// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncstep.h"

namespace bankhub {

/// Reads the complete lists of companies and bank accounts into the store and the context.
class DirectoryStep final : public SyncStep {
    Q_OBJECT
public:
    using SyncStep::SyncStep;
    void start() override;

private:
    void readAccounts();
};

}  // namespace bankhub
