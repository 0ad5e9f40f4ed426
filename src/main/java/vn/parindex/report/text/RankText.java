package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.RankingResult;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Percent;
import vn.parindex.ranking.GroupMeans;
import vn.parindex.ranking.Peers;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** The ranking as tables for a terminal (bảng xếp hạng): rank, index and class, then the domains side by side. */
public final class RankText {

    private static final int DOMAINS_A_TABLE = 8;
    private static final int MEAN_DIGITS = 2;

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public RankText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    public void write(RankingResult result, PrintWriter out) {
        Page page = new Page(out, wording);
        page.heading(page.say("rank.title"));
        page.blank();
        new UnitHeading(page, wording).set(result.criteria(), result.engineVersion(), result.rulesSha256());
        if (result.basis() == RankBasis.APPRAISED) {
            page.paragraph(page.say("rank.by-appraised"), 0);
        }
        result.ranking().groups().forEach(group -> write(result, group, page));
        if (!result.refusedFiles().isEmpty()) {
            page.blank();
            page.paragraph(page.say("score.refused", String.join(", ", result.refusedFiles())), 0);
        }
    }

    private void write(RankingResult result, RankedGroup ranked, Page page) {
        Peers peers = ranked.peers();
        List<RankedPlace> units = ranked.ranked();
        page.blank();
        String level = terms.level(peers.level());
        String period = terms.period(peers.period());
        String number = String.valueOf(ranked.places().size());
        page.heading(
                peers.group().name().isEmpty()
                        ? page.say("rank.peers", level, period, number)
                        : page.say(
                                "rank.peers-in-group",
                                level,
                                period,
                                number,
                                peers.group().name()));
        if (!units.isEmpty()) {
            page.blank();
            page.table(ranking(result.basis(), units, ranked.means(), page));
            new StandingText(page, wording).write(ranked);
            domains(result, units, ranked.means(), page);
        }
        if (!ranked.unranked().isEmpty()) {
            page.blank();
            page.paragraph(page.say("rank.unranked"), 0);
            ranked.unranked()
                    .forEach(one -> page.paragraph(
                            page.say(
                                    "rank.unranked-unit",
                                    one.unit().score().sheet().unit().name(),
                                    page.say("rank.reason-" + one.reason().code())),
                            2));
        }
    }

    private void domains(RankingResult result, List<RankedPlace> units, Optional<GroupMeans> means, Page page) {
        List<String> domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .map(domain -> domain.id())
                .toList();
        for (int from = 0; from < domains.size(); from += DOMAINS_A_TABLE) {
            page.blank();
            List<String> some = domains.subList(from, Math.min(domains.size(), from + DOMAINS_A_TABLE));
            page.table(domains(result.basis(), units, some, means, page));
        }
        page.blank();
        page.paragraph(page.say("rank.domains"), 0);
        result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .forEach(domain -> page.paragraph(page.say("rank.domain", domain.id(), domain.name()), 2));
    }

    private Table ranking(RankBasis basis, List<RankedPlace> units, Optional<GroupMeans> means, Page page) {
        Table table = new Table(
                Column.right(page.say("column.rank")),
                Column.wrapped(page.say("column.unit")),
                Column.right(page.say("column.index")),
                Column.right(page.say("column.points")),
                Column.right(page.say("column.applicable")),
                Column.left(page.say("column.class")));
        table.rows(units, place -> {
            RankedUnit unit = place.unit();
            UnitScore score = unit.score();
            return List.of(
                    unit.rank().map(String::valueOf).orElse("–"),
                    score.sheet().unit().name(),
                    unit.index()
                            .map(index -> figures.index(index, unit.indexDigits()))
                            .orElse("–"),
                    figures.points(basis.points(score)),
                    figures.points(basis.applicableMax(score)),
                    unit.band()
                            .map(Band::name)
                            .map(band -> basis.isProvisional(score) ? page.say("total.class-provisional", band) : band)
                            .orElse(""));
        });
        if (units.size() > 1) {
            table.line();
            table.row(
                    "",
                    page.say("rank.mean"),
                    means.map(mean -> mean(mean.index())).orElse(""),
                    "",
                    "",
                    "");
        }
        return table;
    }

    private String mean(Percent mean) {
        return figures.index(mean, MEAN_DIGITS);
    }

    private Table domains(
            RankBasis basis, List<RankedPlace> units, List<String> domains, Optional<GroupMeans> means, Page page) {
        List<Column> columns = new ArrayList<>(List.of(Column.wrapped(page.say("column.unit"))));
        domains.forEach(id -> columns.add(Column.right(page.say("column.domain-short", id))));
        Table table = new Table(columns);
        table.rows(units, place -> {
            List<String> row =
                    new ArrayList<>(List.of(place.unit().score().sheet().unit().name()));
            domains.forEach(id -> row.add(domain(basis, place.unit(), id, page)));
            return row;
        });
        if (units.size() > 1) {
            List<String> row = new ArrayList<>(List.of(page.say("rank.mean")));
            domains.forEach(id -> row.add(
                    means.flatMap(mean -> Optional.ofNullable(mean.domains().get(id)))
                            .map(this::mean)
                            .orElse("–")));
            table.line();
            table.row(row);
        }
        return table;
    }

    private String domain(RankBasis basis, RankedUnit unit, String id, Page page) {
        int digits = unit.digitsOf(id);
        return unit.score().domains().stream()
                .filter(domain -> domain.domain().id().equals(id))
                .findFirst()
                .flatMap(basis::index)
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
