package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.RankingResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Explainer;
import vn.parindex.explanation.Explanation;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** A result as CSV (bảng kết quả): one row a unit and leaf, or one row a unit. Decimals have a point, for programs. */
public final class ResultCsv {

    private final Explainer explainer;

    public ResultCsv(Wording wording) {
        this.explainer = new Explainer(wording);
    }

    /** One row for each unit and leaf that is wanted. */
    public void scores(AssessmentResult result, Predicate<LeafScore> wanted, PrintWriter out) {
        Rows rows = new Rows(
                out,
                "unit",
                "unitName",
                "period",
                "criteriaSet",
                "version",
                "sample",
                "leaf",
                "leafName",
                "state",
                "points",
                "maxPoints",
                "lost",
                "pointsAsPrinted",
                "pointsAsCounted",
                "claimed",
                "appraised",
                "method",
                "branch",
                "rule",
                "problems",
                "explanation");
        for (UnitResult unit : result.units()) {
            UnitScore score = unit.ranked().score();
            score.leaves().stream().filter(wanted).forEach(leaf -> {
                List<String> row = new ArrayList<>(head(result, score));
                row.addAll(leaf(explainer.explain(score, leaf, unit.problems())));
                rows.write(row);
            });
        }
        rows.finish();
    }

    /** One row a unit, in the order of the ranking, with the indexes of each domain: of computed points, and what is ranked by. */
    public void ranking(RankingResult result, PrintWriter out) {
        List<String> domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .map(Domain::id)
                .toList();
        Stream<String> fixed = Stream.of(
                "unit",
                "unitName",
                "period",
                "criteriaSet",
                "version",
                "sample",
                "level",
                "group",
                "rank",
                "rankedWith",
                "index",
                "indexLow",
                "indexHigh",
                "classification",
                "provisional",
                "points",
                "bonus",
                "penalty",
                "maxPoints",
                "applicableMax",
                "claimed",
                "appraised",
                "pointsAtRisk",
                "computable",
                "rankedBy",
                "rankedIndex",
                "toNextRank",
                "toNextClass",
                "nextClass",
                "doubtIndexLow",
                "doubtIndexHigh",
                "rankBest",
                "rankWorst",
                "pendingIndexLow",
                "pendingIndexHigh",
                "pendingRankBest",
                "pendingRankWorst");
        Rows rows = new Rows(
                out,
                Stream.of(fixed, columns("domain ", domains), columns("rankedDomain ", domains))
                        .flatMap(names -> names)
                        .toArray(String[]::new));
        for (RankedPlace place : result.ranking().places()) {
            RankedUnit unit = place.unit();
            List<String> row = new ArrayList<>(head(result.criteria(), unit.score()));
            row.addAll(totals(unit));
            row.add(result.basis().code());
            row.addAll(PlaceCells.of(place));
            domains.forEach(id -> row.add(domain(unit, id, DomainScore::index)));
            boolean ranked = unit.index().isPresent();
            domains.forEach(id -> row.add(ranked ? domain(unit, id, result.basis()::index) : ""));
            rows.write(row);
        }
        rows.finish();
    }

    static List<String> head(AssessmentResult result, UnitScore score) {
        return head(result.criteria(), score);
    }

    private static List<String> head(CriteriaSet set, UnitScore score) {
        return List.of(
                score.sheet().unit().id().value(),
                score.sheet().unit().name(),
                score.sheet().period().code(),
                set.id(),
                set.version(),
                String.valueOf(set.sample()));
    }

    private static List<String> leaf(Explanation explanation) {
        LeafScore leaf = explanation.leaf();
        return List.of(
                leaf.leaf().id().value(),
                leaf.leaf().name(),
                leaf.state().code(),
                leaf.points().toString(),
                leaf.leaf().maxPoints().toString(),
                leaf.lost().stream()
                        .map(loss -> loss.cause().code() + " " + loss.points())
                        .collect(Collectors.joining("; ")),
                points(leaf.pointsAsPrinted()),
                points(leaf.pointsAsCounted()),
                points(leaf.claimed()),
                points(leaf.appraised().map(appraisal -> appraisal.points())),
                leaf.leaf().method().kind(),
                leaf.award().branch(),
                leaf.award().rule().file() + ":" + leaf.award().rule().line() + " "
                        + leaf.award().rule().name(),
                explanation.problems().stream().map(Problem::code).distinct().collect(Collectors.joining("; ")),
                explanation.paragraph());
    }

    private static List<String> totals(RankedUnit unit) {
        UnitScore score = unit.score();
        return List.of(
                score.sheet().unit().level().code(),
                score.sheet().unit().group().name(),
                unit.rank().map(String::valueOf).orElse(""),
                String.valueOf(unit.rankedWith()),
                index(score.index(), unit.indexDigits()),
                index(score.indexOf(score.lowest()), unit.indexDigits()),
                index(score.indexOf(score.highest()), unit.indexDigits()),
                unit.band().map(Band::name).orElse(""),
                String.valueOf(score.provisional()),
                score.points().toString(),
                score.bonus().toString(),
                score.penalty().toString(),
                score.maxPoints().toString(),
                score.applicableMax().toString(),
                points(score.claimed()),
                points(score.appraised()),
                score.pointsAtRisk().toString(),
                score.computable().toString());
    }

    private static Stream<String> columns(String name, List<String> domains) {
        return domains.stream().map(id -> name + id);
    }

    private static String domain(RankedUnit ranked, String id, Function<DomainScore, Optional<Percent>> indexOf) {
        return ranked.score().domains().stream()
                .filter(domain -> domain.domain().id().equals(id))
                .findFirst()
                .map(domain -> index(indexOf.apply(domain), ranked.digitsOf(id)))
                .orElse("");
    }

    static String index(Optional<Percent> index, int digits) {
        return index.map(percent ->
                        percent.value().rounded(digits).setScale(digits).toPlainString())
                .orElse("");
    }

    private static String points(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }
}
