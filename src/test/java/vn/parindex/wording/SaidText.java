package vn.parindex.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A call that says a text: its key as it stands there, and how many arguments it gives. */
record SaidText(String key, int arguments) {

    private static final Pattern CALL =
            Pattern.compile("\\b(?:say|note|wrongUsage|Message\\.of)\\(\\s*\"([a-z][a-zA-Z0-9.-]*)\"\\s*(?=[,)])");

    static List<SaidText> in(String source) {
        return CALL.matcher(source)
                .results()
                .map(call -> new SaidText(call.group(1), arguments(source, call)))
                .toList();
    }

    /** As many as there are commas up to the bracket that closes the call. */
    private static int arguments(String source, MatchResult call) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        for (int i = call.end(); depth > 0 && i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && c == ',' && depth == 1) {
                commas++;
            }
        }
        return commas;
    }
}
