package vn.parindex.criteria.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorCatalogue;

/** Asks whether one leaf is sound (rà soát tiêu chí): what it carries, then its method. */
final class LeafLint {

    private final IndicatorCatalogue indicators;
    private final Leaf leaf;
    private final DomainKind kind;
    private final List<LintProblem> problems = new ArrayList<>();

    LeafLint(IndicatorCatalogue indicators, Leaf leaf, DomainKind kind) {
        this.kind = kind;
        this.indicators = indicators;
        this.leaf = leaf;
    }

    Stream<LintProblem> problems() {
        if (!leaf.legalBasis().isGiven()) {
            note(LintFault.LEGAL_BASIS_MISSING);
        }
        if (leaf.evidence().isEmpty() && leaf.assessedBy() != AssessedBy.SURVEY) {
            note(LintFault.EVIDENCE_NOT_ASKED);
        }
        assessedBy();
        leaf.examples().stream()
                .filter(example -> example.points().compareTo(leaf.maxPoints()) > 0)
                .forEach(example -> problems.add(LintProblem.of(
                        LintFault.EXAMPLE_OVER_MAXIMUM,
                        example.at(),
                        leaf.id().value(),
                        example.points(),
                        leaf.maxPoints())));
        leaf.indicators().stream()
                .filter(id -> !indicators.knows(id))
                .forEach(id -> problems.add(LintProblem.of(
                                LintFault.INDICATOR_NOT_KNOWN,
                                leaf.at(),
                                leaf.id().value(),
                                id.value())
                        .about(id)));
        boolean known = leaf.indicators().stream().allMatch(indicators::knows);
        Stream<LintProblem> ofMethod = known
                ? Stream.concat(
                        leaf.method().accept(new MethodLint(indicators, leaf, leaf.maxPoints())),
                        new CurveLint(indicators, leaf, kind).problems())
                : Stream.of();
        return Stream.concat(problems.stream(), ofMethod);
    }

    /** The council decides by its own method; a survey may also be read off a rate that was reported. */
    private void assessedBy() {
        String kind = leaf.method().kind();
        boolean council = leaf.method() instanceof ScoringMethod.Council;
        boolean survey = leaf.method() instanceof ScoringMethod.Survey;
        boolean unfit = council != (leaf.assessedBy() == AssessedBy.COUNCIL)
                || survey && leaf.assessedBy() != AssessedBy.SURVEY;
        if (unfit) {
            problems.add(LintProblem.of(
                    LintFault.ASSESSED_BY_UNFIT,
                    leaf.at(),
                    leaf.id().value(),
                    kind,
                    leaf.assessedBy().code()));
        }
    }

    private void note(LintFault fault) {
        problems.add(LintProblem.of(fault, leaf.at(), leaf.id().value()));
    }
}
