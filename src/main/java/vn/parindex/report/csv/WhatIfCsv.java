package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import vn.parindex.advice.Outlook;
import vn.parindex.advice.WhatIf;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Band;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/** What changed figures would do, as CSV (giả định): one row for everything that moves, facts first, totals last. */
public final class WhatIfCsv {

    public void write(AssessmentResult result, UnitResult unit, WhatIf whatIf, PrintWriter out) {
        Rows rows = new Rows(
                out,
                "unit",
                "unitName",
                "period",
                "criteriaSet",
                "version",
                "sample",
                "what",
                "id",
                "name",
                "before",
                "after",
                "difference");
        Writing writing = new Writing(rows, result);
        UnitScore score = unit.ranked().score();
        whatIf.changes()
                .forEach(change -> writing.row(
                        score,
                        "fact",
                        change.indicator().value(),
                        "",
                        RegainCsv.text(change.before()),
                        RegainCsv.text(change.after()),
                        change.difference()
                                .map(difference -> difference.toPlainString())
                                .orElse("")));
        whatIf.moved()
                .forEach(leaf -> writing.points(
                        score,
                        "leaf",
                        leaf.before().leaf().id().value(),
                        leaf.before().leaf().name(),
                        leaf.before().points(),
                        leaf.after().points()));
        whatIf.domains()
                .forEach(domain -> writing.points(
                        score,
                        "domain",
                        domain.before().domain().id(),
                        domain.before().domain().name(),
                        domain.before().points(),
                        domain.after().points()));
        writing.totals(whatIf.before(), whatIf.after());
        whatIf.others().forEach(other -> writing.totals(other.before(), other.after()));
        rows.finish();
    }

    /** Rows with the head of the unit before them. */
    private record Writing(Rows rows, AssessmentResult result) {

        void row(UnitScore unit, String what, String id, String name, String before, String after, String difference) {
            rows.write(
                    RegainCsv.joined(ResultCsv.head(result, unit), List.of(what, id, name, before, after, difference)));
        }

        void points(UnitScore unit, String what, String id, String name, Points before, Points after) {
            row(
                    unit,
                    what,
                    id,
                    name,
                    before.toString(),
                    after.toString(),
                    after.minus(before).toString());
        }

        void totals(Outlook before, Outlook after) {
            UnitScore unit = before.score();
            points(unit, "points", "", "", unit.points(), after.score().points());
            points(
                    unit,
                    "applicableMax",
                    "",
                    "",
                    unit.applicableMax(),
                    after.score().applicableMax());
            plain(unit, "index", index(before), index(after));
            plain(unit, "classification", band(before), band(after));
            plain(unit, "rank", rank(before.place().rank()), rank(after.place().rank()));
        }

        private void plain(UnitScore unit, String what, String before, String after) {
            row(unit, what, "", "", before, after, "");
        }

        private static String index(Outlook outlook) {
            return ResultCsv.index(outlook.score().index(), outlook.place().indexDigits());
        }

        private static String band(Outlook outlook) {
            return outlook.place().band().map(Band::name).orElse("");
        }

        private static String rank(Optional<Integer> rank) {
            return rank.map(String::valueOf).orElse("");
        }
    }
}
