package vn.parindex.ingest.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;

/** The list definitions of a Word document (định nghĩa danh mục đánh số), and the styles that use them. */
final class WordLists {

    /**
     * How one level of a list is numbered.
     *
     * @param text with %1 to %9 for the numbers of the levels
     * @param restartsAfter levels before that one (counted from 0) start this one anew
     */
    record Level(String format, String text, int start, int restartsAfter, boolean allDecimal) {}

    private static final int DEEPEST_STYLE = 20;

    private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<Integer, String> patternOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> changed = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    /** A pattern that only names the style whose list it is. */
    private final Map<String, String> patternByStyle = new HashMap<>();

    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, ParagraphMark> styles = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String usualStyle = "";

    void readNumbering(XmlPart xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                readPattern(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                readList(xml);
            }
        }
    }

    void readStyles(XmlPart xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                readStyle(xml);
            }
        }
    }

    /** The list and level of a paragraph, of its own or of its style; none where it is not numbered. */
    Optional<ParagraphMark> numbered(ParagraphMark mark) {
        OptionalInt list = mark.list();
        OptionalInt level = mark.level();
        String style = mark.style().isEmpty() ? usualStyle : mark.style();
        for (int i = 0; i < DEEPEST_STYLE && !style.isEmpty(); i++) {
            ParagraphMark of = styles.getOrDefault(style, ParagraphMark.NONE);
            if (list.isEmpty() && of.list().isPresent()) {
                list = of.list();
                OptionalInt linked =
                        levelOfStyle.containsKey(style) ? OptionalInt.of(levelOfStyle.get(style)) : OptionalInt.empty();
                level = level.isPresent() ? level : of.level().isPresent() ? of.level() : linked;
            }
            style = basedOn.getOrDefault(style, "");
        }
        return list.isPresent() && list.getAsInt() > 0
                ? Optional.of(new ParagraphMark("", list, level, false))
                : Optional.empty();
    }

    /** The pattern a list is made of; lists with the same one count on together. */
    String pattern(int list) {
        String pattern = patternOf.getOrDefault(list, "");
        String style = patternByStyle.getOrDefault(pattern, "");
        OptionalInt other = styles.getOrDefault(style, ParagraphMark.NONE).list();
        boolean linked = !patterns.getOrDefault(pattern, Map.of()).isEmpty() || other.isEmpty();
        return linked ? pattern : patternOf.getOrDefault(other.getAsInt(), pattern);
    }

    Optional<Level> level(int list, int level) {
        return Optional.ofNullable(changed.getOrDefault(list, Map.of()).get(level))
                .or(() -> Optional.ofNullable(
                        patterns.getOrDefault(pattern(list), Map.of()).get(level)));
    }

    /** The number at which a list starts that level anew, of its own. */
    OptionalInt restart(int list, int level) {
        Map<Integer, Integer> own = restarts.getOrDefault(list, Map.of());
        return own.containsKey(level) ? OptionalInt.of(own.get(level)) : OptionalInt.empty();
    }

    private void readPattern(XmlPart xml) throws UnreadableFile {
        String id = xml.attribute("abstractNumId").orElse("");
        Map<Integer, Level> levels = patterns.computeIfAbsent(id, pattern -> new HashMap<>());
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            if (xml.name().equals("lvl")) {
                readLevel(xml, levels);
            } else if (xml.name().equals("numStyleLink")) {
                patternByStyle.put(id, xml.attribute("val").orElse(""));
            }
        }
    }

    private void readList(XmlPart xml) throws UnreadableFile {
        int id = xml.number("numId").orElse(0);
        int outer = xml.depth();
        int level = 0;
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "abstractNumId" -> patternOf.put(id, xml.attribute("val").orElse(""));
                case "lvlOverride" -> level = xml.number("ilvl").orElse(0);
                case "startOverride" ->
                    restarts.computeIfAbsent(id, list -> new HashMap<>())
                            .put(level, xml.number("val").orElse(1));
                case "lvl" -> readLevel(xml, changed.computeIfAbsent(id, list -> new HashMap<>()));
                default -> {}
            }
        }
    }

    private void readLevel(XmlPart xml, Map<Integer, Level> into) throws UnreadableFile {
        int level = xml.number("ilvl").orElse(0);
        int outer = xml.depth();
        String format = "decimal";
        String text = "";
        int start = 1;
        int restartsAfter = level;
        boolean allDecimal = false;
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "numFmt" -> format = xml.attribute("val").orElse(format);
                case "lvlText" -> text = xml.attribute("val").orElse("");
                case "start" -> start = xml.number("val").orElse(1);
                case "lvlRestart" -> restartsAfter = xml.number("val").orElse(level);
                case "isLgl" -> allDecimal = xml.isPropertyOn();
                case "pStyle" -> levelOfStyle.putIfAbsent(xml.attribute("val").orElse(""), level);
                default -> {}
            }
        }
        into.put(level, new Level(format, text, start, restartsAfter, allDecimal));
    }

    private void readStyle(XmlPart xml) throws UnreadableFile {
        String id = xml.attribute("styleId").orElse("");
        boolean ofParagraphs = xml.attribute("type").filter("paragraph"::equals).isPresent();
        if (ofParagraphs && xml.isOn("default")) {
            usualStyle = id;
        }
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            if (xml.name().equals("basedOn")) {
                basedOn.put(id, xml.attribute("val").orElse(""));
            } else if (xml.name().equals("pPr")) {
                styles.put(id, ParagraphMark.read(xml));
            }
        }
    }
}
