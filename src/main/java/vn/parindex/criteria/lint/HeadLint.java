package vn.parindex.criteria.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.criteria.curve.AxisScale;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.points.Points;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

/** Asks whether the head of a set is sound (rà soát phần đầu): total, sample, legal basis, effective period, bands. */
final class HeadLint {

    private static final Points HUNDRED = Points.of("100");
    private static final Message CLASSIFICATION = Message.of("lint.of-classification");
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final CriteriaSet set;
    private final List<LintProblem> problems = new ArrayList<>();

    HeadLint(CriteriaSet set) {
        this.set = set;
    }

    Stream<LintProblem> problems() {
        if (set.maxPoints().compareTo(HUNDRED) != 0) {
            note(LintFault.TOTAL_NOT_HUNDRED, set.maxPoints());
        }
        if (!set.legalBasis().isGiven()) {
            note(LintFault.SET_LEGAL_BASIS_MISSING);
        } else if (set.sample() && set.legalBasis().note().isEmpty()) {
            note(LintFault.SAMPLE_WITHOUT_NOTE);
        }
        model();
        printedRates();
        effective(set.effective());
        classification();
        return problems.stream();
    }

    private void effective(EffectivePeriod effective) {
        int first = effective.from().getYear();
        boolean fits = IntStream.rangeClosed(first, first + 1)
                .boxed()
                .flatMap(year -> Stream.of("-Q1", "-Q2", "-Q3", "-Q4")
                        .map(quarter -> new AssessmentPeriod("%04d%s".formatted(year, quarter))))
                .anyMatch(effective::covers);
        if (!fits) {
            note(
                    LintFault.EFFECTIVE_COVERS_NO_PERIOD,
                    effective.from(),
                    effective.to().orElse(effective.from()));
        }
        if (set.level() == UnitLevel.DISTRICT && effective.from().isAfter(LAST_DAY_OF_DISTRICTS)) {
            note(LintFault.LEVEL_ABOLISHED, effective.from());
        }
    }

    /** What has no real text behind it must not look official. */
    private void model() {
        List<Object> models = set.leaves().stream()
                .filter(leaf -> leaf.legalBasis().isModel())
                .<Object>map(leaf -> leaf.id().value())
                .toList();
        if (!set.sample() && set.legalBasis().isModel()) {
            note(LintFault.MODEL_SET_NOT_SAMPLE);
        }
        if (!set.sample() && !models.isEmpty()) {
            note(LintFault.MODEL_LEAF_NOT_SAMPLE, models.size(), models);
        }
    }

    /** Where points jump and only a printed rate is read, the rounding of the form decides. */
    private void printedRates() {
        List<Object> leaves = set.leaves().stream()
                .filter(leaf -> leaf.indicators().stream().allMatch(set.indicators()::knows))
                .filter(leaf -> MethodCurves.of(leaf, set.indicators()).stream()
                        .anyMatch(found -> isPrintedRate(found, leaf)
                                && found.curve().largestCliff().isPresent()))
                .<Object>map(leaf -> leaf.id().value())
                .toList();
        if (!leaves.isEmpty()) {
            note(LintFault.PRINTED_RATE_DECIDES_STEP, leaves.size(), leaves);
        }
    }

    private static boolean isPrintedRate(MeasureCurve found, Leaf leaf) {
        boolean counts = leaf.policies().printedRate() == PrintedRatePolicy.RECOMPUTED;
        return found.scale() == AxisScale.PERCENT
                && found.measure().match(ratio -> !counts && ratio.printed().isPresent(), value -> true);
    }

    private void classification() {
        List<Band> bands = set.classification();
        if (bands.isEmpty()) {
            note(LintFault.CLASSIFICATION_MISSING);
            return;
        }
        Band last = bands.get(bands.size() - 1);
        last.bound()
                .filter(bound -> !bound.value().isZero() || !last.inclusive())
                .ifPresent(bound -> note(LintFault.LAST_BAND_BOUNDED, last.name(), MeasureLint.shown(bound)));
        new DoubtfulBounds(
                        bands.stream()
                                .flatMap(band -> band.bound().stream()
                                        .map(bound -> new DoubtfulBounds.Step(bound, band.inclusive())))
                                .toList(),
                        (fault, arguments) -> note(
                                fault,
                                Stream.concat(Stream.of(CLASSIFICATION), Stream.of(arguments))
                                        .toArray()))
                .check();
        Set<String> names = new HashSet<>();
        bands.stream()
                .filter(band -> !names.add(band.name()))
                .forEach(band -> note(LintFault.DUPLICATE_BAND, band.name()));
    }

    private void note(LintFault fault, Object... arguments) {
        problems.add(LintProblem.of(fault, set.at(), arguments));
    }
}
