package vn.parindex.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;

/**
 * How the points of a leaf, or of a part of one, are found (cách tính điểm): one record a method, holding the numbers of
 * the regulation. {@code M} is the maximum of the leaf or part; shares of it are points by the time a set is read.
 */
public sealed interface ScoringMethod {

    /** The word of the files: {@code tiers}; also the name of its folder of rules. */
    String kind();

    /** All indicators it needs, parts included, in the order written and each once. */
    List<IndicatorId> indicators();

    /** The methods it is made of; empty for a simple one. */
    default List<ScoringMethod> parts() {
        return List.of();
    }

    /** The measures it looks at, those of its parts included. */
    default List<Measure> measures() {
        return parts().stream().flatMap(part -> part.measures().stream()).toList();
    }

    /** The answer of the visitor for this method. */
    <R> R accept(Visitor<R> visitor);

    /** One answer per method: a new method does not compile until every answer is there. */
    interface Visitor<R> {
        R tiers(Tiers tiers);

        R proportional(Proportional proportional);

        R linear(Linear linear);

        R flag(Flag flag);

        R choice(Choice choice);

        R checklist(Checklist checklist);

        R count(Count count);

        R deduction(Deduction deduction);

        R deadline(Deadline deadline);

        R relative(Relative relative);

        R survey(Survey survey);

        R council(Council council);

        R sum(Sum sum);

        R best(Best best);

        R cases(Cases cases);

        R special(Special special);
    }

    /** Points by the highest bound reached (theo bậc). */
    record Tiers(Measure measure, List<Tier> tiers, Points otherwise) implements ScoringMethod {
        public Tiers {
            tiers = List.copyOf(tiers);
        }

        @Override
        public String kind() {
            return "tiers";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tiers(this);
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure);
        }

        @Override
        public List<IndicatorId> indicators() {
            return measure.indicators();
        }
    }

    /** One step of {@link Tiers}: {@code from} includes the bound, {@code above} does not. */
    record Tier(Bound bound, boolean inclusive, Points points) {
        /** As written in a set: {@code from 80%}. */
        @Override
        public String toString() {
            return (inclusive ? "from " : "above ") + bound;
        }
    }

    /** M × x ÷ base, nothing under the floor, M from full upwards (theo tỷ lệ). */
    record Proportional(Measure measure, Bound base, Optional<Bound> floor, Optional<Bound> full)
            implements ScoringMethod {
        @Override
        public String kind() {
            return "proportional";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.proportional(this);
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure);
        }

        @Override
        public List<IndicatorId> indicators() {
            return measure.indicators();
        }
    }

    /** On the straight line between two anchors, flat outside (nội suy tuyến tính). */
    record Linear(Measure measure, Anchor from, Anchor to) implements ScoringMethod {
        @Override
        public String kind() {
            return "linear";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linear(this);
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure);
        }

        @Override
        public List<IndicatorId> indicators() {
            return measure.indicators();
        }
    }

    /** End of the line of {@link Linear}. */
    record Anchor(Bound at, Points points) {}

    /** M when true, else nothing (có hoặc không). */
    record Flag(IndicatorId fact) implements ScoringMethod {
        @Override
        public String kind() {
            return "flag";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(fact);
        }
    }

    /** Points of the reported code (theo mã lựa chọn). */
    record Choice(IndicatorId fact, Map<String, Points> points) implements ScoringMethod {
        public Choice {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }

        @Override
        public String kind() {
            return "choice";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(fact);
        }
    }

    /** Sum over the items that were done (danh mục nội dung). */
    record Checklist(List<ChecklistItem> items) implements ScoringMethod {
        public Checklist {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "checklist";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.checklist(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return items.stream().map(ChecklistItem::fact).distinct().toList();
        }
    }

    /** One item of a {@link Checklist}. */
    record ChecklistItem(IndicatorId fact, String name, Points points) {}

    /** So many points each, up to M (theo số lượng). */
    record Count(Amount amount, Points each) implements ScoringMethod {
        @Override
        public String kind() {
            return "count";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return amount.indicators();
        }
    }

    /** M less what each case takes away, not below nothing (điểm trừ theo vi phạm). */
    record Deduction(List<DeductionItem> items) implements ScoringMethod {
        public Deduction {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "deduction";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deduction(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return items.stream()
                    .flatMap(item -> item.amount().indicators().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * One kind of case of a {@link Deduction}.
     *
     * @param each points taken by each case; a share of M was turned into points when the set was read
     * @param all whether one case already takes everything; {@code each} is then M
     */
    record DeductionItem(Amount amount, Points each, boolean all) {}

    /** M when done on or before the due date, then the first step of lateness that still holds (theo thời hạn). */
    record Deadline(IndicatorId date, Due due, List<LateStep> late, Points otherwise) implements ScoringMethod {
        public Deadline {
            late = List.copyOf(late);
        }

        @Override
        public String kind() {
            return "deadline";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deadline(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            List<IndicatorId> all = new ArrayList<>(List.of(date));
            due.after().filter(id -> !id.equals(date)).ifPresent(all::add);
            return List.copyOf(all);
        }
    }

    /** Due date: a day, or so many days after the day of another fact. Exactly one of the two is given. */
    record Due(Optional<LocalDate> day, Optional<IndicatorId> after, int days) {
        public static Due on(LocalDate day) {
            return new Due(Optional.of(day), Optional.empty(), 0);
        }

        public static Due after(IndicatorId fact, int days) {
            return new Due(Optional.empty(), Optional.of(fact), days);
        }
    }

    /** Up to so many calendar days late: these points. */
    record LateStep(int days, Points points) {}

    /** M × x ÷ the largest x among the units ranked together (so với đơn vị cao nhất). */
    record Relative(Measure measure) implements ScoringMethod {
        @Override
        public String kind() {
            return "relative";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relative(this);
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure);
        }

        @Override
        public List<IndicatorId> indicators() {
            return measure.indicators();
        }
    }

    /** M × weighted mean of the answers (điều tra xã hội học). */
    record Survey(Map<String, SurveyOption> options) implements ScoringMethod {
        public Survey {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        @Override
        public String kind() {
            return "survey";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.survey(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return options.values().stream().map(SurveyOption::count).distinct().toList();
        }
    }

    /** Answer of a survey: how many gave it, and its weight. */
    record SurveyOption(IndicatorId count, Bound weight) {}

    /** What the appraisal decided (hội đồng thẩm định). */
    record Council() implements ScoringMethod {
        @Override
        public String kind() {
            return "council";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.council(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of();
        }
    }

    /** Sum of parts, each with its own maximum (tổng các phần). */
    record Sum(List<Part> of) implements ScoringMethod {
        public Sum {
            of = List.copyOf(of);
        }

        @Override
        public String kind() {
            return "sum";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return indicatorsOf(parts());
        }

        @Override
        public List<ScoringMethod> parts() {
            return of.stream().map(Part::method).toList();
        }
    }

    /** Part of a {@link Sum}. */
    record Part(Points maxPoints, ScoringMethod method) {}

    /** The alternative with the most points (phương án có lợi nhất). */
    record Best(List<ScoringMethod> of) implements ScoringMethod {
        public Best {
            of = List.copyOf(of);
        }

        @Override
        public String kind() {
            return "best";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.best(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return indicatorsOf(of);
        }

        @Override
        public List<ScoringMethod> parts() {
            return of;
        }
    }

    /** The first case that applies (theo trường hợp). */
    record Cases(List<Case> cases, Optional<ScoringMethod> otherwise) implements ScoringMethod {
        public Cases {
            cases = List.copyOf(cases);
        }

        @Override
        public String kind() {
            return "cases";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cases(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            Set<IndicatorId> all = new LinkedHashSet<>();
            for (Case one : cases) {
                all.add(one.when().fact());
                all.addAll(one.method().indicators());
            }
            otherwise.ifPresent(method -> all.addAll(method.indicators()));
            return List.copyOf(all);
        }

        @Override
        public List<ScoringMethod> parts() {
            List<ScoringMethod> all =
                    new ArrayList<>(cases.stream().map(Case::method).toList());
            otherwise.ifPresent(all::add);
            return List.copyOf(all);
        }
    }

    /** Case of {@link Cases}. */
    record Case(Condition when, ScoringMethod method) {}

    /**
     * Decided by the set's own rules (quy tắc riêng của bộ tiêu chí).
     *
     * @param facts what the rules look at and the unit answers for
     * @param given what they look at and others decide, such as an allotment: never a way back to lost points
     */
    record Special(String rule, List<IndicatorId> facts, List<IndicatorId> given) implements ScoringMethod {
        public Special {
            facts = List.copyOf(facts);
            given = List.copyOf(given);
        }

        @Override
        public String kind() {
            return "special";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.special(this);
        }

        @Override
        public List<IndicatorId> indicators() {
            return Stream.concat(facts.stream(), given.stream()).distinct().toList();
        }
    }

    private static List<IndicatorId> indicatorsOf(List<ScoringMethod> methods) {
        return methods.stream()
                .flatMap(method -> method.indicators().stream())
                .distinct()
                .toList();
    }
}
