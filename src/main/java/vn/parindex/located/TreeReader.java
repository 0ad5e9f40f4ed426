package vn.parindex.located;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.parindex.source.SourceLocation;

/**
 * Reads a YAML or JSON file to a tree that knows its places (đọc tệp YAML, JSON), noting every fault that does not stop
 * the reading: duplicate keys, anchors, aliases, tabs, words that YAML versions read differently.
 */
public final class TreeReader {

    /** A larger file is refused unread. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int DEEPEST = 64;
    private static final String MERGE = "<<";

    private final String path;
    private final Syntax syntax;
    private final Faults faults;
    private final SourceText source;
    private boolean tooDeep;
    private SourceLocation lastRefused;

    private TreeReader(String path, Syntax syntax, Faults faults, SourceText source) {
        this.path = path;
        this.syntax = syntax;
        this.faults = faults;
        this.source = source;
        this.lastRefused = SourceLocation.document(path);
    }

    /**
     * The tree of the file, its faults noted; none where the text cannot be read as a tree at all.
     *
     * @param path as the user named the file; places carry it
     */
    public static Optional<Node> read(String path, byte[] bytes, Faults faults) {
        Syntax syntax = Syntax.ofPath(path);
        return SourceText.decode(path, bytes, faults)
                .flatMap(text -> new TreeReader(
                                path, syntax, faults, syntax == Syntax.YAML ? text.withoutTabs(faults) : text)
                        .document());
    }

    /**
     * The same of a file of the program: what the build packed of exactly these bytes is the tree, else the file is read.
     *
     * @param packed a {@link PackedTree}, of whatever bytes
     */
    public static Optional<Node> read(String path, byte[] bytes, Optional<byte[]> packed, Faults faults) {
        return packed.flatMap(tree -> PackedTree.read(path, tree, bytes)).or(() -> read(path, bytes, faults));
    }

    private Optional<Node> document() {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), source.text())) {
            if (parser.nextToken() == null) {
                return faults.refuse(FileFault.EMPTY_FILE, SourceLocation.document(path));
            }
            Node root = node(parser, 1);
            if (tooDeep) {
                return Optional.empty();
            }
            if (parser.nextToken() != null) {
                faults.refuse(FileFault.MULTIPLE_DOCUMENTS, place(parser));
            }
            boolean nothing =
                    root.scalar().filter(s -> s.kind() == ScalarKind.NULL).isPresent();
            return nothing ? faults.refuse(FileFault.EMPTY_FILE, SourceLocation.document(path)) : Optional.of(root);
        } catch (JacksonException e) {
            if (!source.hadTabs()) {
                faults.add(SyntaxError.of(e, syntax, path, source));
            }
            return Optional.empty();
        }
    }

    private Node node(JsonParser parser, int depth) {
        SourceLocation at = place(parser);
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(parser, at);
        }
        refuseProperties(parser, at);
        if (depth > DEEPEST) {
            tooDeep = true;
            faults.refuse(FileFault.TOO_DEEP, at, DEEPEST);
            return refused("", at);
        }
        return token == JsonToken.START_OBJECT ? mapping(parser, at, depth) : list(parser, at, depth);
    }

    private Node.Scalar refused(String text, SourceLocation at) {
        faults.incomplete();
        return new Node.Scalar(text, ScalarKind.REFUSED, at);
    }

    private Node list(JsonParser parser, SourceLocation at, int depth) {
        List<Node> items = new ArrayList<>();
        while (!tooDeep && parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Node.Listing(items, at);
    }

    private Node mapping(JsonParser parser, SourceLocation at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!tooDeep && parser.nextToken() != JsonToken.END_OBJECT) {
            SourceLocation keyAt = place(parser);
            Node.Scalar key = scalar(parser, keyAt);
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (key.text().equals(MERGE) && key.kind() == ScalarKind.PLAIN) {
                faults.refuse(FileFault.MERGE_KEY, keyAt);
                continue;
            }
            Node.Entry entry = new Node.Entry(key.text(), key.kind(), keyAt, value);
            Node.Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                faults.add(FileProblem.of(
                                FileFault.DUPLICATE_KEY,
                                keyAt,
                                key.text(),
                                Integer.toString(first.at().line()))
                        .alsoAt(first.at()));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), at);
    }

    private Node.Scalar scalar(JsonParser parser, SourceLocation at) {
        boolean key = parser.currentToken() == JsonToken.PROPERTY_NAME;
        String raw = parser.getString();
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (refuseProperties(parser, at) || refuseControls(text, at)) {
            return refused(text, at);
        }
        ScalarKind kind = syntax == Syntax.JSON ? kindInJson(parser.currentToken()) : kindInYaml(parser, text);
        if (kind == ScalarKind.PLAIN && !key && PlainScalar.isAmbiguous(text)) {
            faults.refuse(FileFault.AMBIGUOUS_WORD, at, text);
            return refused(text, at);
        }
        return new Node.Scalar(text, kind, at);
    }

    /** Anchors, aliases and tags stand before what they belong to, and nothing else may start with their signs. */
    private boolean refuseProperties(JsonParser parser, SourceLocation at) {
        if (syntax == Syntax.JSON) {
            return false;
        }
        long offset = parser.currentTokenLocation().getCharOffset();
        Optional<FileFault> fault = switch (source.characterAt(offset)) {
            case '&' -> Optional.of(FileFault.ANCHOR);
            case '*' -> Optional.of(FileFault.ALIAS);
            case '!' -> Optional.of(FileFault.TAG);
            default -> Optional.empty();
        };
        // a mapping without brackets begins where its first key does
        fault.filter(f -> !at.equals(lastRefused)).ifPresent(f -> faults.refuse(f, at, source.word(offset)));
        lastRefused = fault.isPresent() ? at : lastRefused;
        return fault.isPresent();
    }

    private boolean refuseControls(String text, SourceLocation at) {
        int[] controls = text.codePoints().filter(SourceText::isControl).toArray();
        if (controls.length == 0) {
            return false;
        }
        faults.refuse(FileFault.CONTROL_CHARACTER, at, "U+%04X".formatted(controls[0]), controls.length);
        return true;
    }

    private ScalarKind kindInYaml(JsonParser parser, String text) {
        return switch (source.characterAt(parser.currentTokenLocation().getCharOffset())) {
            case '"', '\'', '|', '>' -> ScalarKind.QUOTED;
            default -> PlainScalar.kindOf(text);
        };
    }

    private static ScalarKind kindInJson(JsonToken token) {
        if (token.isNumeric()) {
            return ScalarKind.NUMBER;
        }
        if (token.isBoolean()) {
            return ScalarKind.BOOLEAN;
        }
        return token == JsonToken.VALUE_NULL ? ScalarKind.NULL : ScalarKind.QUOTED;
    }

    private SourceLocation place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return SourceLocation.at(path, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private TokenStreamFactory factory() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(2 * DEEPEST)
                .maxNumberLength(MOST_BYTES)
                .maxStringLength(MOST_BYTES)
                .maxNameLength(MOST_BYTES)
                .build();
        if (syntax == Syntax.JSON) {
            return JsonFactory.builder()
                    .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(limits)
                    .build();
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MOST_BYTES)
                .setAllowDuplicateKeys(true)
                // all at once: the reader fails on a letter of two chars across the end of a smaller buffer
                .setBufferSize(source.text().length() + 1)
                .setUseMarks(true)
                .build();
        return YAMLFactory.builder()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(limits)
                .loadSettings(settings)
                .build();
    }
}
