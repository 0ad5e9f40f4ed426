package vn.parindex.form;

import vn.parindex.wording.Coded;
import vn.parindex.wording.Message;

/** What the unit says of a figure (tình trạng số liệu): reported, not reported, not applicable; of a date, never done. */
public enum FormStatus implements Coded {
    REPORTED,
    MISSING,
    NOT_APPLICABLE,
    NEVER;

    /** The word of the list in the form. */
    public Message word() {
        return Message.of("form.status." + code());
    }
}
