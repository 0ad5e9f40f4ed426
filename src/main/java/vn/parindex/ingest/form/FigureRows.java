package vn.parindex.ingest.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormStatus;
import vn.parindex.form.FormWords;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.form.FormTable.Row;
import vn.parindex.ingest.sheet.SheetFault;
import vn.parindex.located.Faults;
import vn.parindex.located.FileProblem;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Nearest;
import vn.parindex.located.NodeReader;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Reads the figures of the form (đọc trang số liệu): blank, not applicable and 0 are three different things. */
final class FigureRows {

    private final FormTable table;
    private final Set<String> documents;
    private final String form;
    private final Faults faults;
    private final CellValues values;
    private final IndicatorReader indicators;
    private final FormWords words = new FormWords();

    /**
     * @param documents ids of the papers listed
     * @param form id under which the form itself is listed
     */
    FigureRows(FormTable table, Set<String> documents, String form, IndicatorCatalogue catalogue, Faults faults) {
        this.table = table;
        this.documents = documents;
        this.form = form;
        this.faults = faults;
        this.values = new CellValues(faults);
        this.indicators = new IndicatorReader(catalogue, new NodeReader(faults));
    }

    /** The facts of those rows; a row left blank is no fact. */
    Map<IndicatorId, IndicatorFact> facts(List<String> keys) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        for (Row row : table.keyed(keys)) {
            if (isBlank(row)) {
                continue;
            }
            indicators
                    .named(row.key(), table.place(row, FormColumn.KEY))
                    .flatMap(indicator -> fact(row, indicator))
                    .ifPresent(fact -> facts.put(fact.indicator(), fact));
        }
        return facts;
    }

    private Optional<IndicatorFact> fact(Row row, Indicator indicator) {
        FormCell cell = table.cell(row, FormColumn.VALUE);
        String printed = table.cell(row, FormColumn.PRINTED).text();
        String note = table.cell(row, FormColumn.NOTE).text();
        Optional<SourceLocation> source = source(row);
        Optional<FormStatus> status = status(table.cell(row, FormColumn.STATUS), indicator);
        boolean unsaid = cell.isBlank() && status.isEmpty();
        Optional<FactValue> value = unsaid ? Optional.of(FactValue.MISSING) : value(cell, status, indicator);
        SourceLocation here = cell.at();
        SourceLocation from =
                source.orElseGet(() -> here.inDocument(form).inTable("", "", table.label(row, FormColumn.NAME)));
        return value.map(known -> new IndicatorFact(
                indicator.id(), known, new Provenance(printed, Optional.of(from), note, List.of(), Optional.of(here))));
    }

    private boolean isBlank(Row row) {
        return FormColumn.FIGURES.stream().filter(FormColumn::isInput).allMatch(column -> table.isBlank(row, column));
    }

    private Optional<FactValue> value(FormCell cell, Optional<FormStatus> status, Indicator indicator) {
        boolean reported = status.isEmpty() || status.get() == FormStatus.REPORTED;
        if (reported) {
            return cell.isBlank()
                    ? faults.refuse(
                            FormFault.FORM_VALUE_ABSENT,
                            cell.at(),
                            status.map(FormStatus::word).orElseThrow())
                    : values.value(cell, indicator).map(FactValue::of);
        }
        if (!cell.isBlank()) {
            return faults.refuse(
                    FormFault.FORM_VALUE_BESIDE_STATUS,
                    cell.at(),
                    cell.text(),
                    status.get().word());
        }
        return Optional.of(
                switch (status.get()) {
                    case NOT_APPLICABLE -> FactValue.NOT_APPLICABLE;
                    case NEVER -> FactValue.of(new Scalar.YesNo(false));
                    case MISSING, REPORTED -> FactValue.MISSING;
                });
    }

    /** Only something with a date can be said never to have happened. */
    private Optional<FormStatus> status(FormCell cell, Indicator indicator) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<FormStatus> status = words.status(cell.text())
                .filter(one -> one != FormStatus.NEVER || indicator.type() == IndicatorType.DATE);
        if (status.isEmpty()) {
            faults.refuse(FormFault.FORM_NOT_A_STATUS, cell.at(), cell.text());
        }
        return status;
    }

    private Optional<SourceLocation> source(Row row) {
        FormCell document = table.cell(row, FormColumn.DOCUMENT);
        int page = values.ordinal(table.cell(row, FormColumn.PAGE));
        int line = values.ordinal(table.cell(row, FormColumn.LINE));
        String printedTable = table.cell(row, FormColumn.TABLE).text();
        String printedRow = table.cell(row, FormColumn.ROW).text();
        if (document.isBlank()) {
            if (page > 0 || line > 0 || !printedTable.isEmpty() || !printedRow.isEmpty()) {
                faults.refuse(FormFault.FORM_SOURCE_INCOMPLETE, document.at());
            }
            return Optional.empty();
        }
        if (!documents.contains(document.text())) {
            FileProblem problem = FileProblem.of(SheetFault.UNKNOWN_DOCUMENT, document.at(), document.text());
            List<String> near = new Nearest(documents).to(document.text());
            faults.add(near.isEmpty() ? problem : problem.withHint(Message.of("files.nearest", List.copyOf(near))));
            return Optional.empty();
        }
        return Optional.of(new SourceLocation(document.text(), line, 0, page, "", "", printedTable, printedRow, ""));
    }
}
