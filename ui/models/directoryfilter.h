// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <functional>

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
    /// Only source rows for which `accepts` is true; an empty function allows all. Set it again when its answers
    /// change.
    void setRule(const std::function<bool(int sourceRow)>& accepts);
    [[nodiscard]] bool restricts() const { return !search_.isEmpty() || !exactValue_.isEmpty() || accepts_; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString search_;
    QStringList foldedWords_;
    int exactColumn_ = 0;
    QString exactValue_;
    std::function<bool(int)> accepts_;
    QCollator collator_;
};

}  // namespace bankhub
