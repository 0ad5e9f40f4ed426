package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.ranking.GroupMeans;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.report.html.UnitSection.Cause;
import vn.parindex.report.html.UnitSection.DomainBar;
import vn.parindex.report.html.UnitSection.DomainBlock;
import vn.parindex.report.html.UnitSection.Paper;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;

/**
 * Sets the section of one unit (phần của một đơn vị).
 *
 * @param means of the group the unit is ranked in; none when it stands alone
 */
record UnitMaker(AssessmentResult result, UnitResult unit, Anchors anchors, Optional<GroupMeans> means, PageText text) {

    private static final int BAR = 160;
    private static final int MEAN_DIGITS = 2;

    UnitSection section() {
        UnitScore score = unit.ranked().score();
        FigureLinks links = FigureLinks.of(anchors, text, score, unit.problems());
        LeafMaker leaves = new LeafMaker(score, links, text);
        FigureMaker figures = new FigureMaker(score, links, text);
        return new UnitSection(
                anchors.section(),
                score.sheet().unit().name(),
                rank(),
                new UnitTotals(unit.ranked(), result.basis(), text).facts(),
                text.wording()
                        .say(
                                "report.total.computable",
                                text.points(score.computable()),
                                text.points(score.maxPoints())),
                score.domains().stream().map(this::bar).toList(),
                radar(score),
                score.leaves().stream().anyMatch(leaf -> leaf.claimed().isPresent()),
                score.leaves().stream().anyMatch(leaf -> leaf.appraised().isPresent()),
                score.domains().stream().map(domain -> block(domain, leaves)).toList(),
                legend(score),
                new WayBackMaker(result.criteria(), unit, links, text).wayBack(),
                figures.problems(),
                figures.figures(),
                figures.sheet(),
                papers(score));
    }

    private String rank() {
        return unit.ranked()
                .rank()
                .filter(rank -> unit.ranked().rankedWith() > 1)
                .map(rank -> text.say("contents.rank", String.valueOf(rank)))
                .orElse("");
    }

    private DomainBar bar(DomainScore score) {
        Domain domain = score.domain();
        RankedUnit ranked = unit.ranked();
        boolean ordinary = domain.kind() == DomainKind.ORDINARY;
        Scale scale = Scale.ofPercent(0, BAR);
        Optional<Percent> index = result.basis().index(score).filter(any -> ordinary);
        Optional<Percent> mean =
                means.flatMap(all -> Optional.ofNullable(all.domains().get(domain.id())));
        String shown = index.map(value -> text.figures().index(value, ranked.digitsOf(domain.id())))
                .orElse("–");
        return new DomainBar(
                anchors.domain(domain.id()),
                text.say("domain", domain.id(), text.name(domain)),
                text.points(score.points(), domain.kind()),
                ordinary ? text.points(score.applicableMax()) : "",
                shown,
                Optional.ofNullable(ranked.domainRanks().get(domain.id()))
                        .filter(rank -> ranked.rankedWith() > 1)
                        .map(String::valueOf)
                        .orElse(""),
                index.map(value -> scale.at(value.value())).orElse(""),
                mean.map(value -> scale.at(value.value())).orElse(""),
                mean.map(value -> text.say(
                                "domains.against", shown, text.figures().index(value, MEAN_DIGITS)))
                        .orElse(shown));
    }

    private Optional<Radar> radar(UnitScore score) {
        List<DomainScore> drawn = score.domains().stream()
                .filter(domain -> domain.domain().kind() == DomainKind.ORDINARY)
                .filter(domain -> result.basis().index(domain).isPresent())
                .toList();
        if (!Radar.isDrawnFor(drawn.size())) {
            return Optional.empty();
        }
        return Optional.of(Radar.of(
                drawn.stream().map(domain -> domain.domain().id()).toList(),
                drawn.stream()
                        .map(domain ->
                                result.basis().index(domain).orElseThrow().value())
                        .toList(),
                ofGroup(drawn, means.map(GroupMeans::domains)),
                ofGroup(drawn, means.map(GroupMeans::highest))));
    }

    private static List<Fraction> ofGroup(List<DomainScore> drawn, Optional<Map<String, Percent>> group) {
        return group.filter(all -> drawn.stream()
                        .allMatch(domain -> all.containsKey(domain.domain().id())))
                .map(all -> drawn.stream()
                        .map(domain -> all.get(domain.domain().id()).value())
                        .toList())
                .orElse(List.of());
    }

    private DomainBlock block(DomainScore score, LeafMaker leaves) {
        Domain domain = score.domain();
        String points = text.points(score.points(), domain.kind());
        return new DomainBlock(
                anchors.domain(domain.id()),
                domain.id(),
                text.say("domain", domain.id(), text.name(domain)),
                domain.kind() == DomainKind.ORDINARY
                        ? text.wording().say("report.score.points-of", points, text.points(score.applicableMax()))
                        : points,
                leaves.leaves(score));
    }

    /** The causes that occur. */
    private List<Cause> legend(UnitScore score) {
        List<Cause> causes = new ArrayList<>();
        for (LossCause cause : Arrays.asList(LossCause.values())) {
            if (score.leaves().stream()
                    .map(LeafScore::lost)
                    .flatMap(List::stream)
                    .anyMatch(loss -> loss.cause() == cause)) {
                causes.add(new Cause(
                        cause.code(), text.terms().cause(cause), text.terms().meaning(cause), cause.leavesMaximum()));
            }
        }
        return causes;
    }

    private List<Paper> papers(UnitScore score) {
        return score.sheet().documents().stream()
                .map(document -> new Paper(
                        document.file().isEmpty() ? document.id() : document.file(),
                        document.title(),
                        document.number(),
                        document.signed().map(day -> text.wording().date(day)).orElse(""),
                        document.sha256()))
                .toList();
    }
}
