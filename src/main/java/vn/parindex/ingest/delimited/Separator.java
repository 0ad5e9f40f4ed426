package vn.parindex.ingest.delimited;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.ingest.printed.LabelWords;

/**
 * Finds what stands between the fields (dấu ngăn cách): the sign between the names of columns, else the one that cuts most
 * lines into as many fields as the line next to them. Commas of running text do so now and then, those of a table line after line.
 */
final class Separator {

    private static final List<Character> USUAL = List.of('\t', ';', ',');
    private static final int FEWEST_FIELDS = 2;
    private static final int USUAL_FIELDS = 3;
    private static final int LOOKED_AT = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NAME =
            Pattern.compile("stt|tt|(?:chi tieu|noi dung|tieu chi|so lieu|so luong|gia tri|ket qua).*"
                    + "|don vi(?: tinh)?|dvt|ghi chu");

    private Separator() {}

    /** Two fields make a table only where nothing makes more in line after line: that many most sentences have. */
    static char of(List<String> lines) {
        List<String> some = lines.subList(0, Math.min(LOOKED_AT, lines.size()));
        return named(some)
                .or(() -> of(some, USUAL_FIELDS, true))
                .or(() -> of(some, FEWEST_FIELDS, true))
                .or(() -> of(some, USUAL_FIELDS, false))
                .orElse(',');
    }

    private static Optional<Character> named(List<String> lines) {
        return lines.stream()
                .flatMap(line -> USUAL.stream().filter(candidate -> isHeader(line, candidate)))
                .findFirst();
    }

    /** Whether the line is nothing but names of columns, two of them usual ones. */
    private static boolean isHeader(String line, char separator) {
        if (line.length() > USUAL.size() * USUAL_FIELDS * LONGEST_NAME || line.indexOf(separator) < 0) {
            return false;
        }
        List<String> names = Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(name -> LabelWords.of(name).key())
                .filter(name -> !name.isEmpty())
                .toList();
        return names.size() >= FEWEST_FIELDS
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
                && NAME.matcher(names.get(0)).matches()
                && names.stream().filter(name -> NAME.matcher(name).matches()).count() >= FEWEST_FIELDS;
    }

    private static Optional<Character> of(List<String> lines, int fewest, boolean inARow) {
        Optional<Character> best = Optional.empty();
        long most = 0;
        for (char candidate : USUAL) {
            long weight = weight(lines, candidate, fewest, inARow);
            if (weight > most) {
                most = weight;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static long weight(List<String> lines, char separator, int fewest, boolean inARow) {
        List<Integer> counts =
                lines.stream().map(line -> fields(line, separator)).toList();
        Map<Integer, Long> alike = IntStream.range(0, counts.size())
                .filter(i -> counts.get(i) >= fewest)
                .filter(i -> !inARow || isNext(counts, i, i - 1) || isNext(counts, i, i + 1))
                .mapToObj(counts::get)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return alike.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }

    private static boolean isNext(List<Integer> counts, int line, int other) {
        return other >= 0 && other < counts.size() && counts.get(line).equals(counts.get(other));
    }

    /** How many fields the line has; what stands in quotes is not looked at. */
    static int fields(String line, char separator) {
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            fields += !quoted && c == separator ? 1 : 0;
        }
        return fields;
    }
}
