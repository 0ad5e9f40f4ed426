package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Reading;

/** Says what a method measured (đại lượng đo): the ratio with its counts, or an amount with its members. */
record MeasureWording(LeafWords words, Award award) implements Reading.Visitor<List<String>> {

    static List<String> of(LeafWords words, Award award) {
        return award.reading().accept(new MeasureWording(words, award));
    }

    /** What the printed rates would have given, for a leaf of several parts; a simple leaf has said it already. */
    static List<String> wholeLeaf(LeafWords words) {
        LeafScore leaf = words.leaf();
        List<String> sentences = new ArrayList<>();
        leaf.pointsAsPrinted()
                .filter(points -> !points.equals(leaf.points()))
                .ifPresent(points -> sentences.add(
                        words.say("whole.as-printed", words.figures().points(points))));
        leaf.pointsAsCounted()
                .filter(points -> !points.equals(leaf.points()))
                .ifPresent(points -> sentences.add(
                        words.say("whole.as-counted", words.figures().points(points))));
        return sentences;
    }

    @Override
    public List<String> nothing() {
        return List.of();
    }

    @Override
    public List<String> ratio(Reading.OfRatio ratio) {
        Optional<String> counts = ratio.of()
                .flatMap(of -> ratio.to()
                        .map(to -> words.figures().number(of) + "/"
                                + words.figures().number(to)));
        if (counts.isEmpty()) {
            return List.of(words.say("measure.printed-alone", printed(ratio)));
        }
        List<String> sentences = new ArrayList<>();
        String shown = ratio.share().map(words.figures()::equalsPercent).orElse("");
        if (ratio.printed().isEmpty()) {
            sentences.add(words.say("measure.counts", counts.get(), shown));
        } else if (ratio.printedUsed()) {
            sentences.add(words.say("measure.printed-used", printed(ratio), counts.get(), counted(ratio)));
        } else {
            sentences.add(words.say("measure.counts-printed", counts.get(), shown, printed(ratio)));
        }
        if (differs(ratio)) {
            sentences.add(whichWasUsed(ratio));
        }
        return sentences;
    }

    @Override
    public List<String> value(Reading.OfValue value) {
        Amount amount = MeasureOfMethod.amount(award.method())
                .orElseGet(() -> new Amount(award.method().indicators(), List.of()));
        String members = words.figures(amount);
        return amount.indicators().size() == 1 || value.value().isEmpty()
                ? List.of(words.say("measure.value", members))
                : List.of(words.say("measure.sum", members, x(value.value().get(), value.percent())));
    }

    @Override
    public List<String> scalar(Reading.OfScalar scalar) {
        return List.of();
    }

    @Override
    public List<String> items(Reading.OfItems items) {
        return List.of();
    }

    @Override
    public List<String> day(Reading.OfDay day) {
        return List.of();
    }

    @Override
    public List<String> survey(Reading.OfSurvey survey) {
        return List.of();
    }

    private String x(Fraction x, boolean percent) {
        return percent ? words.figures().percent(x) : words.figures().number(x);
    }

    private String printed(Reading.OfRatio ratio) {
        String rate = ratio.printed().map(words.figures()::percent).orElse("");
        return MeasureOfMethod.printed(award.method())
                .map(id -> words.cited(id, rate))
                .orElse(rate);
    }

    /** What the counts come to, where the printed rate was used instead. */
    private String counted(Reading.OfRatio ratio) {
        return words.figures()
                .equalsPercent(Fraction.of(ratio.of().orElseThrow(), ratio.to().orElseThrow()));
    }

    /** Whether the printed rate is another number than the counts give. */
    private static boolean differs(Reading.OfRatio ratio) {
        return ratio.printed()
                .map(Percent::share)
                .filter(printed -> ratio.printedUsed() || !ratio.share().equals(Optional.of(printed)))
                .isPresent();
    }

    private String whichWasUsed(Reading.OfRatio ratio) {
        boolean printed = ratio.printedUsed();
        PrintedRatePolicy policy = words.leaf().leaf().policies().printedRate();
        String used = words.say("used."
                + switch (policy) {
                    case RECOMPUTED -> "recomputed";
                    case PRINTED -> "printed";
                    case LOWER -> printed ? "lower-printed" : "lower-counts";
                });
        LeafScore leaf = words.leaf();
        if (!leaf.award().equals(award)) {
            return words.say("used.end", used);
        }
        String other = printed ? "used.as-counted" : "used.as-printed";
        Optional<Points> otherwise = printed ? leaf.pointsAsCounted() : leaf.pointsAsPrinted();
        return otherwise
                .map(points -> points.equals(leaf.points())
                        ? words.say(other + "-same", used)
                        : words.say(other, used, words.figures().points(points)))
                .orElseGet(() -> words.say(other + "-impossible", used));
    }
}
