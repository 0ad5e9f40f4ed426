package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Explainer;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.word.Block.Column;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/** The tables and lists about one unit (các khối nội dung về đơn vị). */
record UnitBlocks(UnitResult unit, PaperText text) {

    void write(Placeholder placeholder, Block block) {
        switch (placeholder) {
            case BANG_TONG_HOP -> summary(block);
            case BANG_THAM_DINH -> appraisal(block);
            case GIAI_TRINH -> statements(block);
            case VAN_DE_SO_LIEU -> problems(block);
            default -> throw new IllegalArgumentException(placeholder + " is no block");
        }
    }

    /**
     * What the rows of a table have beside the points.
     *
     * @param ofTotal in the last row
     */
    private record LastCells(
            Function<DomainScore, List<String>> ofDomain,
            Function<LeafScore, List<String>> ofLeaf,
            List<String> ofTotal) {}

    private void summary(Block block) {
        List<Column> columns = List.of(
                column("id", 800, false),
                column("leaf", 3200, false),
                column("max", 900, true),
                column("claimed", 900, true),
                column("computed", 1150, true),
                column("evidence", 2405, false));
        table(block, columns, new LastCells(domain -> List.of(""), leaf -> List.of(evidence(leaf)), List.of("")));
    }

    private void appraisal(Block block) {
        List<Column> columns = List.of(
                column("id", 750, false),
                column("leaf", 2500, false),
                column("max", 850, true),
                column("claimed", 850, true),
                column("computed", 1150, true),
                column("appraised", 1150, true),
                column("reason", 2105, false));
        table(
                block,
                columns,
                new LastCells(
                        domain -> List.of(text.points(domain.appraised()), ""),
                        leaf -> List.of(
                                text.points(leaf.appraised().map(Appraisal::points)), String.join("; ", reasons(leaf))),
                        List.of(text.points(score().appraised()), "")));
    }

    /** Every domain with its leaves, and the total. */
    private void table(Block block, List<Column> columns, LastCells last) {
        XWPFTable table = block.table(columns);
        for (DomainScore domain : score().domains()) {
            Block.row(table, columns, joined(cells(domain), last.ofDomain().apply(domain)), true);
            for (LeafScore leaf : domain.leaves()) {
                heading(domain, leaf).ifPresent(criterion -> Block.heading(table, columns, criterion));
                Block.row(table, columns, joined(cells(leaf), last.ofLeaf().apply(leaf)), false);
            }
        }
        Block.row(table, columns, joined(cellsOfTotal(), last.ofTotal()), true);
    }

    private List<String> cells(DomainScore domain) {
        return List.of(
                domain.domain().id(),
                text.name(domain.domain()),
                text.points(domain.domain().maxPoints()),
                text.points(domain.claimed()),
                text.points(domain.points(), domain.domain().kind()));
    }

    private List<String> cells(LeafScore leaf) {
        return List.of(
                leaf.leaf().id().value(),
                leaf.leaf().name(),
                text.points(leaf.leaf().maxPoints()),
                text.points(leaf.claimed()),
                computed(leaf));
    }

    private List<String> cellsOfTotal() {
        return List.of(
                "",
                text.say("paper.total"),
                text.points(score().maxPoints()),
                text.points(score().claimed()),
                text.points(score().points()));
    }

    private static List<String> joined(List<String> first, List<String> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    /** Id and name of the criterion whose first sub-criterion this is. */
    private static Optional<List<String>> heading(DomainScore domain, LeafScore leaf) {
        return domain.domain().criteria().stream()
                .filter(Criterion::divided)
                .filter(criterion ->
                        criterion.leaves().get(0).id().equals(leaf.leaf().id()))
                .map(criterion -> List.of(criterion.id(), criterion.name()))
                .findFirst();
    }

    private String computed(LeafScore leaf) {
        String points = text.points(leaf.points(), leaf.kind());
        return leaf.state() == LeafState.SCORED
                ? points
                : text.say("word.computed", points, text.terms().state(leaf.state()));
    }

    private String evidence(LeafScore leaf) {
        if (leaf.lacksEvidence()) {
            return text.say(
                    "word.evidence-missing", String.join("; ", leaf.leaf().evidence()));
        }
        return String.join("; ", leaf.evidence());
    }

    private List<String> reasons(LeafScore leaf) {
        List<String> reasons = new ArrayList<>();
        Optional<Points> otherwise =
                leaf.appraised().map(Appraisal::points).filter(appraised -> appraised.compareTo(leaf.points()) != 0);
        if (otherwise.isPresent()) {
            // the causes are those of the computed points; of the appraised ones only the sum is known
            Points lost = leaf.leaf().maxPoints().minus(otherwise.get());
            if (lost.signum() > 0) {
                reasons.add(text.say("word.lost", text.points(lost)));
            }
        } else if (!leaf.lost().isEmpty()) {
            reasons.add(text.say("word.lost", text.lost(leaf)));
        }
        leaf.appraised().ifPresent(appraisal -> {
            appraisal
                    .reason()
                    .ifPresent(reason -> reasons.add(text.say("explanation.appraisal.reason." + reason.code())));
            reasons.add(appraisal.note());
        });
        reasons.removeIf(String::isEmpty);
        return reasons;
    }

    /** Leaves that lost points or lack evidence; what the unit says to them, or room for it. */
    private void statements(Block block) {
        List<LeafScore> open = score().leaves().stream()
                .filter(leaf -> leaf.state() != LeafState.NOT_APPLICABLE)
                .filter(leaf ->
                        isShort(leaf) || leaf.lacksEvidence() || statement(leaf).isPresent())
                .toList();
        if (open.isEmpty()) {
            block.paragraph(text.say("word.nothing-to-explain"), false, false);
        }
        for (LeafScore leaf : open) {
            String id = leaf.leaf().id().value();
            block.title(text.say("word.leaf", id, leaf.leaf().name()));
            String explained = new Explainer(text.wording())
                    .explain(score(), leaf, unit.problems())
                    .paragraph();
            block.paragraph(explained, false, false);
            if (leaf.lacksEvidence()
                    && !explained.contains(leaf.leaf().evidence().get(0))) {
                block.paragraph(
                        text.say(
                                "word.evidence-missing",
                                String.join("; ", leaf.leaf().evidence())),
                        false,
                        false);
            }
            block.paragraph(
                    statement(leaf)
                            .map(one -> text.say("word.statement", one.text(), String.join("; ", one.evidence())))
                            .orElseGet(() -> text.say("word.statement-open")),
                    false,
                    true);
        }
    }

    private static boolean isShort(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                ? !leaf.lost().isEmpty()
                : leaf.kind() == DomainKind.PENALTY && !leaf.points().isZero();
    }

    private Optional<UnitStatement> statement(LeafScore leaf) {
        return Optional.ofNullable(score().sheet().statements().get(leaf.leaf().id()));
    }

    private void problems(Block block) {
        if (unit.problems().isEmpty()) {
            block.paragraph(text.say("report.problem.none"), false, false);
        }
        for (Problem problem : unit.problems()) {
            block.paragraph(
                    text.say(
                            "word.problem",
                            text.terms().severity(problem.severity()),
                            place(problem.source()),
                            text.wording().say(problem.message()),
                            text.wording().say(problem.hint())),
                    false,
                    false);
        }
    }

    /** In words; of a file its bare name, because the folders of a machine say nothing to who signs. */
    private String place(SourceLocation source) {
        String file = text.places(score()).file(source);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String place = text.places(score()).inWords(source);
        return place.startsWith(file) ? name + place.substring(file.length()) : text.say("word.place", name, place);
    }

    private UnitScore score() {
        return unit.ranked().score();
    }

    private Column column(String name, int width, boolean number) {
        return new Column(text.say("word.column." + name), width, number);
    }
}
