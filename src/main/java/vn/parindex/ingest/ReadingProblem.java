package vn.parindex.ingest;

import vn.parindex.problem.Problem;

/** Something found while reading a document (vấn đề khi đọc báo cáo). */
public sealed interface ReadingProblem extends Problem
        permits FileRefusal, NarrativeProblem, NumberProblem, OpeningProblem, PageProblem, PlacedProblem {}
