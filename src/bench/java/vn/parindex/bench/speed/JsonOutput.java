package vn.parindex.bench.speed;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.advice.Regain;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.ranking.Ranker;
import vn.parindex.report.json.ResultJson;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Ranks, words and writes scores as the commands do with {@code --format json} (kết quả JSON). */
final class JsonOutput {

    private JsonOutput() {}

    static String text(CriteriaSet set, List<UnitScore> scores) {
        StringWriter text = new StringWriter();
        write(set, scores, text);
        return text.toString();
    }

    static String textWithRegain(Scorer scorer, CriteriaSet set, List<FactSheet> sheets) {
        StringWriter text = new StringWriter();
        writeWithRegain(scorer, set, sheets, text);
        return text.toString();
    }

    /** As {@code rank --format json}: everything worded, no offers. */
    static void write(CriteriaSet set, List<UnitScore> scores, Writer to) {
        writeResults(set, results(set, scores), to);
    }

    /** As {@code score --format json}: with the way back to every lost point, found by scoring again. */
    static void writeWithRegain(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, Writer to) {
        List<UnitScore> scores = scorer.score(set, sheets);
        Regain regain = new Regain(scorer, set, sheets);
        List<UnitResult> advised = results(set, scores).stream()
                .map(unit -> new UnitResult(
                        unit.ranked(),
                        unit.problems(),
                        Optional.of(regain.leaves(
                                number(scores, unit), unit.ranked().score())),
                        Optional.empty()))
                .toList();
        writeResults(set, advised, to);
    }

    private static List<UnitResult> results(CriteriaSet set, List<UnitScore> scores) {
        return new Ranker(set)
                .rank(scores).stream()
                        .map(ranked -> new UnitResult(ranked, List.of()))
                        .toList();
    }

    private static int number(List<UnitScore> scores, UnitResult unit) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i) == unit.ranked().score())
                .findFirst()
                .orElseThrow();
    }

    private static void writeResults(CriteriaSet set, List<UnitResult> units, Writer to) {
        PrintWriter out = new PrintWriter(to);
        new ResultJson(new Wording(Language.VI))
                .write(new AssessmentResult(set, "0".repeat(64), "bench", units, List.of()), out);
        out.flush();
    }
}
