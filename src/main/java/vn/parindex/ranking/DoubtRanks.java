package vn.parindex.ranking;

import java.util.Optional;

/** The best and the worst rank of every unit (khoảng thứ hạng của từng đơn vị), found group by group. */
final class DoubtRanks {

    private final Contenders contenders;
    private final boolean pending;
    private final int[] best;
    private final int[] worst;

    DoubtRanks(Contenders contenders, boolean pending) {
        this.contenders = contenders;
        this.pending = pending;
        this.best = new int[contenders.size()];
        this.worst = new int[contenders.size()];
    }

    /** The pairs of the group that are certain. */
    CertainOrders add(RankOrder order, Members group) {
        RankBounds bounds = new RankBounds(order, group, pending);
        for (int member = 0; member < group.count(); member++) {
            if (bounds.isKnown(member)) {
                best[group.unit(member)] = bounds.best(member);
                worst[group.unit(member)] = bounds.worst(member);
            }
        }
        return bounds.certainOrders();
    }

    Doubt of(int unit) {
        return contenders
                .range(unit, pending)
                .map(range -> new Doubt(
                        Optional.of(range.low()),
                        Optional.of(range.high()),
                        Optional.of(best[unit]),
                        Optional.of(worst[unit])))
                .orElse(Doubt.NOT_RANKED);
    }
}
