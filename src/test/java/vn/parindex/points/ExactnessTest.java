package vn.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers kept in longs count as numbers of any size do, also where they no longer fit. */
class ExactnessTest {

    private static final int NUMBERS = 60;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** A number in both forms. */
    private record Both(Fraction exact, BigFraction large) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void arithmeticIsThatOfLargeNumbers(long seed) {
        List<Both> numbers = numbers(new Random(seed));

        for (Both one : numbers) {
            for (Both other : numbers) {
                same(one.exact().plus(other.exact()), one.large().add(other.large()));
                same(one.exact().minus(other.exact()), one.large().subtract(other.large()));
                same(one.exact().times(other.exact()), one.large().multiply(other.large()));
                if (!other.exact().isZero()) {
                    same(one.exact().dividedBy(other.exact()), one.large().divide(other.large()));
                }
                int order = one.large().subtract(other.large()).signum();
                assertThat(Integer.signum(one.exact().compareTo(other.exact()))).isEqualTo(order);
                assertThat(one.exact().equals(other.exact())).isEqualTo(order == 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSumIsTheSumInWhateverOrder(long seed) {
        List<Both> numbers = numbers(new Random(seed));
        PointsSum sum = new PointsSum();
        BigFraction large = BigFraction.ZERO;
        for (Both one : numbers) {
            sum.add(new Points(one.exact()));
            large = large.add(one.large());
        }

        same(sum.total().value(), large);
    }

    private static void same(Fraction exact, BigFraction large) {
        Fraction expected = Fraction.of(large.getNumerator(), large.getDenominator());
        assertThat(exact).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(exact.big()).isEqualTo(large);
        assertThat(exact.signum()).isEqualTo(large.signum());
    }

    private static List<Both> numbers(Random random) {
        List<Both> numbers = new ArrayList<>();
        for (int i = 0; i < NUMBERS; i++) {
            BigInteger top = draw(random);
            BigInteger bottom = draw(random).abs().max(BigInteger.ONE);
            Fraction exact = Fraction.of(new BigDecimal(top), new BigDecimal(bottom));
            numbers.add(new Both(exact, BigFraction.of(top, bottom)));
        }
        BigDecimal decimal = new BigDecimal(draw(random), random.nextInt(24));
        numbers.add(new Both(
                Fraction.of(decimal), BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))));
        return numbers;
    }

    /** Of few and of many digits, some at the edge of what a long holds. */
    private static BigInteger draw(Random random) {
        BigInteger number = switch (random.nextInt(6)) {
            case 0 -> BigInteger.valueOf(random.nextInt(7) - 3);
            case 1 -> BigInteger.valueOf(random.nextInt(2_000) - 1_000);
            case 2 -> BigInteger.valueOf(random.nextLong() >> random.nextInt(40));
            case 3 -> BigInteger.ONE.shiftLeft(60 + random.nextInt(5)).add(BigInteger.valueOf(random.nextInt(3) - 1));
            case 4 -> new BigInteger(90, random);
            default -> BigInteger.TEN.pow(random.nextInt(20));
        };
        return random.nextBoolean() ? number : number.negate();
    }
}
