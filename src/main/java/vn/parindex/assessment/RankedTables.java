package vn.parindex.assessment;

import java.util.Optional;

/** Tables ranked as a whole (bảng số liệu đã xếp hạng). Close it when the report is written. */
public final class RankedTables implements AutoCloseable {

    private final Optional<RankingResult> result;
    private final ProblemTally refused;
    private final ProblemTally found;
    private final Optional<DetailFile> details;

    RankedTables(
            Optional<RankingResult> result, ProblemTally refused, ProblemTally found, Optional<DetailFile> details) {
        this.result = result;
        this.refused = refused;
        this.found = found;
        this.details = details;
    }

    /** Of the units that could be scored; none when none could. */
    public Optional<RankingResult> result() {
        return result;
    }

    /** What stood in the way of scoring the others. */
    public ProblemTally refused() {
        return refused;
    }

    /** What is doubtful in the data of those that were scored; see {@code check}. */
    public ProblemTally found() {
        return found;
    }

    /** What was written of the unit of that number in the run. */
    public byte[] details(int unit) {
        return Packed.unpack(details.orElseThrow().get(unit));
    }

    @Override
    public void close() {
        details.ifPresent(DetailFile::close);
    }
}
