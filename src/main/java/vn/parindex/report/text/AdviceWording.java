package vn.parindex.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Offer;
import vn.parindex.advice.Outlook;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Says in sentences what to change, what it wins, and what stands in the way (lời tư vấn). */
public final class AdviceWording {

    private final Wording wording;
    private final Figures figures;
    private final IndicatorNames names;
    private final CriteriaSet set;

    public AdviceWording(Wording wording, CriteriaSet set) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.names = new IndicatorNames(wording, set.indicators());
        this.set = set;
    }

    /** {@code Thêm 47 hồ sơ vào “…” (từ 6.129 lên 6.176): tỷ lệ từ 95,2% lên 98%, +0,5 điểm.} */
    public String offer(Offer offer) {
        String change = change(offer.change());
        String gain = signed(offer.gain());
        IndicatorId fact = offer.change().indicator();
        Optional<Fraction> before = rate(offer.before().award(), fact);
        Optional<Fraction> after = rate(offer.after().award(), fact);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return say("offer", change, gain);
        }
        boolean up = after.get().compareTo(before.get()) > 0;
        return say(
                "offer.rate",
                change,
                figures.percent(before.get()),
                say(up ? "offer.up" : "offer.down"),
                figures.percent(after.get()),
                gain);
    }

    /** The change alone, without a full stop. */
    public String change(FactChange change) {
        Optional<BigDecimal> difference = change.difference();
        IndicatorId id = change.indicator();
        String name = names.name(id);
        String before = names.value(id, change.before());
        String after = names.value(id, change.after());
        if (difference.isEmpty() || difference.get().signum() == 0) {
            return say("change.other", name, before, after);
        }
        boolean more = difference.get().signum() > 0;
        String by = wording.number(difference.get().abs());
        if (type(id) == IndicatorType.PERCENT) {
            return say(more ? "change.higher-percent" : "change.lower-percent", name, by, before, after);
        }
        return thing(change)
                .map(thing -> say(more ? "change.more" : "change.fewer", by, thing, name, before, after))
                .orElseGet(() -> say(more ? "change.more-plain" : "change.fewer-plain", by, name, before, after));
    }

    /** {@code Cả đơn vị: 62,5 điểm (+0,75), chỉ số 74,4% (+0,9), xếp loại Khá, hạng 3/12.} */
    public String outlook(Outlook now, Outlook then) {
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "unit.points",
                figures.points(then.score().points()),
                signed(then.score().points().minus(now.score().points()))));
        then.score().index().ifPresent(index -> parts.add(index(now, then, index)));
        if (!set.classification().isEmpty()) {
            String old = band(now);
            String fresh = band(then);
            parts.add(old.equals(fresh) ? say("unit.class", fresh) : say("unit.class-moves", old, fresh));
        }
        if (then.place().rankedWith() > 1) {
            parts.add(rank(now, then));
        }
        return say("unit.becomes", String.join(", ", parts));
    }

    public String obstacle(Obstacle obstacle) {
        String all = obstacle.indicators().isEmpty() ? say("obstacle.unnamed") : names.names(obstacle.indicators());
        boolean awaitsFigures = obstacle.kind() == Obstacle.Kind.PENDING
                && !obstacle.indicators().isEmpty();
        return say(
                awaitsFigures
                        ? "obstacle.pending-figures"
                        : "obstacle." + obstacle.kind().code(),
                all,
                String.join("; ", obstacle.papers()),
                figures.points(obstacle.points()));
    }

    String name(IndicatorId id) {
        return names.name(id);
    }

    String value(FactChange change, boolean after) {
        return names.value(change.indicator(), after ? change.after() : change.before());
    }

    String band(Outlook outlook) {
        return outlook.place().band().map(Band::name).orElseGet(() -> say("unit.none"));
    }

    /** {@code +0,5}, {@code −1}, {@code 0}. */
    String signed(Points difference) {
        return figures.signed(difference);
    }

    String say(String key, Object... arguments) {
        return wording.say("advice." + key, arguments);
    }

    private String index(Outlook now, Outlook then, Percent index) {
        int digits = then.place().indexDigits();
        Fraction before = now.score().index().map(Percent::value).orElse(Fraction.ZERO);
        Fraction difference = index.value().minus(before);
        Fraction amount = difference.max(Fraction.ZERO.minus(difference));
        String shown = figures.index(index, digits);
        return amount.rounded(digits).signum() == 0
                ? say("unit.index", shown)
                : say("unit.index-moves", shown, percentPoints(difference, digits));
    }

    /** {@code +1,90 điểm phần trăm}. */
    String percentPoints(Fraction difference, int digits) {
        Fraction amount = difference.max(Fraction.ZERO.minus(difference));
        return say(
                "percent-points",
                (difference.signum() < 0 ? "−" : "+")
                        + wording.number(amount.rounded(digits).setScale(digits)));
    }

    private String rank(Outlook now, Outlook then) {
        String old = now.place().rank().map(String::valueOf).orElseGet(() -> say("unit.none"));
        String fresh = then.place().rank().map(String::valueOf).orElseGet(() -> say("unit.none"));
        String of = String.valueOf(then.place().rankedWith());
        return old.equals(fresh) ? say("unit.rank", fresh, of) : say("unit.rank-moves", old, fresh, of);
    }

    private IndicatorType type(IndicatorId id) {
        return set.indicators().find(id).map(Indicator::type).orElse(IndicatorType.COUNT);
    }

    /** The unit of measure; of money also as the report prints it, where that is another. */
    private Optional<String> thing(FactChange change) {
        Optional<Indicator> indicator = set.indicators().find(change.indicator());
        return indicator
                .flatMap(one -> MoneyUnit.printed(one, change)
                        .map(unit -> unit.asRead()
                                ? say("thing.as-printed", inSentence(unit.words()), inSentence(one.unitOfMeasure()))
                                : say("thing.converted", inSentence(one.unitOfMeasure()), unit.figure())))
                .or(() -> thing(change.indicator()));
    }

    /** The unit of measure, as it stands within a sentence; forms have it only in Vietnamese. */
    private Optional<String> thing(IndicatorId id) {
        return set.indicators()
                .find(id)
                .map(Indicator::unitOfMeasure)
                .filter(unit -> wording.language() == Language.VI && !unit.isEmpty() && !unit.contains("="))
                .map(AdviceWording::inSentence);
    }

    private static String inSentence(String unit) {
        return isAbbreviation(unit) ? unit : unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** The share of the first ratio that the fact belongs to. */
    private static Optional<Fraction> rate(Award award, IndicatorId fact) {
        if (award.parts().isEmpty()) {
            return award.method().indicators().contains(fact) && award.reading() instanceof Reading.OfRatio ratio
                    ? ratio.share()
                    : Optional.empty();
        }
        Stream<Award> parts = award.chosen().isPresent()
                ? Stream.concat(
                        Stream.of(award.parts().get(award.chosen().get())),
                        IntStream.range(0, award.parts().size())
                                .filter(i -> i != award.chosen().get())
                                .mapToObj(award.parts()::get))
                : award.parts().stream();
        return parts.flatMap(part -> rate(part, fact).stream()).findFirst();
    }
}
