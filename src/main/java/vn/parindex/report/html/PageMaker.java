package vn.parindex.report.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.explanation.CurveWording;
import vn.parindex.explanation.Places;
import vn.parindex.ranking.GroupMeans;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.report.html.FilterChoices.Choice;
import vn.parindex.report.html.PageView.Fact;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** Sets a finished result as a page (dàn trang); nothing is computed but where things stand in drawings. */
final class PageMaker {

    private final AssessmentResult result;
    private final CriteriaSet set;
    private final PageText text;
    private final List<RankedGroup> groups;

    PageMaker(AssessmentResult result, Wording wording) {
        this.result = result;
        this.set = result.criteria();
        this.text = PageText.in(wording);
        this.groups = result.groups();
    }

    /** The page with the sections of the units chosen. */
    PageView page(List<UnitResult> chosen) {
        Map<UnitScore, Anchors> anchors = new IdentityHashMap<>();
        List<UnitResult> shown = new ArrayList<>();
        for (UnitResult unit : result.units()) {
            UnitScore score = unit.ranked().score();
            if (chosen.stream().anyMatch(one -> one.ranked().score() == score)) {
                shown.add(unit);
                anchors.put(score, new Anchors(set, shown.size()));
            }
        }
        GroupMaker maker = new GroupMaker(result, text, anchors);
        List<GroupView> views = new ArrayList<>();
        groups.forEach(group -> views.add(maker.group(group, views.size() + 1)));
        SharedRules shared = SharedRules.of(
                shown.stream()
                        .map(unit -> section(unit, anchors.get(unit.ranked().score())))
                        .toList(),
                text);
        List<UnitSection> sections = shared.sections();
        return new PageView(
                text,
                PageLooks.read(new PhoneLabels(text).style()),
                title(shown),
                set.sample(),
                head(shown),
                views,
                sections,
                shared.rules(),
                shared.codes(),
                curves(sections),
                choices(shown, sections),
                refused());
    }

    private UnitSection section(UnitResult unit, Anchors anchors) {
        Optional<GroupMeans> means = groups.stream()
                .filter(group -> group.ranked().size() > 1)
                .filter(group -> group.places().stream()
                        .anyMatch(place -> place.unit().score() == unit.ranked().score()))
                .findFirst()
                .flatMap(RankedGroup::means);
        return new UnitMaker(result, unit, anchors, means, text).section();
    }

    private String title(List<UnitResult> shown) {
        return result.basis() == RankBasis.APPRAISED
                ? text.say("title-by", subject(shown), text.wording().say("report.rank.basis-appraised"))
                : subject(shown);
    }

    private String subject(List<UnitResult> shown) {
        return shown.size() == 1
                ? text.say(
                        "title-of",
                        shown.get(0).ranked().score().sheet().unit().name(),
                        text.terms()
                                .period(shown.get(0).ranked().score().sheet().period()))
                : text.say("title-of", text.terms().level(set.level()), periods());
    }

    private String periods() {
        return result.units().stream()
                .map(unit -> unit.ranked().score().sheet().period())
                .distinct()
                .sorted()
                .map(text.terms()::period)
                .collect(Collectors.joining(", "));
    }

    private List<Fact> head(List<UnitResult> shown) {
        Wording wording = text.wording();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                wording.say("report.head.set"),
                wording.say("report.head.set-is", set.id(), set.version(), set.title())));
        facts.add(new Fact(wording.say("report.head.basis"), text.terms().legalBasis(set.legalBasis())));
        facts.add(new Fact(wording.say("report.head.level"), text.terms().level(set.level())));
        facts.add(new Fact(wording.say("report.head.period"), periods()));
        facts.add(new Fact(
                text.say("head.units"),
                shown.size() == result.units().size()
                        ? String.valueOf(shown.size())
                        : text.say(
                                "head.units-of",
                                String.valueOf(shown.size()),
                                String.valueOf(result.units().size()))));
        if (result.basis() == RankBasis.APPRAISED) {
            facts.add(new Fact(text.say("head.basis"), wording.say("report.rank.by-appraised")));
        }
        facts.add(new Fact(
                wording.say("report.head.engine"),
                wording.say(
                        "report.head.engine-is", result.engineVersion(), PageText.abbreviated(result.rulesSha256()))));
        facts.add(new Fact(text.say("head.set-hash"), PageText.abbreviated(set.sha256())));
        return facts;
    }

    /** Those on which a unit has a place. */
    private List<CurvePicture> curves(List<UnitSection> sections) {
        List<String> wanted = sections.stream()
                .flatMap(section -> section.domains().stream())
                .flatMap(domain -> domain.leaves().stream())
                .flatMap(leaf -> leaf.curves().stream())
                .map(CurvePicture.Place::picture)
                .distinct()
                .toList();
        CurveWording words = new CurveWording(text.wording(), set.indicators());
        List<CurvePicture> pictures = new ArrayList<>();
        for (Leaf leaf : set.leaves()) {
            List<MeasureCurve> curves = MethodCurves.of(leaf, set.indicators());
            for (int i = 0; i < curves.size(); i++) {
                String id = Anchors.curve(set, leaf.id(), i + 1);
                if (wanted.contains(id)) {
                    pictures.add(CurvePicture.of(id, leaf, curves.get(i), words, text));
                }
            }
        }
        return pictures;
    }

    private FilterChoices choices(List<UnitResult> shown, List<UnitSection> sections) {
        Collator order = Collator.getInstance(Locale.forLanguageTag(text.language()));
        List<LeafScore> leaves = shown.stream()
                .flatMap(unit -> unit.ranked().score().leaves().stream())
                .toList();
        return new FilterChoices(
                sections.stream()
                        .map(section -> new Choice(section.id(), section.name()))
                        .sorted(Comparator.comparing(Choice::text, order).thenComparing(Choice::value))
                        .toList(),
                set.domains().stream()
                        .map(domain -> new Choice(domain.id(), text.say("domain", domain.id(), domain.name())))
                        .toList(),
                Arrays.stream(LeafState.values())
                        .filter(state -> leaves.stream().anyMatch(leaf -> leaf.state() == state))
                        .map(state -> new Choice(state.code(), text.terms().state(state)))
                        .toList(),
                Arrays.stream(LossCause.values())
                        .filter(cause -> leaves.stream()
                                .flatMap(leaf -> leaf.lost().stream())
                                .anyMatch(loss -> loss.cause() == cause))
                        .map(cause -> new Choice(cause.code(), text.terms().cause(cause)))
                        .toList());
    }

    private List<String> refused() {
        Places places = new Places(text.wording());
        return result.refused().stream()
                .map(problem -> text.say(
                        "refused.one",
                        places.reference(problem.source()),
                        text.wording().say(problem.message())))
                .toList();
    }
}
