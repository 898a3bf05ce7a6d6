// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace bankhub {

/// Search, one exact value and sorting over a small directory (companies, accounts). Search ignores accents; texts sort
/// as a Vietnamese reader expects. Not for transactions: SQL does that.
class DirectoryFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DirectoryFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    [[nodiscard]] QString search() const { return search_; }
    /// Only rows whose RawValueRole in that column equals the text, without regard to case; an empty text allows all.
    void setExactValue(int column, const QString& value);
    [[nodiscard]] bool restricts() const { return !search_.isEmpty() || !exactValue_.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString search_;
    QStringList foldedWords_;
    int exactColumn_ = 0;
    QString exactValue_;
    QCollator collator_;
};

}  // namespace bankhub
