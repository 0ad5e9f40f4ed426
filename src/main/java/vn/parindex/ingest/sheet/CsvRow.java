package vn.parindex.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import vn.parindex.located.Node;
import vn.parindex.located.ScalarKind;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.SeenUnits;

/** Row of a CSV of facts (dòng số liệu): its fields, in NFC and without spaces around them, and its line. */
record CsvRow(List<String> fields, SourceLocation at) {

    static CsvRow of(String path, CsvRecord record, CsvFields clean) {
        return new CsvRow(clean.of(record.getFields()), SourceLocation.line(path, (int)
                Math.min(Integer.MAX_VALUE, record.getStartingLineNumber())));
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

    /** Whether it is of the same unit and period. */
    boolean isOfTheSame(CsvRow other) {
        return field("unit").equals(other.field("unit")) && field("period").equals(other.field("period"));
    }

    /** The field as if it stood in quotes in a sheet. */
    Node.Scalar text(String name) {
        return new Node.Scalar(field(name), ScalarKind.QUOTED, at);
    }
}
