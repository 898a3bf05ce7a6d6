// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/webhooks/samplesender.h"

namespace bankhub {

/// The samples sent in this session, newest first.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Answer, ColumnCount };
    /// `sender` must outlive it.
    explicit SampleModel(SampleSender& sender, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const SampleResult& at(int row) const { return rows_.at(row); }
    void retranslate();

private:
    void takeRows();
    SampleSender& sender_;
    QList<SampleResult> rows_;
};

}  // namespace bankhub
