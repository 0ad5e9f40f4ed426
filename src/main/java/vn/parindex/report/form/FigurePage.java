package vn.parindex.report.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormStatus;
import vn.parindex.form.FormWords;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Points;
import vn.parindex.report.form.FormStyles.Look;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The sheet of figures (trang số liệu): a row an indicator, under the leaf that asks for it first. */
final class FigurePage {

    private static final Map<FormColumn, Integer> WIDTHS = Map.ofEntries(
            Map.entry(FormColumn.NUMBER, 6),
            Map.entry(FormColumn.NAME, 52),
            Map.entry(FormColumn.MEASURE, 13),
            Map.entry(FormColumn.VALUE, 16),
            Map.entry(FormColumn.STATUS, 18),
            Map.entry(FormColumn.PRINTED, 14),
            Map.entry(FormColumn.DOCUMENT, 12),
            Map.entry(FormColumn.PAGE, 7),
            Map.entry(FormColumn.LINE, 7),
            Map.entry(FormColumn.TABLE, 14),
            Map.entry(FormColumn.ROW, 12),
            Map.entry(FormColumn.NOTE, 26),
            Map.entry(FormColumn.USED_BY, 14));

    private static final Pattern CODE = Pattern.compile("([^;=]+)=\\s*(\\w+)");

    private final FormPlan plan;
    private final SheetPage page;
    private final ListSheet lists;
    private final Wording wording;
    private final Map<IndicatorType, CellRangeAddressList> byType = new EnumMap<>(IndicatorType.class);
    private final Map<List<String>, CellRangeAddressList> byCodes = new LinkedHashMap<>();
    private final CellRangeAddressList statuses = new CellRangeAddressList();
    private final CellRangeAddressList datedStatuses = new CellRangeAddressList();
    private final CellRangeAddressList sources = new CellRangeAddressList();
    private final CellRangeAddressList ordinals = new CellRangeAddressList();
    private int number;

    FigurePage(FormPlan plan, SheetPage page, ListSheet lists) {
        this.plan = plan;
        this.page = page;
        this.lists = lists;
        this.wording = page.wording();
    }

    /** @param documents range of the ids of the papers */
    void write(String documents) {
        page.widths(WIDTHS);
        page.title(plan.set(), wording.say("form.figures"));
        int head = page.head();
        for (Domain domain : plan.set().domains()) {
            if (!plan.figures(domain).isEmpty()) {
                domain(domain);
            }
        }
        validate(documents);
        FormWarnings.figures(page, head + 1, page.nextRow() - 1);
        page.finish(plan.set(), head, FormColumn.NAME);
    }

    private void domain(Domain domain) {
        XSSFRow heading = page.heading(domain.id(), Look.GROUP);
        page.put(heading, FormColumn.NUMBER, domain.id(), Look.GROUP_CENTRED);
        page.put(heading, FormColumn.NAME, domain.name(), Look.GROUP);
        for (Leaf leaf : domain.leaves()) {
            List<Indicator> figures = plan.figures(leaf);
            if (!figures.isEmpty()) {
                XSSFRow row = page.heading(leaf.id().value(), Look.SUBGROUP_LINE);
                page.put(row, FormColumn.NAME, leaf.id() + ". " + leaf.name(), Look.SUBGROUP_LINE);
                figures.forEach(this::figure);
            }
        }
    }

    private void figure(Indicator indicator) {
        XSSFRow row = page.row(indicator.id().value());
        page.put(row, FormColumn.NUMBER, String.valueOf(++number), Look.LABEL_CENTRED);
        page.put(row, FormColumn.NAME, name(indicator), Look.LABEL);
        page.put(row, FormColumn.MEASURE, measure(indicator), Look.LABEL_CENTRED);
        page.cell(row, FormColumn.VALUE, look(indicator.type()));
        page.cell(row, FormColumn.STATUS, Look.INPUT_CENTRED);
        page.cell(row, FormColumn.PRINTED, Look.INPUT_TEXT);
        page.cell(row, FormColumn.DOCUMENT, Look.INPUT_TEXT);
        page.cell(row, FormColumn.PAGE, Look.INPUT_CENTRED);
        page.cell(row, FormColumn.LINE, Look.INPUT_CENTRED);
        page.cell(row, FormColumn.TABLE, Look.INPUT_TEXT);
        page.cell(row, FormColumn.ROW, Look.INPUT_TEXT);
        page.cell(row, FormColumn.NOTE, Look.INPUT_TEXT);
        String usedBy = plan.usedBy(indicator).stream().map(Object::toString).collect(Collectors.joining(", "));
        page.put(row, FormColumn.USED_BY, usedBy, Look.LABEL_CENTRED);
        add(statusCells(indicator), row, FormColumn.STATUS);
        add(sources, row, FormColumn.DOCUMENT);
        add(ordinals, row, FormColumn.PAGE);
        add(ordinals, row, FormColumn.LINE);
        List<String> codes = codes(indicator);
        add(
                codes.isEmpty()
                        ? byType.computeIfAbsent(indicator.type(), type -> new CellRangeAddressList())
                        : byCodes.computeIfAbsent(codes, list -> new CellRangeAddressList()),
                row,
                FormColumn.VALUE);
    }

    private CellRangeAddressList statusCells(Indicator indicator) {
        return indicator.type() == IndicatorType.DATE ? datedStatuses : statuses;
    }

    private String name(Indicator indicator) {
        boolean english =
                wording.language() == Language.EN && !indicator.nameEn().isEmpty();
        return english ? indicator.nameEn() : indicator.nameVi();
    }

    /** What stands there in printed forms for a choice is in the list of the cell. */
    private String measure(Indicator indicator) {
        return switch (indicator.type()) {
            case FLAG -> wording.say("form.measure.flag");
            case CODE -> wording.say("form.measure.code");
            case DATE -> wording.say("form.measure.date");
            case COUNT, PERCENT, MONEY, TEXT -> indicator.unitOfMeasure();
        };
    }

    /** Codes with their words as printed in the forms, else with the points they give. */
    private List<String> codes(Indicator indicator) {
        if (indicator.type() != IndicatorType.CODE) {
            return List.of();
        }
        Map<String, String> printed = printedCodes(indicator);
        return plan.codes(indicator).entrySet().stream()
                .map(entry -> entry.getKey()
                        + Optional.ofNullable(printed.get(entry.getKey()))
                                .map(words -> FormWords.AFTER_CODE + words)
                                .orElseGet(() -> points(entry.getValue())))
                .toList();
    }

    /** {@code Trực tuyến = 0; Phát phiếu = 1}: what the codes mean, where the unit of measure says so. */
    private static Map<String, String> printedCodes(Indicator indicator) {
        Map<String, String> words = new LinkedHashMap<>();
        CODE.matcher(indicator.unitOfMeasure())
                .results()
                .forEach(found -> words.put(found.group(2), found.group(1).strip()));
        return words;
    }

    private String points(Set<Points> points) {
        return points.size() == 1
                ? FormWords.AFTER_CODE
                        + wording.say("form.code-points", points.iterator().next())
                : "";
    }

    private static Look look(IndicatorType type) {
        return switch (type) {
            case COUNT, MONEY, PERCENT -> Look.INPUT_NUMBER;
            case FLAG -> Look.INPUT_CENTRED;
            case DATE -> Look.INPUT_DATE;
            case CODE, TEXT -> Look.INPUT_TEXT;
        };
    }

    private void add(CellRangeAddressList cells, XSSFRow row, FormColumn column) {
        int index = page.index(column);
        cells.addCellRangeAddress(new CellRangeAddress(row.getRowNum(), row.getRowNum(), index, index));
    }

    private void validate(String documents) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(page.sheet());
        byType.forEach((type, cells) -> {
            switch (type) {
                case COUNT ->
                    rule(
                            helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""),
                            cells,
                            "count",
                            ErrorStyle.WARNING);
                case MONEY ->
                    rule(
                            helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""),
                            cells,
                            "money",
                            ErrorStyle.WARNING);
                case PERCENT ->
                    rule(
                            helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"),
                            cells,
                            "percent",
                            ErrorStyle.WARNING);
                case DATE ->
                    rule(
                            helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)", ""),
                            cells,
                            "date",
                            ErrorStyle.STOP);
                case FLAG ->
                    lists.offer(
                            page.sheet(),
                            cells,
                            Stream.of(true, false)
                                    .map(FormWords::answer)
                                    .map(wording::say)
                                    .toList(),
                            new Prompt(wording, "flag"));
                case CODE, TEXT -> {}
            }
        });
        byCodes.forEach((codes, cells) -> lists.offer(page.sheet(), cells, codes, new Prompt(wording, "code")));
        offer(statuses, Stream.of(FormStatus.REPORTED, FormStatus.MISSING, FormStatus.NOT_APPLICABLE));
        offer(datedStatuses, Stream.of(FormStatus.values()));
        rule(helper.createFormulaListConstraint(documents), sources, "document", ErrorStyle.STOP);
        rule(
                helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "1", ""),
                ordinals,
                "ordinal",
                ErrorStyle.STOP);
    }

    private void offer(CellRangeAddressList cells, Stream<FormStatus> words) {
        lists.offer(
                page.sheet(),
                cells,
                words.map(FormStatus::word).map(wording::say).toList(),
                new Prompt(wording, "status"));
    }

    private void rule(DataValidationConstraint constraint, CellRangeAddressList cells, String key, int style) {
        new Prompt(wording, key).add(page.sheet(), constraint, cells, style);
    }
}
