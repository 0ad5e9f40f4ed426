package vn.parindex.report.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.explanation.Places;
import vn.parindex.explanation.Terms;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.ranking.Peers;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** The words and numbers of reports on paper (lời và số trên giấy). */
public record PaperText(Wording wording, Figures figures, Terms terms) {

    private static final String NONE = "–";

    public static PaperText in(Wording wording) {
        return new PaperText(wording, new Figures(wording), new Terms(wording));
    }

    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    public String points(Points points) {
        return figures.points(points);
    }

    public String points(Optional<Points> points) {
        return points.map(figures::points).orElse("");
    }

    /** With the sign that goes with the kind of the domain. */
    public String points(Points points, DomainKind kind) {
        return (kind == DomainKind.PENALTY && !points.isZero() ? "−" : "") + figures.points(points);
    }

    public String index(Optional<Percent> index, int digits) {
        return index.map(value -> figures.index(value, digits)).orElse(NONE);
    }

    /** The title of a document, with the basis of the ranking where that is not the computed points. */
    public String title(String key, AssessmentResult result) {
        return result.basis() == RankBasis.APPRAISED
                ? say("paper.by-appraised", say(key), say("report.rank.basis-appraised"))
                : say(key);
    }

    /** {@code Căn cứ: …}. */
    public String legalBasis(CriteriaSet set) {
        return say("paper.input", say("report.head.basis"), terms.legalBasis(set.legalBasis()));
    }

    /** The index of the unit; of a provisional one with its range. */
    public String index(RankedUnit ranked) {
        UnitScore score = ranked.score();
        String shown = index(score.index(), ranked.indexDigits());
        return score.provisional() && score.index().isPresent()
                ? say(
                        "report.total.provisional",
                        shown,
                        index(score.indexOf(score.lowest()), ranked.indexDigits()),
                        index(score.indexOf(score.highest()), ranked.indexDigits()))
                : shown;
    }

    /** With its kind where that is not ordinary and the name does not say it already. */
    public String name(Domain domain) {
        return terms.domain(domain);
    }

    /** The class of the unit, marked where the points may still change; empty where it has none. */
    public String band(RankedUnit ranked, RankBasis basis) {
        return ranked.band()
                .map(Band::name)
                .map(band -> basis.isProvisional(ranked.score()) ? say("report.total.class-provisional", band) : band)
                .orElse("");
    }

    /** {@code 0,5 (chưa đạt ngưỡng); 0,25 (thực hiện chậm)}. */
    public String lost(LeafScore leaf) {
        return losses(leaf.lost().stream());
    }

    /** {@code chưa có kết quả: 4}: what is outside the applicable maximum and so not lost. */
    public String apart(LeafScore leaf) {
        return apart(leaf.lost().stream());
    }

    /** What is lost, then what is not lost but outside the maximum. */
    public String lostAndApart(Collection<Loss> losses) {
        return Stream.of(losses(losses.stream()), apart(losses.stream()))
                .filter(any -> !any.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String losses(Stream<Loss> losses) {
        return losses.filter(loss -> !loss.cause().leavesMaximum())
                .map(loss -> say("paper.lost", points(loss.points()), terms.cause(loss.cause())))
                .collect(Collectors.joining("; "));
    }

    private String apart(Stream<Loss> losses) {
        return losses.filter(loss -> loss.cause().leavesMaximum())
                .map(loss -> say("report.score.apart", terms.cause(loss.cause()), points(loss.points())))
                .collect(Collectors.joining("; "));
    }

    /** What the leaf looked at, a line a figure, with what is printed and where. */
    public List<String> inputs(UnitScore score, LeafScore leaf) {
        return leaf.inputs().stream().map(fact -> input(score, fact)).toList();
    }

    private String input(UnitScore score, IndicatorFact fact) {
        String value = names(score).value(fact.indicator(), fact.value());
        String place = place(score, fact);
        String name = names(score).name(fact.indicator());
        return place.isEmpty() ? say("paper.input", name, value) : say("paper.input-at", name, value, place);
    }

    /** Where the fact stands, in words; empty for one that is not listed. */
    public String place(UnitScore score, IndicatorFact fact) {
        Provenance from = fact.provenance();
        return from.source().or(from::written).map(places(score)::inWords).orElse("");
    }

    /** Places with the bare names of files. */
    public Places places(UnitScore score) {
        return new Places(wording, score.sheet().documents()).withoutFolders();
    }

    public IndicatorNames names(UnitScore score) {
        return new IndicatorNames(wording, score.criteria().indicators());
    }

    /** The facts of the sheet, then those that a leaf asks for and the sheet does not have. */
    public static List<IndicatorFact> facts(UnitScore score) {
        Map<IndicatorId, IndicatorFact> all = new LinkedHashMap<>(score.sheet().facts());
        score.leaves().stream()
                .flatMap(leaf -> leaf.inputs().stream())
                .forEach(input -> all.putIfAbsent(input.indicator(), input));
        return new ArrayList<>(all.values());
    }

    /** {@code cấp huyện, năm 2023, nhóm …}. */
    public String peers(Peers peers) {
        String shown = say("paper.peers", terms.level(peers.level()), terms.period(peers.period()));
        return peers.group().name().isEmpty()
                ? shown
                : say("paper.peers-in-group", shown, peers.group().name());
    }

    /** The one unit and its period, or the level and all periods. */
    public String subject(AssessmentResult result, List<? extends UnitScore> shown) {
        return shown.size() == 1
                ? say(
                        "paper.subject",
                        shown.get(0).sheet().unit().name(),
                        terms.period(shown.get(0).sheet().period()))
                : say("paper.subject", terms.level(result.criteria().level()), periods(result));
    }

    private String periods(AssessmentResult result) {
        return result.units().stream()
                .map(unit -> unit.ranked().score().sheet().period())
                .distinct()
                .sorted()
                .map(terms::period)
                .collect(Collectors.joining(", "));
    }
}
