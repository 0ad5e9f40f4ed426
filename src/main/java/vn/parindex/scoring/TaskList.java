package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Points;

/** The leaves of a set as tasks for the rules (danh sách nhiệm vụ chấm điểm), parts before composites. */
public final class TaskList {

    private final IndicatorCatalogue indicators;
    private final FactNumbers facts;
    private final List<LeafTask> tasks = new ArrayList<>();
    private final List<LeafTask> leaves = new ArrayList<>();

    private TaskList(IndicatorCatalogue indicators) {
        this.indicators = indicators;
        this.facts = new FactNumbers(indicators);
    }

    public static TaskList of(CriteriaSet set) {
        TaskList list = new TaskList(set.indicators());
        for (Leaf leaf : set.leaves()) {
            list.leaves.add(list.add(leaf, leaf.method(), false, true, leaf.maxPoints()));
        }
        return list;
    }

    /** All tasks by number. */
    public List<LeafTask> tasks() {
        return List.copyOf(tasks);
    }

    /** The tasks that are leaves, in the order of the set. */
    public List<LeafTask> leaves() {
        return List.copyOf(leaves);
    }

    int size() {
        return tasks.size();
    }

    IndicatorCatalogue indicators() {
        return indicators;
    }

    FactNumbers facts() {
        return facts;
    }

    private LeafTask add(Leaf leaf, ScoringMethod method, boolean part, boolean whole, Points maxPoints) {
        LeafTask task = method.accept(new Maker(leaf, part, whole, maxPoints));
        tasks.add(task);
        return task;
    }

    /** Makes the task of one method; its parts are added first. */
    private final class Maker implements ScoringMethod.Visitor<LeafTask> {

        private final Leaf leaf;
        private final boolean part;
        private final boolean whole;
        private final Points maxPoints;

        /** @param whole whether the method decides the whole leaf: as the leaf itself, or as one of its alternatives */
        Maker(Leaf leaf, boolean part, boolean whole, Points maxPoints) {
            this.leaf = leaf;
            this.part = part;
            this.whole = whole;
            this.maxPoints = maxPoints;
        }

        private TaskFrame frame(List<LeafTask> parts) {
            int depth = parts.stream()
                            .map(task -> task.frame().depth())
                            .max(Comparator.naturalOrder())
                            .orElse(-1)
                    + 1;
            boolean conditions =
                    leaf.appliesWhen().isPresent() || leaf.requires().isPresent();
            return new TaskFrame(tasks.size(), leaf, part, conditions && !part, maxPoints, depth);
        }

        private TaskFrame frame() {
            return frame(List.of());
        }

        /** Alternatives of the whole leaf: the appraisal of the leaf is theirs too. */
        private List<LeafTask> alternatives(List<ScoringMethod> methods) {
            return methods.stream()
                    .map(method -> add(leaf, method, true, whole, maxPoints))
                    .toList();
        }

        private MeasureTerms terms(Measure measure) {
            return measure.match(
                    ratio -> RatioTerms.of(ratio, leaf.policies(), facts), value -> ValueTerms.of(value, facts));
        }

        @Override
        public LeafTask tiers(ScoringMethod.Tiers tiers) {
            return new TiersTask(frame(), tiers, terms(tiers.measure()));
        }

        @Override
        public LeafTask proportional(ScoringMethod.Proportional proportional) {
            return new ProportionalTask(frame(), proportional, terms(proportional.measure()));
        }

        @Override
        public LeafTask linear(ScoringMethod.Linear linear) {
            return new LinearTask(frame(), linear, terms(linear.measure()));
        }

        @Override
        public LeafTask flag(ScoringMethod.Flag flag) {
            return new FlagTask(frame(), flag, facts);
        }

        @Override
        public LeafTask choice(ScoringMethod.Choice choice) {
            return new ChoiceTask(frame(), choice, facts);
        }

        @Override
        public LeafTask checklist(ScoringMethod.Checklist checklist) {
            return new ChecklistTask(frame(), checklist, facts);
        }

        @Override
        public LeafTask count(ScoringMethod.Count count) {
            return new CountTask(frame(), count, facts);
        }

        @Override
        public LeafTask deduction(ScoringMethod.Deduction deduction) {
            return new DeductionTask(frame(), deduction, facts);
        }

        @Override
        public LeafTask deadline(ScoringMethod.Deadline deadline) {
            return new DeadlineTask(frame(), deadline, facts);
        }

        @Override
        public LeafTask relative(ScoringMethod.Relative relative) {
            return new RelativeTask(frame(), relative, terms(relative.measure()));
        }

        @Override
        public LeafTask survey(ScoringMethod.Survey survey) {
            return new SurveyTask(frame(), survey, facts);
        }

        @Override
        public LeafTask council(ScoringMethod.Council council) {
            return new CouncilTask(frame(), council, whole);
        }

        @Override
        public LeafTask sum(ScoringMethod.Sum sum) {
            List<LeafTask> parts = sum.of().stream()
                    .map(one -> add(leaf, one.method(), true, false, one.maxPoints()))
                    .toList();
            return new SumTask(frame(parts), sum, parts);
        }

        @Override
        public LeafTask best(ScoringMethod.Best best) {
            List<LeafTask> parts = alternatives(best.of());
            return new BestTask(frame(parts), best, parts);
        }

        @Override
        public LeafTask cases(ScoringMethod.Cases cases) {
            List<LeafTask> parts = alternatives(cases.parts());
            return new CasesTask(frame(parts), cases, parts);
        }

        @Override
        public LeafTask special(ScoringMethod.Special special) {
            return new SpecialTask(frame(), special);
        }
    }
}
