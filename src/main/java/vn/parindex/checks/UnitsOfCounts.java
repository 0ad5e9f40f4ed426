package vn.parindex.checks;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;

/** Units of measure in which things are counted (đơn vị tính của số lượng): văn bản, hồ sơ, thủ tục. */
record UnitsOfCounts(IndicatorCatalogue catalogue) {

    private static final Pattern SEPARATOR = Pattern.compile("[,;/()]");

    /** A printed number is followed by one of them: {@code 23 văn bản}. */
    boolean end(String printed) {
        String behind = bare(printed.replaceFirst("^\\s*\\d[\\d.,]*", ""));
        return behind.chars().anyMatch(Character::isLetter) && words().contains(behind);
    }

    private Set<String> words() {
        return catalogue.all().stream()
                .filter(indicator -> indicator.type() == IndicatorType.COUNT)
                .flatMap(indicator -> Stream.of(SEPARATOR.split(indicator.unitOfMeasure())))
                .map(UnitsOfCounts::bare)
                .collect(Collectors.toSet());
    }

    private static String bare(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
