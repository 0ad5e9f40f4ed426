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
            case BANG_TONG_HOP -> {
                if (!lackingEvidence().isEmpty()) {
                    block.paragraph(text.say("word.evidence-note"), false, false);
                }
                summary(block);
            }
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
        if (lacksEvidence(leaf)) {
            return text.say("word.evidence-asked", String.join("; ", leaf.leaf().evidence()));
        }
        List<String> papers = new ArrayList<>(leaf.evidence());
        statement(leaf)
                .map(UnitStatement::evidence)
                .filter(sent -> !sent.isEmpty())
                .ifPresent(sent -> papers.add(text.say("word.evidence-with-statement", String.join("; ", sent))));
        return String.join("; ", papers);
    }

    /** Neither with the claims nor with a statement. */
    private boolean lacksEvidence(LeafScore leaf) {
        return leaf.state() != LeafState.NOT_APPLICABLE
                && leaf.lacksEvidence()
                && statement(leaf).filter(one -> !one.evidence().isEmpty()).isEmpty();
    }

    private List<LeafScore> lackingEvidence() {
        return score().leaves().stream().filter(this::lacksEvidence).toList();
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
        } else {
            Optional.of(text.lost(leaf))
                    .filter(lost -> !lost.isEmpty())
                    .ifPresent(lost -> reasons.add(text.say("word.lost", lost)));
            reasons.add(text.apart(leaf));
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

    /** Leaves that lost points, then what lacks evidence; what the unit says to it, or room for it. */
    private void statements(Block block) {
        List<LeafScore> open = score().leaves().stream()
                .filter(leaf -> leaf.state() != LeafState.NOT_APPLICABLE)
                .filter(leaf -> isShort(leaf) || statement(leaf).isPresent())
                .toList();
        if (open.isEmpty() && lackingEvidence().isEmpty()) {
            block.paragraph(text.say("word.nothing-to-explain"), false, false);
        }
        List<LeafScore> unreported = open.stream()
                .filter(leaf ->
                        leaf.state() == LeafState.NO_DATA && statement(leaf).isEmpty())
                .toList();
        open.stream().filter(leaf -> !unreported.contains(leaf)).forEach(leaf -> statement(block, leaf));
        unreported(block, unreported);
        lackingEvidence(block);
    }

    private void statement(Block block, LeafScore leaf) {
        block.title(text.say("word.leaf", leaf.leaf().id().value(), leaf.leaf().name()));
        block.paragraph(String.join(" ", own(leaf)), false, false);
        block.paragraph(
                statement(leaf)
                        .map(one -> text.say("word.statement", one.text(), String.join("; ", one.evidence())))
                        .orElseGet(() -> text.say("word.statement-open")),
                false,
                true);
    }

    /** The explanation without what the document says once for all: its legal basis, and which papers are not there. */
    private List<String> own(LeafScore leaf) {
        String papers = text.say(
                "explanation.evidence.noted", String.join("; ", leaf.leaf().evidence()));
        String basis = text.say(
                "explanation.basis", text.terms().legalBasis(score().criteria().legalBasis()));
        return new Explainer(text.wording())
                .explain(score(), leaf, unit.problems()).sentences().stream()
                        .filter(sentence -> !sentence.equals(papers) && !sentence.equals(basis))
                        .toList();
    }

    /** What counts as nothing because it was not reported, in one table. */
    private void unreported(Block block, List<LeafScore> leaves) {
        if (leaves.isEmpty()) {
            return;
        }
        String rule = text.say("explanation.missing.zero");
        block.title(text.say("word.unreported"));
        block.paragraph(rule, false, false);
        List<Column> columns = List.of(
                column("id", 800, false),
                column("leaf", 2800, false),
                column("lost", 850, true),
                column("missing", 2905, false),
                column("statement", 2000, false));
        XWPFTable table = block.table(columns);
        for (LeafScore leaf : leaves) {
            List<String> sentences = new ArrayList<>(own(leaf));
            sentences.remove(0);
            sentences.remove(rule);
            sentences.remove(text.say(
                    "explanation.basis", text.terms().legalBasis(leaf.leaf().legalBasis())));
            Block.row(
                    table,
                    columns,
                    List.of(
                            leaf.leaf().id().value(),
                            leaf.leaf().name(),
                            text.points(leaf.leaf().maxPoints().minus(leaf.points())),
                            String.join(" ", sentences),
                            ""),
                    false);
        }
    }

    private void lackingEvidence(Block block) {
        List<String> ids =
                lackingEvidence().stream().map(leaf -> leaf.leaf().id().value()).toList();
        if (ids.isEmpty()) {
            return;
        }
        boolean none = score().leaves().stream()
                .filter(leaf -> leaf.state() != LeafState.NOT_APPLICABLE)
                .filter(leaf -> !leaf.leaf().evidence().isEmpty())
                .allMatch(this::lacksEvidence);
        block.title(text.say("word.evidence-title"));
        block.paragraph(
                none
                        ? text.say("word.evidence-none", String.valueOf(ids.size()))
                        : text.say("word.evidence-lacking", String.join(", ", ids)),
                false,
                false);
        block.paragraph(text.say("word.statement-open"), false, true);
    }

    private static boolean isShort(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                ? leaf.lost().stream().anyMatch(loss -> !loss.cause().leavesMaximum())
                : leaf.kind() == DomainKind.PENALTY && !leaf.points().isZero();
    }

    private Optional<UnitStatement> statement(LeafScore leaf) {
        return Optional.ofNullable(score().sheet().statements().get(leaf.leaf().id()));
    }

    private void problems(Block block) {
        if (unit.problems().isEmpty()) {
            block.paragraph(text.say("report.problem.none"), false, false);
        }
        for (Problem problem :
                unit.problems().stream().sorted(Problem.GRAVEST_FIRST).toList()) {
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
