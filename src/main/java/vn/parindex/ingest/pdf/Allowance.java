package vn.parindex.ingest.pdf;

import java.io.IOException;

/** How much drawing a document may ask for; forms within forms could ask without end. */
final class Allowance {

    /** A page of a report takes some thousands. */
    private static final int STEPS = 30_000_000;

    private int left = STEPS;

    void spend() throws IOException {
        left--;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** The document asks for more than any report does. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
