package vn.parindex.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.UnitId;

/** Contenders of which the whole score is at hand (đơn vị còn đủ kết quả chấm). */
final class ScoredUnits implements Contenders {

    private final List<UnitScore> scores;
    private final RankBasis basis;
    private final List<String> domains;
    private final List<Peers> peers;
    private final List<Optional<Percent>> indexes;
    private final Map<Peers, DoubtRanges> doubts = new HashMap<>();
    private final Map<Asked, Optional<IndexRange>> ranges = new HashMap<>();

    private record Asked(int unit, boolean pending) {}

    ScoredUnits(CriteriaSet set, RankBasis basis, List<UnitScore> scores) {
        this.scores = List.copyOf(scores);
        this.basis = basis;
        this.domains = set.domains().stream().map(domain -> domain.id()).toList();
        this.peers = scores.stream().map(Peers::of).toList();
        this.indexes = scores.stream().map(basis::index).toList();
    }

    @Override
    public int size() {
        return scores.size();
    }

    @Override
    public UnitScore score(int unit) {
        return scores.get(unit);
    }

    @Override
    public Peers peers(int unit) {
        return peers.get(unit);
    }

    @Override
    public UnitId id(int unit) {
        return score(unit).sheet().unit().id();
    }

    @Override
    public Optional<Percent> index(int unit) {
        return indexes.get(unit);
    }

    @Override
    public Optional<Percent> domainIndex(int unit, int domain) {
        String id = domains.get(domain);
        return score(unit).domains().stream()
                .filter(one -> one.domain().id().equals(id))
                .findFirst()
                .flatMap(basis::index);
    }

    @Override
    public synchronized Optional<IndexRange> range(int unit, boolean pending) {
        return ranges.computeIfAbsent(
                new Asked(unit, pending), asked -> ranges(unit).of(score(unit), pending));
    }

    private DoubtRanges ranges(int asked) {
        return doubts.computeIfAbsent(peers(asked), together -> {
            RelativeDoubt doubt = new RelativeDoubt();
            for (int unit = 0; unit < size(); unit++) {
                if (peers(unit).equals(together)) {
                    doubt.add(score(unit));
                }
            }
            return new DoubtRanges(basis, doubt);
        });
    }
}
