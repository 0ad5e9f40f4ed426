package vn.parindex.scoring;

/**
 * The rule that decided (quy tắc đã áp dụng): its name, its file below the rules folder's parent, and the line of its
 * name.
 */
public record RuleReference(String name, String file, int line) {

    /** The condition in words: the name without the method before the colon. */
    public String condition() {
        int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(colon + 2);
    }
}
