package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.printed.LabelWords;

/** Unit of measure as printed (đơn vị tính): what kind of values stand beside it. */
record UnitOfMeasure(String printed) {

    private static final Pattern CODE = Pattern.compile("([^=;,]+?)\\s*=\\s*(\\d+)");

    boolean isNone() {
        return LabelWords.of(printed).isEmpty();
    }

    /** Whether statistics of that type are printed with this unit; none printed fits all. */
    boolean fits(IndicatorType type) {
        if (isNone()) {
            return true;
        }
        boolean codes = printed.contains("=");
        boolean money = LabelWords.folded(printed).endsWith("dong");
        return switch (type) {
            case PERCENT -> printed.contains("%");
            case FLAG, CODE -> codes;
            case MONEY -> money;
            case COUNT -> !codes && !money && !printed.contains("%");
            case DATE, TEXT -> !codes && !printed.contains("%");
        };
    }

    /** The code that the list of codes gives to those words: "Có = 1; Không = 0". */
    Optional<String> codeOf(String words) {
        String wanted = LabelWords.folded(words);
        return codes().stream()
                .filter(code -> code.get(0).equals(wanted))
                .map(code -> code.get(1))
                .findFirst();
    }

    /** The word that the list gives that code to. */
    Optional<String> wordOf(String code) {
        return codes().stream()
                .filter(entry -> entry.get(1).equals(code))
                .map(entry -> entry.get(0))
                .findFirst();
    }

    private List<List<String>> codes() {
        List<List<String>> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(printed.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            codes.add(List.of(LabelWords.folded(matcher.group(1)), matcher.group(2)));
        }
        return codes;
    }
}
