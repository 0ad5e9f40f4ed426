package vn.parindex.form;

import java.util.Locale;
import vn.parindex.wording.Message;

/** Sheet of the form (trang của biểu mẫu), in the order of the workbook; the last two are hidden. */
public enum FormSheet {
    HELP,
    UNIT,
    FIGURES,
    LEAVES,
    LISTS,
    MARK;

    /** Its name in the workbook. */
    public Message title() {
        return Message.of("form.sheet." + name().toLowerCase(Locale.ROOT));
    }
}
