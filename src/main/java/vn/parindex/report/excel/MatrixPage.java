package vn.parindex.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.UnitScore;

/** The points of several units leaf by leaf (bảng tổng hợp nhiều đơn vị), a column a unit. */
record MatrixPage(List<UnitResult> units, PaperText text) {

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int MAX = 2;
    static final int UNITS = 3;

    void write(Page page) {
        List<Page.Column> columns = new ArrayList<>(List.of(column("id", 9), column("leaf", 44), column("max", 9)));
        units.forEach(unit ->
                columns.add(new Page.Column(unit.ranked().score().sheet().unit().name(), 13)));
        page.head(columns);
        UnitScore any = units.get(0).ranked().score();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < any.domains().size(); i++) {
            rows.add(page.nextRow());
            domain(page, any.domains().get(i).domain(), i);
        }
        total(page, any, rows);
    }

    private Page.Column column(String name, int width) {
        return new Page.Column(text.say("paper.column." + name), width);
    }

    private void domain(Page page, Domain domain, int number) {
        XSSFRow sums = page.row(Look.DOMAIN);
        page.text(sums, ID, domain.id(), Look.DOMAIN_CENTRED);
        page.text(sums, NAME, text.name(domain), Look.DOMAIN);
        int first = page.nextRow();
        for (Leaf leaf : domain.leaves()) {
            XSSFRow row = page.row(Look.TEXT);
            page.text(row, ID, leaf.id().value(), Look.CENTRED);
            page.text(row, NAME, leaf.name(), Look.TEXT);
            page.number(row, MAX, leaf.maxPoints().value(), Look.POINTS);
            each(
                    score -> score.leaf(leaf.id()).map(one -> one.points().value()),
                    (column, points) -> page.number(row, column, points, Look.POINTS));
        }
        int last = page.nextRow() - 1;
        page.formula(sums, MAX, sum(first, last, MAX), domain.maxPoints().value(), Look.DOMAIN_POINTS);
        each(
                score -> Optional.of(score.domains().get(number).points().value()),
                (column, points) ->
                        page.formula(sums, column, sum(first, last, column), points.orElseThrow(), Look.DOMAIN_POINTS));
    }

    private void total(Page page, UnitScore any, List<Integer> rows) {
        XSSFRow total = row(page, text.say("paper.total"));
        page.formula(
                total, MAX, LeafTable.ordinary(any, rows, MAX), any.maxPoints().value(), Look.TOTAL_POINTS);
        each(
                score -> Optional.of(score.points().value()),
                (column, points) -> page.formula(
                        total, column, LeafTable.signed(any, rows, column), points.orElseThrow(), Look.TOTAL_POINTS));
        XSSFRow applicable = row(page, text.say("paper.column.applicable"));
        each(
                score -> Optional.of(score.applicableMax().value()),
                (column, points) -> page.number(applicable, column, points, Look.TOTAL_POINTS));
        XSSFRow index = row(page, text.say("paper.column.index"));
        each(
                score -> score.index().map(value -> value.share()),
                (column, share) -> share.ifPresent(value -> page.formula(
                        index,
                        column,
                        Page.address(total.getRowNum(), column) + "/" + Page.address(applicable.getRowNum(), column),
                        value,
                        Look.TOTAL_SHARE)));
        XSSFRow claimed = row(page, text.say("paper.column.claimed"));
        each(
                score -> score.claimed().map(Points::value),
                (column, points) -> page.number(claimed, column, points, Look.TOTAL_POINTS));
        XSSFRow appraised = row(page, text.say("paper.column.appraised"));
        each(
                score -> score.appraised().map(Points::value),
                (column, points) -> page.number(appraised, column, points, Look.TOTAL_POINTS));
        boolean rounded = units.stream()
                .flatMap(unit -> unit.ranked().score().leaves().stream())
                .anyMatch(leaf -> !Page.isWritable(leaf.points().value()));
        if (rounded) {
            page.text(page.row(), NAME, text.say("paper.rounded-some"), Look.SUBTITLE);
        }
    }

    private static XSSFRow row(Page page, String name) {
        XSSFRow row = page.row(Look.TOTAL);
        page.text(row, NAME, name, Look.TOTAL);
        return row;
    }

    /** Puts a figure of each unit into its column. */
    private interface Cell {
        void put(int column, Optional<Fraction> figure);
    }

    private void each(Function<UnitScore, Optional<Fraction>> figure, Cell cell) {
        for (int i = 0; i < units.size(); i++) {
            cell.put(UNITS + i, figure.apply(units.get(i).ranked().score()));
        }
    }

    private static String sum(int first, int last, int column) {
        return "SUM(" + Page.range(first, last, column) + ")";
    }
}
