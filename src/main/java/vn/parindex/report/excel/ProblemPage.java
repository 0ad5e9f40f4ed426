package vn.parindex.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Places;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Problem;
import vn.parindex.report.paper.PaperText;

/** The problems of the data (trang vấn đề số liệu): those of the units, then those of refused inputs. */
record ProblemPage(AssessmentResult result, List<UnitResult> chosen, PaperText text) {

    void write(Page page) {
        page.head(List.of(
                column("unit", 32),
                column("severity", 12),
                column("problem", 26),
                column("place", 26),
                column("table", 36),
                column("message", 60),
                column("hint", 50),
                column("others", 30),
                column("used", 14)));
        for (UnitResult unit : chosen) {
            Places places = text.places(unit.ranked().score());
            unit.problems().stream()
                    .sorted(Problem.GRAVEST_FIRST)
                    .forEach(problem -> row(
                            page,
                            unit.ranked().score().sheet().unit().name(),
                            problem,
                            places,
                            text.say("paper.list", leaves(unit, problem))));
        }
        result.refused()
                .forEach(problem -> row(page, text.say("paper.refused"), problem, new Places(text.wording()), ""));
        page.finish(2, true);
    }

    private static List<String> leaves(UnitResult unit, Problem problem) {
        return unit.ranked().score().leaves().stream()
                .filter(leaf -> leaf.leaf().indicators().stream().anyMatch(problem.indicators()::contains))
                .map(leaf -> leaf.leaf().id())
                .map(LeafId::value)
                .toList();
    }

    private void row(Page page, String unit, Problem problem, Places places, String leaves) {
        XSSFRow row = page.row();
        int column = 0;
        page.text(row, column++, unit, Look.TEXT);
        page.text(row, column++, text.terms().severity(problem.severity()), Look.CENTRED);
        page.text(row, column++, problem.code(), Look.TEXT);
        page.text(row, column++, places.reference(problem.source()), Look.TEXT);
        page.text(row, column++, places.inTable(problem.source()), Look.TEXT);
        page.text(row, column++, text.wording().say(problem.message()), Look.TEXT);
        page.text(row, column++, text.wording().say(problem.hint()), Look.TEXT);
        page.text(row, column++, places.others(problem.places(), problem.source()), Look.TEXT);
        page.text(row, column, leaves, Look.TEXT);
    }

    private Page.Column column(String name, int width) {
        return new Page.Column(text.say("paper.column." + name), width);
    }
}
