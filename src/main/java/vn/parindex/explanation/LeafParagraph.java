package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;

/** The paragraph an official would sign: result, reasons, what came after the method, claims, legal basis. */
record LeafParagraph(LeafWords words) {

    static List<String> of(LeafWords words) {
        return new LeafParagraph(words).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(headline());
        sentences.addAll(AwardWording.of(words, leaf().award()));
        if (!leaf().award().parts().isEmpty()) {
            sentences.addAll(MeasureWording.wholeLeaf(words));
        }
        sentences.addAll(afterTheMethod());
        sentences.addAll(lost());
        sentences.addAll(evidence());
        leaf().claimed()
                .filter(claimed -> !claimed.equals(leaf().points()))
                .ifPresent(claimed -> sentences.add(words.say("claimed", points(claimed))));
        leaf().appraised()
                .map(appraisal -> AppraisalWording.of(words, appraisal))
                .filter(sentence -> !sentences.contains(sentence))
                .ifPresent(sentences::add);
        sentences.add(words.say("basis", words.terms().legalBasis(leaf().leaf().legalBasis())));
        return sentences;
    }

    private String headline() {
        String id = leaf().leaf().id().value();
        String max = points(leaf().leaf().maxPoints());
        String penalty = isPenalty() ? "-penalty" : "";
        String outside = leaf().kind() == DomainKind.ORDINARY ? "" : "-outside";
        return switch (leaf().state()) {
            case SCORED ->
                words.say(
                        switch (leaf().kind()) {
                            case ORDINARY -> "headline.scored";
                            case BONUS -> "headline.scored-bonus";
                            case PENALTY -> "headline.scored-penalty";
                        },
                        id,
                        points(leaf().points()),
                        max);
            case NOT_APPLICABLE -> words.say("headline.not-applicable" + outside, id, max);
            case NO_DATA -> words.say("headline.no-data" + penalty, id, max);
            case NO_EVIDENCE -> words.say("headline.no-evidence" + penalty, id, max, points(leaf().highest()));
            case WITHHELD -> words.say("headline.withheld" + penalty, id, max);
            case PENDING -> words.say("headline.pending" + outside, id, max);
        };
    }

    /** Rounding and cap, where they changed the points. */
    private List<String> afterTheMethod() {
        List<String> sentences = new ArrayList<>();
        Points given = leaf().award().points();
        OptionalInt digits = leaf().leaf().policies().leafRounding();
        boolean scored = leaf().state() == LeafState.SCORED;
        Points rounded =
                digits.isPresent() ? new Points(Fraction.of(given.value().rounded(digits.getAsInt()))) : given;
        if (scored && !rounded.equals(given)) {
            sentences.add(words.say("rounded", String.valueOf(digits.getAsInt()), points(given), points(rounded)));
        }
        cap().filter(cap -> scored && leaf().points().compareTo(rounded) < 0)
                .ifPresent(cap -> sentences.add(words.say(
                        isPenalty() ? "capped.penalty" : "capped.bonus",
                        points(cap),
                        points(leaf().points()),
                        points(rounded))));
        return sentences;
    }

    private List<String> lost() {
        boolean said = leaf().state() != LeafState.SCORED && leaf().state() != LeafState.NO_EVIDENCE;
        if (said) {
            return List.of();
        }
        String lost = entries(loss -> !loss.cause().leavesMaximum());
        String apart = entries(loss -> loss.cause().leavesMaximum());
        List<String> sentences = new ArrayList<>();
        if (!lost.isEmpty()) {
            sentences.add(words.say(leaf().kind() == DomainKind.BONUS ? "lost.bonus" : "lost", lost));
        }
        if (!apart.isEmpty()) {
            sentences.add(words.say("lost.apart", apart));
        }
        return sentences;
    }

    private String entries(Predicate<Loss> wanted) {
        return leaf().lost().stream()
                .filter(wanted)
                .map(loss -> words.say(
                        "lost.entry", points(loss.points()), words.terms().cause(loss.cause())))
                .collect(Collectors.joining("; "));
    }

    private List<String> evidence() {
        if (!leaf().evidence().isEmpty()) {
            return List.of(words.say("evidence.given", String.join("; ", leaf().evidence())));
        }
        String asked = String.join("; ", leaf().leaf().evidence());
        if (leaf().state() == LeafState.NO_EVIDENCE) {
            return List.of(words.say("evidence.withheld", asked));
        }
        if (leaf().state() == LeafState.SCORED && !words.sentWithStatement().isEmpty()) {
            return List.of(words.say("evidence.with-statement", String.join("; ", words.sentWithStatement())));
        }
        boolean noted = leaf().state() == LeafState.SCORED
                && leaf().lacksEvidence()
                && leaf().leaf().policies().evidence() == EvidencePolicy.NOTE;
        return noted ? List.of(words.say("evidence.noted", asked)) : List.of();
    }

    private Optional<Points> cap() {
        return words.unit().domains().stream()
                .filter(domain -> domain.leaves().contains(leaf()))
                .map(DomainScore::domain)
                .map(Domain::cap)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isPenalty() {
        return leaf().kind() == DomainKind.PENALTY;
    }

    private LeafScore leaf() {
        return words.leaf();
    }

    private String points(Points points) {
        return words.figures().points(points);
    }
}
