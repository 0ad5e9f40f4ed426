package vn.parindex.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.rules.ShippedRules;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** A result with the page made of it. */
record PageRun(AssessmentResult result, String html) {

    static final Path DISTRICTS = Path.of("fixtures/tinh-mau/districts");
    static final Path PHAN_RANG = Path.of("fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt");

    static PageRun ofDistricts(Language language) {
        return of(DISTRICTS, UnitDeclaration.NONE, "district-2023", language);
    }

    static PageRun ofPhanRang() {
        UnitDeclaration unit = new UnitDeclaration(
                Optional.of(new UnitId("phan-rang-thap-cham")),
                Optional.of("UBND thành phố Phan Rang - Tháp Chàm"),
                Optional.of(UnitLevel.DISTRICT),
                Optional.of(new AssessmentPeriod("2023")));
        return of(PHAN_RANG, unit, "district-2023", Language.VI);
    }

    static PageRun of(Path input, UnitDeclaration unit, String criteria, Language language) {
        Assessment assessment = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
        CriteriaSet set = assessment.criteria(criteria).match((read, problems) -> read, problems -> {
            throw new AssertionError(problems.toString());
        });
        AssessmentResult result = advised(assessment.run(List.of(input), unit, set));
        return new PageRun(result, html(result, result.units(), language));
    }

    private static AssessmentResult advised(ScoredRun run) {
        return run.resultWithOutlooks(run.result().units());
    }

    static String html(AssessmentResult result, List<UnitResult> chosen, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReport(new Wording(language)).write(result, chosen, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Document page() {
        return Jsoup.parse(html);
    }
}
