package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.ranking.Doubt;
import vn.parindex.ranking.GroupMeans;
import vn.parindex.ranking.Peers;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.report.html.GroupView.Axis;
import vn.parindex.report.html.GroupView.DoubtBar;
import vn.parindex.report.html.GroupView.HeatCell;
import vn.parindex.report.html.GroupView.HeatMap;
import vn.parindex.report.html.GroupView.HeatRow;
import vn.parindex.report.html.GroupView.RankRow;
import vn.parindex.scoring.UnitScore;

/** Sets the ranking of one group and its heat map (bảng xếp hạng và bản đồ nhiệt). */
record GroupMaker(AssessmentResult result, PageText text, Map<UnitScore, Anchors> anchors) {

    private static final String NONE = "–";
    private static final int BAR = 160;
    private static final int MEAN_DIGITS = 2;
    private static final int SORT_DIGITS = 9;
    private static final Fraction TEN = Fraction.of(10);

    GroupView group(RankedGroup group, int number) {
        Scale scale = scale(group);
        Optional<Percent> mean = group.ranked().size() > 1 ? group.means().map(GroupMeans::index) : Optional.empty();
        String meanAt = mean.map(index -> scale.at(index.value())).orElse("");
        Axis axis = new Axis(
                text.figures().percent(new Percent(scale.from())),
                text.figures().percent(new Percent(scale.to())),
                mean.map(index -> text.figures().index(index, MEAN_DIGITS)).orElse(""),
                meanAt);
        return new GroupView(
                "xh" + number,
                title(group),
                axis,
                group.places().stream().map(place -> row(place, scale, meanAt)).toList(),
                group.ranked().size() > 1 ? Optional.of(heatMap(group)) : Optional.empty(),
                notes(group),
                group.unranked().stream()
                        .map(one -> text.wording()
                                .say(
                                        "report.rank.unranked-unit",
                                        one.unit().score().sheet().unit().name(),
                                        text.wording()
                                                .say("report.rank.reason-"
                                                        + one.reason().code())))
                        .toList());
    }

    private String title(RankedGroup group) {
        Peers peers = group.peers();
        String level = text.terms().level(peers.level());
        String period = text.terms().period(peers.period());
        String number = String.valueOf(group.places().size());
        return peers.group().name().isEmpty()
                ? text.say("ranking.group", level, period, number)
                : text.say(
                        "ranking.named-group",
                        level,
                        period,
                        number,
                        peers.group().name());
    }

    private List<String> notes(RankedGroup group) {
        List<String> notes = new ArrayList<>();
        notes.add(text.wording().say("report.rank.gaps"));
        notes.add(text.say("ranking.bars"));
        notes.add(text.wording().say("report.rank.doubt"));
        if (group.pairs() > 0) {
            notes.add(text.wording()
                    .say(
                            "report.rank.certain",
                            String.valueOf(group.certain().count()),
                            String.valueOf(group.pairs())));
        }
        return notes;
    }

    /** Around all bars of the group, in whole tens. */
    private static Scale scale(RankedGroup group) {
        List<Percent> lows = group.ranked().stream()
                .flatMap(place -> place.doubt().indexLow().stream())
                .toList();
        List<Percent> highs = group.ranked().stream()
                .flatMap(place -> place.doubt().indexHigh().stream())
                .toList();
        Fraction low = lows.stream().map(Percent::value).reduce(Fraction.HUNDRED, Fraction::min);
        Fraction high = highs.stream().map(Percent::value).reduce(Fraction.ZERO, Fraction::max);
        Fraction from = tens(low);
        Fraction to = tens(high).equals(high) ? high : tens(high).plus(TEN);
        return Scale.of(from, to.compareTo(from) > 0 ? to : from.plus(TEN), 0, BAR);
    }

    /** The whole tens below. */
    private static Fraction tens(Fraction value) {
        Fraction rounded = Fraction.of(value.dividedBy(TEN).rounded(0)).times(TEN);
        return rounded.compareTo(value) > 0 ? rounded.minus(TEN) : rounded;
    }

    private RankRow row(RankedPlace place, Scale scale, String meanAt) {
        RankedUnit unit = place.unit();
        UnitScore score = unit.score();
        return new RankRow(
                section(score),
                unit.rank().map(String::valueOf).orElse(NONE),
                score.sheet().unit().name(),
                text.points(result.basis().points(score)),
                text.points(result.basis().applicableMax(score)),
                unit.index()
                        .map(index -> text.figures().index(index, unit.indexDigits()))
                        .orElse(NONE),
                unit.index()
                        .map(index -> index.value().rounded(SORT_DIGITS).toPlainString())
                        .orElse("-1"),
                unit.band()
                        .map(Band::name)
                        .map(band -> result.basis().isProvisional(score)
                                ? text.wording().say("report.total.class-provisional", band)
                                : band)
                        .orElse(NONE),
                bar(place, scale, meanAt),
                ranks(place.doubt()),
                place.toNextRank().map(text::gap).orElse(NONE),
                place.toNextBand()
                        .map(gap -> text.wording()
                                .say(
                                        "report.rank.to-class",
                                        text.gap(gap),
                                        place.nextBand().map(Band::name).orElseThrow()))
                        .orElse(NONE));
    }

    private String section(UnitScore score) {
        return Optional.ofNullable(anchors.get(score)).map(Anchors::section).orElse("");
    }

    private DoubtBar bar(RankedPlace place, Scale scale, String meanAt) {
        Optional<Percent> index = place.unit().index();
        if (index.isEmpty() || place.doubt().indexLow().isEmpty()) {
            return new DoubtBar("", "", "", meanAt, NONE);
        }
        Percent low = place.doubt().indexLow().get();
        Percent high = place.doubt().indexHigh().orElseThrow();
        int digits = place.unit().indexDigits();
        String lowest = text.figures().index(low, digits);
        return new DoubtBar(
                scale.at(low.value()),
                scale.between(low.value(), high.value()),
                scale.at(index.get().value()),
                meanAt,
                place.doubt().movesIndex()
                        ? text.wording()
                                .say("report.rank.range", lowest, text.figures().index(high, digits))
                        : lowest);
    }

    private String ranks(Doubt doubt) {
        if (doubt.rankBest().isEmpty()) {
            return NONE;
        }
        String best = String.valueOf(doubt.rankBest().get());
        String worst = String.valueOf(doubt.rankWorst().orElseThrow());
        return best.equals(worst) ? best : text.wording().say("report.rank.range", best, worst);
    }

    private HeatMap heatMap(RankedGroup group) {
        List<Domain> domains = result.criteria().domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .toList();
        List<HeatRow> rows = new ArrayList<>();
        for (RankedPlace place : group.ranked()) {
            UnitScore score = place.unit().score();
            rows.add(new HeatRow(
                    section(score),
                    score.sheet().unit().name(),
                    false,
                    domains.stream().map(domain -> cell(place.unit(), domain)).toList()));
        }
        group.means()
                .ifPresent(means -> rows.add(new HeatRow(
                        "",
                        text.wording().say("report.rank.mean"),
                        true,
                        domains.stream().map(domain -> mean(means, domain)).toList())));
        return new HeatMap(
                domains.stream()
                        .map(domain -> text.say("domain", domain.id(), domain.name()))
                        .toList(),
                rows);
    }

    private HeatCell cell(RankedUnit unit, Domain domain) {
        Anchors links = anchors.get(unit.score());
        String to = links == null ? "" : links.domain(domain.id());
        return unit.score().domains().stream()
                .filter(one -> one.domain().id().equals(domain.id()))
                .findFirst()
                .flatMap(result.basis()::index)
                .map(index -> new HeatCell(
                        to,
                        text.figures().index(index, unit.digitsOf(domain.id())),
                        Optional.ofNullable(unit.domainRanks().get(domain.id()))
                                .map(rank -> text.wording().say("report.rank.domain-rank", String.valueOf(rank)))
                                .orElse(""),
                        shade(index)))
                .orElseGet(() -> new HeatCell(to, NONE, "", ""));
    }

    private HeatCell mean(GroupMeans means, Domain domain) {
        return Optional.ofNullable(means.domains().get(domain.id()))
                .map(index -> new HeatCell("", text.figures().index(index, MEAN_DIGITS), "", shade(index)))
                .orElseGet(() -> new HeatCell("", NONE, "", ""));
    }

    private static String shade(Percent index) {
        Fraction tenth = tens(index.value()).dividedBy(TEN);
        return tenth.max(Fraction.ZERO).min(Fraction.of(9)).toString();
    }
}
