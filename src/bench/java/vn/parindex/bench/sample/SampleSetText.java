package vn.parindex.bench.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Text of the criteria set that every contender scores (bộ tiêu chí mẫu để đo): 100 leaves, 150 indicators, drawn by a seed. */
final class SampleSetText {

    private static final int DOMAINS = 8;
    private static final List<String> MAXIMA = List.of("0.5", "1", "1.5", "2", "3");
    private static final List<Integer> BOUNDS = List.of(100, 95, 90, 80, 70, 60, 50);

    private final Random random;
    private final StringBuilder indicators = new StringBuilder();
    private final StringBuilder domains = new StringBuilder();
    private int numberOfIndicators;
    private int numberOfRatios;
    private String sharedTotal = "";
    private int shared;

    SampleSetText(long seed) {
        this.random = new Random(seed);
    }

    /** Kinds of leaves, with how many of each; together 100. */
    private enum Kind {
        TIERS_OF_RATIO(20),
        TIERS_OF_PERCENT(8),
        PROPORTIONAL(14),
        LINEAR_OF_RATIO(4),
        LINEAR_OF_COUNT(4),
        FLAG(20),
        CHOICE(8),
        CHECKLIST(6),
        COUNT(6),
        DEDUCTION(5),
        DEADLINE(5);

        private final int leaves;

        Kind(int leaves) {
            this.leaves = leaves;
        }
    }

    String write() {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.addAll(Collections.nCopies(kind.leaves, kind));
        }
        Collections.shuffle(kinds, random);
        for (int domain = 0; domain < DOMAINS; domain++) {
            domain(domain + 1, kinds.subList(kinds.size() * domain / DOMAINS, kinds.size() * (domain + 1) / DOMAINS));
        }
        return """
                # Invented for measuring speed, drawn by a seed: see docs/decisions/0017-how-speed-is-measured.md.
                id: bench-100
                version: "1.0"
                title: "Bộ tiêu chí mẫu 100 tiêu chí để đo tốc độ (không phải văn bản chính thức)"
                level: district
                effective: { from: 2023-01-01, to: 2023-12-31 }
                sample: true
                legalBasis: model
                classification:
                  - { name: "Xuất sắc", from: 90% }
                  - { name: "Tốt", from: 80% }
                  - { name: "Khá", from: 70% }
                  - { name: "Trung bình", from: 50% }
                  - { name: "Yếu" }
                indicators:
                """ + indicators + "domains:\n" + domains;
    }

    private void domain(int number, List<Kind> kinds) {
        domains.append("  - id: \"%d\"%n    name: \"Lĩnh vực mẫu %d\"%n    criteria:%n".formatted(number, number));
        for (int i = 0; i < kinds.size(); i++) {
            leaf(number + "." + (i + 1), kinds.get(i));
        }
    }

    private void leaf(String id, Kind kind) {
        String maximum = pick(MAXIMA);
        BigDecimal points = new BigDecimal(maximum);
        domains.append("      - id: \"%s\"%n        name: \"Tiêu chí mẫu %s\"%n        maxPoints: %s%n"
                .formatted(id, id, maximum));
        domains.append("        method: ").append(method(kind, points)).append('\n');
        if (usesRatio(kind)) {
            numberOfRatios++;
            policy();
        }
        domains.append("        legalBasis: model\n");
    }

    private static boolean usesRatio(Kind kind) {
        return kind == Kind.TIERS_OF_RATIO || kind == Kind.PROPORTIONAL || kind == Kind.LINEAR_OF_RATIO;
    }

    private void policy() {
        if (numberOfRatios % 7 == 0) {
            domains.append("        policies: { zeroOfZero: full }\n");
        } else if (numberOfRatios % 11 == 0) {
            domains.append("        policies: { zeroOfZero: zero }\n");
        }
    }

    private String method(Kind kind, BigDecimal maximum) {
        return switch (kind) {
            case TIERS_OF_RATIO -> tiers("ratio: " + ratio(), maximum);
            case TIERS_OF_PERCENT -> tiers("value: " + indicator("percent", "%"), maximum);
            case PROPORTIONAL -> proportional();
            case LINEAR_OF_RATIO ->
                "{ kind: linear, measure: { ratio: %s }, from: { at: 50%%, points: 0 }, to: { at: 100%%, points: %s } }"
                        .formatted(ratio(), maximum);
            case LINEAR_OF_COUNT ->
                "{ kind: linear, measure: { value: %s }, from: { at: 10, points: 0 }, to: { at: 43, points: %s } }"
                        .formatted(count(), maximum);
            case FLAG -> "{ kind: flag, fact: %s }".formatted(flag());
            case CHOICE ->
                "{ kind: choice, fact: %s, points: { \"0\": 0, \"1\": %s, \"2\": %s } }"
                        .formatted(indicator("code", "Mã"), share(maximum, "0.5"), maximum);
            case CHECKLIST -> checklist(maximum);
            case COUNT -> "{ kind: count, amount: %s, each: %s }".formatted(count(), share(maximum, "0.125"));
            case DEDUCTION -> deduction();
            case DEADLINE -> deadline(maximum);
        };
    }

    private String tiers(String measure, BigDecimal maximum) {
        List<Integer> bounds = new ArrayList<>(BOUNDS);
        Collections.shuffle(bounds, random);
        List<Integer> chosen = bounds.subList(0, 2 + random.nextInt(3)).stream()
                .sorted(Collections.reverseOrder())
                .toList();
        List<String> shares = List.of("1", "0.75", "0.5", "0.25");
        List<String> tiers = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            tiers.add("{ from: %d%%, points: %s }".formatted(chosen.get(i), share(maximum, shares.get(i))));
        }
        return "{ kind: tiers, measure: { %s }, tiers: [%s], otherwise: 0 }"
                .formatted(measure, String.join(", ", tiers));
    }

    /** Every second one has the whole of the one before. */
    private String proportional() {
        boolean again = shared % 2 == 1;
        shared++;
        String ratio = again ? "{ of: %s, to: %s }".formatted(count(), sharedTotal) : ratio();
        String floor = random.nextBoolean() ? ", floor: %d%%".formatted(50 + 10 * random.nextInt(3)) : "";
        String full = random.nextInt(3) == 0 ? ", full: 95%" : "";
        return "{ kind: proportional, measure: { ratio: %s }%s%s }".formatted(ratio, floor, full);
    }

    private String checklist(BigDecimal maximum) {
        List<String> items = new ArrayList<>();
        for (String part : List.of("0.5", "0.25", "0.25")) {
            items.add("{ fact: %s, name: \"Nội dung %d\", points: %s }"
                    .formatted(flag(), items.size() + 1, share(maximum, part)));
        }
        return "{ kind: checklist, items: [%s] }".formatted(String.join(", ", items));
    }

    private String deduction() {
        String second = random.nextInt(3) == 0 ? "all: true" : "share: 25%";
        return "{ kind: deduction, items: [{ amount: %s, each: 0.05 }, { amount: %s, %s }] }"
                .formatted(count(), count(), second);
    }

    private String deadline(BigDecimal maximum) {
        String done = indicator("date", "Ngày");
        boolean afterAnother = numberOfIndicators % 2 == 0;
        String due = afterAnother ? "{ after: %s, days: 15 }".formatted(indicator("date", "Ngày")) : "2023-12-15";
        return "{ kind: deadline, date: %s, due: %s, late: [{ days: 10, points: %s }, { days: 30, points: %s }] }"
                .formatted(done, due, share(maximum, "0.5"), share(maximum, "0.25"));
    }

    private String ratio() {
        String of = count();
        String to = count();
        sharedTotal = to;
        return "{ of: %s, to: %s }".formatted(of, to);
    }

    private String count() {
        return indicator("count", "Việc");
    }

    private String flag() {
        return indicator("flag", "Có = 1; Không = 0");
    }

    private String indicator(String type, String unit) {
        numberOfIndicators++;
        String id = "sample_%03d".formatted(numberOfIndicators);
        indicators.append("  - { id: %s, name: \"Chỉ tiêu số liệu của bộ mẫu, số %d\", type: %s, unit: \"%s\" }%n"
                .formatted(id, numberOfIndicators, type, unit));
        return id;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String share(BigDecimal maximum, String part) {
        return maximum.multiply(new BigDecimal(part)).stripTrailingZeros().toPlainString();
    }
}
