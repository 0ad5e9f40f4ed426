package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.points.Fraction;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.Refusal;
import vn.parindex.scoring.Threshold;

/** The lines of an explanation, aspect by aspect; an aspect with nothing to say has no line. */
record LeafLines(LeafWords words, List<Problem> problems) {

    static List<ExplanationLine> of(LeafWords words, List<Problem> problems) {
        LeafLines lines = new LeafLines(words, problems);
        return Stream.of(Aspect.values())
                .map(lines::line)
                .filter(line -> !line.texts().isEmpty())
                .toList();
    }

    private ExplanationLine line(Aspect aspect) {
        return new ExplanationLine(aspect, words.say("aspect." + aspect.code()), texts(aspect));
    }

    private List<String> texts(Aspect aspect) {
        return switch (aspect) {
            case STATE -> List.of(words.terms().state(leaf().state()));
            case POINTS -> points();
            case LOST -> lost();
            case METHOD -> method();
            case RULE -> rules(leaf().award());
            case BRANCH -> branches(leaf().award());
            case REFUSED -> refused(leaf().award());
            case ARITHMETIC -> AwardWording.of(words, leaf().award());
            case THRESHOLDS -> thresholds(leaf().award());
            case PRINTED_RATE -> printedRate();
            case INPUTS ->
                leaf().inputs().stream()
                        .map(input -> InputWording.of(words, input))
                        .toList();
            case EVIDENCE -> evidence();
            case CLAIMED ->
                leaf().claimed().stream()
                        .map(claimed -> words.say("claimed", words.figures().points(claimed)))
                        .toList();
            case APPRAISED ->
                leaf().appraised().stream()
                        .map(appraisal -> AppraisalWording.of(words, appraisal))
                        .toList();
            case LEGAL_BASIS -> List.of(words.terms().legalBasis(leaf().leaf().legalBasis()));
            case PROBLEMS ->
                problems.stream()
                        .map(problem -> words.say(
                                "line.problem",
                                words.places().reference(problem.source()),
                                words.wording().say(problem.message())))
                        .toList();
        };
    }

    private List<String> points() {
        String key = switch (leaf().kind()) {
            case ORDINARY -> "line.points";
            case BONUS -> "line.points-bonus";
            case PENALTY -> "line.points-penalty";
        };
        String points = words.figures().points(leaf().points());
        List<String> texts = new ArrayList<>();
        texts.add(words.say(key, points, words.figures().points(leaf().leaf().maxPoints())));
        if (leaf().state().isProvisional() && !leaf().highest().equals(leaf().points())) {
            texts.add(words.say("line.highest", words.figures().points(leaf().highest())));
        }
        return texts;
    }

    private List<String> lost() {
        List<String> texts = new ArrayList<>();
        leaf().lost().stream().filter(loss -> !loss.cause().leavesMaximum()).forEach(loss -> texts.add(lost("", loss)));
        if (texts.isEmpty()) {
            texts.add(words.say("line.lost-none"));
        }
        leaf().lost().stream()
                .filter(loss -> loss.cause().leavesMaximum())
                .forEach(loss -> texts.add(lost("-apart", loss)));
        return texts;
    }

    private String lost(String apart, Loss loss) {
        return words.say(
                "line.lost" + apart,
                words.figures().points(loss.points()),
                words.terms().cause(loss.cause()));
    }

    private List<String> method() {
        return new MethodDescription(words.wording(), words.unit().criteria().indicators()).of(leaf().leaf());
    }

    private List<String> rules(Award award) {
        String rule = words.say(
                "line.rule",
                award.rule().name(),
                award.rule().file(),
                String.valueOf(award.rule().line()));
        return withParts(award, List.of(rule), this::rules);
    }

    private List<String> branches(Award award) {
        return withParts(award, List.of(BranchWording.of(words, award)), this::branches);
    }

    private List<String> refused(Award award) {
        return withParts(award, award.refused().stream().map(this::refusal).toList(), this::refused);
    }

    private List<String> thresholds(Award award) {
        List<String> own = new ArrayList<>();
        award.met().ifPresent(met -> own.add(threshold("line.met", met)));
        award.next().ifPresent(next -> own.add(threshold("line.next", next)));
        return withParts(award, own, this::thresholds);
    }

    /** What is said of an award, then of its parts with their numbers; of cases only of the one that applies. */
    private List<String> withParts(Award award, List<String> own, Function<Award, List<String>> ofPart) {
        String key = switch (award.method().kind()) {
            case "cases" -> "line.case";
            case "best" -> "line.alternative";
            default -> "line.rule-part";
        };
        boolean onlyChosen = key.equals("line.case");
        Stream<String> parts = IntStream.range(0, award.parts().size())
                .filter(i -> !onlyChosen || award.chosen().equals(Optional.of(i)))
                .boxed()
                .flatMap(i -> ofPart.apply(award.parts().get(i)).stream()
                        .map(text -> words.say(key, String.valueOf(i + 1), text)));
        return Stream.concat(own.stream(), parts).toList();
    }

    private String refusal(Refusal refusal) {
        String had = refusal.needs().percent()
                ? words.figures().percent(refusal.had().dividedBy(Fraction.HUNDRED))
                : words.figures().number(refusal.had());
        return words.say("line.refused", BranchWording.of(words, refusal), had);
    }

    private String threshold(String key, Threshold threshold) {
        return words.say(
                key, BranchWording.of(words, threshold), words.figures().points(threshold.points()));
    }

    private List<String> printedRate() {
        List<String> texts = new ArrayList<>();
        leaf().pointsAsPrinted()
                .ifPresent(points ->
                        texts.add(words.say("line.as-printed", words.figures().points(points))));
        leaf().pointsAsCounted()
                .filter(points -> leaf().pointsAsPrinted().isPresent())
                .ifPresent(points ->
                        texts.add(words.say("line.as-counted", words.figures().points(points))));
        return texts;
    }

    private List<String> evidence() {
        List<String> texts = new ArrayList<>();
        if (!leaf().leaf().evidence().isEmpty()) {
            texts.add(words.say("line.asked", String.join("; ", leaf().leaf().evidence())));
        }
        if (!leaf().evidence().isEmpty()) {
            texts.add(words.say("line.given", String.join("; ", leaf().evidence())));
        }
        if (!words.sentWithStatement().isEmpty()) {
            texts.add(words.say("line.given-with-statement", String.join("; ", words.sentWithStatement())));
        }
        if (leaf().lacksEvidence() && words.sentWithStatement().isEmpty()) {
            texts.add(words.say("line.given-none"));
        }
        return texts;
    }

    private LeafScore leaf() {
        return words.leaf();
    }
}
