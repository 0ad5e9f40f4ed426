package vn.parindex.ingest.pdf;

/** How much drawing a document may ask for; forms within forms could ask without end. */
final class Allowance {

    /** A page of a report takes some thousands. */
    private static final int STEPS = 10_000_000;

    private int left = STEPS;

    void spend() {
        left--;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** The document asks for more than any report does; unchecked, for PDFBox swallows what is checked. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
