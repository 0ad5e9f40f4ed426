package vn.parindex.criteria;

/**
 * Legal basis (căn cứ pháp lý): the decision, its article or annex, and the row of the printed table.
 *
 * <p>Where no real text is known, {@link #MODEL}: the leaf is a model and must not look official. Text that was not
 * given is empty.
 */
public record LegalBasis(String decision, String article, String row, String note) {

    /** No real text behind it (nội dung mẫu): written {@code legalBasis: model} in a set. */
    public static final LegalBasis MODEL = new LegalBasis("", "", "", "model");

    /** Nothing was said about the legal basis; {@code lint} asks for it. */
    public static final LegalBasis NOT_GIVEN = new LegalBasis("", "", "", "");

    public boolean isModel() {
        return equals(MODEL);
    }

    public boolean isGiven() {
        return !equals(NOT_GIVEN);
    }
}
