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
    private final List<String> documents = new ArrayList<>();
    private int[] documentOf = new int[16];
    private int[] lineOf = new int[16];
    private int count;

    /** The place of the sheet that was met first for the same unit and period, if there was one; its document and line. */
    Optional<SourceLocation> add(FactSheet sheet) {
        int earlier = units.add(sheet.unit().id().value(), sheet.period().code());
        if (earlier == SeenUnits.NEW) {
            keep(sheet.at());
            return Optional.empty();
        }
        return Optional.of(SourceLocation.line(documents.get(documentOf[earlier]), lineOf[earlier]));
    }

    private void keep(SourceLocation at) {
        int last = documents.size() - 1;
        if (last < 0 || !documents.get(last).equals(at.document())) {
            documents.add(at.document());
        }
        if (count == lineOf.length) {
            documentOf = Arrays.copyOf(documentOf, count + (count >> 1));
            lineOf = Arrays.copyOf(lineOf, count + (count >> 1));
        }
        documentOf[count] = documents.size() - 1;
        lineOf[count] = at.line();
        count++;
    }
}
