package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.Located;

/** Puts the rounds of one unit side by side (lập sổ đối chiếu của đơn vị). */
final class UnitLedger {

    private final UnitScore score;
    private final UnitScore before;
    private final FactSheet sheet;
    private final Map<Round, Map<LeafId, Points>> counted = new EnumMap<>(Round.class);

    /**
     * @param score of the whole sheet
     * @param before of the sheet without second appraisals
     */
    UnitLedger(UnitScore score, UnitScore before) {
        this.score = score;
        this.before = before;
        this.sheet = score.sheet();
        if (!sheet.claims().isEmpty()) {
            counted.put(
                    Round.CLAIMED, RoundCount.of(before, leaf -> claimed(leaf).orElse(Points.ZERO)));
        }
        counted.put(Round.COMPUTED, RoundCount.of(before, LeafScore::pointsBeforeCap));
        if (sheet.isAppraised()) {
            counted.put(Round.APPRAISAL, RoundCount.of(before, leaf -> decided(leaf, first(leaf))));
        }
        if (!sheet.secondAppraisals().isEmpty()) {
            counted.put(
                    Round.APPRAISAL2,
                    RoundCount.of(
                            before,
                            leaf -> decided(leaf, sheet.appraisal(leaf.leaf().id()))));
        }
    }

    RoundsOfUnit rounds() {
        return new RoundsOfUnit(score, before.leaves().stream().map(this::leaf).toList());
    }

    private RoundsOfLeaf leaf(LeafScore leaf) {
        LeafId id = leaf.leaf().id();
        Map<Round, Points> ofLeaf = new EnumMap<>(Round.class);
        counted.forEach((round, points) -> ofLeaf.put(round, points.get(id)));
        Optional<Appraisal> second =
                Optional.ofNullable(sheet.secondAppraisals().get(id));
        return new RoundsOfLeaf(
                leaf,
                claimed(leaf),
                first(leaf),
                Optional.ofNullable(sheet.statements().get(id)),
                second,
                ofLeaf,
                new LeafLedger(leaf, claimed(leaf), first(leaf), second, ofLeaf).differences(),
                notes(leaf, second));
    }

    private List<RoundNote> notes(LeafScore leaf, Optional<Appraisal> second) {
        Optional<UnitStatement> statement =
                Optional.ofNullable(sheet.statements().get(leaf.leaf().id()));
        List<RoundNote> notes = new ArrayList<>();
        boolean applies = leaf.state() != LeafState.NOT_APPLICABLE;
        if (!applies && claimed(leaf).filter(claim -> !claim.isZero()).isPresent()) {
            notes.add(RoundNote.CLAIMED_NOT_APPLICABLE);
        }
        if (applies && isForgotten(leaf)) {
            notes.add(RoundNote.NOT_CLAIMED);
        }
        if (statement.isPresent() && second.isEmpty()) {
            notes.add(RoundNote.STATEMENT_UNANSWERED);
        }
        boolean changed = second.filter(decision -> first(leaf)
                        .filter(earlier -> !earlier.points().equals(decision.points()))
                        .isPresent())
                .isPresent();
        if (changed && statement.isEmpty()) {
            notes.add(RoundNote.CHANGED_WITHOUT_STATEMENT);
        }
        return notes;
    }

    /** A bonus or penalty need not be claimed, and nobody can claim the answers of a survey. */
    private boolean isForgotten(LeafScore leaf) {
        return !sheet.claims().isEmpty()
                && claimed(leaf).isEmpty()
                && leaf.kind() == DomainKind.ORDINARY
                && leaf.leaf().assessedBy() != AssessedBy.SURVEY;
    }

    private Optional<Points> claimed(LeafScore leaf) {
        return Optional.ofNullable(sheet.claims().get(leaf.leaf().id())).map(Located::value);
    }

    private Optional<Appraisal> first(LeafScore leaf) {
        return Optional.ofNullable(sheet.appraisals().get(leaf.leaf().id()));
    }

    /** What was not appraised stays as computed, after the cap. */
    private static Points decided(LeafScore leaf, Optional<Appraisal> appraisal) {
        return appraisal.map(Appraisal::points).orElse(leaf.points());
    }
}
