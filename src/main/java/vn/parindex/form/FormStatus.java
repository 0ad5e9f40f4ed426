package vn.parindex.form;

import java.util.Locale;
import vn.parindex.wording.Message;

/** What the unit says of a figure (tình trạng số liệu): reported, not reported, not applicable; of a date, never done. */
public enum FormStatus {
    REPORTED,
    MISSING,
    NOT_APPLICABLE,
    NEVER;

    /** The word of the list in the form. */
    public Message word() {
        return Message.of("form.status." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
