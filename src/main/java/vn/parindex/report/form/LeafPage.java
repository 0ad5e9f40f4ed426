package vn.parindex.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.form.FormColumn;
import vn.parindex.points.Points;
import vn.parindex.report.form.FormStyles.Look;
import vn.parindex.wording.Wording;

/** The sheet of the self-assessment (trang tự chấm): a row a leaf, with sums by criterion, domain and in total. */
final class LeafPage {

    private static final int DIGITS = 12;
    private static final Map<FormColumn, Integer> WIDTHS = Map.ofEntries(
            Map.entry(FormColumn.NUMBER, 8),
            Map.entry(FormColumn.NAME, 50),
            Map.entry(FormColumn.MAXIMUM, 10),
            Map.entry(FormColumn.CLAIM, 10),
            Map.entry(FormColumn.ASKED, 28),
            Map.entry(FormColumn.EVIDENCE, 34),
            Map.entry(FormColumn.STATEMENT, 34),
            Map.entry(FormColumn.STATEMENT_EVIDENCE, 24),
            Map.entry(FormColumn.BY, 16),
            Map.entry(FormColumn.ON, 12));

    private final CriteriaSet set;
    private final SheetPage page;
    private final Wording wording;
    private final CellRangeAddressList claims = new CellRangeAddressList();
    private final CellRangeAddressList days = new CellRangeAddressList();

    LeafPage(CriteriaSet set, SheetPage page) {
        this.set = set;
        this.page = page;
        this.wording = page.wording();
    }

    void write() {
        page.widths(WIDTHS);
        page.title(set, wording.say("form.leaves"));
        int head = page.head();
        List<String> maxima = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Domain domain : set.domains()) {
            int row = domain(domain);
            String sign = domain.kind() == DomainKind.PENALTY ? "-" : "+";
            points.add(sign + page.address(row, FormColumn.CLAIM));
            if (domain.kind() == DomainKind.ORDINARY) {
                maxima.add("+" + page.address(row, FormColumn.MAXIMUM));
            }
        }
        XSSFRow total = page.heading("total", Look.GROUP);
        page.put(total, FormColumn.NAME, wording.say("form.total"), Look.GROUP);
        formula(total, FormColumn.MAXIMUM, maxima.isEmpty() ? "0" : String.join("", maxima));
        formula(total, FormColumn.CLAIM, String.join("", points));
        validate(head + 1);
        FormWarnings.claims(page, head + 1, page.nextRow() - 1);
        page.finish(set, head, FormColumn.NAME);
    }

    private int domain(Domain domain) {
        XSSFRow row = page.heading(domain.id(), Look.GROUP);
        page.put(row, FormColumn.NUMBER, domain.id(), Look.GROUP_CENTRED);
        page.put(row, FormColumn.NAME, name(domain), Look.GROUP);
        List<Integer> leaves = new ArrayList<>();
        for (Criterion criterion : domain.criteria()) {
            leaves.addAll(criterion(criterion));
        }
        formula(row, FormColumn.MAXIMUM, sum(leaves, FormColumn.MAXIMUM));
        String sum = sum(leaves, FormColumn.CLAIM);
        formula(
                row,
                FormColumn.CLAIM,
                domain.cap()
                        .map(cap -> "MIN(%s,%s)".formatted(decimal(cap).toPlainString(), sum))
                        .orElse(sum));
        return row.getRowNum();
    }

    private String name(Domain domain) {
        return domain.cap()
                .map(cap -> wording.say("form.capped", domain.name(), cap))
                .orElseGet(domain::name);
    }

    private List<Integer> criterion(Criterion criterion) {
        if (!criterion.divided()) {
            return criterion.leaves().stream().map(this::leaf).toList();
        }
        XSSFRow row = page.heading(criterion.id(), Look.SUBGROUP);
        page.put(row, FormColumn.NUMBER, criterion.id(), Look.SUBGROUP);
        page.put(row, FormColumn.NAME, criterion.name(), Look.SUBGROUP);
        List<Integer> leaves = criterion.leaves().stream().map(this::leaf).toList();
        formula(row, FormColumn.MAXIMUM, sum(leaves, FormColumn.MAXIMUM));
        formula(row, FormColumn.CLAIM, sum(leaves, FormColumn.CLAIM));
        return leaves;
    }

    private int leaf(Leaf leaf) {
        XSSFRow row = page.row(leaf.id().value());
        page.put(row, FormColumn.NUMBER, leaf.id().value(), Look.LABEL_CENTRED);
        page.put(row, FormColumn.NAME, leaf.name(), Look.LABEL);
        page.cell(row, FormColumn.MAXIMUM, Look.LABEL_NUMBER)
                .setCellValue(decimal(leaf.maxPoints()).doubleValue());
        page.cell(row, FormColumn.CLAIM, Look.INPUT_NUMBER);
        page.put(row, FormColumn.ASKED, asked(leaf), Look.LABEL);
        page.cell(row, FormColumn.EVIDENCE, Look.INPUT_TEXT);
        page.cell(row, FormColumn.STATEMENT, Look.INPUT_TEXT);
        page.cell(row, FormColumn.STATEMENT_EVIDENCE, Look.INPUT_TEXT);
        page.cell(row, FormColumn.BY, Look.INPUT_TEXT);
        page.cell(row, FormColumn.ON, Look.INPUT_DATE);
        add(claims, row, FormColumn.CLAIM);
        add(days, row, FormColumn.ON);
        return row.getRowNum();
    }

    private static String asked(Leaf leaf) {
        return leaf.evidence().stream().map(paper -> "- " + paper).collect(Collectors.joining("\n"));
    }

    private void add(CellRangeAddressList cells, XSSFRow row, FormColumn column) {
        int index = page.index(column);
        cells.addCellRangeAddress(new CellRangeAddress(row.getRowNum(), row.getRowNum(), index, index));
    }

    /** The cells one by one where headings stand between them, as ranges where not. */
    private String sum(List<Integer> rows, FormColumn column) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 || rows.get(i + 1) != rows.get(i) + 1;
            if (last) {
                String from = page.address(rows.get(first), column);
                ranges.add(first == i ? from : from + ":" + page.address(rows.get(i), column));
                first = i + 1;
            }
        }
        return "SUM(" + String.join(",", ranges) + ")";
    }

    private void formula(XSSFRow row, FormColumn column, String formula) {
        page.cell(row, column, Look.GROUP_NUMBER).setCellFormula(formula);
    }

    private static BigDecimal decimal(Points points) {
        return points.value().rounded(DIGITS).stripTrailingZeros();
    }

    private void validate(int first) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(page.sheet());
        int anchor =
                claims.getSize() == 0 ? first : claims.getCellRangeAddress(0).getFirstRow();
        new Prompt(wording, "claim")
                .add(
                        page.sheet(),
                        helper.createDecimalConstraint(
                                OperatorType.BETWEEN, "0", page.address(anchor, FormColumn.MAXIMUM)),
                        claims,
                        ErrorStyle.STOP);
        new Prompt(wording, "date")
                .add(
                        page.sheet(),
                        helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)", ""),
                        days,
                        ErrorStyle.STOP);
    }
}
