package vn.parindex.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Row of a report whose figure was left blank (ô để trống); a row that the form does not have is none. */
record BlankCell(IndicatorId indicator, SourceLocation at) {

    static Optional<BlankCell> of(FactSheet sheet, IndicatorId indicator) {
        return Optional.ofNullable(sheet.facts().get(indicator))
                .filter(fact -> fact.value().equals(FactValue.MISSING))
                .filter(fact -> fact.provenance().printed().isBlank())
                .flatMap(BlankCell::of);
    }

    /** In the order of the document. */
    static List<BlankCell> all(FactSheet sheet) {
        return sheet.facts().keySet().stream()
                .flatMap(indicator -> of(sheet, indicator).stream())
                .sorted(Comparator.comparing(BlankCell::at))
                .toList();
    }

    private static Optional<BlankCell> of(IndicatorFact fact) {
        return fact.provenance().source().map(at -> new BlankCell(fact.indicator(), at));
    }

    Message name() {
        return Figure.name(indicator, at);
    }
}
