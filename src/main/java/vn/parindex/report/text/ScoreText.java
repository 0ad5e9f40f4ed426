package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** The points of each unit as a table for a terminal (bảng điểm): domains, leaves, lost points with causes, problems. */
public final class ScoreText {

    private static final int LOST = 23;

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public ScoreText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    public void write(AssessmentResult result, PrintWriter out) {
        Page page = new Page(out, wording);
        boolean first = true;
        for (UnitResult unit : result.units()) {
            if (!first) {
                page.blank();
                page.line("═".repeat(Table.PAGE));
                page.blank();
            }
            first = false;
            write(result, unit, page, out);
        }
        refused(result, page);
    }

    private void write(AssessmentResult result, UnitResult unit, Page page, PrintWriter out) {
        UnitHeading heading = new UnitHeading(page, wording);
        UnitScore score = unit.ranked().score();
        page.heading(page.say("score.title"));
        page.blank();
        heading.unit(score);
        heading.set(result);
        page.blank();
        heading.totals(unit.ranked());
        page.blank();
        domains(unit.ranked(), page);
        page.blank();
        leaves(score, page);
        legend(score, page);
        problems(unit, page, out);
    }

    private void domains(RankedUnit ranked, Page page) {
        UnitScore score = ranked.score();
        Table table = new Table(
                Column.left(page.say("column.id")),
                Column.wrapped(page.say("column.domain")),
                Column.right(page.say("column.points")),
                Column.right(page.say("column.applicable")),
                Column.right(page.say("column.index")));
        for (DomainScore domain : score.domains()) {
            boolean ordinary = domain.domain().kind() == DomainKind.ORDINARY;
            table.row(
                    domain.domain().id(),
                    terms.domain(domain.domain()),
                    signed(domain.points(), domain.domain().kind()),
                    ordinary ? figures.points(domain.applicableMax()) : "",
                    domain.index()
                            .map(index -> figures.index(
                                    index, ranked.digitsOf(domain.domain().id())))
                            .orElse(""));
        }
        table.line();
        table.row(
                "",
                page.say("score.total"),
                figures.points(score.points()),
                figures.points(score.applicableMax()),
                score.index()
                        .map(index -> figures.index(index, ranked.indexDigits()))
                        .orElse(""));
        page.table(table);
    }

    private void leaves(UnitScore score, Page page) {
        Table table = new Table(
                Column.left(page.say("column.id")),
                Column.wrapped(page.say("column.leaf")),
                Column.right(page.say("column.points")),
                Column.left(page.say("column.state")),
                Column.wrapped(page.say("column.lost"), LOST));
        for (DomainScore domain : score.domains()) {
            table.line();
            table.heading(domain.domain().id(), domain.domain().name().toUpperCase(Locale.ROOT));
            for (Criterion criterion : domain.domain().criteria()) {
                if (criterion.divided()) {
                    table.heading(criterion.id(), criterion.name());
                }
                domain.leaves().stream()
                        .filter(leaf -> criterion.leaves().contains(leaf.leaf()))
                        .forEach(leaf -> table.row(row(leaf, page)));
            }
        }
        page.table(table);
    }

    private List<String> row(LeafScore leaf, Page page) {
        return List.of(
                leaf.leaf().id().value(),
                leaf.leaf().name(),
                page.say(
                        "score.points-of",
                        signed(leaf.points(), leaf.kind()),
                        figures.points(leaf.leaf().maxPoints())),
                terms.state(leaf.state()),
                Stream.concat(
                                leaf.lost().stream()
                                        .filter(loss -> !loss.cause().leavesMaximum())
                                        .map(loss -> figures.points(loss.points()) + " " + terms.cause(loss.cause())),
                                leaf.lost().stream()
                                        .filter(loss -> loss.cause().leavesMaximum())
                                        .map(loss -> page.say(
                                                "score.apart",
                                                terms.cause(loss.cause()),
                                                figures.points(loss.points()))))
                        .collect(Collectors.joining("; ")));
    }

    private String signed(Points points, DomainKind kind) {
        String sign = switch (kind) {
            case ORDINARY -> "";
            case BONUS -> points.isZero() ? "" : "+";
            case PENALTY -> points.isZero() ? "" : "−";
        };
        return sign + figures.points(points);
    }

    /** The causes that occur, each with what it means; apart those that are no loss. */
    private void legend(UnitScore score, Page page) {
        legend(score, page, "score.legend", cause -> !cause.leavesMaximum());
        legend(score, page, "score.legend-apart", LossCause::leavesMaximum);
    }

    private void legend(UnitScore score, Page page, String heading, Predicate<LossCause> wanted) {
        List<LossCause> causes = Arrays.stream(LossCause.values())
                .filter(wanted)
                .filter(cause -> score.leaves().stream()
                        .flatMap(leaf -> leaf.lost().stream())
                        .anyMatch(loss -> loss.cause() == cause))
                .toList();
        if (causes.isEmpty()) {
            return;
        }
        page.blank();
        page.heading(page.say(heading));
        for (LossCause cause : causes) {
            page.paragraph(page.say("score.legend-entry", terms.cause(cause), terms.meaning(cause)), 2);
        }
    }

    private void problems(UnitResult unit, Page page, PrintWriter out) {
        page.blank();
        page.heading(page.say("score.problems", String.valueOf(unit.problems().size())));
        if (!unit.problems().isEmpty()) {
            page.blank();
            new ProblemText(wording)
                    .list(unit.problems(), unit.ranked().score().sheet().documents(), out);
        }
    }

    private void refused(AssessmentResult result, Page page) {
        if (result.refused().isEmpty()) {
            return;
        }
        if (!result.units().isEmpty()) {
            page.blank();
        }
        List<String> files = result.refused().stream()
                .map(problem -> problem.source().document())
                .distinct()
                .toList();
        page.paragraph(page.say("score.refused", String.join(", ", files)), 0);
    }
}
