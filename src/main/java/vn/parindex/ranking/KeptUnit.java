package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.UnitId;

/**
 * What a ranking needs of one unit, in a hundred bytes or two (đơn vị lưu gọn), exact to the last digit.
 *
 * @param bytes everything but the peers, which are told by whoever keeps them
 */
public record KeptUnit(Peers peers, byte[] bytes) {

    private static final int PROVISIONAL = 1;
    private static final int CLAIMED = 2;
    private static final int APPRAISED = 4;

    /** Of a score that is not needed any more. */
    public static KeptUnit of(UnitScore score, DoubtRanges doubt) {
        UnitBytes bytes = new UnitBytes();
        AssessedUnit unit = score.sheet().unit();
        bytes.put(unit.id().value());
        bytes.put(unit.name());
        bytes.put(score.points().value());
        bytes.put(score.applicableMax().value());
        KeptRange ranges = new KeptRange(score.points(), score.applicableMax(), score.maxPoints());
        ranges.write(doubt.of(score, false), bytes);
        ranges.write(doubt.of(score, true), bytes);
        for (DomainScore domain : score.domains()) {
            bytes.put(domain.points().value());
            bytes.put(domain.applicableMax().value());
        }
        bytes.put((score.provisional() ? PROVISIONAL : 0)
                | (score.claimed().isPresent() ? CLAIMED : 0)
                | (score.appraised().isPresent() ? APPRAISED : 0));
        bytes.put(score.bonus().value());
        bytes.put(score.penalty().value());
        bytes.put(score.lowest().minus(score.points()).value());
        bytes.put(score.highest().minus(score.points()).value());
        bytes.put(score.pointsAtRisk().value());
        bytes.put(score.computable().value());
        score.claimed().ifPresent(points -> bytes.put(points.value()));
        score.appraised().ifPresent(points -> bytes.put(points.value()));
        return new KeptUnit(Peers.of(score), bytes.bytes());
    }

    static UnitId id(UnitCursor cursor) {
        return new UnitId(cursor.text());
    }

    static Optional<Percent> index(UnitCursor cursor) {
        cursor.skipText();
        cursor.skipText();
        return share(cursor);
    }

    static Optional<Percent> domainIndex(UnitCursor cursor, int domain) {
        cursor.skipText();
        cursor.skipText();
        cursor.skipFraction();
        cursor.skipFraction();
        KeptRange.skip(cursor);
        KeptRange.skip(cursor);
        for (int i = 0; i < domain; i++) {
            cursor.skipFraction();
            cursor.skipFraction();
        }
        return share(cursor);
    }

    static Optional<IndexRange> range(UnitCursor cursor, Points maxPoints, boolean pending) {
        cursor.skipText();
        cursor.skipText();
        KeptRange ranges = new KeptRange(new Points(cursor.fraction()), new Points(cursor.fraction()), maxPoints);
        if (pending) {
            KeptRange.skip(cursor);
        }
        return ranges.read(cursor);
    }

    /** The totals without leaves. */
    static UnitScore score(UnitCursor cursor, CriteriaSet set, Points maxPoints, Peers peers) {
        UnitId id = id(cursor);
        AssessedUnit unit = new AssessedUnit(id, cursor.text(), peers.level(), peers.group());
        Points points = new Points(cursor.fraction());
        Points applicable = new Points(cursor.fraction());
        KeptRange.skip(cursor);
        KeptRange.skip(cursor);
        List<DomainScore> domains = new ArrayList<>();
        for (Domain domain : set.domains()) {
            domains.add(
                    new DomainScore(domain, new Points(cursor.fraction()), new Points(cursor.fraction()), List.of()));
        }
        int flags = cursor.oneByte();
        Points bonus = new Points(cursor.fraction());
        Points penalty = new Points(cursor.fraction());
        Points lowest = points.plus(new Points(cursor.fraction()));
        Points highest = points.plus(new Points(cursor.fraction()));
        Points atRisk = new Points(cursor.fraction());
        Points computable = new Points(cursor.fraction());
        return new UnitScore(
                set,
                new FactSheet(
                        unit,
                        peers.period(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        SourceLocation.document("")),
                points,
                bonus,
                penalty,
                maxPoints,
                applicable,
                lowest,
                highest,
                given(flags & CLAIMED, cursor),
                given(flags & APPRAISED, cursor),
                atRisk,
                computable,
                (flags & PROVISIONAL) != 0,
                domains);
    }

    private static Optional<Points> given(int flag, UnitCursor cursor) {
        return flag == 0 ? Optional.empty() : Optional.of(new Points(cursor.fraction()));
    }

    private static Optional<Percent> share(UnitCursor cursor) {
        return Percent.of(new Points(cursor.fraction()), new Points(cursor.fraction()));
    }
}
