package vn.parindex.ranking;

import vn.parindex.scoring.LeafScore;

/** A leaf of a unit and what its doubt can come to (tiêu chí và khoảng điểm). */
record LeafRange(LeafScore score, Reach reach) {}
