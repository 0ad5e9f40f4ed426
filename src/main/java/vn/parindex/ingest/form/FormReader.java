package vn.parindex.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.fact.FactSheet;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormField;
import vn.parindex.form.FormMark;
import vn.parindex.form.FormSheet;
import vn.parindex.form.FormWords;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.form.FormTable.Row;
import vn.parindex.ingest.sheet.SheetFault;
import vn.parindex.located.Faults;
import vn.parindex.problem.Checked;
import vn.parindex.source.ContentHash;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.wording.Message;

/** Reads the program's own form, filled in (đọc biểu mẫu đã điền), into a fact sheet. */
public final class FormReader {

    static final int MOST_ROWS = 5_000;

    private static final String FORM = "form";

    private final Function<FormMark, IndicatorCatalogue> catalogues;
    private final Optional<FormMark> expected;

    /**
     * @param catalogues the indicators known to the set that a form was made from
     * @param expected the mark of the set that is asked for, where one is
     */
    public FormReader(Function<FormMark, IndicatorCatalogue> catalogues, Optional<FormMark> expected) {
        this.catalogues = catalogues;
        this.expected = expected;
    }

    /** Whether the file is such a form, told by its content alone. */
    public static boolean recognises(byte[] bytes) {
        return new FormPackage(bytes).isForm();
    }

    /** The sheet, or every fault of the form. */
    public Checked<FactSheet> read(String path, byte[] bytes) {
        Faults faults = new Faults();
        SourceLocation file = SourceLocation.document(path);
        try {
            if (new FormPackage(bytes).isTooLarge()) {
                faults.refuse(FormFault.FORM_TOO_LARGE, file, FormPackage.MOST_MEGABYTES);
                return faults.checked(Optional.empty());
            }
        } catch (IOException | IllegalArgumentException e) {
            return damaged(file); // names of parts in no encoding are an argument to the library
        }
        Optional<XSSFWorkbook> opened = open(bytes);
        return opened.isEmpty() ? damaged(file) : faults.checked(sheet(path, bytes, opened.get(), faults));
    }

    /** The library has no exception of its own for a broken workbook; what is broken is not for the unit to know. */
    private static Optional<XSSFWorkbook> open(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return Optional.of(workbook);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Checked<FactSheet> damaged(SourceLocation file) {
        Faults faults = new Faults();
        faults.refuse(FormFault.FORM_DAMAGED, file);
        return faults.checked(Optional.empty());
    }

    private Optional<FactSheet> sheet(String path, byte[] bytes, XSSFWorkbook workbook, Faults faults) {
        Optional<FormGrid> unit = grid(path, workbook, FormSheet.UNIT, faults);
        Optional<FormGrid> figures = grid(path, workbook, FormSheet.FIGURES, faults);
        Optional<FormGrid> leaves = grid(path, workbook, FormSheet.LEAVES, faults);
        Optional<MarkSheet> hidden =
                grid(path, workbook, FormSheet.MARK, faults).map(MarkSheet::new);
        Optional<FormMark> mark = hidden.flatMap(sheet -> sheet.mark(faults));
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        expected.filter(other -> !other.isOfSameSet(mark.get()))
                .ifPresent(other -> faults.refuse(
                        FormFault.FORM_OTHER_SET,
                        SourceLocation.document(path),
                        mark.get().setId(),
                        mark.get().setVersion(),
                        mark.get().sha256(),
                        other.setId(),
                        other.setVersion(),
                        other.sha256()));
        Optional<FormTable> papers = table(unit, FormColumn.DOCUMENTS, faults);
        List<SourceDocument> documents =
                papers.map(new DocumentRows(faults)::read).orElse(List.of());
        Set<String> ids = documents.stream().map(SourceDocument::id).collect(Collectors.toSet());
        String form = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? FORM : FORM + "-" + n)
                .filter(id -> !ids.contains(id))
                .findFirst()
                .orElseThrow();
        var facts = table(figures, FormColumn.FIGURES, faults)
                .map(table -> new FigureRows(table, ids, form, catalogues.apply(mark.get()), faults)
                        .facts(hidden.get().figures()));
        var byLeaf = table(leaves, FormColumn.LEAVES, faults)
                .map(table -> new LeafRows(table, hidden.get().leaves(), faults));
        Optional<AssessedUnit> whose = papers.flatMap(table -> unit(table, mark.get(), faults));
        Optional<AssessmentPeriod> period = papers.flatMap(table -> period(table, faults));
        if (faults.areErrors() || whose.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        boolean cited = facts.orElseThrow().values().stream()
                .anyMatch(fact -> fact.provenance()
                        .source()
                        .filter(place -> place.document().equals(form))
                        .isPresent());
        return Optional.of(new FactSheet(
                whose.get(),
                period.get(),
                cited
                        ? with(
                                documents,
                                new SourceDocument(
                                        form, path, ContentHash.of(bytes).sha256(), "", "", Optional.empty()))
                        : documents,
                facts.get(),
                byLeaf.orElseThrow().claims(),
                byLeaf.get().evidence(),
                Map.of(),
                byLeaf.get().statements(),
                Map.of(),
                SourceLocation.document(path)));
    }

    private static Optional<FormGrid> grid(String path, XSSFWorkbook workbook, FormSheet wanted, Faults faults) {
        Optional<XSSFSheet> found = new FormWords()
                .said(wanted.title())
                .map(workbook::getSheet)
                .filter(sheet -> sheet != null)
                .findFirst();
        if (found.isEmpty()) {
            faults.refuse(FormFault.FORM_SHEET_MISSING, SourceLocation.document(path), wanted.title());
        }
        Optional<FormGrid> grid = found.map(sheet -> new FormGrid(path, sheet, faults));
        grid.ifPresent(one ->
                one.filledBelow(MOST_ROWS).ifPresent(at -> faults.refuse(FormFault.FORM_TOO_LONG, at, MOST_ROWS)));
        return grid;
    }

    private static Optional<FormTable> table(Optional<FormGrid> grid, List<FormColumn> columns, Faults faults) {
        return grid.map(found -> new FormTable(found, columns, faults)).filter(table -> table.isWhole(columns));
    }

    /** The level is that of the set: nobody fills it in. */
    private static Optional<AssessedUnit> unit(FormTable table, FormMark mark, Faults faults) {
        Optional<FormCell> id = required(table, FormField.UNIT_ID, faults);
        Optional<FormCell> name = required(table, FormField.UNIT_NAME, faults);
        String group = field(table, FormField.GROUP, faults).map(FormCell::text).orElse("");
        return id.flatMap(code -> name.map(words -> new AssessedUnit(
                new UnitId(code.text()),
                words.text(),
                mark.level(),
                group.isEmpty() ? UnitGroup.NONE : new UnitGroup(group))));
    }

    private static Optional<AssessmentPeriod> period(FormTable table, Faults faults) {
        return required(table, FormField.PERIOD, faults)
                .flatMap(cell -> AssessmentPeriod.ofCode(cell.text())
                        .or(() -> faults.refuse(SheetFault.NOT_A_PERIOD, cell.at(), cell.text())));
    }

    private static Optional<FormCell> required(FormTable table, FormField field, Faults faults) {
        return field(table, field, faults)
                .flatMap(cell -> cell.isBlank()
                        ? faults.refuse(FormFault.FORM_FIELD_EMPTY, cell.at(), Message.of("form.field." + field.code()))
                        : Optional.of(cell));
    }

    private static Optional<FormCell> field(FormTable table, FormField field, Faults faults) {
        Row row = table.above().get(field.code());
        if (row == null) {
            return faults.refuse(FormFault.FORM_ROW_MISSING, table.place(new Row("", 0), FormColumn.KEY), field.code());
        }
        return Optional.of(table.cell(row, FormColumn.TITLE));
    }

    private static List<SourceDocument> with(List<SourceDocument> documents, SourceDocument form) {
        List<SourceDocument> all = new ArrayList<>(documents);
        all.add(form);
        return all;
    }
}
