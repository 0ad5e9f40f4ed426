package vn.parindex.ingest.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "06 | 6",
                "1118 | 1118",
                "1795 | 1795",
                "98,96 | 98.96",
                "76.6 | 76.6",
                "12.34 | 12.34",
                "1234.567 | 1234.567",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234.567,89 | 1234567.89",
                "12 345 | 12345",
                "1 234 567 | 1234567",
                "-5 | -5",
                "100% | 100",
                "99,7% | 99.7",
                "1.000% | 1.000"
            })
    void amountsWithOneReading(String cell, BigDecimal value) {
        assertThat(readings(PrintedNumber.ofAmount(cell))).containsExactly(value.stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.129 | 6129 | 6.129",
                "46.482 | 46482 | 46.482",
                "196.453 | 196453 | 196.453",
                "30,162 | 30162 | 30.162",
                "1.000 | 1000 | 1",
                "-1.500 | -1500 | -1.5"
            })
    void amountsWithTwoReadings(String cell, BigDecimal grouped, BigDecimal decimal) {
        assertThat(readings(PrintedNumber.ofAmount(cell)))
                .containsExactly(grouped.stripTrailingZeros(), decimal.stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 100",
                "100 % | 100",
                "100% | 100",
                "99,7% | 99.7",
                "4,8% | 4.8",
                "98,96 | 98.96",
                "68,30 | 68.3",
                "76.6% | 76.6",
                "98.125 | 98.125",
                "98,125 % | 98.125",
                "1.000 | 1",
                "446 | 446"
            })
    void percentagesNeverHaveThousands(String cell, BigDecimal value) {
        assertThat(readings(PrintedNumber.ofPercentage(cell))).containsExactly(value.stripTrailingZeros());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "không",
                "10 hồ sơ",
                "khoảng 44.612",
                "1.23.456",
                "12,34,567",
                "1.234.56",
                "25.",
                ".5",
                "%",
                "5 %%",
                "1e5",
                "0x1F",
                "1.2.3",
                "1,2.345,6",
                "12 34",
                "٣٤",
                "+5",
                "−",
                "1..000",
                "5-6"
            })
    void whateverIsNotWhollyANumberIsWords(String cell) {
        assertThat(PrintedNumber.ofAmount(cell).isWords()).isTrue();
        assertThat(PrintedNumber.ofAmount(cell).only()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", " \t "})
    void nothingIsBlankAndNotZero(String cell) {
        assertThat(PrintedNumber.ofAmount(cell).isBlank()).isTrue();
        assertThat(PrintedNumber.ofAmount(cell).isWords()).isFalse();
        assertThat(PrintedNumber.ofAmount(cell).readings()).isEmpty();
    }

    @Test
    void aVeryLongCellIsWords() {
        assertThat(PrintedNumber.ofAmount("1".repeat(100_000)).isWords()).isTrue();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNumberPrintedTheVietnameseWayIsAmongItsReadings(int seed) {
        Random random = new Random(seed);
        int whole = random.nextInt(1_000_000_000);
        String grouped = String.format(java.util.Locale.GERMANY, "%,d", whole);
        String decimals = random.nextBoolean() ? "" : "," + (1 + random.nextInt(9));
        BigDecimal value = new BigDecimal(whole + decimals.replace(',', '.'));
        assertThat(readings(PrintedNumber.ofAmount(grouped + decimals))).contains(value.stripTrailingZeros());
    }

    private static List<BigDecimal> readings(PrintedNumber number) {
        return number.readings().stream()
                .map(r -> r.value().stripTrailingZeros())
                .toList();
    }
}
