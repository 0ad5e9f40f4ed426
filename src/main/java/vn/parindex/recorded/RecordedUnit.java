package vn.parindex.recorded;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.Band;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceDocument;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;

/**
 * What a result says of one unit (kết quả ghi của đơn vị), freshly scored or read back from a file.
 *
 * @param documents the documents its figures were read from; none in a result that was read back
 * @param indexDigits decimals with which the index is shown
 * @param rank none for a unit that is not ranked
 * @param band the name of the class
 */
public record RecordedUnit(
        AssessedUnit unit,
        AssessmentPeriod period,
        List<SourceDocument> documents,
        Points points,
        Points applicableMax,
        int indexDigits,
        Optional<Integer> rank,
        int rankedWith,
        Optional<String> band,
        List<RecordedDomain> domains) {

    public RecordedUnit {
        documents = List.copyOf(documents);
        domains = List.copyOf(domains);
    }

    public static RecordedUnit of(RankedUnit ranked) {
        UnitScore score = ranked.score();
        return new RecordedUnit(
                score.sheet().unit(),
                score.sheet().period(),
                score.sheet().documents(),
                score.points(),
                score.applicableMax(),
                ranked.indexDigits(),
                ranked.rank(),
                ranked.rankedWith(),
                ranked.band().map(Band::name),
                score.domains().stream()
                        .map(domain -> RecordedDomain.of(
                                domain,
                                Optional.ofNullable(
                                        ranked.domainRanks().get(domain.domain().id()))))
                        .toList());
    }

    /** The same with the numbers as a result prints them, to be set beside one that was read back. */
    public RecordedUnit asPrinted() {
        return new RecordedUnit(
                unit,
                period,
                documents,
                Points.of(points.toString()),
                Points.of(applicableMax.toString()),
                indexDigits,
                rank,
                rankedWith,
                band,
                domains.stream().map(RecordedDomain::asPrinted).toList());
    }

    /** Whether a result would print the same points and states for both. */
    public boolean printsAs(RecordedUnit other) {
        List<RecordedLeaf> own = leaves();
        List<RecordedLeaf> others = other.leaves();
        return unit.id().equals(other.unit.id())
                && period.equals(other.period)
                && points.toString().equals(other.points.toString())
                && own.size() == others.size()
                && IntStream.range(0, own.size()).allMatch(i -> own.get(i).printsAs(others.get(i)));
    }

    /** Points in percent of the applicable maximum; none where nothing applies. */
    public Optional<Percent> index() {
        return applicableMax.isZero()
                ? Optional.empty()
                : Optional.of(Percent.ofShare(points.value().dividedBy(applicableMax.value())));
    }

    /** All leaves in the order of the set. */
    public List<RecordedLeaf> leaves() {
        return domains.stream().flatMap(domain -> domain.leaves().stream()).toList();
    }

    public Optional<RecordedLeaf> leaf(LeafId id) {
        return leaves().stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    public Optional<RecordedDomain> domain(String id) {
        return domains.stream().filter(domain -> domain.id().equals(id)).findFirst();
    }

    /** The domain a leaf stands in. */
    public Optional<RecordedDomain> domainOf(LeafId leaf) {
        return domains.stream()
                .filter(domain ->
                        domain.leaves().stream().anyMatch(one -> one.id().equals(leaf)))
                .findFirst();
    }
}
