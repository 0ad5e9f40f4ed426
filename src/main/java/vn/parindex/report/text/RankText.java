package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Wording;

/** The ranking as tables for a terminal (bảng xếp hạng): rank, index and class, then the domains side by side. */
public final class RankText {

    private static final int DOMAINS_A_TABLE = 8;

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public RankText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    /** Units that are ranked together. */
    private record Peers(UnitLevel level, UnitGroup group, AssessmentPeriod period) {}

    public void write(AssessmentResult result, PrintWriter out) {
        Page page = new Page(out, wording);
        page.heading(page.say("rank.title"));
        page.blank();
        new UnitHeading(page, wording).set(result);
        peers(result).forEach((peers, units) -> write(result, peers, units, page));
        if (!result.refused().isEmpty()) {
            List<String> files = result.refused().stream()
                    .map(problem -> problem.source().document())
                    .distinct()
                    .toList();
            page.blank();
            page.paragraph(page.say("score.refused", String.join(", ", files)), 0);
        }
    }

    private static Map<Peers, List<RankedUnit>> peers(AssessmentResult result) {
        Map<Peers, List<RankedUnit>> peers = new LinkedHashMap<>();
        for (UnitResult unit : result.units()) {
            AssessedUnit who = unit.ranked().score().sheet().unit();
            Peers of = new Peers(
                    who.level(), who.group(), unit.ranked().score().sheet().period());
            peers.computeIfAbsent(of, key -> new ArrayList<>()).add(unit.ranked());
        }
        return peers;
    }

    private void write(AssessmentResult result, Peers peers, List<RankedUnit> units, Page page) {
        page.blank();
        String level = terms.level(peers.level());
        String period = terms.period(peers.period());
        String number = String.valueOf(units.size());
        page.heading(
                peers.group().name().isEmpty()
                        ? page.say("rank.peers", level, period, number)
                        : page.say(
                                "rank.peers-in-group",
                                level,
                                period,
                                number,
                                peers.group().name()));
        page.blank();
        page.table(ranking(units, page));
        List<String> domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .map(domain -> domain.id())
                .toList();
        for (int from = 0; from < domains.size(); from += DOMAINS_A_TABLE) {
            page.blank();
            page.table(domains(units, domains.subList(from, Math.min(domains.size(), from + DOMAINS_A_TABLE)), page));
        }
        page.blank();
        page.paragraph(page.say("rank.domains"), 0);
        result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .forEach(domain -> page.paragraph(page.say("rank.domain", domain.id(), domain.name()), 2));
    }

    private Table ranking(List<RankedUnit> units, Page page) {
        Table table = new Table(
                Column.right(page.say("column.rank")),
                Column.wrapped(page.say("column.unit")),
                Column.right(page.say("column.index")),
                Column.left(page.say("column.range")),
                Column.right(page.say("column.points")),
                Column.right(page.say("column.applicable")),
                Column.left(page.say("column.class")));
        for (RankedUnit unit : units) {
            UnitScore score = unit.score();
            table.row(
                    unit.rank().map(String::valueOf).orElse("–"),
                    score.sheet().unit().name(),
                    score.index()
                            .map(index -> figures.index(index, unit.indexDigits()))
                            .orElse("–"),
                    range(unit, page),
                    figures.points(score.points()),
                    figures.points(score.applicableMax()),
                    unit.band().map(Band::name).orElse(""));
        }
        return table;
    }

    private String range(RankedUnit unit, Page page) {
        UnitScore score = unit.score();
        return score.provisional() && score.index().isPresent()
                ? page.say(
                        "rank.range",
                        figures.index(score.indexOf(score.lowest()).orElseThrow(), unit.indexDigits()),
                        figures.index(score.indexOf(score.highest()).orElseThrow(), unit.indexDigits()))
                : "";
    }

    private Table domains(List<RankedUnit> units, List<String> domains, Page page) {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped(page.say("column.unit"))));
        domains.forEach(id -> columns.add(Column.right(page.say("column.domain-short", id))));
        Table table = new Table(columns);
        for (RankedUnit unit : units) {
            List<String> row =
                    new ArrayList<>(List.of(unit.score().sheet().unit().name()));
            domains.forEach(id -> row.add(domain(unit, id, page)));
            table.row(row);
        }
        return table;
    }

    private String domain(RankedUnit unit, String id, Page page) {
        int digits = unit.score().criteria().policies().indexDigits();
        return unit.score().domains().stream()
                .filter(domain -> domain.domain().id().equals(id))
                .findFirst()
                .flatMap(DomainScore::index)
                .map(index -> figures.index(index, digits)
                        + (unit.rankedWith() > 1 && unit.domainRanks().containsKey(id)
                                ? "\n"
                                        + page.say(
                                                "rank.domain-rank",
                                                String.valueOf(
                                                        unit.domainRanks().get(id)))
                                : ""))
                .orElse("–");
    }
}
