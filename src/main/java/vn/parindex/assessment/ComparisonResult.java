package vn.parindex.assessment;

import vn.parindex.comparison.Comparison;

/** Finished comparison of two runs (kết quả so sánh): everything the reports need; they compute nothing. */
public record ComparisonResult(
        ComparedSource before, ComparedSource after, String engineVersion, Comparison comparison) {}
