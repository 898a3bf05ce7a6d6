// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

namespace bankhub::bench {

void Measurement::addPair(double ownValue, double peerValue) {
    own.add(ownValue);
    peer.add(peerValue);
    if (peerValue > 0) ratio.add(ownValue / peerValue);
}

bool Measurement::met() const {
    if (ratio.isEmpty()) return false;
    if (ownGoal && own.percentile(judgedPercentile) > *ownGoal) return false;
    return goalIsFloor ? judged() >= goal : judged() <= goal;
}

QJsonObject Measurement::toJson(qint64 rows) const {
    QJsonObject object{{QStringLiteral("rows"), rows},
                       {QStringLiteral("id"), id},
                       {QStringLiteral("what"), what},
                       {QStringLiteral("against"), against},
                       {QStringLiteral("unit"), unit},
                       {QStringLiteral("own"), own.toJson()},
                       {QStringLiteral("goal"), goal},
                       {QStringLiteral("goal_is_floor"), goalIsFloor},
                       {QStringLiteral("judged_percentile"), judgedPercentile},
                       {QStringLiteral("remark"), remark}};
    if (ownGoal) object.insert(QStringLiteral("own_goal"), *ownGoal);
    if (!peer.isEmpty()) object.insert(QStringLiteral("peer"), peer.toJson());
    if (ratio.isEmpty()) {
        object.insert(QStringLiteral("peer_missing"), peerMissing);
    } else {
        object.insert(QStringLiteral("ratio"), ratio.toJson());
        object.insert(QStringLiteral("judged"), judged());
        object.insert(QStringLiteral("met"), met());
    }
    return object;
}

QString Measurement::line() const {
    const auto number = [](double value) { return QString::number(value, 'g', 3); };
    QString text = QStringLiteral("%1: %2 %3").arg(what, number(own.median()), unit);
    if (!peer.isEmpty()) text += QStringLiteral(", %1: %2 %3").arg(against, number(peer.median()), unit);
    if (ratio.isEmpty()) return text + QStringLiteral(" (%1)").arg(peerMissing);
    return text + QStringLiteral(" | ratio %1 (%2..%3), p%4 %5, goal %6 %7: %8")
                      .arg(number(ratio.median()), number(ratio.min()), number(ratio.max()), number(judgedPercentile),
                           number(judged()), goalIsFloor ? QStringLiteral(">=") : QStringLiteral("<="), number(goal),
                           met() ? QStringLiteral("met") : QStringLiteral("NOT met"));
}

}  // namespace bankhub::bench
