package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.parindex.criteria.Criterion;
import vn.parindex.fact.Appraisal;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.word.Block.Column;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;

/** The points of one unit, leaf by leaf (bảng điểm): for its report on itself, and for the record of the appraisal. */
record PointTables(UnitScore score, PaperText text) {

    /**
     * What the rows of a table have beside the points.
     *
     * @param ofTotal in the last row
     */
    private record LastCells(
            Function<DomainScore, List<String>> ofDomain,
            Function<LeafScore, List<String>> ofLeaf,
            List<String> ofTotal) {}

    void summary(Block block) {
        if (!new SentPapers(score).lacking().isEmpty()) {
            block.paragraph(text.say("word.evidence-note"), false, false);
        }
        List<Column> columns = List.of(
                Column.of(text, "id", 800, false),
                Column.of(text, "leaf", 3200, false),
                Column.of(text, "max", 900, true),
                Column.of(text, "claimed", 900, true),
                Column.of(text, "computed", 1150, true),
                Column.of(text, "evidence", 2405, false));
        table(block, columns, new LastCells(domain -> List.of(""), leaf -> List.of(evidence(leaf)), List.of("")));
    }

    void appraisal(Block block) {
        List<Column> columns = List.of(
                Column.of(text, "id", 750, false),
                Column.of(text, "leaf", 2500, false),
                Column.of(text, "max", 850, true),
                Column.of(text, "claimed", 850, true),
                Column.of(text, "computed", 1150, true),
                Column.of(text, "appraised", 1150, true),
                Column.of(text, "reason", 2105, false));
        AppraisalReasons reasons = new AppraisalReasons(text);
        table(
                block,
                columns,
                new LastCells(
                        domain -> List.of(text.points(domain.appraised()), ""),
                        leaf -> List.of(
                                text.points(leaf.appraised().map(Appraisal::points)),
                                String.join("; ", reasons.of(leaf))),
                        List.of(text.points(score.appraised()), "")));
    }

    /** Every domain with its leaves, and the total. */
    private void table(Block block, List<Column> columns, LastCells last) {
        XWPFTable table = block.table(columns);
        for (DomainScore domain : score.domains()) {
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
                text.points(score.maxPoints()),
                text.points(score.claimed()),
                text.points(score.points()));
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
        SentPapers sent = new SentPapers(score);
        if (sent.isLacking(leaf)) {
            return text.say("word.evidence-asked", String.join("; ", leaf.leaf().evidence()));
        }
        List<String> papers = new ArrayList<>(leaf.evidence());
        List<String> withStatement = sent.withStatement(leaf);
        if (!withStatement.isEmpty()) {
            papers.add(text.say("word.evidence-with-statement", String.join("; ", withStatement)));
        }
        return String.join("; ", papers);
    }
}
