package vn.parindex.bench.rival;

/** A leaf scored in doubles by somebody else (tiêu chí tính bằng số thực). */
interface DoubleLeaf {

    double points(DoubleFacts facts);
}
