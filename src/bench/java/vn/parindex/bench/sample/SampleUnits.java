package vn.parindex.bench.sample;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;

/** Units with invented figures for the sample set (đơn vị mẫu): unit n is the same in every run, whatever is asked before. */
public final class SampleUnits {

    private static final String FILE = "sample.csv";

    private final CriteriaSet set;

    public SampleUnits(CriteriaSet set) {
        this.set = set;
    }

    /** Units first to first + size − 1. */
    public List<FactSheet> sheets(int first, int size) {
        return IntStream.range(first, first + size).mapToObj(this::sheet).toList();
    }

    /** So many units, of which only the first {@code distinct} are kept in memory and come again and again. */
    public List<FactSheet> repeated(int size, int distinct) {
        List<FactSheet> kept = sheets(0, Math.min(size, distinct));
        return new Repeated(kept, size);
    }

    /** One unit as it would be read from a CSV. */
    public FactSheet sheet(int number) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        int line = 2;
        for (Map.Entry<IndicatorId, FactValue> value :
                new SampleFacts(set, number).values().entrySet()) {
            facts.put(value.getKey(), fact(value.getKey(), value.getValue(), line));
            line++;
        }
        return new FactSheet(
                new AssessedUnit(new UnitId(id(number)), name(number), set.level(), UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.line(FILE, 2));
    }

    static String id(int number) {
        return "unit-%07d".formatted(number);
    }

    static String name(int number) {
        return "Đơn vị mẫu " + number;
    }

    private static IndicatorFact fact(IndicatorId id, FactValue value, int line) {
        Provenance written =
                new Provenance("", Optional.empty(), "", List.of(), Optional.of(SourceLocation.line(FILE, line)));
        return new IndicatorFact(id, value, written);
    }

    /** A long list of few sheets. */
    private static final class Repeated extends AbstractList<FactSheet> implements RandomAccess {

        private final List<FactSheet> kept;
        private final int size;

        Repeated(List<FactSheet> kept, int size) {
            this.kept = kept;
            this.size = size;
        }

        @Override
        public FactSheet get(int index) {
            return kept.get(index % kept.size());
        }

        @Override
        public int size() {
            return size;
        }
    }
}
