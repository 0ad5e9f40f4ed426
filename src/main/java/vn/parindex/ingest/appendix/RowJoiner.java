package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.source.SourceLocation;

/** Joins rows that a page break tore apart (nối dòng bị ngắt trang): label, unit or figure going on in a second row. */
final class RowJoiner {

    /** No row goes on over more lines; what follows stands as a row of its own. */
    private static final int LONGEST = 20;

    private final LabelIndex labels;

    RowJoiner(LabelIndex labels) {
        this.labels = labels;
    }

    List<AppendixRow> joined(List<AppendixRow> rows) {
        List<AppendixRow> whole = new ArrayList<>();
        for (AppendixRow row : rows) {
            int last = whole.size() - 1;
            if (last >= 0 && whole.get(last).block() == row.block() && goesOn(whole.get(last), row)) {
                whole.set(last, join(whole.get(last), row));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private boolean goesOn(AppendixRow first, AppendixRow second) {
        boolean twoFigures = !first.value().isEmpty() && !second.value().isEmpty();
        if (!second.number().isEmpty() || twoFigures || first.places().size() >= LONGEST) {
            return false;
        }
        if (second.label().isEmpty()) {
            return true;
        }
        boolean ownRow = !labels.exact(second.label()).isEmpty();
        boolean joinsToKnown =
                !labels.exact(text(first.label(), second.label())).isEmpty();
        boolean firstKnown = !labels.exact(first.label()).isEmpty();
        boolean startsWithin = second.label().startsWith("(")
                || Character.isLowerCase(second.label().codePointAt(0));
        if (ownRow) {
            return false;
        }
        boolean carriesNothing = second.unit().isEmpty() && second.value().isEmpty();
        return joinsToKnown && !firstKnown || startsWithin && (carriesNothing || !firstKnown);
    }

    private static AppendixRow join(AppendixRow first, AppendixRow second) {
        String label = text(first.label(), second.label());
        List<SourceLocation> places = new ArrayList<>();
        first.places().forEach(at -> places.add(at.inTable(first.table(), first.number(), label)));
        second.places().forEach(at -> places.add(at.inTable(first.table(), first.number(), label)));
        return new AppendixRow(
                first.block(),
                first.table(),
                first.number(),
                label,
                text(first.unit(), second.unit()),
                text(first.value(), second.value()),
                first.exact().or(second::exact),
                text(first.note(), second.note()),
                first.subject(),
                first.unitless(),
                places);
    }

    private static String text(String first, String second) {
        return (first + " " + second).strip();
    }
}
