package vn.parindex.ingest.delimited;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what stands between the fields (dấu ngăn cách): the sign that cuts most lines into the same number of fields. */
final class Separator {

    private static final List<Character> USUAL = List.of('\t', ';', ',');
    private static final int FEWEST_FIELDS = 4;
    private static final int LOOKED_AT = 2_000;

    private Separator() {}

    static char of(List<String> lines) {
        List<String> some = lines.subList(0, Math.min(LOOKED_AT, lines.size()));
        char best = ',';
        long most = 0;
        for (char candidate : USUAL) {
            long alike = some.stream()
                    .map(line -> fields(line, candidate))
                    .filter(count -> count >= FEWEST_FIELDS)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .mapToLong(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            if (alike > most) {
                most = alike;
                best = candidate;
            }
        }
        return best;
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
