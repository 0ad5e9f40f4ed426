package vn.parindex.bench.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.IngestResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranker;
import vn.parindex.report.text.ScoreText;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/**
 * Scores one report as {@code parindex score} does, with the same readers, checks and text, but by rules written in Java
 * (chương trình viết tay): no Drools, no command line library. {@code PlainProgram REPORT ID NAME PERIOD SET SHA256 VERSION}.
 */
public final class PlainProgram {

    private PlainProgram() {}

    /** @param args the last two are printed as the rules' hash and the engine's version: nothing is computed for them */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        Assessment assessment = new Assessment(Optional.empty(), Optional.empty(), args[6]);
        CriteriaSet set = assessment.criteria(args[4]).match((read, problems) -> read, problems -> {
            throw new IllegalArgumentException(args[4] + ": " + problems);
        });
        UnitDeclaration unit = new UnitDeclaration(
                Optional.of(new UnitId(args[1])),
                Optional.of(args[2]),
                Optional.of(UnitLevel.DISTRICT),
                Optional.of(new AssessmentPeriod(args[3])));
        IngestResult read = assessment.ingest(List.of(Path.of(args[0])), unit, set);
        List<FactSheet> sheets =
                read.submissions().stream().map(AssessedSubmission::sheet).toList();
        List<UnitResult> units = new Ranker(set)
                .rank(new RuleScorer(new PlainRules(args[5])).score(set, sheets)).stream()
                        .map(ranked -> new UnitResult(ranked, problems(read, ranked)))
                        .toList();
        new ScoreText(new Wording(Language.VI))
                .write(new AssessmentResult(set, args[5], args[6], units, read.refused()), out);
        out.flush();
        System.exit(0);
    }

    private static List<Problem> problems(IngestResult read, RankedUnit ranked) {
        return read.submissions().stream()
                .filter(one -> one.sheet() == ranked.score().sheet())
                .findFirst()
                .orElseThrow()
                .problems();
    }
}
