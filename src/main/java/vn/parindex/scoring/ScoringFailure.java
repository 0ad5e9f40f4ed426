package vn.parindex.scoring;

/** The rules cannot score: they do not compile, one throws, or a leaf gets no award or two. The message names them. */
public final class ScoringFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScoringFailure(String message) {
        super(message);
    }

    public ScoringFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
