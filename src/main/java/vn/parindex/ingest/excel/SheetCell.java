package vn.parindex.ingest.excel;

import java.math.BigDecimal;
import java.util.Optional;

/** A visible cell of a sheet with something in it (ô có nội dung); rows and columns count from 0. */
record SheetCell(int row, int column, String text, Optional<BigDecimal> number) {

    private static final int LETTERS = 26;

    static SheetCell text(int row, int column, String text) {
        return new SheetCell(row, column, text, Optional.empty());
    }

    String name() {
        return name(row, column);
    }

    static String name(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
