package vn.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against shares worked out by hand: 1/3 = 33,33…%, 2/3 = 66,66…%, 51.300/52.611 = 97,508…%, 1/2 = 50%. */
class PrintedRateTest {

    @ParameterizedTest
    @CsvSource({
        "33, 1, 3, exact",
        "67, 2, 3, exact",
        "66, 2, 3, exact",
        "66.67, 2, 3, exact",
        "66.66, 2, 3, exact",
        "66.6, 2, 3, exact",
        "66.5, 2, 3, rounded otherwise",
        "66.68, 2, 3, rounded otherwise",
        "33.0, 1, 3, contradicts",
        "34, 1, 3, contradicts",
        "97.5, 51300, 52611, exact",
        "97.8, 51300, 52611, rounded otherwise",
        "97.81, 51300, 52611, contradicts",
        "50.29, 1, 2, rounded otherwise",
        "50.3, 1, 2, contradicts",
        "49.7, 1, 2, contradicts",
        "49.71, 1, 2, rounded otherwise",
        "50, 1, 2, exact"
    })
    void aRateIsExactRoundedCutOrContradictsItsCounts(String printed, long done, long total, String verdict) {
        BigDecimal percent = new BigDecimal(printed);
        PrintedRate rate = new PrintedRate(percent, percent.scale());
        Percent exact = Percent.ofShare(Fraction.of(done, total));

        assertThat(rate.isExactRoundedOrCut(exact)).isEqualTo(verdict.equals("exact"));
        assertThat(rate.isRoundedOtherwise(exact)).isEqualTo(verdict.equals("rounded otherwise"));
        assertThat(rate.contradicts(exact)).isEqualTo(verdict.equals("contradicts"));
    }
}
