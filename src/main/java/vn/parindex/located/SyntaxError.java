package vn.parindex.located;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Turns what the parsers throw into one fault with a place and a hint (lỗi cú pháp); their English texts stay inside. */
final class SyntaxError {

    private SyntaxError() {}

    static FileProblem of(JacksonException e, Syntax syntax, String path, SourceText source) {
        Optional<MarkedYamlEngineException> marked =
                e.getCause() instanceof MarkedYamlEngineException yaml ? Optional.of(yaml) : Optional.empty();
        Optional<Mark> mark = marked.flatMap(MarkedYamlEngineException::getProblemMark);
        TokenStreamLocation location = e.getLocation();
        int line = mark.map(m -> m.getLine() + 1).orElseGet(() -> location == null ? 0 : location.getLineNr());
        int column = mark.map(m -> m.getColumn() + 1).orElseGet(() -> location == null ? 0 : location.getColumnNr());
        SourceLocation at = SourceLocation.at(path, Math.max(0, line), Math.max(0, column));
        String cause = marked.map(m -> m.getContext() + " " + m.getProblem()).orElseGet(e::getOriginalMessage);
        return FileProblem.of(FileFault.SYNTAX_ERROR, at, syntax.name(), near(source.excerpt(line)))
                .withHint(Message.of("files.syntax-error." + hintFor(cause)));
    }

    /** Where nothing stands in the line, the file most likely ends too early. */
    private static Object near(String excerpt) {
        return excerpt.isEmpty() ? Message.of("files.end-of-file") : excerpt;
    }

    private static String hintFor(String cause) {
        if (cause.contains("mapping values are not allowed")) {
            return "colon";
        }
        if (cause.contains("quoted scalar") || cause.contains("end-of-input in VALUE_STRING")) {
            return "quote";
        }
        if (cause.contains("flow ") || cause.contains("close marker") || cause.contains("end marker")) {
            return "bracket";
        }
        if (cause.contains("could not find expected ':'")) {
            return "no-colon";
        }
        if (cause.contains("cannot start any token")) {
            return "sign";
        }
        return cause.contains("block") ? "indentation" : "hint";
    }
}
