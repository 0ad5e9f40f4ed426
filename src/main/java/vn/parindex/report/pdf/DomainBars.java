package vn.parindex.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.Loss;

/** The domains of one unit with a bar each (biểu đồ lĩnh vực): earned, then lost by cause, the whole being the maximum. */
record DomainBars(RankedUnit unit, RankBasis basis, PaperText text, Markup page) {

    private static final int WHOLE = 56;
    private static final int DIGITS = 2;

    void write() {
        page.table(
                "domains",
                Stream.of("id", "domain", "points", "applicable", "index", "bar")
                        .map(column -> text.say("paper.print." + column))
                        .toList());
        unit.score().domains().forEach(this::row);
        page.closeTable();
        legend();
    }

    private void row(DomainScore domain) {
        boolean ordinary = domain.domain().kind() == DomainKind.ORDINARY;
        Optional<Percent> index = basis.index(domain).filter(any -> ordinary);
        page.open("tr", "");
        List<String> cells = List.of(
                domain.domain().id(),
                text.name(domain.domain()),
                text.points(domain.points(), domain.domain().kind()),
                ordinary ? text.points(domain.applicableMax()) : "",
                ordinary ? text.index(index, unit.digitsOf(domain.domain().id())) : "");
        for (int i = 0; i < cells.size(); i++) {
            page.element("td", "c" + (i + 1), cells.get(i));
        }
        page.open("td", "bars");
        if (domain.domain().kind() != DomainKind.PENALTY
                && !domain.domain().maxPoints().isZero()) {
            bar(domain);
        }
        page.close("td").close("tr");
    }

    private void bar(DomainScore domain) {
        page.open("div", "bar").piece("earned", width(domain, domain.points()));
        domain.lost().forEach((cause, points) -> page.piece("c-" + cause.code(), width(domain, points)));
        page.close("div");
        String lost = text.lostAndApart(domain.lost().entrySet().stream()
                .map(entry -> new Loss(entry.getKey(), entry.getValue()))
                .toList());
        if (!lost.isEmpty()) {
            page.element("div", "small", lost);
        }
    }

    private static String width(DomainScore domain, Points points) {
        return points.value()
                .max(Fraction.ZERO)
                .dividedBy(domain.domain().maxPoints().value())
                .min(Fraction.ONE)
                .times(Fraction.of(WHOLE))
                .rounded(DIGITS)
                .toPlainString();
    }

    private void legend() {
        page.open("p", "note").piece("swatch earned", "3").text(" " + text.say("paper.print.earned"));
        unit.score().domains().stream()
                .filter(domain -> domain.domain().kind() != DomainKind.PENALTY)
                .flatMap(domain -> domain.lost().keySet().stream())
                .distinct()
                .sorted()
                .forEach(cause -> page.text("   ")
                        .piece("swatch c-" + cause.code(), "3")
                        .text(" " + text.terms().cause(cause)));
        page.close("p");
    }
}
