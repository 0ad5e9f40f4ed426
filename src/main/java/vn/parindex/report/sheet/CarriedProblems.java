package vn.parindex.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;

/**
 * The problems a sheet takes along (vấn đề ghi kèm phiếu), with their places in documents of the sheet: a file that is none
 * of them yet, such as the table of facts a problem was met in, is listed beside them.
 */
final class CarriedProblems {

    private static final String INPUT = "input";

    private final List<Problem> problems;
    private final List<SourceDocument> documents;
    private final Map<String, String> idOfFile = new LinkedHashMap<>();

    CarriedProblems(FactSheet sheet, List<Problem> problems) {
        this.problems = List.copyOf(problems);
        this.documents = new ArrayList<>(sheet.documents());
        problems.stream().flatMap(CarriedProblems::places).forEach(place -> list(place.document()));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Those of the sheet, and the other files in which problems were met. */
    List<SourceDocument> documents() {
        return documents;
    }

    /** The same place, in the document as the sheet calls it. */
    SourceLocation inSheet(SourceLocation place) {
        return place.inDocument(idOfFile.get(place.document()));
    }

    private static Stream<SourceLocation> places(Problem problem) {
        return Stream.concat(Stream.of(problem.source()), problem.places().stream());
    }

    private void list(String name) {
        if (!idOfFile.containsKey(name)) {
            idOfFile.put(name, known(name).map(SourceDocument::id).orElseGet(() -> added(name)));
        }
    }

    private Optional<SourceDocument> known(String name) {
        return documents.stream()
                .filter(document -> document.id().equals(name))
                .findFirst()
                .or(() -> documents.stream()
                        .filter(document -> document.file().equals(name))
                        .findFirst());
    }

    private String added(String file) {
        String id = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? INPUT : INPUT + "-" + n)
                .filter(free ->
                        documents.stream().noneMatch(document -> document.id().equals(free)))
                .findFirst()
                .orElseThrow();
        documents.add(new SourceDocument(id, file, "", "", "", Optional.empty()));
        return id;
    }
}
