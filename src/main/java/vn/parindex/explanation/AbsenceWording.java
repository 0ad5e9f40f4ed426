package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Reading;

/** Says why the method of a leaf, or of a part of one, could not be asked, and what the policy of the set makes of it. */
record AbsenceWording(LeafWords words, Award award) {

    private static final String GATES = "gates: ";

    List<String> gateClosed() {
        return leaf().requires()
                .map(condition -> List.of(
                        words.say("gate-closed", words.names().condition(condition), words.cited(condition.fact()))))
                .orElseGet(List::of);
    }

    List<String> notApplicable() {
        Optional<Condition> condition = leaf().appliesWhen().filter(when -> isWholeLeaf() && isGated());
        if (condition.isPresent()) {
            return List.of(words.say(
                    "not-applicable.condition",
                    words.names().condition(condition.get()),
                    words.cited(condition.get().fact())));
        }
        if (!award.parts().isEmpty()) {
            return award.chosen().isPresent()
                    ? AwardWording.of(words, award.parts().get(award.chosen().get()))
                    : List.of(words.say(
                            award.method().kind().equals("cases") ? "not-applicable.no-case" : "not-applicable.parts"));
        }
        return List.of(words.say(
                "not-applicable.figures", words.names().names(methodFacts(FactValue.NOT_APPLICABLE::equals))));
    }

    List<String> zeroOfZero() {
        String what = Readings.survey(award).isPresent() ? "no-answers" : "zero-of-zero";
        ZeroOfZeroPolicy policy = leaf().policies().zeroOfZero();
        return List.of(
                switch (policy) {
                    case NOT_APPLICABLE -> words.say(what + ".not-applicable");
                    case FULL -> words.say(what + ".full", words.figures().points(award.maxPoints()));
                    case ZERO -> words.say(what + ".zero");
                });
    }

    List<String> missing() {
        List<String> sentences = new ArrayList<>();
        String missing = missingNames();
        if (!missing.isEmpty()) {
            sentences.add(words.say("missing", missing));
        }
        Readings.ratio(award)
                .flatMap(Reading.OfRatio::printed)
                .ifPresent(rate -> sentences.add(words.say(
                        "missing.printed-only", printedRate(words.figures().percent(rate)))));
        sentences.addAll(policy("missing"));
        return sentences;
    }

    /** What is missing: of the conditions, else of the method; empty where nothing is. */
    String missingNames() {
        Set<IndicatorId> missing = new LinkedHashSet<>(missingConditions());
        if (missing.isEmpty()) {
            missing.addAll(missingFigures());
        }
        return missing.stream().map(this::blank).collect(Collectors.joining("; "));
    }

    /** The name, with its cell where the report has one that is blank. */
    private String blank(IndicatorId id) {
        String name = words.names().name(id);
        return words.fact(id).provenance().source().isPresent() ? words.cited(id, name) : name;
    }

    List<String> contradictory() {
        List<String> sentences = new ArrayList<>(reasons());
        sentences.addAll(policy("contradictory"));
        return sentences;
    }

    List<String> pending() {
        if (!award.parts().isEmpty()) {
            return List.of(words.say("pending.parts"));
        }
        if (award.method().kind().equals("council")) {
            return List.of(words.say("pending.council"));
        }
        boolean survey = leaf().assessedBy() == AssessedBy.SURVEY
                || award.method().kind().equals("survey");
        return List.of(words.say(survey ? "pending.survey" : "pending.relative"));
    }

    private List<String> reasons() {
        List<String> ofParts = award.parts().stream()
                .filter(part -> Outcome.of(part) == Outcome.CONTRADICTORY)
                .flatMap(part -> new AbsenceWording(words, part).reasons().stream())
                .toList();
        return ofParts.isEmpty()
                ? Contradiction.reasons(words, award, facts(FactValue.CONTRADICTORY::equals))
                : ofParts;
    }

    /** What the set says should happen; said of the leaf, not of its parts. */
    private List<String> policy(String what) {
        if (!isWholeLeaf()) {
            return List.of();
        }
        if (award.state() != LeafState.WITHHELD) {
            return List.of(words.say(what + ".zero"));
        }
        return List.of(
                words.leaf().kind() == DomainKind.PENALTY
                        ? words.say(what + ".withhold-penalty")
                        : words.say(
                                what + ".withhold",
                                words.figures().points(words.leaf().highest())));
    }

    private String printedRate(String rate) {
        return MeasureOfMethod.printed(award.method())
                .map(id -> words.cited(id, rate))
                .orElse(rate);
    }

    /** Facts of the conditions that are missing, where the condition does not ask for that. */
    private List<IndicatorId> missingConditions() {
        return Stream.concat(leaf().appliesWhen().stream(), leaf().requires().stream())
                .filter(condition ->
                        isWholeLeaf() && words.value(condition.fact()).equals(FactValue.MISSING))
                .filter(condition ->
                        !condition.match((id, wanted) -> wanted.equals(FactValue.MISSING), (id, bound) -> false))
                .map(Condition::fact)
                .distinct()
                .toList();
    }

    /** What the method needs and nobody reported; printed rates are never needed beside their counts. */
    private List<IndicatorId> missingFigures() {
        if (award.chosen().isPresent()) {
            return new AbsenceWording(words, award.parts().get(award.chosen().get())).missingFigures();
        }
        List<IndicatorId> printed = award.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .flatMap(ratio -> ratio.printed().stream())
                .toList();
        List<IndicatorId> undecided = award.method().accept(new ConditionsOfCases()).stream()
                .filter(id -> words.value(id).equals(FactValue.MISSING))
                .limit(1)
                .toList();
        return undecided.isEmpty()
                ? methodFacts(FactValue.MISSING::equals).stream()
                        .filter(id -> !printed.contains(id))
                        .toList()
                : undecided;
    }

    private List<IndicatorId> methodFacts(Predicate<FactValue> asked) {
        return award.method().indicators().stream()
                .filter(id -> asked.test(words.value(id)))
                .toList();
    }

    private List<IndicatorId> facts(Predicate<FactValue> asked) {
        List<IndicatorId> all =
                isWholeLeaf() ? leaf().indicators() : award.method().indicators();
        return all.stream().filter(id -> asked.test(words.value(id))).toList();
    }

    /** Conditions have a folder of rules of their own; without it they are the reason when nothing else is. */
    private boolean isGated() {
        boolean otherReason = !award.reading().equals(Reading.NOTHING)
                || award.chosen().isPresent()
                || !methodFacts(FactValue.NOT_APPLICABLE::equals).isEmpty();
        return award.rule().name().startsWith(GATES) || !otherReason;
    }

    private boolean isWholeLeaf() {
        return words.leaf().award().equals(award);
    }

    private Leaf leaf() {
        return words.leaf().leaf();
    }

    /** The facts that decide between cases, in their order; none for any other method. */
    private record ConditionsOfCases() implements OnMeasure<List<IndicatorId>> {
        @Override
        public List<IndicatorId> measure(Measure measure) {
            return List.of();
        }

        @Override
        public List<IndicatorId> none() {
            return List.of();
        }

        @Override
        public List<IndicatorId> cases(ScoringMethod.Cases cases) {
            return cases.cases().stream().map(one -> one.when().fact()).toList();
        }
    }
}
