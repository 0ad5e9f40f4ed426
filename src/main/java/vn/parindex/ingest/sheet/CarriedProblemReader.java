package vn.parindex.ingest.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** Reads the problems that a sheet carries (đọc vấn đề ghi kèm phiếu): those met when its report was read. */
final class CarriedProblemReader {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Map<String, Severity> SEVERITIES = Arrays.stream(Severity.values())
            .collect(Collectors.toMap(
                    severity -> severity.name().toLowerCase(Locale.ROOT),
                    severity -> severity,
                    (a, b) -> a,
                    LinkedHashMap::new));

    private final NodeReader nodes;
    private final PlaceReader places;
    private final IndicatorReader indicators;

    CarriedProblemReader(NodeReader nodes, PlaceReader places, IndicatorCatalogue catalogue) {
        this.nodes = nodes;
        this.places = places;
        this.indicators = new IndicatorReader(catalogue, nodes);
    }

    Optional<Problem> problem(Node node) {
        return nodes.mapping(node, SheetShapes.PROBLEM, keys -> {
            Optional<String> code = keys.read("code", this::code);
            Optional<Severity> severity = keys.read("severity", word -> nodes.word(word, SEVERITIES));
            Optional<SourceLocation> source = keys.read("source", places::anyPlace);
            List<SourceLocation> all = keys.list("places", places::anyPlace);
            List<Indicator> about = keys.list("indicators", indicators::read);
            Optional<String> message = keys.read("message", nodes::text);
            String hint = keys.text("hint");
            return () -> new CarriedProblem(
                    code.orElseThrow(),
                    severity.orElseThrow(),
                    source.orElseThrow(),
                    all.isEmpty() ? List.of(source.orElseThrow()) : all,
                    about.stream().map(Indicator::id).toList(),
                    message.orElseThrow(),
                    hint);
        });
    }

    private Optional<String> code(Node node) {
        return nodes.text(node)
                .flatMap(text -> CODE.matcher(text).matches()
                        ? Optional.of(text)
                        : nodes.faults().refuse(SheetFault.NOT_A_PROBLEM_CODE, node.at(), text));
    }
}
