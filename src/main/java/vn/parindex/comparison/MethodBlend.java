package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Best;
import vn.parindex.criteria.ScoringMethod.Case;
import vn.parindex.criteria.ScoringMethod.Cases;
import vn.parindex.criteria.ScoringMethod.Checklist;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.Choice;
import vn.parindex.criteria.ScoringMethod.Council;
import vn.parindex.criteria.ScoringMethod.Count;
import vn.parindex.criteria.ScoringMethod.Deadline;
import vn.parindex.criteria.ScoringMethod.Deduction;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.Flag;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Linear;
import vn.parindex.criteria.ScoringMethod.Part;
import vn.parindex.criteria.ScoringMethod.Proportional;
import vn.parindex.criteria.ScoringMethod.Relative;
import vn.parindex.criteria.ScoringMethod.Special;
import vn.parindex.criteria.ScoringMethod.Sum;
import vn.parindex.criteria.ScoringMethod.Survey;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.criteria.ScoringMethod.Tiers;

/**
 * The thresholds of one method with the points of another (cách tính trung gian). None where the two differ in kind, or in
 * the number or names of their steps, so that it cannot be said which points belong to which threshold.
 */
final class MethodBlend implements ScoringMethod.Visitor<Optional<ScoringMethod>> {

    private final ScoringMethod old;

    private MethodBlend(ScoringMethod old) {
        this.old = old;
    }

    /** What the present method asks for, for the points that the old one gave. */
    static Optional<ScoringMethod> of(ScoringMethod old, ScoringMethod present) {
        return old.getClass() == present.getClass() ? present.accept(new MethodBlend(old)) : Optional.empty();
    }

    @Override
    public Optional<ScoringMethod> tiers(Tiers present) {
        Tiers before = (Tiers) old;
        return sameSize(before.tiers(), present.tiers())
                .map(numbers -> new Tiers(
                        present.measure(),
                        numbers.stream()
                                .map(i -> new Tier(
                                        present.tiers().get(i).bound(),
                                        present.tiers().get(i).inclusive(),
                                        before.tiers().get(i).points()))
                                .toList(),
                        before.otherwise()));
    }

    @Override
    public Optional<ScoringMethod> proportional(Proportional present) {
        return Optional.of(present);
    }

    @Override
    public Optional<ScoringMethod> linear(Linear present) {
        Linear before = (Linear) old;
        return Optional.of(new Linear(
                present.measure(),
                new ScoringMethod.Anchor(present.from().at(), before.from().points()),
                new ScoringMethod.Anchor(present.to().at(), before.to().points())));
    }

    @Override
    public Optional<ScoringMethod> flag(Flag present) {
        return Optional.of(present);
    }

    @Override
    public Optional<ScoringMethod> choice(Choice present) {
        Choice before = (Choice) old;
        return before.points().keySet().equals(present.points().keySet())
                ? Optional.of(new Choice(present.fact(), before.points()))
                : Optional.empty();
    }

    @Override
    public Optional<ScoringMethod> checklist(Checklist present) {
        Checklist before = (Checklist) old;
        return sameSize(before.items(), present.items())
                .map(numbers -> new Checklist(numbers.stream()
                        .map(i -> new ChecklistItem(
                                present.items().get(i).fact(),
                                present.items().get(i).name(),
                                before.items().get(i).points()))
                        .toList()));
    }

    @Override
    public Optional<ScoringMethod> count(Count present) {
        return Optional.of(new Count(present.amount(), ((Count) old).each()));
    }

    /** One case that takes everything takes the maximum, which is of the points. */
    @Override
    public Optional<ScoringMethod> deduction(Deduction present) {
        Deduction before = (Deduction) old;
        return sameSize(before.items(), present.items())
                .map(numbers -> new Deduction(numbers.stream()
                        .map(i -> new DeductionItem(
                                present.items().get(i).amount(),
                                before.items().get(i).each(),
                                before.items().get(i).all()))
                        .toList()));
    }

    @Override
    public Optional<ScoringMethod> deadline(Deadline present) {
        Deadline before = (Deadline) old;
        return sameSize(before.late(), present.late())
                .map(numbers -> new Deadline(
                        present.date(),
                        present.due(),
                        numbers.stream()
                                .map(i -> new LateStep(
                                        present.late().get(i).days(),
                                        before.late().get(i).points()))
                                .toList(),
                        before.otherwise()));
    }

    @Override
    public Optional<ScoringMethod> relative(Relative present) {
        return Optional.of(present);
    }

    @Override
    public Optional<ScoringMethod> survey(Survey present) {
        Map<String, SurveyOption> before = ((Survey) old).options();
        if (!before.keySet().equals(present.options().keySet())) {
            return Optional.empty();
        }
        Map<String, SurveyOption> options = new LinkedHashMap<>();
        present.options()
                .forEach((name, option) -> options.put(
                        name, new SurveyOption(option.count(), before.get(name).weight())));
        return Optional.of(new Survey(options));
    }

    @Override
    public Optional<ScoringMethod> council(Council present) {
        return Optional.of(present);
    }

    @Override
    public Optional<ScoringMethod> sum(Sum present) {
        Sum before = (Sum) old;
        return all(before.parts(), present.parts())
                .map(methods -> new Sum(IntStream.range(0, methods.size())
                        .mapToObj(i -> new Part(before.of().get(i).maxPoints(), methods.get(i)))
                        .toList()));
    }

    @Override
    public Optional<ScoringMethod> best(Best present) {
        return all(old.parts(), present.parts()).map(Best::new);
    }

    @Override
    public Optional<ScoringMethod> cases(Cases present) {
        Cases before = (Cases) old;
        boolean sameEnd = before.otherwise().isPresent() == present.otherwise().isPresent();
        return all(before.parts(), present.parts())
                .filter(methods -> sameEnd)
                .map(methods -> new Cases(
                        IntStream.range(0, present.cases().size())
                                .mapToObj(i -> new Case(present.cases().get(i).when(), methods.get(i)))
                                .toList(),
                        present.otherwise().map(last -> methods.get(methods.size() - 1))));
    }

    @Override
    public Optional<ScoringMethod> special(Special present) {
        return present.equals(old) ? Optional.of(present) : Optional.empty();
    }

    private static Optional<List<ScoringMethod>> all(List<ScoringMethod> before, List<ScoringMethod> present) {
        List<ScoringMethod> blended = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), present.size()); i++) {
            of(before.get(i), present.get(i)).ifPresent(blended::add);
        }
        boolean whole = before.size() == present.size() && blended.size() == present.size();
        return whole ? Optional.of(blended) : Optional.empty();
    }

    private static Optional<List<Integer>> sameSize(List<?> before, List<?> present) {
        return before.size() == present.size()
                ? Optional.of(IntStream.range(0, present.size()).boxed().toList())
                : Optional.empty();
    }
}
