package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import vn.parindex.report.word.WordKind;
import vn.parindex.report.word.WordTemplate;
import vn.parindex.wording.Message;

/** What is said about a Word document (tùy chọn văn bản Word): its kind, and the office's own template. */
final class WordOptions {

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "word-kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "word-template")
    private Optional<Path> template = Optional.empty();

    /** Fails as wrong usage when the report is no document, the kind is unknown, or the template cannot be used. */
    void check(Console console, PaperFormat format) {
        if (format != PaperFormat.DOCX && (kind.isPresent() || template.isPresent())) {
            throw console.wrongUsage("usage.only-word", PaperFormat.DOCX.ending());
        }
        choice(console);
    }

    WordChoice choice(Console console) {
        return new WordChoice(kind(console), template.map(file -> template(console, file)));
    }

    private WordKind kind(Console console) {
        return kind.map(code -> WordKind.ofCode(code)
                        .orElseThrow(() -> console.wrongUsage(
                                "usage.word-kind",
                                code,
                                Arrays.stream(WordKind.values())
                                        .map(WordKind::code)
                                        .collect(Collectors.joining(", ")))))
                .orElse(WordKind.SELF_ASSESSMENT);
    }

    private static WordTemplate template(Console console, Path file) {
        try {
            WordTemplate read = new WordTemplate(Files.readAllBytes(file));
            List<Message> faults = read.faults();
            if (!faults.isEmpty()) {
                throw console.wrongUsage(
                        "usage.word-template",
                        file.toString(),
                        faults.stream().map(console.wording()::say).collect(Collectors.joining("; ")));
            }
            return read;
        } catch (IOException e) {
            throw console.wrongUsage("usage.word-template-unread", file.toString());
        }
    }
}
