package vn.parindex.ingest.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.unit.AssessmentPeriod;

/**
 * The period that a sentence speaks of (kỳ được nhắc đến), where an adverb of time says so: at the beginning of a clause,
 * behind "trong", or in brackets behind the figure.
 *
 * @param printed empty when no period is said
 */
record SaidPeriod(String printed, boolean isYear, Optional<String> code) {

    static final SaidPeriod NONE = new SaidPeriod("", false, Optional.empty());

    private static final Pattern YEAR = Pattern.compile("(\\d{4})$");
    private static final Pattern QUARTER = Pattern.compile("^quý\\s+(iv|i{1,3}|[1-4])\\b.*");
    private static final Pattern MONTHS = Pattern.compile("^(\\d{1,2})\\s+tháng.*");
    private static final Map<String, String> QUARTERS = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");
    private static final Map<Integer, String> BY_MONTHS = Map.of(3, "-Q1", 6, "-H1", 9, "-9M", 12, "");
    private static final List<String> OPENING = List.of("trong", "tinh");

    static SaidPeriod of(Sentence sentence, int figure, int tail, Optional<AssessmentPeriod> reported) {
        List<Token> tokens = sentence.tokens();
        if (tail + 1 < tokens.size() && tokens.get(tail).isMark("(") && isSaid(tokens.get(tail + 1))) {
            return read(tokens.get(tail + 1), reported);
        }
        for (int i = figure - 1; i >= 0; i--) {
            if (isSaid(tokens.get(i)) && isAdverb(tokens, i)) {
                return read(tokens.get(i), reported);
            }
        }
        return NONE;
    }

    /** Whether a figure of this period is one of the reported period; where no period is known, only what says none. */
    boolean fits(Optional<AssessmentPeriod> reported, boolean anyPeriod) {
        if (printed.isEmpty()) {
            return true;
        }
        boolean same = code.isPresent() && code.equals(reported.map(AssessmentPeriod::code));
        boolean yearOfIt = isYear
                && code.isPresent()
                && reported.map(period -> Integer.toString(period.year())).equals(code);
        return same || (anyPeriod && yearOfIt);
    }

    private static boolean isSaid(Token token) {
        return !token.said().isEmpty();
    }

    private static boolean isAdverb(List<Token> tokens, int i) {
        if (i == 0 || tokens.get(i - 1).isMark(",;:(-+–•.)")) {
            return true;
        }
        List<String> before = tokens.get(i - 1).words();
        return before.size() == 1 && OPENING.contains(before.get(0));
    }

    private static SaidPeriod read(Token token, Optional<AssessmentPeriod> reported) {
        String said = token.said().toLowerCase(Locale.ROOT);
        Matcher written = YEAR.matcher(said);
        Optional<String> year = written.find()
                ? Optional.of(written.group(1))
                : reported.map(period -> Integer.toString(period.year()));
        Matcher quarter = QUARTER.matcher(said);
        Matcher months = MONTHS.matcher(said);
        if (quarter.matches()) {
            String number = QUARTERS.getOrDefault(quarter.group(1), quarter.group(1));
            return new SaidPeriod(token.printed(), false, year.map(y -> y + "-Q" + number));
        }
        if (months.matches()) {
            Optional<String> part = Optional.ofNullable(BY_MONTHS.get(Integer.valueOf(months.group(1))));
            return new SaidPeriod(token.printed(), false, year.flatMap(y -> part.map(p -> y + p)));
        }
        boolean isYear = said.matches("năm\\s+\\d{4}");
        return new SaidPeriod(token.printed(), isYear, isYear ? year : Optional.empty());
    }
}
