package vn.parindex.ingest.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // unit of the row | cell | shape | readings
                "Đơn vị | 7 đơn vị (04 phòng, 03 xã) | NUMBER | 7",
                "Cơ quan, đơn vị | 7 đơn vị | NUMBER | 7",
                "Cơ quan, đơn vị | 07 cơ quan | NUMBER | 7",
                "Thủ tục | 12 TTHC | NUMBER | 12",
                "Thủ tục | 12 thủ tục. | NUMBER | 12",
                "Hồ sơ | 1.234.567 hồ sơ | NUMBER | 1234567",
                "Hồ sơ | 1.234 hồ sơ | NUMBER | 1234;1.234",
                "Hồ sơ | 12 HS | NUMBER | 12",
                "Hồ sơ | 12 (trong đó 3 quá hạn) | NUMBER | 12",
                "Hồ sơ | 12 hồ sơ; trong đó 3 quá hạn | NUMBER | 12",
                "Hồ sơ | 15. | NUMBER | 15",
                "Hồ sơ | 1\u2009234\u2009567 | NUMBER | 1234567",
                "Hồ sơ | 1\u00a0234 | NUMBER | 1234",
                "Hồ sơ | 1'234'567 | NUMBER | 1234567",
                "Hồ sơ | 1\u2019234 | NUMBER | 1234",
                "Hồ sơ | \u200b25 | NUMBER | 25",
                "Hồ sơ | \u22125 | NUMBER | -5",
                "Đồng | 1.000.000đ | NUMBER | 1000000",
                "Triệu đồng | 1.000.000 triệu đồng | NUMBER | 1000000",
                "Triệu đồng | 12,5 trđ | NUMBER | 12.5",
                "Triệu đồng | 1.234,5 tr.đ | NUMBER | 1234.5",
                "Hồ sơ | 12/12 | PAIR | 12",
                "Hồ sơ | 14/33 | PAIR | 14;33",
                "Hồ sơ | 06 / 07 | PAIR | 6;7",
                "Hồ sơ | 1.234/1.500 | PAIR | 1234;1500",
                "Hồ sơ | (5) | BRACKETS | 5;-5",
                "Hồ sơ | (0) | BRACKETS | 0",
                // what is no number, and what it is
                "Triệu đồng | 1.000.000đ | WORDS |",
                "Triệu đồng | 2,5 tỷ đồng | WORDS |",
                "Hồ sơ | 12 thủ tục | WORDS |",
                "Thủ tục | 10 hồ sơ | WORDS |",
                "Hồ sơ | 12 hồ sơ, 3 thủ tục | WORDS |",
                "Hồ sơ | 12; 13 hồ sơ | WORDS |",
                "Hồ sơ | 7 đơn vị 4 phòng | WORDS |",
                "Hồ sơ | khoảng 100 | WORDS |",
                "Hồ sơ | trên 100 hồ sơ | WORDS |",
                "Hồ sơ | >100 | WORDS |",
                "Hồ sơ | không | WORDS |",
                "Hồ sơ | chưa có | WORDS |",
                "Hồ sơ | không phát sinh | WORDS |",
                "Hồ sơ | x | WORDS |",
                "Hồ sơ | 12/2023 | WORDS |",
                "Hồ sơ | 1/2/3 | WORDS |",
                "Hồ sơ | 15, | WORDS |",
                "Hồ sơ | +5 | WORDS |",
                "Hồ sơ | 5 nghìn | WORDS |",
                "Hồ sơ | - | DASH |",
                "Hồ sơ | – | DASH |",
                "Hồ sơ | … | DASH |",
                "Hồ sơ | ... | DASH |",
                "Hồ sơ | 10-15 | RANGE |",
                "Hồ sơ | 10 – 15 hồ sơ | RANGE |",
                "Hồ sơ | từ 10 đến 15 | RANGE |",
                "Hồ sơ | 15* | FOOTNOTE |",
                "Hồ sơ | 15\u00b9 | FOOTNOTE |",
                "Hồ sơ | 15 (1) | FOOTNOTE |",
                "Hồ sơ | 15[2] | FOOTNOTE |",
                "Hồ sơ | 1O | LETTERS |",
                "Hồ sơ | l5 | LETTERS |",
                "Hồ sơ | O | LETTERS |",
                "Hồ sơ | 2.O34 | LETTERS |"
            })
    void amounts(String unit, String cell, CellShape shape, String readings) {
        PrintedNumber number = PrintedNumber.in(new UnitOfMeasure(unit), cell, false);
        assertThat(number.shape()).isEqualTo(shape);
        assertThat(values(number)).isEqualTo(expected(readings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 % | NUMBER | 100",
                "98,96% | NUMBER | 98.96",
                "98.96 | NUMBER | 98.96",
                "25,5%/năm | NUMBER | 25.5",
                "100% (12/12) | NUMBER | 100",
                "95% (19/20) | NUMBER | 95",
                "100% (đạt kế hoạch) | NUMBER | 100",
                "1.000 | NUMBER | 1",
                "12/12 | PAIR_OF_RATE |",
                "14/33 | PAIR_OF_RATE |",
                "90-95% | RANGE |",
                "trên 90% | WORDS |",
                "98,9 điểm | WORDS |",
                "1OO% | LETTERS |",
                "97,5%* | FOOTNOTE |"
            })
    void percentages(String cell, CellShape shape, String readings) {
        PrintedNumber number = PrintedNumber.in(new UnitOfMeasure("%"), cell, true);
        assertThat(number.shape()).isEqualTo(shape);
        assertThat(values(number)).isEqualTo(expected(readings));
    }

    @Test
    void aBareNumberWithoutUnitTakesNoWords() {
        assertThat(PrintedNumber.ofAmount("10 hồ sơ").isWords()).isTrue();
        assertThat(PrintedNumber.ofAmount("15.").isWords()).isTrue();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 500).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyNumberInAnyStyleIsReadBackOrHasItAmongItsReadings(int seed) {
        Random random = new Random(seed);
        BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(36), random), random.nextInt(4));
        if (random.nextInt(5) == 0) {
            value = value.negate();
        }
        for (String[] style : STYLES) {
            String printed = printed(value, style[0], style[1]);
            for (String behind : List.of("", " hồ sơ", " HS", " (lũy kế)")) {
                PrintedNumber number = PrintedNumber.in(new UnitOfMeasure("Hồ sơ"), printed + behind, false);
                assertThat(number.readings().stream()
                                .anyMatch(r -> r.value().compareTo(new BigDecimal(printedValue(printed, style))) == 0))
                        .as("%s as %s", value, printed + behind)
                        .isEqualTo(!number.readings().isEmpty());
                assertThat(number.readings()).as(printed + behind).hasSizeLessThanOrEqualTo(2);
            }
            assertThat(PrintedNumber.ofAmount(printed).readings()).as(printed).isNotEmpty();
        }
    }

    /** Between thousands, before decimals. */
    private static final List<String[]> STYLES = List.of(
            new String[] {".", ","},
            new String[] {",", "."},
            new String[] {"", ","},
            new String[] {"", "."},
            new String[] {" ", ","},
            new String[] {"\u202f", ","},
            new String[] {"'", "."});

    private static String printed(BigDecimal value, String group, String decimal) {
        String grouped = String.format(
                Locale.ROOT,
                "%,d",
                value.abs().setScale(0, java.math.RoundingMode.DOWN).toBigInteger());
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        return (value.signum() < 0 ? "-" : "")
                + grouped.replace(",", group)
                + (point < 0 ? "" : decimal + plain.substring(point + 1));
    }

    private static String printedValue(String printed, String[] style) {
        String ungrouped = style[0].isEmpty() ? printed : printed.replace(style[0], "");
        return ungrouped.replace(style[1], ".");
    }

    private static List<BigDecimal> values(PrintedNumber number) {
        return number.readings().stream()
                .map(r -> r.value().stripTrailingZeros())
                .toList();
    }

    private static List<BigDecimal> expected(String readings) {
        return Optional.ofNullable(readings).stream()
                .flatMap(r -> Arrays.stream(r.split(";")))
                .map(r -> new BigDecimal(r).stripTrailingZeros())
                .collect(Collectors.toList());
    }
}
