package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.SeenUnits;

/** Where each unit and period stood first (phiếu đã gặp): what may stand only once in a run. */
final class SeenSheets {

    private final SeenUnits units = new SeenUnits();
    private final List<Document> documents = new ArrayList<>();
    private int[] documentOf = new int[16];
    private int[] lineOf = new int[16];
    private int count;

    /** Of the units of a document only the first is kept by name: a report has one, a table may have any number. */
    private record Document(String path, int firstSheet, String firstName) {}

    /**
     * The sheet that was met first.
     *
     * @param at its document and line
     * @param name of its unit; none for one further down in a table
     */
    record Earlier(SourceLocation at, Optional<String> name) {}

    /** The sheet that was met first for the same unit and period, if there was one. */
    Optional<Earlier> add(FactSheet sheet) {
        int earlier = units.add(sheet.unit().id().value(), sheet.period().code());
        if (earlier == SeenUnits.NEW) {
            keep(sheet);
            return Optional.empty();
        }
        Document document = documents.get(documentOf[earlier]);
        return Optional.of(new Earlier(
                SourceLocation.line(document.path(), lineOf[earlier]),
                Optional.of(document.firstName()).filter(name -> document.firstSheet() == earlier)));
    }

    private void keep(FactSheet sheet) {
        int last = documents.size() - 1;
        if (last < 0 || !documents.get(last).path().equals(sheet.at().document())) {
            documents.add(
                    new Document(sheet.at().document(), count, sheet.unit().name()));
        }
        if (count == lineOf.length) {
            documentOf = Arrays.copyOf(documentOf, count + (count >> 1));
            lineOf = Arrays.copyOf(lineOf, count + (count >> 1));
        }
        documentOf[count] = documents.size() - 1;
        lineOf[count] = sheet.at().line();
        count++;
    }
}
