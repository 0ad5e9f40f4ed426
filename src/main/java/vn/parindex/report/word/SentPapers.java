package vn.parindex.report.word;

import java.util.List;
import java.util.Optional;
import vn.parindex.fact.UnitStatement;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;

/** What the unit sent beside its figures (tài liệu và giải trình đã gửi): papers and statements, leaf by leaf. */
record SentPapers(UnitScore score) {

    Optional<UnitStatement> statement(LeafScore leaf) {
        return Optional.ofNullable(score.sheet().statements().get(leaf.leaf().id()));
    }

    /** The papers of the statement of the leaf. */
    List<String> withStatement(LeafScore leaf) {
        return statement(leaf).map(UnitStatement::evidence).orElse(List.of());
    }

    /** Whether papers are asked for and came neither with the claims nor with a statement. */
    boolean isLacking(LeafScore leaf) {
        return leaf.state() != LeafState.NOT_APPLICABLE
                && leaf.lacksEvidence()
                && withStatement(leaf).isEmpty();
    }

    List<LeafScore> lacking() {
        return score.leaves().stream().filter(this::isLacking).toList();
    }

    /** Whether they are lacking wherever they are asked for. */
    boolean areNone() {
        return score.leaves().stream()
                .filter(leaf -> leaf.state() != LeafState.NOT_APPLICABLE)
                .filter(leaf -> !leaf.leaf().evidence().isEmpty())
                .allMatch(this::isLacking);
    }
}
