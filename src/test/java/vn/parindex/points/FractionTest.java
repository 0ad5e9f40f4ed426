package vn.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void ofTwoNegativeNumbersTheOneNearerToZeroIsMore() {
        assertThat(Fraction.parse("-5")).isLessThan(Fraction.parse("-2"));
        assertThat(Fraction.parse("-0.5")).isGreaterThan(Fraction.parse("-2"));
        assertThat(Fraction.parse("-2")).isLessThan(Fraction.ZERO).isEqualByComparingTo(Fraction.parse("-2.0"));
    }

    @Test
    void positiveNumbersCompareByTheirSize() {
        assertThat(Fraction.parse("0.3")).isLessThan(Fraction.parse("0.5")).isGreaterThan(Fraction.parse("-7"));
    }
}
