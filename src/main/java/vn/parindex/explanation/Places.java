package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** Names places in documents (vị trí trong văn bản): in words for sentences, as {@code file:line} for lists. */
public final class Places {

    private final Wording wording;
    private final List<SourceDocument> documents;
    private final boolean withFolders;

    /** Places of a fact sheet, whose documents have ids. */
    public Places(Wording wording, List<SourceDocument> documents) {
        this(wording, documents, true);
    }

    private Places(Wording wording, List<SourceDocument> documents, boolean withFolders) {
        this.wording = wording;
        this.documents = List.copyOf(documents);
        this.withFolders = withFolders;
    }

    /** Places that name their files themselves. */
    public Places(Wording wording) {
        this(wording, List.of());
    }

    /** The same with the bare names of files: the folders of a machine say nothing to who reads on paper. */
    public Places withoutFolders() {
        return new Places(wording, documents, false);
    }

    /** {@code dòng 250, Phụ lục 3}; the document comes first where the sheet has several. */
    public String inWords(SourceLocation place) {
        List<String> parts = new ArrayList<>();
        if (documents.size() > 1 || !isListed(place)) {
            parts.add(file(place));
        }
        parts.addAll(coordinates(place));
        add(parts, table(place));
        if (place.line() == 0 && place.cell().isEmpty()) {
            say(parts, "row", place.row());
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? file(place) : String.join(", ", parts);
    }

    /** {@code dòng 250}: the place within its document; the document itself where there is nothing else to say. */
    public String coordinatesInWords(SourceLocation place) {
        List<String> parts = coordinates(place);
        return parts.isEmpty() ? file(place) : String.join(", ", parts);
    }

    /** {@code bao-cao.txt:250}, or {@code bieu-mau.xlsx, trang tính 1, ô C12}. */
    public String reference(SourceLocation place) {
        StringBuilder reference = new StringBuilder(file(place));
        if (place.line() > 0) {
            reference.append(':').append(place.line());
            if (place.column() > 0) {
                reference.append(':').append(place.column());
            }
        }
        List<String> others = coordinates(place);
        if (place.line() > 0) {
            others.remove(others.size() - 1);
        }
        others.forEach(part -> reference.append(", ").append(part));
        return reference.toString();
    }

    /** {@code Phụ lục 3, mục 3.1, “Tổng số hồ sơ …”}; empty where the place is in no table. */
    public String inTable(SourceLocation place) {
        List<String> parts = new ArrayList<>(List.of(tableAndRow(place)));
        if (!place.label().isEmpty()) {
            parts.add(wording.say("explanation.name", place.label()));
        }
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** {@code Phụ lục 3, mục 3.1}; empty where the place is in no table. */
    public String tableAndRow(SourceLocation place) {
        List<String> parts = new ArrayList<>();
        add(parts, table(place));
        say(parts, "printed-row", place.row().replaceFirst("\\.$", ""));
        return String.join(", ", parts);
    }

    private String table(SourceLocation place) {
        return place.isNarrative() ? wording.say("explanation.place.narrative") : place.table();
    }

    /** All other places than one: lines of the same file as {@code dòng 243–252, 256}, the rest by file. */
    public String others(List<SourceLocation> all, SourceLocation one) {
        String file = path(one);
        TreeSet<Integer> lines = new TreeSet<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (SourceLocation place : all) {
            if (path(place).equals(file) && place.line() > 0) {
                lines.add(place.line());
            } else if (!reference(place).equals(reference(one))) {
                elsewhere.add(reference(place));
            }
        }
        lines.remove(one.line());
        List<String> parts = new ArrayList<>();
        if (!lines.isEmpty()) {
            parts.add(wording.say("explanation.place.line", ranges(lines)));
        }
        parts.addAll(elsewhere);
        return String.join("; ", parts);
    }

    private static String ranges(TreeSet<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int first = lines.first();
        int last = first;
        for (int line : lines.tailSet(first, false)) {
            if (line > last + 1) {
                ranges.add(range(first, last));
                first = line;
            }
            last = line;
        }
        ranges.add(range(first, last));
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** The file of the document, as the user named it. */
    public String file(SourceLocation place) {
        String path = path(place);
        return withFolders ? path : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private String path(SourceLocation place) {
        return documents.stream()
                .filter(document -> document.id().equals(place.document()))
                .map(SourceDocument::file)
                .filter(file -> !file.isEmpty())
                .findFirst()
                .orElse(place.document());
    }

    private boolean isListed(SourceLocation place) {
        return documents.stream().anyMatch(document -> document.id().equals(place.document()));
    }

    /** Page, sheet, cell and line, the line last. */
    private List<String> coordinates(SourceLocation place) {
        List<String> parts = new ArrayList<>();
        say(parts, "page", number(place.page()));
        if (place.isParagraph()) {
            say(parts, "paragraph", place.cell());
        } else if (place.tableOrdinal().isPresent()) {
            say(parts, "table", number(place.tableOrdinal().getAsInt()));
            say(parts, "cell", place.cell());
        } else {
            say(parts, "sheet", place.sheet());
            say(parts, "cell", place.cell());
        }
        say(parts, "line", number(place.line()));
        return parts;
    }

    private void say(List<String> parts, String coordinate, String value) {
        if (!value.isEmpty()) {
            parts.add(wording.say("explanation.place." + coordinate, value));
        }
    }

    private static String number(int coordinate) {
        return coordinate == 0 ? "" : String.valueOf(coordinate);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
