package vn.parindex.bench.speed;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.parindex.bench.rival.DoubleRival;
import vn.parindex.bench.rival.KieDmn;
import vn.parindex.bench.rival.Rival;
import vn.parindex.criteria.CriteriaSet;

/** Another engine, with the units in the form it takes (công cụ so sánh). */
@State(Scope.Benchmark)
public class RivalState {

    @Param({"kie-dmn", "openl", "easy-rules"})
    public String engine;

    Rival rival;
    List<Object> prepared;

    @Setup
    public void make(SampleState sample) {
        Function<CriteriaSet, Rival> maker = switch (engine) {
            case "kie-dmn" -> KieDmn::new;
            case "openl" -> DoubleRival::openL;
            case "easy-rules" -> DoubleRival::easyRules;
            default -> throw new IllegalArgumentException(engine);
        };
        rival = maker.apply(sample.set);
        prepared = sample.sheets.stream()
                .limit(ScoringSpeed.RIVAL_UNITS)
                .map(rival::prepare)
                .toList();
    }
}
