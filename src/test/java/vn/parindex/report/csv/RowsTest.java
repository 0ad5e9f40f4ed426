package vn.parindex.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void whatLooksLikeAFormulaGetsAnApostrophe() {
        assertThat(Rows.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(Rows.safe("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Rows.safe("-cmd")).isEqualTo("'-cmd");
        assertThat(Rows.safe("+1 và hơn")).isEqualTo("'+1 và hơn");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Rows.safe("-0.5")).isEqualTo("-0.5");
        assertThat(Rows.safe("+3")).isEqualTo("+3");
        assertThat(Rows.safe("72.92")).isEqualTo("72.92");
    }

    @Test
    void cellsAreQuotedWhereTheStandardAsksForIt() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);

        Rows rows = new Rows(out, "a", "b");
        rows.write("có, dấu phẩy", "ngoặc \"kép\"");
        rows.finish();

        assertThat(text).hasToString("a,b\r\n\"có, dấu phẩy\",\"ngoặc \"\"kép\"\"\"\r\n");
    }
}
