package vn.parindex.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;

/** The units there are, for a complaint that names one there is not (danh sách đơn vị): so many as can be read. */
final class UnitList {

    private static final int SHOWN = 20;

    private UnitList() {}

    /** The units and periods of fact sheets. */
    static String ofSheets(Console console, List<FactSheet> sheets) {
        return of(
                console,
                sheets.stream()
                        .map(sheet -> sheet.unit().id().value() + " ("
                                + sheet.period().code() + ")"));
    }

    /** {@code huyen-mau-01 (2023), huyen-mau-02 (2023) và 11 đơn vị khác}. */
    static String of(Console console, Stream<String> units) {
        List<String> all = units.distinct().sorted().toList();
        String shown = all.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return all.size() <= SHOWN ? shown : console.say("usage.units-more", shown, String.valueOf(all.size() - SHOWN));
    }
}
