package vn.parindex.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of the documentation with commands, and with excerpts of what they print or of files of the repository.
 *
 * <p>Above the block of an excerpt stands {@code <!-- excerpt: FIRST … LAST | FIRST … LAST -->}, the beginnings of the first
 * and the last line to show of what the command before it printed, or {@code <!-- lines: FILE 12-15 -->}, or
 * {@code <!-- leaf: SET 4.3 -->}.
 */
record CommandPage(Path path) {

    private static final String FENCE = "```";
    private static final Pattern ANCHOR = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern TARGET = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

    List<WrittenCommand> commands() {
        return lines().stream()
                .filter(line -> line.startsWith(WrittenCommand.PROGRAM))
                .map(WrittenCommand::new)
                .toList();
    }

    /** The lines of all blocks of commands, whatever program they name. */
    List<String> shellLines() {
        List<String> inside = new ArrayList<>();
        boolean shell = false;
        for (String line : lines()) {
            if (line.startsWith(FENCE)) {
                shell = line.equals(FENCE + "bash");
            } else if (shell) {
                inside.add(line);
            }
        }
        return inside;
    }

    /** The pictures and pages of the repository it leads to. */
    List<Path> targets() {
        return TARGET.matcher(text())
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.contains(":"))
                .map(target -> path.toAbsolutePath().resolveSibling(target).normalize())
                .toList();
    }

    /** The headings of its own it leads to and does not have. */
    List<String> deadAnchors() {
        List<String> headings = lines().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                        .replace(' ', '-'))
                .toList();
        return ANCHOR.matcher(text())
                .results()
                .map(found -> found.group(1))
                .filter(anchor -> !headings.contains(anchor))
                .toList();
    }

    /** The page with every excerpt cut anew; {@code printed} is what each command wrote. */
    String withExcerpts(Map<WrittenCommand, String> printed) {
        List<String> page = new ArrayList<>();
        String last = "";
        Optional<Excerpt> awaited = Optional.empty();
        boolean replaced = false;
        for (String line : lines()) {
            boolean fence = line.startsWith(FENCE);
            if (replaced && !fence) {
                continue;
            }
            page.add(line);
            if (fence && awaited.isPresent()) {
                page.addAll(awaited.get().cut(last));
                awaited = Optional.empty();
                replaced = true;
            } else if (fence) {
                replaced = false;
            } else if (line.startsWith(WrittenCommand.PROGRAM)) {
                last = printed.get(new WrittenCommand(line));
            } else {
                awaited = awaited.or(() -> Excerpt.markedBy(line));
            }
        }
        return String.join("\n", page) + "\n";
    }

    List<String> lines() {
        return text().lines().toList();
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
