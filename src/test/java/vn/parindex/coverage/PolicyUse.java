package vn.parindex.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.criteria.Policies;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.UnitScore;

/** The policies whose value decided something about a leaf, and whether the set or the leaf itself says so. */
record PolicyUse(UnitScore unit, LeafScore leaf, List<String> uses) {

    static final String OF_SET = "set";
    static final String OF_LEAF = "leaf";

    /** Every value that cases have to show, of a set and of a leaf that overrides its set. */
    static List<String> values() {
        return Stream.of(
                        codes("missing", Policies.MissingPolicy.values()),
                        codes("zeroOfZero", Policies.ZeroOfZeroPolicy.values()),
                        codes("contradictory", Policies.ContradictoryPolicy.values()),
                        Stream.of(
                                "printedRate: recomputed",
                                "printedRate: printed",
                                "printedRate: lower, the printed one",
                                "printedRate: lower, the counted one"),
                        codes("printedRateAlone", Policies.PrintedRateAlonePolicy.values()),
                        codes("evidence", Policies.EvidencePolicy.values()),
                        Stream.of("rounding.leaf: none", "rounding.leaf: digits"))
                .flatMap(all -> all)
                .toList();
    }

    static String use(String value, String origin) {
        return value + " | " + origin;
    }

    static List<String> of(UnitScore unit, LeafScore leaf) {
        PolicyUse use = new PolicyUse(unit, leaf, new ArrayList<>());
        use.ofAbsence();
        Coverage.flat(leaf.award()).forEach(use::ofRates);
        use.ofFinish();
        return use.uses();
    }

    private static Stream<String> codes(String policy, Enum<?>[] values) {
        return Stream.of(values).map(value -> policy + ": " + code(value));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void ofAbsence() {
        String rule = leaf.award().rule().name();
        if (rule.startsWith("absence: a figure is missing and")) {
            add("missing: " + code(policies().missing()), Policies::missing);
        }
        if (rule.startsWith("absence: the figures contradict each other and")) {
            add("contradictory: " + code(policies().contradictory()), Policies::contradictory);
        }
        if (Coverage.flat(leaf.award()).anyMatch(award -> award.rule().name().startsWith("absence: zero of zero"))) {
            add("zeroOfZero: " + code(policies().zeroOfZero()), Policies::zeroOfZero);
        }
    }

    private void ofRates(Award award) {
        if (!(award.reading() instanceof Reading.OfRatio ratio)
                || ratio.printed().isEmpty()) {
            return;
        }
        boolean counted = ratio.of().isPresent() && ratio.to().isPresent();
        boolean decided = Coverage.isDecidedByItsMethod(award);
        boolean left = award.rule().name().startsWith("absence: a figure");
        if (!counted && (decided || left)) {
            add("printedRateAlone: " + code(policies().printedRateAlone()), Policies::printedRateAlone);
        }
        if (counted && decided && differs(ratio)) {
            String which = policies().printedRate() != Policies.PrintedRatePolicy.LOWER
                    ? ""
                    : ratio.printedUsed() ? ", the printed one" : ", the counted one";
            add("printedRate: " + code(policies().printedRate()) + which, Policies::printedRate);
        }
    }

    private static boolean differs(Reading.OfRatio ratio) {
        BigDecimal to = ratio.to().orElseThrow();
        return to.signum() != 0
                && !Fraction.of(ratio.of().orElseThrow(), to)
                        .equals(ratio.printed().orElseThrow().share());
    }

    private void ofFinish() {
        Award award = leaf.award();
        if (award.state() != LeafState.SCORED) {
            return;
        }
        if (leaf.lacksEvidence()) {
            add("evidence: " + code(policies().evidence()), Policies::evidence);
        }
        OptionalInt digits = policies().leafRounding();
        Fraction exact = award.points().value();
        if (!exact.equals(Fraction.of(exact.rounded(digits.orElse(2)))) && leaf.state() == LeafState.SCORED) {
            add("rounding.leaf: " + (digits.isEmpty() ? "none" : "digits"), Policies::leafRounding);
        }
    }

    private Policies policies() {
        return leaf.leaf().policies();
    }

    private void add(String value, Function<Policies, Object> policy) {
        boolean sameAsSet =
                policy.apply(policies()).equals(policy.apply(unit.criteria().policies()));
        uses.add(use(value, sameAsSet ? OF_SET : OF_LEAF));
    }
}
