package vn.parindex.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.List;
import vn.parindex.located.Node;
import vn.parindex.located.ScalarKind;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.SeenUnits;

/** Row of a CSV of facts (dòng số liệu): its fields, in NFC and without spaces around them, and its line. */
record CsvRow(List<String> fields, SourceLocation at) {

    private static final char FIELD_END = '\u001F';

    static CsvRow of(String path, CsvRecord record) {
        List<String> fields = record.getFields().stream()
                .map(field -> Normalizer.normalize(field, Normalizer.Form.NFC).strip())
                .toList();
        return new CsvRow(
                fields, SourceLocation.line(path, (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber())));
    }

    boolean isWhole() {
        return fields.size() == FactCsvReader.HEADER.size();
    }

    /** The field under that header; empty where the row is too short. */
    String field(String name) {
        int index = FactCsvReader.HEADER.indexOf(name);
        return index < fields.size() ? fields.get(index) : "";
    }

    /** Whether no row of that unit and period was seen, before those that stand with this one. */
    boolean isFirstOf(SeenUnits seen) {
        return seen.add(field("unit"), field("period")) == SeenUnits.NEW;
    }

    /** What tells whose row it is. */
    String owner() {
        return field("unit") + FIELD_END + field("period");
    }

    /** The field as if it stood in quotes in a sheet. */
    Node.Scalar text(String name) {
        return new Node.Scalar(field(name), ScalarKind.QUOTED, at);
    }
}
