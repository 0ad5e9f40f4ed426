package vn.parindex.ingest.narrative;

import java.util.Optional;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;

/** Whose report it is (chủ thể báo cáo), as far as its opening says: what a sentence without a subject speaks of. */
public record NarrativeSubject(Optional<UnitLevel> level, Optional<AssessmentPeriod> period, String unitName) {}
