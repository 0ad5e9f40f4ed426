package vn.parindex.assessment;

import java.util.Optional;

/**
 * Tables ranked as a whole (bảng số liệu đã xếp hạng). Close it when the report is written.
 *
 * @param result of the units that could be scored; none when none could
 * @param refused what stood in the way of scoring the others
 * @param found what is doubtful in the data of those that were scored; see {@code check}
 */
public record RankedTables(
        Optional<RankingResult> result, ProblemTally refused, ProblemTally found, Optional<DetailFile> details)
        implements AutoCloseable {

    /** What was written of the unit of that number in the run. */
    public byte[] details(int unit) {
        return Packed.unpack(details.orElseThrow().get(unit));
    }

    @Override
    public void close() {
        details.ifPresent(DetailFile::close);
    }
}
