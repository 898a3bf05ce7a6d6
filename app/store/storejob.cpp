// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storejob.h"

namespace bankhub {

void OpenJob::run(StoreConnection& connection) {
    // Opening again closes first: that is how a cache that was met damaged is set aside and begun anew.
    connection.database.reset();
    try {
        OpenedCache opened = openCache(file_);
        connection.database = std::move(opened.database);
        result_ = opened.report;
    } catch (const StorageFailure& thrown) {
        result_ = failure(thrown.error);
    } catch (const std::exception& thrown) {
        result_ = failure(ErrorKind::Storage, QString::fromUtf8(thrown.what()));
    }
}

void OpenJob::deliver() {
    if (result_) promise_.settle(std::move(*result_));
}

}  // namespace bankhub
