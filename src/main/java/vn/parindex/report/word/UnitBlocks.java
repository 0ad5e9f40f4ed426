package vn.parindex.report.word;

import vn.parindex.assessment.UnitResult;
import vn.parindex.report.paper.PaperText;

/** The tables and lists about one unit (các khối nội dung về đơn vị). */
record UnitBlocks(UnitResult unit, PaperText text) {

    void write(Placeholder placeholder, Block block) {
        switch (placeholder) {
            case BANG_TONG_HOP -> new PointTables(unit.ranked().score(), text).summary(block);
            case BANG_THAM_DINH -> new PointTables(unit.ranked().score(), text).appraisal(block);
            case GIAI_TRINH -> new StatementBlock(unit, text).write(block);
            case VAN_DE_SO_LIEU -> new ProblemBlock(unit, text).write(block);
            default -> throw new IllegalArgumentException(placeholder + " is no block");
        }
    }
}
