package vn.parindex.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormMark;
import vn.parindex.located.Faults;
import vn.parindex.unit.UnitLevel;

/** The hidden sheet (trang ẩn): which set the form is of, and the keys of its rows as they were made. */
final class MarkSheet {

    private final Map<String, String> entries = new HashMap<>();
    private final List<String> figures = new ArrayList<>();
    private final List<String> leaves = new ArrayList<>();
    private final FormGrid grid;

    MarkSheet(FormGrid grid) {
        this.grid = grid;
        for (int row = 0; row <= Math.min(grid.lastRow(), FormReader.MOST_ROWS); row++) {
            String kind = grid.label(row, 0);
            String value = grid.label(row, 1);
            if (kind.equals(FormColumn.VALUE.code())) {
                figures.add(value);
            } else if (kind.equals(FormColumn.CLAIM.code())) {
                leaves.add(value);
            } else {
                entries.put(kind, value);
            }
        }
    }

    List<String> figures() {
        return List.copyOf(figures);
    }

    List<String> leaves() {
        return List.copyOf(leaves);
    }

    /** The mark, where it is whole and of a shape that is known. */
    Optional<FormMark> mark(Faults faults) {
        String version = entries.getOrDefault("form", "");
        if (!version.isEmpty() && !version.equals(FormMark.CURRENT)) {
            return faults.refuse(FormFault.FORM_OTHER_VERSION, grid.place(0, 1), version, FormMark.CURRENT);
        }
        Optional<UnitLevel> level = UnitLevel.ofCode(entries.getOrDefault("level", ""));
        String id = entries.getOrDefault("set", "");
        String setVersion = entries.getOrDefault("version", "");
        String sha256 = entries.getOrDefault("sha256", "");
        boolean whole = !version.isEmpty()
                && level.isPresent()
                && !id.isEmpty()
                && !setVersion.isEmpty()
                && !sha256.isEmpty()
                && leaves.stream().noneMatch(String::isBlank)
                && !leaves.isEmpty();
        return whole
                ? Optional.of(new FormMark(version, id, setVersion, sha256, level.get()))
                : faults.refuse(FormFault.FORM_MARK_CHANGED, grid.place(0, 0));
    }
}
