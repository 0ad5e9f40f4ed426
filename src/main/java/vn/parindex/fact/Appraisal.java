package vn.parindex.fact;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/** What the appraisers decided for one leaf (thẩm định). Text that was not given is empty. */
public record Appraisal(
        Points points,
        Optional<AppraisalReason> reason,
        String note,
        String by,
        Optional<LocalDate> on,
        SourceLocation at) {}
