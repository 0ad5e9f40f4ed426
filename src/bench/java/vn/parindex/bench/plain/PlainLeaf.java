package vn.parindex.bench.plain;

/** A leaf with its method, ready to score (tiêu chí): one record a method, its numbers worked out once. */
sealed interface PlainLeaf
        permits PlainMeasured, PlainFlag, PlainChoice, PlainChecklist, PlainCount, PlainDeduction, PlainDeadline {

    PlainFrame frame();

    PlainAward award(PlainFacts facts);
}
