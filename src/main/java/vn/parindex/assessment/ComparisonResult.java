package vn.parindex.assessment;

import vn.parindex.comparison.Comparison;

/** Finished comparison of two runs (kết quả so sánh): everything the reports need; they compute nothing. */
public record ComparisonResult(
        ComparedSource before, ComparedSource after, String engineVersion, Comparison comparison) {

    /** Whether a saved result could not be scored again, so that causes are those the results tell. */
    public boolean isAsSaved() {
        return before.use() == SavedUse.AS_SAVED || after.use() == SavedUse.AS_SAVED;
    }
}
