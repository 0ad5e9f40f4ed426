package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;

/** Facts of many units as CSV (bảng số liệu), in the form that is read again: one row a fact, empty for missing. */
public final class FactsCsv {

    public void write(List<FactSheet> sheets, PrintWriter out) {
        Rows rows = new Rows(out, "unit", "name", "level", "period", "indicator", "value");
        for (FactSheet sheet : sheets) {
            for (IndicatorFact fact : sheet.facts().values()) {
                rows.write(
                        sheet.unit().id().value(),
                        sheet.unit().name(),
                        sheet.unit().level().code(),
                        sheet.period().code(),
                        fact.indicator().value(),
                        value(fact.value()));
            }
        }
        rows.finish();
    }

    private static String value(FactValue value) {
        return value.match(Scalar::text, () -> "", () -> "n/a", value::state);
    }
}
