package vn.parindex.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Explainer;
import vn.parindex.points.Points;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;

/**
 * The leaves of one unit in the order of the set (bảng điểm của một đơn vị), with the sums as formulas over the rows.
 *
 * @param explained whether each leaf has its state, explanation and figures beside its points
 */
record LeafTable(UnitResult unit, PaperText text, boolean explained) {

    private static final int ID = 0;
    static final int NAME = 1;
    static final int MAX = 2;
    static final int APPLICABLE = 3;
    static final int CLAIMED = 4;
    static final int APPRAISED = 5;
    static final int POINTS = 6;
    static final int LOST = 7;
    private static final int REASON = 8;
    private static final int NOTE = 9;
    /** How many columns come out on paper: the reasons and figures in full are for the screen. */
    static final int PRINTED = 10;

    private static final int EXPLANATION = 10;
    private static final int INPUTS = 11;

    /** The rows of the domains that earn and lose points. */
    List<Integer> write(Page page) {
        page.head(columns());
        UnitScore score = unit.ranked().score();
        List<Integer> rows = new ArrayList<>();
        for (DomainScore domain : score.domains()) {
            rows.add(page.nextRow());
            domain(page, domain);
        }
        total(page, score, rows);
        return IntStream.range(0, rows.size())
                .filter(i -> score.domains().get(i).domain().kind() == DomainKind.ORDINARY)
                .mapToObj(rows::get)
                .toList();
    }

    private List<Page.Column> columns() {
        List<Page.Column> columns = new ArrayList<>(List.of(
                column("id", 9),
                column("leaf", 48),
                column("max", 9),
                column("applicable", 10),
                column("claimed", 9),
                column("appraised", 10),
                column("points", 9),
                column("lost", 9),
                column("reason", 30),
                column("note", 16)));
        if (explained) {
            columns.add(column("explanation", Page.WIDE));
            columns.add(column("inputs", Page.WIDE));
        }
        return columns;
    }

    private Page.Column column(String name, int width) {
        return new Page.Column(text.say("paper.column." + name), width);
    }

    /** The row of the domain with its sums, the leaves below it. */
    private void domain(Page page, DomainScore score) {
        Domain domain = score.domain();
        XSSFRow sums = page.row(Look.DOMAIN);
        page.text(sums, ID, domain.id(), Look.DOMAIN_CENTRED);
        page.text(sums, NAME, text.name(domain), Look.DOMAIN);
        int first = page.nextRow();
        for (Criterion criterion : domain.criteria()) {
            if (criterion.divided()) {
                XSSFRow heading = page.row(Look.HEADING);
                page.text(heading, ID, criterion.id(), Look.HEADING);
                page.text(heading, NAME, criterion.name(), Look.HEADING);
            }
            score.leaves().stream()
                    .filter(leaf -> criterion.leaves().contains(leaf.leaf()))
                    .forEach(leaf -> leaf(page, leaf));
        }
        sums(page, sums, score, first, page.nextRow() - 1);
    }

    private void sums(Page page, XSSFRow row, DomainScore score, int first, int last) {
        Domain domain = score.domain();
        page.formula(row, MAX, sum(first, last, MAX), domain.maxPoints().value(), Look.DOMAIN_POINTS);
        if (domain.kind() == DomainKind.ORDINARY) {
            page.formula(
                    row,
                    APPLICABLE,
                    sum(first, last, APPLICABLE),
                    score.applicableMax().value(),
                    Look.DOMAIN_POINTS);
        }
        page.formula(row, POINTS, sum(first, last, POINTS), score.points().value(), Look.DOMAIN_POINTS);
        if (domain.kind() != DomainKind.PENALTY) {
            page.formula(row, LOST, sum(first, last, LOST), Look.DOMAIN_POINTS);
        }
        UnitScore whole = unit.ranked().score();
        if (whole.claimed().isPresent()) {
            page.formula(row, CLAIMED, capped(domain, sum(first, last, CLAIMED)), Look.DOMAIN_POINTS);
        }
        if (whole.appraised().isPresent()) {
            String decidedElseComputed = sum(first, last, APPRAISED) + "+" + sum(first, last, POINTS) + "-SUMIF("
                    + Page.range(first, last, APPRAISED) + ",\">=0\"," + Page.range(first, last, POINTS) + ")";
            page.formula(row, APPRAISED, capped(domain, decidedElseComputed), Look.DOMAIN_POINTS);
        }
        domain.cap().ifPresent(cap -> page.text(row, NOTE, text.say("paper.cap", text.points(cap)), Look.DOMAIN));
    }

    private static String sum(int first, int last, int column) {
        return "SUM(" + Page.range(first, last, column) + ")";
    }

    private static String capped(Domain domain, String sum) {
        return domain.cap().map(cap -> "MIN(" + sum + "," + cap + ")").orElse(sum);
    }

    private void leaf(Page page, LeafScore leaf) {
        boolean counts = leaf.kind() == DomainKind.ORDINARY;
        XSSFRow row = page.row(Look.TEXT);
        page.text(row, ID, leaf.leaf().id().value(), Look.CENTRED);
        page.text(row, NAME, leaf.leaf().name(), Look.TEXT);
        page.number(row, MAX, leaf.leaf().maxPoints().value(), Look.POINTS);
        page.number(row, APPLICABLE, Optional.of(leaf.applicableMax().value()).filter(any -> counts), Look.POINTS);
        page.number(row, CLAIMED, leaf.claimed().map(Points::value), Look.POINTS);
        page.number(row, APPRAISED, leaf.appraised().map(one -> one.points().value()), Look.POINTS);
        page.number(row, POINTS, leaf.points().value(), Look.POINTS);
        if (leaf.kind() != DomainKind.PENALTY) {
            Points whole = counts ? leaf.applicableMax() : leaf.leaf().maxPoints();
            int at = row.getRowNum();
            page.formula(
                    row,
                    LOST,
                    Page.address(at, counts ? APPLICABLE : MAX) + "-" + Page.address(at, POINTS),
                    whole.minus(leaf.points()).value(),
                    Look.POINTS);
        }
        page.text(row, REASON, text.lostAndApart(leaf.lost()), Look.TEXT);
        page.text(
                row, NOTE, leaf.state() == LeafState.SCORED ? "" : text.terms().state(leaf.state()), Look.TEXT);
        if (explained) {
            String explanation = new Explainer(text.wording())
                    .explain(unit.ranked().score(), leaf, unit.problems())
                    .paragraph();
            page.text(row, EXPLANATION, explanation, Look.TEXT);
            page.text(row, INPUTS, String.join("; ", text.inputs(unit.ranked().score(), leaf)), Look.TEXT);
        }
    }

    /** Ordinary and bonus domains added, penalties taken away; the index below. */
    private void total(Page page, UnitScore score, List<Integer> rows) {
        XSSFRow row = page.row(Look.TOTAL);
        page.text(row, NAME, text.say("paper.total"), Look.TOTAL);
        page.formula(row, MAX, ordinary(score, rows, MAX), score.maxPoints().value(), Look.TOTAL_POINTS);
        page.formula(
                row,
                APPLICABLE,
                ordinary(score, rows, APPLICABLE),
                score.applicableMax().value(),
                Look.TOTAL_POINTS);
        page.formula(row, POINTS, signed(score, rows, POINTS), score.points().value(), Look.TOTAL_POINTS);
        page.formula(row, LOST, ordinary(score, rows, LOST), Look.TOTAL_POINTS);
        score.claimed()
                .ifPresent(claimed ->
                        page.formula(row, CLAIMED, signed(score, rows, CLAIMED), claimed.value(), Look.TOTAL_POINTS));
        score.appraised()
                .ifPresent(appraised -> page.formula(
                        row, APPRAISED, signed(score, rows, APPRAISED), appraised.value(), Look.TOTAL_POINTS));
        int total = row.getRowNum();
        score.index().ifPresent(index -> {
            XSSFRow below = page.row(Look.TOTAL);
            page.text(below, NAME, text.say("paper.column.index"), Look.TOTAL);
            page.digits(
                    page.formula(
                            below,
                            POINTS,
                            Page.address(total, POINTS) + "/" + Page.address(total, APPLICABLE),
                            index.share(),
                            Look.TOTAL_SHARE),
                    Look.TOTAL_SHARE,
                    unit.ranked().indexDigits());
            page.text(below, REASON, text.index(unit.ranked()), Look.TOTAL);
        });
        if (score.leaves().stream()
                .anyMatch(leaf -> !Page.isWritable(leaf.points().value()))) {
            page.text(page.row(), NAME, text.say("paper.rounded-some"), Look.SUBTITLE);
        }
    }

    static String ordinary(UnitScore score, List<Integer> rows, int column) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (score.domains().get(i).domain().kind() == DomainKind.ORDINARY) {
                sum.append(sum.isEmpty() ? "" : "+").append(Page.address(rows.get(i), column));
            }
        }
        return sum.toString();
    }

    static String signed(UnitScore score, List<Integer> rows, int column) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            boolean penalty = score.domains().get(i).domain().kind() == DomainKind.PENALTY;
            String plus = sum.isEmpty() ? "" : "+";
            sum.append(penalty ? "-" : plus).append(Page.address(rows.get(i), column));
        }
        return sum.toString();
    }
}
