package vn.parindex.ingest.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.UnitStatement;
import vn.parindex.form.FormColumn;
import vn.parindex.ingest.form.FormTable.Row;
import vn.parindex.located.Faults;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;

/** Reads what the unit says by leaf (đọc trang tự chấm): claims, evidence, statements. */
final class LeafRows {

    private final FormTable table;
    private final Faults faults;
    private final CellValues values;
    private final Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
    private final Map<LeafId, List<String>> evidence = new LinkedHashMap<>();
    private final Map<LeafId, UnitStatement> statements = new LinkedHashMap<>();

    LeafRows(FormTable table, List<String> keys, Faults faults) {
        this.table = table;
        this.faults = faults;
        this.values = new CellValues(faults);
        table.keyed(keys).forEach(this::read);
    }

    Map<LeafId, Located<Points>> claims() {
        return claims;
    }

    Map<LeafId, List<String>> evidence() {
        return evidence;
    }

    Map<LeafId, UnitStatement> statements() {
        return statements;
    }

    private void read(Row row) {
        LeafId leaf = new LeafId(row.key());
        FormCell claim = table.cell(row, FormColumn.CLAIM);
        if (!claim.isBlank()) {
            values.notNegative(claim)
                    .ifPresent(points -> claims.put(leaf, new Located<>(new Points(Fraction.of(points)), claim.at())));
        }
        values.papers(table.cell(row, FormColumn.EVIDENCE)).ifPresent(papers -> evidence.put(leaf, papers));
        statement(row, leaf);
    }

    private void statement(Row row, LeafId leaf) {
        FormCell text = table.cell(row, FormColumn.STATEMENT);
        Optional<List<String>> papers = values.papers(table.cell(row, FormColumn.STATEMENT_EVIDENCE));
        String by = table.cell(row, FormColumn.BY).text();
        FormCell on = table.cell(row, FormColumn.ON);
        Optional<LocalDate> day = on.isBlank() ? Optional.empty() : values.day(on);
        if (!text.isBlank()) {
            statements.put(leaf, new UnitStatement(text.text(), papers.orElse(List.of()), by, day, text.at()));
        } else if (papers.isPresent() || !by.isEmpty() || !on.isBlank()) {
            faults.refuse(FormFault.FORM_STATEMENT_INCOMPLETE, text.at());
        }
    }
}
