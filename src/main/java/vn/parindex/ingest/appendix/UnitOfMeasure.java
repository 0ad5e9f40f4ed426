package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.printed.LabelWords;

/** Unit of measure as printed (đơn vị tính): what kind of values stand beside it. */
final class UnitOfMeasure {

    private static final Pattern RATE = Pattern.compile("phan tram|ti le");
    private static final Pattern MONEY =
            Pattern.compile("(?:(?:nghin|ngan|trieu|tr|ti) ?)?(?:dong|d|vnd)|trd|tyd|trieu|ti");

    /** What is counted, by the words units write for it. */
    private static final List<Set<String>> COUNTED = List.of(
            Set.of("ho so", "hs", "bo ho so", "luot ho so"),
            Set.of("thu tuc", "thu tuc hanh chinh", "tt", "dich vu cong", "dich vu", "dich vu cong truc tuyen"),
            Set.of("nhiem vu", "nv"),
            Set.of("van ban", "vb", "vbqppl", "van ban quy pham phap luat"),
            Set.of("nguoi", "bien che", "cong chuc", "vien chuc", "lao dong", "can bo"),
            Set.of("co quan don vi", "don vi", "co quan", "dv", "cq", "to chuc", "ban", "xa", "huyen", "so", "phong"),
            Set.of("phan anh kien nghi", "pakn", "y kien"),
            Set.of("phieu", "so phieu", "so luong", "phieu khao sat"),
            Set.of("van de", "vd"));

    private static final Pattern CODE = Pattern.compile("([^=;,]+?)\\s*=\\s*(\\d+)");

    private static final Pattern IN_LABEL = Pattern.compile(".*\\(([^()]*=[^()]*)\\)[\\s.:]*");

    private final String printed;
    private final String words;
    private final boolean none;
    private final boolean rate;
    private final boolean money;

    UnitOfMeasure(String printed) {
        this.printed = printed;
        this.words = LabelWords.withoutNotes(printed).key();
        this.none = LabelWords.of(printed).isEmpty();
        this.rate = printed.contains("%") || RATE.matcher(words).matches();
        this.money = MONEY.matcher(words).matches() || words.endsWith("dong");
    }

    /** The list of codes that a label ends with, for a row that has none beside it; empty where it ends with none. */
    static String codesIn(String label) {
        Matcher list = IN_LABEL.matcher(label);
        boolean codes =
                list.matches() && new UnitOfMeasure(list.group(1)).codes().size() > 1;
        return codes ? list.group(1).strip() : "";
    }

    boolean isNone() {
        return none;
    }

    /** Whether statistics of that type are printed with this unit; none printed fits all. */
    boolean fits(IndicatorType type) {
        if (isNone()) {
            return true;
        }
        boolean codes = printed.contains("=");
        return switch (type) {
            case PERCENT -> rate;
            case FLAG, CODE -> codes;
            case MONEY -> money;
            case COUNT -> !codes && !money && !rate;
            case DATE, TEXT -> !codes && !rate;
        };
    }

    boolean isRate() {
        return rate;
    }

    /** Whether both are known to count something, and not the same: dossiers are no procedures. */
    boolean countsOtherThan(UnitOfMeasure other) {
        Optional<Set<String>> mine = counted();
        return mine.isPresent() && other.counted().isPresent() && !mine.equals(other.counted());
    }

    /** Whether words behind a figure repeat this unit, and not one of another size. */
    boolean isSaidBy(String said) {
        UnitOfMeasure other = new UnitOfMeasure(said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
        if (money || other.money) {
            return money && other.money && scale().equals(other.scale());
        }
        boolean named = (" " + words + " ").contains(" " + other.words + " ");
        return !other.words.isEmpty()
                && (named || counted().isPresent() && counted().equals(other.counted()));
    }

    private String scale() {
        String together = words.replace(" ", "");
        return together.startsWith("ti") || together.startsWith("ty")
                ? "ti"
                : together.startsWith("tr") ? "tr" : together.startsWith("ng") ? "ng" : "";
    }

    private Optional<Set<String>> counted() {
        return COUNTED.stream().filter(same -> same.contains(words)).findFirst();
    }

    /** The code that the list of codes gives to those words: "Có = 1; Không = 0". */
    Optional<String> codeOf(String word) {
        String wanted = LabelWords.folded(word);
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
