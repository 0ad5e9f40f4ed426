package vn.parindex.ingest.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.form.FormColumn;
import vn.parindex.ingest.form.FormTable.Row;
import vn.parindex.ingest.sheet.SheetFault;
import vn.parindex.located.Faults;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Reads the papers that the figures come from (danh mục văn bản nguồn). */
final class DocumentRows {

    private static final String SHA256 = "[0-9a-fA-F]{64}";

    private final Faults faults;
    private final CellValues values;

    DocumentRows(Faults faults) {
        this.faults = faults;
        this.values = new CellValues(faults);
    }

    List<SourceDocument> read(FormTable table) {
        List<SourceDocument> documents = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        for (Row row : table.filled(FormColumn.DOCUMENTS)) {
            FormCell id = table.cell(row, FormColumn.DOCUMENT);
            if (id.isBlank()) {
                faults.refuse(
                        FormFault.FORM_FIELD_EMPTY, id.at(), Message.of("form.column." + FormColumn.DOCUMENT.code()));
            } else if (seen.containsKey(id.text())) {
                faults.refuse(
                        FormFault.FORM_DOCUMENT_TWICE,
                        id.at(),
                        id.text(),
                        seen.get(id.text()).cell());
            } else {
                seen.put(id.text(), id.at());
            }
            FormCell signed = table.cell(row, FormColumn.SIGNED);
            Optional<LocalDate> on = signed.isBlank() ? Optional.empty() : values.day(signed);
            documents.add(new SourceDocument(
                    id.text(),
                    table.cell(row, FormColumn.FILE).text(),
                    sha256(table.cell(row, FormColumn.SHA256)),
                    table.cell(row, FormColumn.TITLE).text(),
                    table.cell(row, FormColumn.DOCUMENT_NUMBER).text(),
                    on));
        }
        return documents;
    }

    private String sha256(FormCell cell) {
        if (!cell.isBlank() && !cell.text().matches(SHA256)) {
            faults.refuse(SheetFault.NOT_A_SHA256, cell.at(), cell.text());
        }
        return cell.text().toLowerCase(Locale.ROOT);
    }
}
