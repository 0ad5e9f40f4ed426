package vn.parindex.located;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Bilingual;
import vn.parindex.wording.Message;

/** Reads ids of indicators (mã chỉ tiêu số liệu) that must be in a catalogue; others are noted with the nearest known. */
public final class IndicatorReader {

    private final IndicatorCatalogue catalogue;
    private final NodeReader nodes;

    public IndicatorReader(IndicatorCatalogue catalogue, NodeReader nodes) {
        this.catalogue = catalogue;
        this.nodes = nodes;
    }

    public Optional<Indicator> read(Node node) {
        return nodes.text(node).flatMap(text -> named(text, node.at()));
    }

    /** The indicator of that id, which stands at that place. */
    public Optional<Indicator> named(String text, SourceLocation at) {
        Optional<Indicator> known = catalogue.find(text);
        if (known.isEmpty()) {
            List<String> near = new Nearest(catalogue.all().stream()
                            .map(indicator -> indicator.id().value())
                            .toList())
                    .to(text);
            FileProblem problem = FileProblem.of(FileFault.UNKNOWN_INDICATOR, at, text);
            nodes.faults()
                    .add(
                            near.isEmpty()
                                    ? problem
                                    : problem.withHint(Message.of(
                                            "files.nearest",
                                            near.stream()
                                                    .<Object>map(this::name)
                                                    .toList())));
        }
        return known;
    }

    /** {@code plan_tasks_total “Số nhiệm vụ đề ra trong kế hoạch”}: what to write, and what it is. */
    private Message name(String id) {
        Indicator indicator = catalogue.find(id).orElseThrow();
        return Message.of("files.nearest-indicator", id, new Bilingual(indicator.nameVi(), indicator.nameEn()));
    }
}
