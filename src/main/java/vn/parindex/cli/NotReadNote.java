package vn.parindex.cli;

import java.util.List;
import vn.parindex.assessment.UnitResult;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.problem.Problem;
import vn.parindex.report.text.ProblemText;

/** Says beside a result which tables of the reports were not read, and which reports gave no figure (phần không đọc được). */
record NotReadNote(Console console) {

    private static final String TABLE_NOT_READ = "table-not-read";

    void tell(List<UnitResult> units) {
        ProblemText text = new ProblemText(console.wording());
        for (UnitResult unit : units) {
            List<Problem> tables = unit.problems().stream()
                    .filter(problem -> problem.code().equals(TABLE_NOT_READ))
                    .toList();
            text.list(tables, sheet(unit).documents(), console.err());
        }
        List<FactSheet> without = units.stream()
                .map(NotReadNote::sheet)
                .filter(NotReadNote::isReadInVain)
                .toList();
        if (!without.isEmpty()) {
            console.note("note.without-figures", UnitList.ofSheets(console, without));
        }
        console.err().flush();
    }

    private static boolean isReadInVain(FactSheet sheet) {
        return !sheet.facts().isEmpty()
                && sheet.facts().values().stream().allMatch(fact -> fact.value().equals(FactValue.MISSING));
    }

    private static FactSheet sheet(UnitResult unit) {
        return unit.ranked().score().sheet();
    }
}
