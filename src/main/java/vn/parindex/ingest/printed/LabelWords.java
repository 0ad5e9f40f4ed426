package vn.parindex.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A label made comparable (nhãn chuẩn hóa): without accents, case, punctuation and notes in brackets, abbreviations
 * written out.
 *
 * @param words without accents
 * @param accented the same words with their accents, wherever the accent stands in the syllable
 */
public record LabelWords(List<String> words, List<String> accented) {

    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern UNCLOSED_NOTE = Pattern.compile("\\([^()]*$");
    private static final Pattern NAMES_A_LEVEL = Pattern.compile("(?i).*\\bcấp (tỉnh|huyện|xã|sở).*");
    private static final Pattern ONE_SOUND = Pattern.compile("^(h|k|l|m|s|t|v|qu)y(\\p{M}*)$");
    private static final Pattern SCANNED =
            Pattern.compile("[01]?[\\p{L}\\p{M}]{2,}|[\\p{L}\\p{M}]+[01][\\p{L}\\p{M}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");

    /** The kinds of characters that words are made of: letters, marks, numbers. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Abbreviations of administrative Vietnamese that forms print for the words. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("tthc", "thủ tục hành chính"),
            Map.entry("cchc", "cải cách hành chính"),
            Map.entry("vbqppl", "văn bản quy phạm pháp luật"),
            Map.entry("qppl", "quy phạm pháp luật"),
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("hđnd", "hội đồng nhân dân"),
            Map.entry("đvsncl", "đơn vị sự nghiệp công lập"),
            Map.entry("đvsn", "đơn vị sự nghiệp"),
            Map.entry("sncl", "sự nghiệp công lập"),
            Map.entry("dvctt", "dịch vụ công trực tuyến"),
            Map.entry("dvc", "dịch vụ công"),
            Map.entry("pakn", "phản ánh, kiến nghị"),
            Map.entry("nsnn", "ngân sách nhà nước"),
            Map.entry("cbccvc", "cán bộ, công chức, viên chức"),
            Map.entry("cbcc", "cán bộ, công chức"),
            Map.entry("ccvc", "công chức, viên chức"),
            Map.entry("vtvl", "vị trí việc làm"),
            Map.entry("hđlđ", "hợp đồng lao động"),
            Map.entry("đtc", "đầu tư công"),
            Map.entry("qlvb", "quản lý văn bản"),
            Map.entry("qlvbđh", "quản lý văn bản điều hành"),
            Map.entry("htttbc", "hệ thống thông tin báo cáo"),
            Map.entry("httt", "hệ thống thông tin"),
            Map.entry("qtnb", "quy trình nội bộ"),
            Map.entry("csdl", "cơ sở dữ liệu"),
            Map.entry("ktxh", "kinh tế - xã hội"));

    /** The same typed without đ. */
    private static final Map<String, String> BARE_ABBREVIATIONS = ABBREVIATIONS.entrySet().stream()
            .filter(entry -> entry.getKey().contains("đ"))
            .collect(
                    Collectors.toUnmodifiableMap(entry -> entry.getKey().replace('đ', 'd'), entry -> entry.getValue()));

    public LabelWords {
        words = List.copyOf(words);
        accented = List.copyOf(accented);
    }

    /** The label without its notes; brackets that name a level are no note. */
    public static LabelWords withoutNotes(String label) {
        String composed = Syllable.composed(label);
        if (!mayHaveNotes(composed)) {
            return of(composed);
        }
        String bare = NOTE.matcher(composed)
                .replaceAll(note -> NAMES_A_LEVEL.matcher(note.group()).matches() ? "$0" : " ");
        LabelWords words = of(UNCLOSED_NOTE.matcher(bare).replaceAll(""));
        return words.words.isEmpty() ? of(composed) : words;
    }

    /** Whether brackets stand in the label; without any, its words are the same with and without notes. */
    public static boolean mayHaveNotes(String label) {
        return label.indexOf('(') >= 0 || label.indexOf('[') >= 0;
    }

    /** The label with all it says. */
    public static LabelWords of(String label) {
        List<String> written = written(label);
        List<String> accented = new ArrayList<>(written.size());
        for (String word : written) {
            accented.add(withOneI(Syllable.withSortedAccents(word)));
        }
        return new LabelWords(plain(written), accented);
    }

    /** Only the words without accents of a label with all it says. */
    public static List<String> wordsOf(String label) {
        return List.copyOf(plain(written(label)));
    }

    private static List<String> plain(List<String> written) {
        List<String> words = new ArrayList<>(written.size());
        for (String word : written) {
            words.add(withOneI(withoutScannerSlips(Syllable.withoutAccents(word))));
        }
        return words;
    }

    /** The words as they stand, in lower case, abbreviations written out. */
    private static List<String> written(String label) {
        List<String> written = new ArrayList<>();
        split(Syllable.composed(label).toLowerCase(Locale.ROOT), word -> {
            String full = ABBREVIATIONS.getOrDefault(word, BARE_ABBREVIATIONS.getOrDefault(word, word));
            if (full.equals(word)) {
                written.add(word);
            } else {
                split(full, written::add);
            }
        });
        return written;
    }

    private static void split(String text, Consumer<String> words) {
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isOfWord(c)) {
                if (at > begin) {
                    words.accept(text.substring(begin, at));
                }
                begin = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        if (at > begin) {
            words.accept(text.substring(begin));
        }
    }

    private static boolean isOfWord(int c) {
        return c >= 'a' && c <= 'z' || c == '%' || (OF_WORDS >> Character.getType(c) & 1) == 1;
    }

    public static String folded(String text) {
        return String.join(" ", wordsOf(text));
    }

    /** The words in plain letters, abbreviations as they stand. */
    public static String spelt(String text) {
        String composed = Syllable.composed(text).toLowerCase(Locale.ROOT);
        return Syllable.withoutAccents(NO_WORD.matcher(composed).replaceAll(" ").strip());
    }

    public String key() {
        return String.join(" ", words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the letters are the same but an accent differs; a label typed without any accents has no slip in them. */
    public boolean hasOtherAccentsThan(LabelWords other) {
        return words.equals(other.words) && !accented.equals(other.accented) && !accented.equals(words);
    }

    /** tỷ and tỉ, lý and lí, quý and quí are two habits, not a slip; tay and tai are two words. */
    private static String withOneI(String word) {
        int y = word.indexOf('y');
        return y == 1 || y == 2 ? ONE_SOUND.matcher(word).replaceFirst("$1i$2") : word;
    }

    /** m read by a scanner as rn, l as 1, o as 0: no syllable has these. */
    private static String withoutScannerSlips(String word) {
        boolean digits = word.indexOf('0') >= 0 || word.indexOf('1') >= 0;
        String letters = digits && SCANNED.matcher(word).matches()
                ? word.replace('1', 'l').replace('0', 'o')
                : word;
        return letters.replace("rn", "m");
    }
}
