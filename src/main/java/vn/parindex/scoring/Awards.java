package vn.parindex.scoring;

import java.util.List;
import vn.parindex.points.Points;

/** Where the rules put what they decide (nơi ghi kết quả): the one global of every rule. Each call names the rule. */
public interface Awards {

    /** Points, the rest of the maximum lost under one cause. */
    void give(LeafTask leaf, UnitFacts unit, Points points, LossCause cause, String rule);

    /** Points, the rest of the maximum lost as told. */
    void give(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule);

    /** No points: the leaf could not be scored, and its maximum is lost under the cause unless its parts say otherwise. */
    void leave(LeafTask leaf, UnitFacts unit, LeafState state, LossCause cause, String rule);

    /** No points, and that is final: the leaf counts as scored, its maximum lost unless its parts say otherwise. */
    void refuse(LeafTask leaf, UnitFacts unit, LossCause cause, String rule);
}
