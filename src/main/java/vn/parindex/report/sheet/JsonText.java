package vn.parindex.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a tree as JSON (văn bản JSON), two spaces a level, the same bytes on every machine. */
final class JsonText {

    private JsonText() {}

    static String of(SheetNode.Group root) {
        return text(root, "") + "\n";
    }

    private static String text(SheetNode value, String indent) {
        String inner = indent + "  ";
        return value.match(
                text -> QuotedText.of(text.value()),
                word -> QuotedText.of(word.value()),
                bare -> bare.value(),
                group -> lines(
                        group.entries().entrySet().stream()
                                .map(entry -> QuotedText.of(entry.getKey()) + ": " + text(entry.getValue(), inner)),
                        "{",
                        "}",
                        indent),
                items -> lines(items.items().stream().map(item -> text(item, inner)), "[", "]", indent));
    }

    private static String lines(Stream<String> content, String open, String close, String indent) {
        List<String> all = content.toList();
        String inner = indent + "  ";
        return all.isEmpty()
                ? open + close
                : all.stream()
                        .map(line -> inner + line)
                        .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }
}
