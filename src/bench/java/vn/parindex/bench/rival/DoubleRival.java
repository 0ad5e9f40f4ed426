package vn.parindex.bench.rival;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;

/** An engine that decides leaf by leaf, called from a loop, in doubles (công cụ tính bằng số thực). */
public final class DoubleRival implements Rival {

    private final Map<IndicatorId, Integer> numbers;
    private final DoubleLeaf[] leaves;

    private DoubleRival(CriteriaSet set, TableMethods methods) {
        DoubleLeafMaker maker = new DoubleLeafMaker(set, methods);
        this.numbers = DoubleFacts.numbers(set);
        this.leaves = set.leaves().stream().map(maker::make).toArray(DoubleLeaf[]::new);
    }

    /** OpenL Tablets: method tables of a workbook. */
    public static Rival openL(CriteriaSet set) {
        return new DoubleRival(set, OpenLWorkbook.methods());
    }

    /** Easy Rules: rules as lambdas. */
    public static Rival easyRules(CriteriaSet set) {
        return new DoubleRival(set, new EasyMethods());
    }

    @Override
    public Object prepare(FactSheet sheet) {
        return DoubleFacts.of(sheet, numbers);
    }

    @Override
    public Object score(Object prepared) {
        DoubleFacts facts = (DoubleFacts) prepared;
        double[] points = new double[leaves.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = leaves[i].points(facts);
        }
        return points;
    }

    @Override
    public List<BigDecimal> points(Object scored) {
        return Arrays.stream((double[]) scored).mapToObj(BigDecimal::new).toList();
    }
}
