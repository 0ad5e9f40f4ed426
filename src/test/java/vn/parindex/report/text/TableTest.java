package vn.parindex.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aTableIsAsWideAsItsCells() {
        Table table = new Table(Column.left("Mã"), Column.wrapped("Tên"), Column.right("Điểm"));
        table.row("1.1", "Kế hoạch", "0,5");
        table.row("1.2", "Báo cáo", "10");

        assertThat(table.lines())
                .containsExactly(
                        "Mã   Tên       Điểm", "───  ────────  ────", "1.1  Kế hoạch   0,5", "1.2  Báo cáo     10");
    }

    @Test
    void aFlexibleColumnWrapsToThePage() {
        Table table = new Table(Column.left("Mã"), Column.wrapped("Tên"));
        table.row("1.1", "rất dài ".repeat(20).strip());

        assertThat(table.lines()).hasSize(4).allMatch(line -> Wrapping.width(line) <= Table.PAGE);
    }

    @Test
    void aHeadingRunsOverAllColumns() {
        Table table = new Table(Column.left("Mã"), Column.wrapped("Tên"), Column.right("Điểm"));
        table.heading("1", "Công tác chỉ đạo, điều hành");
        table.row("1.1", "Kế hoạch", "0,5");

        assertThat(table.lines())
                .containsExactly(
                        "Mã   Tên       Điểm",
                        "───  ────────  ────",
                        "1    Công tác chỉ đạo, điều hành",
                        "1.1  Kế hoạch   0,5");
    }
}
