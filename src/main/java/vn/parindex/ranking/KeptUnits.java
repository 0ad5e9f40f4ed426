package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.UnitId;

/**
 * The units of a run of which only the totals are kept (các đơn vị lưu gọn), side by side in large arrays: any number may
 * come, one after another. They are ranked by computed points.
 */
public final class KeptUnits implements Contenders {

    private static final int CHUNK = 1 << 20;
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private final CriteriaSet set;
    private final Points maxPoints;
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<long[]> places = new ArrayList<>();
    private final List<short[]> groups = new ArrayList<>();
    private final Map<Peers, Integer> numbers = new LinkedHashMap<>();
    private final List<Peers> peers = new ArrayList<>();
    private int used = CHUNK;
    private int size;

    public KeptUnits(CriteriaSet set) {
        this.set = set;
        this.maxPoints = set.maxPoints();
    }

    /** The next unit. */
    public void add(KeptUnit unit) {
        byte[] bytes = unit.bytes();
        if (used + bytes.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), used, bytes.length);
        if (size % PAGE == 0) {
            places.add(new long[PAGE]);
            groups.add(new short[PAGE]);
        }
        places.get(size >> PAGE_BITS)[size % PAGE] = (long) (chunks.size() - 1) << Integer.SIZE | used;
        groups.get(size >> PAGE_BITS)[size % PAGE] = number(unit.peers());
        used += bytes.length;
        size++;
    }

    /** A set is of one level and of few periods, so that there are few groups. */
    private short number(Peers together) {
        Integer known = numbers.get(together);
        if (known == null) {
            known = peers.size();
            if (known > Short.MAX_VALUE) {
                throw new IllegalStateException("more than %d groups in one run".formatted(known));
            }
            numbers.put(together, known);
            peers.add(together);
        }
        return known.shortValue();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public UnitScore score(int unit) {
        return KeptUnit.score(cursor(unit), set, maxPoints, peers(unit));
    }

    @Override
    public Peers peers(int unit) {
        return peers.get(groups.get(unit >> PAGE_BITS)[unit % PAGE]);
    }

    @Override
    public UnitId id(int unit) {
        return KeptUnit.id(cursor(unit));
    }

    @Override
    public Optional<Percent> index(int unit) {
        return KeptUnit.index(cursor(unit));
    }

    @Override
    public Optional<Percent> domainIndex(int unit, int domain) {
        return KeptUnit.domainIndex(cursor(unit), domain);
    }

    @Override
    public Optional<IndexRange> range(int unit, boolean pending) {
        return KeptUnit.range(cursor(unit), maxPoints, pending);
    }

    private UnitCursor cursor(int unit) {
        long place = places.get(unit >> PAGE_BITS)[unit % PAGE];
        return new UnitCursor(chunks.get((int) (place >> Integer.SIZE)), (int) place);
    }
}
