package vn.parindex.bench.process;

/** Does nothing (chương trình rỗng): what starting a JVM costs. */
public final class EmptyProgram {

    private EmptyProgram() {}

    public static void main(String[] args) {}
}
