package vn.parindex.report.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.Provenance;
import vn.parindex.unit.UnitGroup;

/** Part of fact sheets that a table of facts has no room for (phần bảng số liệu không ghi được). */
public enum LeftOut {
    GROUP(true, sheet -> !sheet.unit().group().equals(UnitGroup.NONE)),
    APPRAISAL(true, FactSheet::isAppraised),
    EVIDENCE(true, sheet -> !sheet.evidence().isEmpty()),
    CLAIMS(false, sheet -> !sheet.claims().isEmpty()),
    STATEMENTS(false, sheet -> !sheet.statements().isEmpty()),
    SOURCES(
            false,
            sheet -> !sheet.documents().isEmpty()
                    || sheet.facts().values().stream().anyMatch(fact -> says(fact.provenance())));

    private final boolean changesResults;
    private final Predicate<FactSheet> stands;

    LeftOut(boolean changesResults, Predicate<FactSheet> stands) {
        this.changesResults = changesResults;
        this.stands = stands;
    }

    /** {@code appraisal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether points or ranks may be others without it. */
    public boolean changesResults() {
        return changesResults;
    }

    /** The parts that at least one of the sheets has; those that change results first. */
    public static List<LeftOut> of(List<FactSheet> sheets) {
        return Arrays.stream(values())
                .filter(part -> sheets.stream().anyMatch(part.stands))
                .toList();
    }

    /** More than the row of a table says by itself. */
    private static boolean says(Provenance from) {
        return !from.printed().isEmpty()
                || from.source().isPresent()
                || !from.note().isEmpty()
                || !from.also().isEmpty();
    }
}
