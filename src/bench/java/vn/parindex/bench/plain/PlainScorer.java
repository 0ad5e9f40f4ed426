package vn.parindex.bench.plain;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.bench.plain.PlainAward.PlainLoss;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/** Scores a set as a good programmer would write it by hand (chấm điểm không dùng quy tắc): the limit others are held against. */
public final class PlainScorer {

    private final IndicatorId[] indicators;
    private final PlainLeaf[] leaves;
    private final int[] ends;

    public PlainScorer(CriteriaSet set) {
        PlainLeafMaker maker = new PlainLeafMaker(set);
        List<PlainLeaf> all = new ArrayList<>();
        List<Integer> endsOfDomains = new ArrayList<>();
        for (Domain domain : set.domains()) {
            domain.leaves().forEach(leaf -> all.add(maker.make(domain, leaf)));
            endsOfDomains.add(all.size());
        }
        this.leaves = all.toArray(new PlainLeaf[0]);
        this.ends = endsOfDomains.stream().mapToInt(Integer::intValue).toArray();
        this.indicators = maker.indicators();
    }

    /** The figures of a sheet, laid out for {@link #score(PlainFacts)}. */
    public PlainFacts facts(FactSheet sheet) {
        return PlainFacts.of(sheet, indicators);
    }

    public List<PlainScore> score(List<FactSheet> sheets) {
        List<PlainScore> scores = new ArrayList<>(sheets.size());
        for (FactSheet sheet : sheets) {
            scores.add(score(facts(sheet)));
        }
        return scores;
    }

    public PlainScore score(PlainFacts facts) {
        PlainAward[] awards = new PlainAward[leaves.length];
        Exact[] domainPoints = new Exact[ends.length];
        Exact[] domainApplicable = new Exact[ends.length];
        ExactSum points = new ExactSum();
        ExactSum applicable = new ExactSum();
        ExactSum highest = new ExactSum();
        ExactSum computable = new ExactSum();
        int leaf = 0;
        for (int domain = 0; domain < ends.length; domain++) {
            ExactSum sum = new ExactSum();
            ExactSum maximum = new ExactSum();
            for (; leaf < ends[domain]; leaf++) {
                PlainAward award = leaves[leaf].award(facts);
                awards[leaf] = award;
                sum.add(award.points());
                Exact applies = applicable(award);
                maximum.add(applies);
                if (award.state() == LeafState.WITHHELD) {
                    highest.add(applies);
                } else if (award.state() == LeafState.SCORED) {
                    computable.add(award.leaf().frame().maximum());
                }
            }
            domainPoints[domain] = sum.total();
            domainApplicable[domain] = maximum.total();
            points.add(domainPoints[domain]);
            applicable.add(domainApplicable[domain]);
        }
        Exact total = points.total();
        return new PlainScore(
                facts.sheet(),
                awards,
                domainPoints,
                domainApplicable,
                total,
                applicable.total(),
                total.plus(highest.total()),
                computable.total());
    }

    private static Exact applicable(PlainAward award) {
        Exact applies = award.leaf().frame().maximum();
        for (PlainLoss loss : award.losses()) {
            if (loss.cause() == LossCause.NOT_APPLICABLE) {
                applies = applies.minus(loss.points());
            }
        }
        return applies;
    }
}
