package vn.parindex.ingest.printed;

/** The text of a paragraph put together run by run (chữ ghép từ nhiều đoạn): struck runs apart, raised ones in brackets. */
public final class RunText {

    private static final String GAP = " … ";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private int struckAt;
    private boolean raised;

    /**
     * Adds a run.
     *
     * @param isStruck a line goes through it
     * @param isRaised it stands above or below the line
     */
    public void add(String run, boolean isStruck, boolean isRaised) {
        if (isStruck) {
            strike(run);
        } else if (isRaised && !run.isBlank()) {
            raise(run.strip());
        } else {
            raised = false;
            text.append(run);
        }
    }

    private void strike(String run) {
        if (!struck.isEmpty() && struckAt != text.length()) {
            struck.append(GAP);
        }
        struck.append(run);
        struckAt = text.length();
    }

    /** A raised mark is no digit of the number before it; its runs are one mark. */
    private void raise(String run) {
        boolean bracketed = run.startsWith("(") || run.startsWith("[");
        if (raised && text.charAt(text.length() - 1) == ')') {
            text.insert(text.length() - 1, run);
        } else {
            text.append(bracketed ? " " + run : " (" + run + ")");
        }
        raised = !bracketed;
    }

    /** What counts. */
    public String text() {
        return text.toString();
    }

    /** What was struck out; empty where nothing was. */
    public String struck() {
        return struck.toString().strip();
    }
}
