package vn.parindex.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.ranking.RankBasis;
import vn.parindex.report.paper.FixedZip;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.paper.UnitStanding;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** A result as a workbook (báo cáo Excel) whose sums can be followed cell by cell; the same bytes for the same result. */
public final class ExcelReport {

    private static final Date ALWAYS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final PaperText text;

    public ExcelReport(Wording wording) {
        this.text = PaperText.in(wording);
    }

    /**
     * Writes the ranking of all units, and in full those chosen.
     *
     * @param chosen at least one unit of the result
     * @param out left open
     */
    public void write(AssessmentResult result, List<UnitResult> chosen, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, result, chosen);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            workbook.write(packed);
            out.write(FixedZip.of(packed.toByteArray()));
        }
    }

    private void fill(XSSFWorkbook workbook, AssessmentResult result, List<UnitResult> chosen) {
        Looks looks = new Looks(workbook);
        SheetNames names = new SheetNames();
        List<UnitScore> scores =
                chosen.stream().map(unit -> unit.ranked().score()).toList();
        Page summary = page(workbook, names, "paper.sheet.summary", looks, result);
        Page ranking = page(workbook, names, "paper.sheet.ranking", looks, result);
        names.of(text.say("paper.sheet.problems"));
        names.of(text.say("paper.sheet.figures"));
        summary.titles(text.title("paper.title", result), below(result, text.subject(result, scores)));
        if (chosen.size() == 1) {
            new LeafTable(chosen.get(0), text, false).write(summary);
            summary.finish(2, true);
        } else {
            new MatrixPage(chosen, text).write(summary);
            summary.finish(MatrixPage.UNITS, true);
        }
        ranking.titles(text.title("paper.ranking", result), below(result, text.subject(result, List.of())));
        new RankingPage(result, text, ranking).write();
        for (UnitResult unit : chosen) {
            UnitScore score = unit.ranked().score();
            String name = names.of(score.sheet().unit().name());
            Page page = new Page(workbook.createSheet(name), looks, text, result.criteria());
            page.titles(score.sheet().unit().name(), totals(result, unit));
            List<Integer> domains = new LeafTable(unit, text, true).write(page);
            page.finish(2, true);
            int last = new DomainChart(
                            text.say("paper.chart-domains", score.sheet().unit().name()), domains)
                    .draw(page, text);
            page.print(LeafTable.PRINTED, last);
        }
        Page problems =
                new Page(workbook.createSheet(text.say("paper.sheet.problems")), looks, text, result.criteria());
        problems.titles(text.say("paper.problems"), List.of());
        new ProblemPage(result, chosen, text).write(problems);
        Page figures = new Page(workbook.createSheet(text.say("paper.sheet.figures")), looks, text, result.criteria());
        figures.titles(text.say("paper.figures"), List.of());
        new FigurePage(chosen, text).write(figures);
        workbook.setForceFormulaRecalculation(true);
        workbook.getProperties().getCoreProperties().setTitle(text.title("paper.title", result));
        workbook.getProperties().getCoreProperties().setCreator("parindex");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(ALWAYS));
        workbook.getProperties().getCoreProperties().setModified(Optional.of(ALWAYS));
    }

    private Page page(XSSFWorkbook workbook, SheetNames names, String key, Looks looks, AssessmentResult result) {
        return new Page(workbook.createSheet(names.of(text.say(key))), looks, text, result.criteria());
    }

    private List<String> below(AssessmentResult result, String subject) {
        List<String> lines = new ArrayList<>(List.of(subject, set(result), text.legalBasis(result.criteria())));
        if (result.basis() == RankBasis.APPRAISED) {
            lines.add(text.say("report.rank.by-appraised"));
        }
        return lines;
    }

    private String set(AssessmentResult result) {
        return text.say(
                "paper.set",
                result.criteria().id(),
                result.criteria().version(),
                result.criteria().title(),
                result.engineVersion());
    }

    private List<String> totals(AssessmentResult result, UnitResult unit) {
        UnitScore score = unit.ranked().score();
        List<String> lines = new ArrayList<>();
        lines.add(text.terms().period(score.sheet().period()) + ". " + set(result));
        lines.add(text.say(
                "paper.totals",
                text.points(score.points()),
                text.points(score.applicableMax()),
                text.points(score.maxPoints()),
                text.index(unit.ranked())));
        lines.add(String.join("; ", new UnitStanding(unit.ranked(), result.basis(), text).lines()));
        lines.removeIf(String::isEmpty);
        if (result.basis() == RankBasis.APPRAISED) {
            lines.add(text.say("report.rank.by-appraised"));
        }
        lines.add(text.say("report.total.computable", text.points(score.computable()), text.points(score.maxPoints())));
        return lines;
    }
}
