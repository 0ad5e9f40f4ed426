package vn.parindex.report.sheet;

import java.io.PrintWriter;
import vn.parindex.fact.FactSheet;

/**
 * Writes a fact sheet (ghi phiếu số liệu) with the place of every figure, in the form that is read again: YAML for
 * people, JSON with the same keys for programs.
 */
public final class FactSheetWriter {

    public void yaml(FactSheet sheet, PrintWriter out) {
        out.write(YamlText.of(SheetTree.of(sheet)));
    }

    public void json(FactSheet sheet, PrintWriter out) {
        out.write(JsonText.of(SheetTree.of(sheet)));
    }
}
