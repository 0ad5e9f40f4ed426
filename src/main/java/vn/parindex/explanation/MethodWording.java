package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Threshold;

/** Says how the method came from what it measured to the points (cách tính điểm), for an award that the method decided. */
record MethodWording(LeafWords words, Award award) implements ScoringMethod.Visitor<List<String>> {

    static List<String> of(LeafWords words, Award award) {
        return award.method().accept(new MethodWording(words, award));
    }

    @Override
    public List<String> tiers(ScoringMethod.Tiers tiers) {
        String points = points(award.points());
        if (award.met().isEmpty()) {
            return award.next()
                    .map(lowest -> List.of(say("tiers.none", words(lowest), points(lowest.points()), points)))
                    .orElseGet(List::of);
        }
        String met = words(award.met().get());
        return List.of(award.next()
                .map(next -> say("tiers.met", met, points, words(next), points(next.points())))
                .orElseGet(() -> say("tiers.met-top", met, points)));
    }

    @Override
    public List<String> proportional(ScoringMethod.Proportional proportional) {
        if (award.met().isPresent() && award.next().isEmpty()) {
            return List.of(say("proportional.full", bound(award.met().get().bound()), points(award.maxPoints())));
        }
        Optional<Bound> missed =
                proportional.floor().filter(floor -> award.met().isEmpty());
        return List.of(missed.map(floor -> say("proportional.floor", bound(floor)))
                .orElseGet(() -> say(
                        "proportional.formula",
                        points(award.maxPoints()),
                        x(),
                        bound(proportional.base()),
                        words.figures().equalsPoints(award.points()))));
    }

    @Override
    public List<String> linear(ScoringMethod.Linear linear) {
        Anchor from = linear.from();
        Anchor to = linear.to();
        boolean between = Readings.x(award)
                .filter(x -> x.compareTo(from.at().onScaleOfShares())
                                * x.compareTo(to.at().onScaleOfShares())
                        < 0)
                .isPresent();
        return List.of(say(
                between ? "linear.between" : "linear.outside",
                bound(from.at()),
                points(from.points()),
                bound(to.at()),
                points(to.points()),
                x(),
                between ? words.figures().equalsPoints(award.points()) : points(award.points())));
    }

    @Override
    public List<String> flag(ScoringMethod.Flag flag) {
        return List.of(say("flag", words.names().name(flag.fact()), words.cited(flag.fact()), points(award.points())));
    }

    @Override
    public List<String> choice(ScoringMethod.Choice choice) {
        return List.of(
                say("choice", words.names().name(choice.fact()), words.cited(choice.fact()), points(award.points())));
    }

    @Override
    public List<String> checklist(ScoringMethod.Checklist checklist) {
        return List.of(say(
                "checklist", String.valueOf(checklist.items().size()), ItemWording.checklist(words, award, checklist)));
    }

    @Override
    public List<String> count(ScoringMethod.Count count) {
        String each = points(count.each());
        Fraction amount = Readings.x(award).orElse(Fraction.ZERO);
        Points earned = count.each().times(amount);
        String number = words.figures().number(amount);
        return List.of(
                earned.compareTo(award.maxPoints()) > 0
                        ? say("count.capped", each, number, points(earned), points(award.maxPoints()))
                        : say("count", each, number, points(earned)));
    }

    @Override
    public List<String> deduction(ScoringMethod.Deduction deduction) {
        return List.of(say(
                "deduction",
                points(award.maxPoints()),
                ItemWording.deduction(words, award, deduction),
                points(award.points())));
    }

    @Override
    public List<String> deadline(ScoringMethod.Deadline deadline) {
        return Readings.day(award)
                .map(day -> List.of(DeadlineWording.of(words, award, deadline, day)))
                .orElseGet(List::of);
    }

    @Override
    public List<String> relative(ScoringMethod.Relative relative) {
        return Readings.best(award)
                .map(best -> {
                    String units = String.valueOf(best.units());
                    String largest = Readings.written(award, best.largest(), words.figures());
                    return List.of(
                            best.largest().isZero()
                                    ? say("relative.nothing", units, largest)
                                    : say(
                                            "relative",
                                            units,
                                            largest,
                                            points(award.maxPoints()),
                                            x(),
                                            words.figures().equalsPoints(award.points())));
                })
                .orElseGet(List::of);
    }

    @Override
    public List<String> survey(ScoringMethod.Survey survey) {
        return Readings.survey(award)
                .map(answers -> List.of(say(
                        "survey",
                        words.figures().number(answers.total()),
                        answers.answers().entrySet().stream()
                                .map(answer -> say(
                                        "survey.option",
                                        answer.getKey(),
                                        words.figures().number(answer.getValue()),
                                        bound(survey.options()
                                                .get(answer.getKey())
                                                .weight())))
                                .collect(Collectors.joining("; ")),
                        words.figures().equalsPercent(answers.mean()),
                        points(award.maxPoints()),
                        words.figures().percent(answers.mean()),
                        words.figures().equalsPoints(award.points()))))
                .orElseGet(List::of);
    }

    @Override
    public List<String> council(ScoringMethod.Council council) {
        return List.of(words.leaf()
                .appraised()
                .map(appraisal -> AppraisalWording.of(words, appraisal))
                .orElseGet(() -> say("council", points(award.points()))));
    }

    @Override
    public List<String> sum(ScoringMethod.Sum sum) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say("sum", String.valueOf(award.parts().size())));
        for (int i = 0; i < award.parts().size(); i++) {
            Award part = award.parts().get(i);
            sentences.add(say(
                    "sum.part",
                    String.valueOf(i + 1),
                    points(part.points()),
                    points(part.maxPoints()),
                    String.join(" ", AwardWording.of(words, part))));
        }
        return sentences;
    }

    @Override
    public List<String> best(ScoringMethod.Best best) {
        String number = String.valueOf(award.parts().size());
        if (award.chosen().isEmpty()) {
            return List.of(say("best.none", number));
        }
        int chosen = award.chosen().get();
        String alternatives = IntStream.range(0, award.parts().size())
                .mapToObj(this::alternative)
                .collect(Collectors.joining("; "));
        List<String> sentences = new ArrayList<>();
        sentences.add(say("best", number, String.valueOf(chosen + 1), alternatives));
        sentences.addAll(AwardWording.of(words, award.parts().get(chosen)));
        return sentences;
    }

    @Override
    public List<String> cases(ScoringMethod.Cases cases) {
        if (award.chosen().isEmpty()) {
            return List.of();
        }
        int chosen = award.chosen().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                chosen < cases.cases().size()
                        ? say(
                                "cases.chosen",
                                String.valueOf(chosen + 1),
                                words.names()
                                        .condition(cases.cases().get(chosen).when()))
                        : say("cases.otherwise"));
        sentences.addAll(AwardWording.of(words, award.parts().get(chosen)));
        return sentences;
    }

    @Override
    public List<String> special(ScoringMethod.Special special) {
        String inItsWords = BranchWording.key(award.rule().name()).replace("explanation.rule.", "special.of.");
        if (words.wording().knows("explanation." + inItsWords)) {
            Stream<String> figures = special.indicators().stream().map(words::cited);
            return List.of(say(
                    inItsWords,
                    Stream.concat(Stream.of(points(award.points()), points(award.maxPoints())), figures)
                            .toArray()));
        }
        return List.of(
                special.indicators().isEmpty()
                        ? say("special", special.rule(), points(award.points()))
                        : say(
                                "special.on",
                                special.rule(),
                                points(award.points()),
                                words.figures(special.indicators())));
    }

    private String alternative(int number) {
        Award part = award.parts().get(number);
        return Outcome.of(part) == Outcome.DECIDED
                ? say("best.alternative", String.valueOf(number + 1), points(part.points()))
                : say(
                        "best.alternative-out",
                        String.valueOf(number + 1),
                        words.terms().state(part.state()));
    }

    private String x() {
        return Readings.x(award)
                .map(x -> Readings.written(award, x, words.figures()))
                .orElse("");
    }

    private String words(Threshold threshold) {
        return say(threshold.inclusive() ? "branch.from" : "branch.above", bound(threshold.bound()));
    }

    private String bound(Bound bound) {
        return words.figures().bound(bound);
    }

    private String points(Points points) {
        return words.figures().points(points);
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
