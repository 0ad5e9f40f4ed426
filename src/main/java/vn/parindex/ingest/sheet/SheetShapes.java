package vn.parindex.ingest.sheet;

import java.util.List;
import vn.parindex.located.MappingShape;

/** Keys of every mapping of a fact sheet (khóa của phiếu số liệu); the JSON Schema has the same. */
public final class SheetShapes {

    public static final MappingShape SHEET = MappingShape.of("sheet", "unit", "period")
            .optionally(
                    "documents", "facts", "claims", "evidence", "appraisal", "statements", "appraisal2", "problems");
    public static final MappingShape UNIT =
            MappingShape.of("unit", "id", "name", "level").optionally("group");
    public static final MappingShape DOCUMENT =
            MappingShape.of("document", "id").optionally("file", "sha256", "title", "number", "signed");
    public static final MappingShape FACT =
            MappingShape.of("fact", "value").optionally("printed", "source", "note", "also");
    public static final MappingShape READING =
            MappingShape.of("reading", "value").optionally("printed", "source");
    public static final MappingShape SOURCE = MappingShape.of("source", "document")
            .optionally("line", "column", "page", "sheet", "cell", "table", "row", "label");
    public static final MappingShape APPRAISAL =
            MappingShape.of("appraisal", "points").optionally("reason", "note", "by", "on");
    public static final MappingShape STATEMENT =
            MappingShape.of("statement", "text").optionally("evidence", "by", "on");

    public static final MappingShape PLACE = MappingShape.of("place", "document")
            .optionally("line", "column", "page", "sheet", "cell", "table", "row", "label");
    public static final MappingShape PROBLEM = MappingShape.of("problem", "code", "severity", "source", "message")
            .optionally("places", "indicators", "hint");

    private SheetShapes() {}

    /** Every mapping with fixed keys that a fact sheet may have. */
    public static List<MappingShape> all() {
        return List.of(SHEET, UNIT, DOCUMENT, FACT, READING, SOURCE, APPRAISAL, STATEMENT, PLACE, PROBLEM);
    }
}
