package vn.parindex.scoring;

/** Which of a printed rate and its counts is looked at (cách dùng tỷ lệ ghi trong báo cáo). */
public enum RateView {
    /** As the policies of the leaf say. */
    BY_POLICY,
    /** Every known printed rate in place of its counts. */
    AS_PRINTED,
    /** The counts in place of every printed rate. */
    AS_COUNTED
}
