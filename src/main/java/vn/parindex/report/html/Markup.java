package vn.parindex.report.html;

import java.util.regex.Pattern;

/** Markup as it is written (mã trang): without the end tags that HTML lets off; of the words of inputs no tag is left. */
final class Markup {

    private static final Pattern LET_OFF = Pattern.compile("</(?:td|th|tr|li|dt|dd)>");

    private Markup() {}

    static String lean(String markup) {
        return LET_OFF.matcher(markup).replaceAll("");
    }
}
