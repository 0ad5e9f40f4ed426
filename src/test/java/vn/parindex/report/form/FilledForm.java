package vn.parindex.report.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormField;
import vn.parindex.form.FormSheet;
import vn.parindex.form.FormStatus;
import vn.parindex.form.FormWords;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

/** A form filled in by a test, as a person would: found by names, cells typed into. */
public final class FilledForm {

    private static final DataFormatter SHOWN = new DataFormatter();

    private final CriteriaSet set;
    private final Wording wording;
    private final XSSFWorkbook workbook;

    public FilledForm(CriteriaSet set, Language language) {
        this.set = set;
        this.wording = new Wording(language);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new FormWriter(wording).write(set, out);
            workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FilledForm of(CriteriaSet set, Language language, FactSheet sheet) {
        FilledForm form = new FilledForm(set, language);
        form.unit(sheet);
        sheet.facts().values().forEach(form::fact);
        form.leaves(sheet);
        return form;
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FilledForm with(Consumer<FilledForm> change) {
        change.accept(this);
        return this;
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet(FormSheet sheet) {
        return workbook.getSheet(wording.say(sheet.title()));
    }

    /** The cell of the row with that key. */
    public XSSFCell cell(FormSheet sheet, String key, FormColumn column) {
        XSSFRow row = row(sheet, key);
        int index = column(sheet, column);
        return row.getCell(index) == null ? row.createCell(index) : row.getCell(index);
    }

    public XSSFCell figure(String indicator, FormColumn column) {
        return cell(FormSheet.FIGURES, indicator, column);
    }

    public XSSFCell leaf(String leaf, FormColumn column) {
        return cell(FormSheet.LEAVES, leaf, column);
    }

    public XSSFCell document(int ordinal, FormColumn column) {
        int first = row(FormSheet.UNIT, FormColumn.CODES).getRowNum() + 2;
        return sheet(FormSheet.UNIT).getRow(first + ordinal).getCell(column(FormSheet.UNIT, column));
    }

    public XSSFRow row(FormSheet sheet, String key) {
        for (int i = 0; i <= sheet(sheet).getLastRowNum(); i++) {
            XSSFRow row = sheet(sheet).getRow(i);
            if (row != null && SHOWN.formatCellValue(row.getCell(0)).equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    private int column(FormSheet sheet, FormColumn column) {
        XSSFRow codes = row(sheet, FormColumn.CODES);
        for (int i = 1; i < codes.getLastCellNum(); i++) {
            if (codes.getCell(i).getStringCellValue().equals(column.code())) {
                return i;
            }
        }
        throw new AssertionError("no column " + column);
    }

    public void unit(FactSheet sheet) {
        cell(FormSheet.UNIT, FormField.UNIT_ID.code(), FormColumn.TITLE)
                .setCellValue(sheet.unit().id().value());
        cell(FormSheet.UNIT, FormField.UNIT_NAME.code(), FormColumn.TITLE)
                .setCellValue(sheet.unit().name());
        cell(FormSheet.UNIT, FormField.GROUP.code(), FormColumn.TITLE)
                .setCellValue(sheet.unit().group().name());
        cell(FormSheet.UNIT, FormField.PERIOD.code(), FormColumn.TITLE)
                .setCellValue(sheet.period().code());
        int next = 0;
        for (SourceDocument document : sheet.documents()) {
            int at = next++;
            document(at, FormColumn.DOCUMENT).setCellValue(document.id());
            document(at, FormColumn.FILE).setCellValue(document.file());
            document(at, FormColumn.TITLE).setCellValue(document.title());
            document(at, FormColumn.DOCUMENT_NUMBER).setCellValue(document.number());
            document(at, FormColumn.SHA256).setCellValue(document.sha256());
            document.signed().ifPresent(day -> document(at, FormColumn.SIGNED).setCellValue(day));
        }
    }

    private void fact(IndicatorFact fact) {
        String id = fact.indicator().value();
        XSSFCell value = figure(id, FormColumn.VALUE);
        IndicatorType type =
                set.indicators().find(fact.indicator()).orElseThrow().type();
        fact.value()
                .match(
                        scalar -> value(value, scalar, type, id),
                        () -> status(id, FormStatus.MISSING),
                        () -> status(id, FormStatus.NOT_APPLICABLE),
                        () -> {
                            throw new AssertionError("a unit does not contradict itself in one cell");
                        });
        figure(id, FormColumn.PRINTED).setCellValue(fact.provenance().printed());
        figure(id, FormColumn.NOTE).setCellValue(fact.provenance().note());
        fact.provenance().source().ifPresent(place -> place(id, place));
    }

    private boolean value(XSSFCell cell, Scalar scalar, IndicatorType type, String id) {
        if (scalar instanceof Scalar.Decimal decimal) {
            number(cell, decimal.value(), type);
        } else if (scalar instanceof Scalar.YesNo answer) {
            if (type == IndicatorType.DATE) {
                return status(id, FormStatus.NEVER);
            }
            cell.setCellValue(say(FormWords.answer(answer.value())));
        } else if (scalar instanceof Scalar.Day day) {
            cell.setCellValue(day.value());
        } else {
            cell.setCellValue(scalar.text());
        }
        return true;
    }

    /** A rate that could be a share is typed with its sign. */
    private static void number(XSSFCell cell, BigDecimal number, IndicatorType type) {
        boolean doubtful =
                type == IndicatorType.PERCENT && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
        if (doubtful) {
            cell.setCellValue(number.toPlainString().replace('.', ',') + "%");
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    private boolean status(String id, FormStatus status) {
        figure(id, FormColumn.STATUS).setCellValue(say(status.word()));
        return true;
    }

    private void place(String id, SourceLocation place) {
        figure(id, FormColumn.DOCUMENT).setCellValue(place.document());
        if (place.page() > 0) {
            figure(id, FormColumn.PAGE).setCellValue(place.page());
        }
        if (place.line() > 0) {
            figure(id, FormColumn.LINE).setCellValue(place.line());
        }
        figure(id, FormColumn.TABLE).setCellValue(place.table());
        figure(id, FormColumn.ROW).setCellValue(place.row());
    }

    private void leaves(FactSheet sheet) {
        sheet.claims()
                .forEach((leaf, claim) -> leaf(leaf.value(), FormColumn.CLAIM)
                        .setCellValue(Optional.of(claim)
                                .map(Located::value)
                                .map(Points::toString)
                                .map(BigDecimal::new)
                                .orElseThrow()
                                .doubleValue()));
        sheet.evidence().forEach((leaf, papers) -> papers(leaf(leaf.value(), FormColumn.EVIDENCE), papers));
        sheet.statements().forEach((leaf, statement) -> {
            leaf(leaf.value(), FormColumn.STATEMENT).setCellValue(statement.text());
            if (!statement.evidence().isEmpty()) {
                papers(leaf(leaf.value(), FormColumn.STATEMENT_EVIDENCE), statement.evidence());
            }
            leaf(leaf.value(), FormColumn.BY).setCellValue(statement.by());
            statement
                    .on()
                    .map(LocalDate.class::cast)
                    .ifPresent(day -> leaf(leaf.value(), FormColumn.ON).setCellValue(day));
        });
    }

    private void papers(XSSFCell cell, List<String> papers) {
        cell.setCellValue(papers.isEmpty() ? say(FormWords.noPapers()) : String.join("\n", papers));
    }

    public String say(Message message) {
        return wording.say(message);
    }
}
