package vn.parindex.large;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.unit.AssessmentPeriod;

/**
 * Writes a CSV of invented units with every indicator a set looks at, always the same for one seed:
 * {@code InventedTable SET UNITS SEED FILE}. A few figures are missing, do not apply or contradict each other.
 */
final class InventedTable {

    private final CriteriaSet set;
    private final List<String> periods;
    private final Random random;
    private final Set<Indicator> indicators = new LinkedHashSet<>();

    InventedTable(CriteriaSet set, List<String> periods, long seed) {
        this.set = set;
        this.periods = periods;
        this.random = new Random(seed);
        set.leaves().stream()
                .map(Leaf::indicators)
                .flatMap(List::stream)
                .forEach(id -> set.indicators().find(id).ifPresent(indicators::add));
    }

    public static void main(String[] args) throws IOException {
        CriteriaSet set = set(args[0]);
        try (Writer out = Files.newBufferedWriter(Path.of(args[3]))) {
            new InventedTable(set, periods(set).subList(0, 1), Long.parseLong(args[2]))
                    .write(0, Integer.parseInt(args[1]), out);
        }
    }

    /** Those of the first years of the set. */
    static List<String> periods(CriteriaSet set) {
        int year = set.effective().from().getYear();
        return Stream.of("%d", "%d-Q4", "%d-Q3")
                .flatMap(code -> Stream.of(code.formatted(year), code.formatted(year + 1)))
                .filter(code -> set.effective().covers(new AssessmentPeriod(code)))
                .limit(2)
                .toList();
    }

    static CriteriaSet set(String idOrFile) {
        return new Assessment(Optional.empty(), Optional.empty(), "test")
                .criteria(idOrFile)
                .match((set, problems) -> set, problems -> {
                    throw new AssertionError(problems);
                });
    }

    void write(int from, int to, Writer out) throws IOException {
        out.write("unit,name,level,period,indicator,value\n");
        for (int unit = from; unit < to; unit++) {
            for (String period : periods) {
                write(unit, period, out);
            }
        }
    }

    private void write(int unit, String period, Writer out) throws IOException {
        String head = "dv-%07d,Đơn vị giả định số %d,%s,%s,"
                .formatted(unit, unit, set.level().code(), period);
        Map<IndicatorId, String> values = values();
        for (Indicator indicator : indicators) {
            out.write(head);
            out.write(indicator.id().value());
            out.write(',');
            out.write(values.get(indicator.id()));
            out.write('\n');
        }
    }

    private Map<IndicatorId, String> values() {
        Map<IndicatorId, String> values = new HashMap<>();
        indicators.forEach(indicator -> values.put(indicator.id(), value(indicator)));
        set.leaves().stream()
                .flatMap(leaf -> leaf.method().measures().stream())
                .flatMap(measure -> measure.ratio().stream())
                .forEach(ratio -> counts(ratio, values));
        values.replaceAll((id, value) -> switch (random.nextInt(200)) {
            case 0, 1 -> "";
            case 2 -> "n/a";
            default -> value;
        });
        return values;
    }

    private void counts(Measure.OfRatio ratio, Map<IndicatorId, String> values) {
        int total = 20 + random.nextInt(5000);
        int done = random.nextInt(100) == 0 ? total + 1 : total - random.nextInt(1 + total / (1 + random.nextInt(20)));
        ratio.of().indicators().forEach(id -> values.put(id, "0"));
        ratio.to().indicators().forEach(id -> values.put(id, "0"));
        values.put(ratio.to().sum().get(0), String.valueOf(total));
        values.put(ratio.of().sum().get(0), String.valueOf(done));
        ratio.printed().ifPresent(id -> values.put(id, String.valueOf(100L * Math.min(done, total) / total)));
    }

    private String value(Indicator indicator) {
        return switch (indicator.type()) {
            case COUNT -> String.valueOf(random.nextInt(4));
            case MONEY -> random.nextInt(90_000) + "." + random.nextInt(10);
            case PERCENT -> String.valueOf(random.nextInt(101));
            case FLAG -> random.nextInt(5) == 0 ? "false" : "true";
            case CODE -> String.valueOf(random.nextInt(3));
            case DATE ->
                "%d-%02d-%02d"
                        .formatted(set.effective().from().getYear(), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case TEXT -> "văn bản";
        };
    }
}
