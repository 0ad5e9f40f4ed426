package vn.parindex.report.sheet;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Wording;

/**
 * Writes a fact sheet (ghi phiếu số liệu) with the place of every figure, in the form that is read again: YAML for
 * people, JSON with the same keys for programs.
 */
public final class FactSheetWriter {

    private final Wording wording;

    /** @param wording in which the problems are said that the sheet takes along */
    public FactSheetWriter(Wording wording) {
        this.wording = wording;
    }

    /** @param met problems that were met when the figures were read, and that nobody finds again in the figures alone */
    public void yaml(FactSheet sheet, List<Problem> met, PrintWriter out) {
        out.write(YamlText.of(tree(sheet, met)));
    }

    /** As the other. */
    public void json(FactSheet sheet, List<Problem> met, PrintWriter out) {
        out.write(JsonText.of(tree(sheet, met)));
    }

    private SheetNode.Group tree(FactSheet sheet, List<Problem> met) {
        return new SheetTree(wording).of(sheet, new CarriedProblems(sheet, met));
    }
}
