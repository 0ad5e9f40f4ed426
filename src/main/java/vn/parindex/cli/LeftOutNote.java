package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.report.csv.LeftOut;

/** Says what a table of facts does not hold of the sheets it was made from (phần không ghi được): only what is there. */
record LeftOutNote(Console console) {

    void tell(List<FactSheet> sheets) {
        List<LeftOut> parts = LeftOut.of(sheets);
        List<LeftOut> grave = parts.stream().filter(LeftOut::changesResults).toList();
        List<FactSheet> without =
                sheets.stream().filter(sheet -> sheet.facts().isEmpty()).toList();
        List<String> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            sentences.add(console.say("note.left-out", names(parts)));
        }
        if (!grave.isEmpty()) {
            sentences.add(console.say("note.left-out-matters", names(grave)));
        }
        if (!without.isEmpty()) {
            sentences.add(console.say("note.left-out-units", UnitList.ofSheets(console, without)));
        }
        if (!sentences.isEmpty()) {
            sentences.add(console.say("note.left-out-instead"));
            console.err().write(String.join(" ", sentences) + "\n");
            console.err().flush();
        }
    }

    private List<String> names(List<LeftOut> parts) {
        return parts.stream()
                .map(part -> console.say("left-out." + part.code()))
                .toList();
    }
}
