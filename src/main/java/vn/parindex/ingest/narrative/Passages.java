package vn.parindex.ingest.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.source.SourceLocation;

/**
 * Puts the lines of running text together to paragraphs (ghép đoạn văn) and says what leads to each; parts that report
 * nothing, such as plans, are left out.
 */
final class Passages {

    private static final int LONGEST_LEAD = 250;
    private static final Pattern MARKER =
            Pattern.compile("(?<roman>[IVX]+\\.|Phần\\s+(?:thứ\\s+)?\\p{L}+\\b[.:]?)|(?<number>\\d{1,2}[.)](?!\\d))"
                    + "|(?<numbers>\\d{1,2}(?:\\.\\d{1,2})+[.)]?)(?=\\s)|(?<letter>\\p{Ll}[.)])|(?<bullet>[-–+•])");
    private static final Pattern ENDS = Pattern.compile(".*[.;:!?…)\"”]");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}\\d(].*");

    private final Phrases skipped;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, SourceLocation> places = new TreeMap<>();
    /** The kind of heading whose part is left out; empty outside of such a part. */
    private String skipping = "";

    private String kind = "";

    private Passages(Phrases skipped) {
        this.skipped = skipped;
    }

    static List<Passage> of(PrintedDocument document, Phrases skipped) {
        Passages passages = new Passages(skipped);
        for (PrintedLine line : document.lines()) {
            Optional<String> paragraph = line.match(p -> Optional.of(p.text()), row -> Optional.<String>empty());
            paragraph.ifPresent(printed -> passages.add(printed, line.at()));
            if (paragraph.isEmpty()) {
                passages.close();
            }
        }
        passages.close();
        return passages.passages;
    }

    private void add(String printed, SourceLocation at) {
        String plain = PlainText.of(printed);
        if (plain.isEmpty()) {
            return;
        }
        boolean starred = printed.strip().matches("\\*{1,3}\\s.*");
        boolean headed = printed.strip().startsWith("#");
        boolean begins = starred || headed || kind(plain).isPresent();
        boolean goesOn = !text.isEmpty() && !begins && GOES_ON.matcher(plain).matches() && !isEnded();
        if (!goesOn) {
            close();
            open(plain, starred, headed);
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        places.put(text.length(), at);
        text.append(plain);
    }

    private boolean isEnded() {
        return ENDS.matcher(text).matches();
    }

    /** A line of its own without a full stop is a heading, whether its emphasis came through or not. */
    private boolean isHeading() {
        return text.length() <= LONGEST_LEAD && !isEnded() && Character.isUpperCase(text.codePointAt(0));
    }

    private void open(String plain, boolean starred, boolean headed) {
        kind = kind(plain).orElse(headed ? "roman" : starred ? "star" : "plain");
        boolean part = kind.equals("roman") || (headed && kind.equals("plain"));
        boolean chapter = kind.equals("number") && !ENDS.matcher(plain).matches();
        if (part || (chapter && skipping.equals("number"))) {
            skipping = "";
        }
        boolean plans = (kind.equals("roman") || chapter) && skipped.standIn(LabelWords.wordsOf(plain));
        if (plans && skipping.isEmpty()) {
            skipping = kind;
        }
    }

    private void close() {
        if (text.isEmpty()) {
            return;
        }
        kind = kind.equals("plain") && isHeading() ? "star" : kind;
        for (int i = 0; i < leads.size(); i++) {
            if (leads.get(i).kind().equals(kind) || kind.equals("roman")) {
                leads.subList(i, leads.size()).clear();
            }
        }
        String whole = text.toString();
        if (skipping.isEmpty()) {
            passages.add(new Passage(whole, leads, places));
        }
        String lead = whole.contains(": ") ? whole.substring(0, whole.indexOf(':')) : whole;
        boolean leading = !kind.equals("plain") || whole.endsWith(":");
        if (leading && lead.length() <= LONGEST_LEAD) {
            leads.add(Lead.of(kind, lead));
        }
        text.setLength(0);
        places.clear();
    }

    private static Optional<String> kind(String plain) {
        Matcher marker = MARKER.matcher(plain);
        if (!marker.lookingAt()) {
            return Optional.empty();
        }
        for (String kind : List.of("roman", "numbers", "number", "letter")) {
            if (marker.group(kind) != null) {
                return Optional.of(kind);
            }
        }
        return Optional.of("bullet" + marker.group());
    }
}
