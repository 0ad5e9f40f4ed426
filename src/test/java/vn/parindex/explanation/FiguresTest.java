package vn.parindex.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class FiguresTest {

    private final Figures figures = new Figures(new Wording(Language.VI));

    @Test
    void pointsStandInFullUpToFourDecimals() {
        assertThat(figures.points(Points.of("1.9940"))).isEqualTo("1,994");
        assertThat(figures.points(Points.of("1.0625"))).isEqualTo("1,0625");
        assertThat(figures.points(Points.ZERO)).isEqualTo("0");
    }

    @Test
    void roundedPointsSayThatTheyAre() {
        assertThat(figures.points(new Points(Fraction.of(4).dividedBy(Fraction.of(3)))))
                .isEqualTo("≈1,3333");
    }

    @Test
    void whatIsNotNothingIsNeverWrittenAsNothing() {
        assertThat(figures.points(Points.of("0.00001"))).isEqualTo("chưa đến 0,0001");
        assertThat(figures.signed(Points.of("0.00001"))).isEqualTo("tăng chưa đến 0,0001");
        assertThat(figures.signed(Points.of("-0.00001"))).isEqualTo("giảm chưa đến 0,0001");
        assertThat(figures.points(Points.of("0.00005"))).isEqualTo("≈0,0001");
        assertThat(figures.equalsPoints(Points.of("0.00001"))).isEqualTo("< 0,0001");
        assertThat(figures.equalsPercent(Fraction.of(1, 10_000_000))).isEqualTo("< 0,0001%");
        assertThat(figures.equalsPoints(Points.ZERO)).isEqualTo("= 0");
    }

    @Test
    void aShareIsWrittenInPercent() {
        assertThat(figures.percent(Fraction.of(new BigDecimal("51300"), new BigDecimal("52611"))))
                .isEqualTo("97,5081%");
        assertThat(figures.percent(Fraction.ONE)).isEqualTo("100%");
    }

    @Test
    void theIndexKeepsItsDigits() {
        assertThat(figures.index(Percent.of(new BigDecimal("72.9")), 2)).isEqualTo("72,90%");
        assertThat(figures.index(Percent.of(new BigDecimal("89.995")), 2)).isEqualTo("90,00%");
        assertThat(figures.index(Percent.of(new BigDecimal("89.995")), 3)).isEqualTo("89,995%");
    }

    @Test
    void aSumSaysWhetherItIsExact() {
        assertThat(figures.equalsPercent(Fraction.of(new BigDecimal("1"), new BigDecimal("4"))))
                .isEqualTo("= 25%");
        assertThat(figures.equalsPercent(Fraction.of(new BigDecimal("14"), new BigDecimal("33"))))
                .isEqualTo("≈ 42,4242%");
    }
}
