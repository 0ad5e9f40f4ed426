package vn.parindex.ingest.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Brings the fields of a table into NFC, without spaces around them (làm sạch các ô của bảng), row after row. */
final class CsvFields {

    /** Below it every character is its own composed form. */
    private static final char FIRST_COMBINING = '\u0300';

    private List<String> written = List.of();
    private List<String> cleaned = List.of();

    /** A field that stands as in the row before, as unit and period mostly do, is not worked on again. */
    List<String> of(List<String> row) {
        List<String> clean = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String field = row.get(i);
            boolean asBefore = i < written.size() && field.equals(written.get(i));
            clean.add(asBefore ? cleaned.get(i) : clean(field));
        }
        written = row;
        cleaned = List.copyOf(clean);
        return cleaned;
    }

    private static String clean(String field) {
        boolean composed = field.chars().allMatch(c -> c < FIRST_COMBINING);
        return (composed ? field : Normalizer.normalize(field, Normalizer.Form.NFC)).strip();
    }
}
