package vn.parindex.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.points.Fraction;

class TouchTest {

    /** Just beside the bound is what one step more or less carries to it or past it. */
    @ParameterizedTest
    @CsvSource({
        "78, 100, UNDER",
        "79, 100, JUST_UNDER",
        "80, 100, AT",
        "81, 100, JUST_OVER",
        "82, 100, OVER",
        "2, 3, JUST_UNDER",
        "3, 3, JUST_OVER",
        "1, 3, UNDER"
    })
    void nearnessIsCountedInStepsOfTheFigure(BigDecimal done, BigDecimal planned, Position position) {
        Fraction step = Fraction.of(BigDecimal.ONE, planned);

        assertThat(Touch.of("from 80%", Fraction.parse("0.8"), Fraction.of(done, planned), step))
                .isEqualTo(new Touch("from 80%", position));
    }
}
