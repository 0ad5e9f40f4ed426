package vn.parindex.bench.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/**
 * Writes a fact CSV of many unit-periods for the sample set (tệp CSV mẫu), a unit at a time: {@code SampleCsv FILE N}. Each
 * unit reports four quarters, so that N unit-periods are N ÷ 4 units.
 */
public final class SampleCsv {

    private static final List<String> PERIODS = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");

    private final CriteriaSet set;

    SampleCsv(CriteriaSet set) {
        this.set = set;
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new SampleCsv(SampleSet.read()).write(Integer.parseInt(args[1]), out);
        }
    }

    void write(int unitPeriods, BufferedWriter out) throws IOException {
        out.write("unit,name,level,period,indicator,value\n");
        for (int number = 0; number < unitPeriods; number++) {
            int unit = number / PERIODS.size();
            String head = String.join(
                    ",",
                    SampleUnits.id(unit),
                    SampleUnits.name(unit),
                    set.level().code(),
                    PERIODS.get(number % PERIODS.size()),
                    "");
            for (Map.Entry<IndicatorId, FactValue> value :
                    new SampleFacts(set, number).values().entrySet()) {
                out.write(head);
                out.write(value.getKey().value());
                out.write(',');
                out.write(value.getValue().known().map(Scalar::text).orElse(""));
                out.write('\n');
            }
        }
    }
}
