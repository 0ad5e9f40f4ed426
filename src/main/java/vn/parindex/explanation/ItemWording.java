package vn.parindex.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;

/** Names the items of a checklist or a deduction (các nội dung), each with what it gave or took. */
record ItemWording(LeafWords words) {

    static String checklist(LeafWords words, Award award, ScoringMethod.Checklist method) {
        List<Reading.Item> items =
                Readings.items(award).map(Reading.OfItems::items).orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ItemWording(words)
                        .entry(items.get(i), method.items().get(i).points()))
                .collect(Collectors.joining("; "));
    }

    static String deduction(LeafWords words, Award award, ScoringMethod.Deduction method) {
        List<Reading.Item> items =
                Readings.items(award).map(Reading.OfItems::items).orElse(List.of());
        return IntStream.range(0, items.size())
                .mapToObj(i -> new ItemWording(words)
                        .taken(items.get(i), method.items().get(i)))
                .collect(Collectors.joining("; "));
    }

    private String entry(Reading.Item item, Points max) {
        IndicatorId fact = item.amount().sum().get(0);
        String name = words.cited(fact, words.say("name", item.name()));
        String most = words.figures().points(max);
        return item.value()
                .match(
                        known -> item.points().isZero()
                                ? words.say("checklist.not-done", name, most)
                                : words.say(
                                        "checklist.done", name, words.figures().points(item.points()), most),
                        () -> words.say("checklist.missing", name, most),
                        () -> words.say("checklist.not-applicable", name, most),
                        () -> words.say("checklist.contradictory", name, most));
    }

    private String taken(Reading.Item item, ScoringMethod.DeductionItem rule) {
        String amount = words.figures(item.amount());
        if (item.points().isZero()) {
            return words.say("deduction.none", amount);
        }
        return rule.all()
                ? words.say("deduction.all", amount)
                : words.say(
                        "deduction.each",
                        amount,
                        words.figures().points(item.points()),
                        words.figures().points(rule.each()));
    }
}
