package vn.parindex.report.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a tree as YAML for people (văn bản YAML): what fits on a line stands on it, ids in quotes where YAML needs them. */
final class YamlText {

    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    static String of(SheetNode.Group root) {
        YamlText text = new YamlText();
        root.entries().forEach((key, value) -> text.entry(key, value, "", !isLong(value)));
        return text.out.toString();
    }

    /** Groups by id or number stand one a line, even when short. */
    private static boolean isLong(SheetNode top) {
        return top.match(
                text -> false,
                word -> false,
                bare -> false,
                group -> !group.entries().isEmpty() && !group.entries().containsKey("level"),
                items -> true);
    }

    private void entry(String key, SheetNode value, String indent, boolean mayFlow) {
        String start = indent + QuotedText.orPlain(key) + ":";
        String line = start + " " + flow(value);
        if (mayFlow && line.length() <= WIDTH || isSingle(value)) {
            out.append(line).append('\n');
        } else {
            out.append(start).append('\n');
            below(value, indent + STEP);
        }
    }

    private void below(SheetNode value, String indent) {
        value.match(
                text -> out,
                word -> out,
                bare -> out,
                group -> {
                    group.entries().forEach((key, inner) -> entry(key, inner, indent, true));
                    return out;
                },
                items -> {
                    items.items().forEach(item -> item(item, indent));
                    return out;
                });
    }

    private void item(SheetNode item, String indent) {
        String line = indent + "- " + flow(item);
        if (line.length() <= WIDTH || isSingle(item)) {
            out.append(line).append('\n');
            return;
        }
        int start = out.length();
        below(item, indent + STEP);
        out.replace(start, start + indent.length() + STEP.length(), indent + "- ");
    }

    private static boolean isSingle(SheetNode value) {
        return value.match(
                text -> true,
                word -> true,
                bare -> true,
                group -> group.entries().isEmpty(),
                items -> items.items().isEmpty());
    }

    private static String flow(SheetNode value) {
        return value.match(
                text -> QuotedText.of(text.value()),
                word -> QuotedText.orPlain(word.value()),
                bare -> bare.value(),
                group -> flow(group.entries()),
                items -> flow(items.items()));
    }

    private static String flow(Map<String, SheetNode> entries) {
        return entries.isEmpty()
                ? "{}"
                : entries.entrySet().stream()
                        .map(entry -> QuotedText.orPlain(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String flow(List<SheetNode> items) {
        return items.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
}
