package vn.parindex.scoring;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Why an award is as it is (căn cứ của điểm): worked out when somebody asks. */
interface Reasons {

    ScoringMethod method();

    Points maxPoints();

    Reading reading();

    /** The branch taken by an award of that rule. */
    String branch(RuleReference rule);

    /** Where the measure stands among the thresholds. */
    Steps steps();

    /** As found by a task in the facts of a unit. */
    record Found(LeafTask task, Finding finding) implements Reasons {
        @Override
        public ScoringMethod method() {
            return task.method();
        }

        @Override
        public Points maxPoints() {
            return task.maxPoints();
        }

        @Override
        public Reading reading() {
            return finding.reading();
        }

        @Override
        public Steps steps() {
            return finding.standing() == Standing.KNOWN ? task.steps(finding) : Steps.NONE;
        }

        /** Tiers are named by their bound, everything else by the condition of its rule. */
        @Override
        public String branch(RuleReference rule) {
            boolean tiers = finding.standing() == Standing.KNOWN && task.method() instanceof ScoringMethod.Tiers;
            return tiers ? steps().met().map(Threshold::branch).orElse("otherwise") : rule.condition();
        }
    }

    /** As told. */
    record Told(ScoringMethod method, Points maxPoints, Reading reading, String branch, Steps steps)
            implements Reasons {
        @Override
        public String branch(RuleReference rule) {
            return branch;
        }
    }
}
