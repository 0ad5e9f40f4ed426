package vn.parindex.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.report.paper.PaperText;

/** Units by domains in shades of their indexes (bản đồ nhiệt), with the numbers; for a group of several. */
record HeatTable(AssessmentResult result, PaperText text, Markup page) {

    private static final int MEAN_DIGITS = 2;
    private static final int DARKEST = 9;
    private static final Fraction TEN = Fraction.of(10);

    void write(RankedGroup group) {
        List<Domain> domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .toList();
        List<String> heads = new ArrayList<>(List.of(text.say("paper.print.unit")));
        domains.forEach(domain -> heads.add(text.say("paper.domain-short", domain.id())));
        page.element("h3", "", text.say("paper.print.heat"));
        page.table("heat", heads);
        for (RankedPlace place : group.ranked()) {
            row(
                    place.unit().score().sheet().unit().name(),
                    domains.stream().map(domain -> cell(place.unit(), domain)).toList());
        }
        group.means()
                .ifPresent(means -> row(
                        text.say("report.rank.mean"),
                        domains.stream()
                                .map(domain -> Cell.of(
                                        Optional.ofNullable(means.domains().get(domain.id())), MEAN_DIGITS))
                                .toList()));
        page.closeTable();
        domains.forEach(domain -> page.element(
                "div", "small", text.say("paper.input", text.say("paper.domain-short", domain.id()), domain.name())));
    }

    private record Cell(Optional<Percent> index, int digits) {
        static Cell of(Optional<Percent> index, int digits) {
            return new Cell(index, digits);
        }
    }

    private Cell cell(RankedUnit unit, Domain domain) {
        return Cell.of(
                unit.score().domains().stream()
                        .filter(one -> one.domain().id().equals(domain.id()))
                        .findFirst()
                        .flatMap(result.basis()::index),
                unit.digitsOf(domain.id()));
    }

    private void row(String name, List<Cell> cells) {
        page.open("tr", "").element("td", "", name);
        cells.forEach(cell -> page.element(
                "td",
                "h" + cell.index().map(HeatTable::shade).map(String::valueOf).orElse(""),
                text.index(cell.index(), cell.digits())));
        page.close("tr");
    }

    private static int shade(Percent index) {
        Fraction tenth = index.value().dividedBy(TEN).max(Fraction.ZERO).min(Fraction.of(DARKEST));
        return tenth.decimal().intValue();
    }
}
