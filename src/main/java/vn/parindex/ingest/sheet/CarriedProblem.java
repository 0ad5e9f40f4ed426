package vn.parindex.ingest.sheet;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * What was found when the report was read of which the sheet was made (vấn đề ghi kèm phiếu): in the words of that day.
 *
 * @param places all involved, the doubtful one included
 */
record CarriedProblem(
        String code,
        Severity severity,
        SourceLocation source,
        List<SourceLocation> places,
        List<IndicatorId> indicators,
        String said,
        String advice)
        implements Problem {

    CarriedProblem {
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
    }

    @Override
    public Message message() {
        return Message.of("files.carried", said);
    }

    @Override
    public Message hint() {
        return Message.of("files.carried", advice);
    }
}
