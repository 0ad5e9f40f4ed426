package vn.parindex.report.pdf;

import java.util.List;

/** Well-formed markup in the making (nội dung trang in): whatever is said is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    Markup open(String tag, String look) {
        written.append('<')
                .append(tag)
                .append(look.isEmpty() ? "" : " class=\"" + look + "\"")
                .append('>');
        return this;
    }

    Markup close(String tag) {
        written.append("</").append(tag).append('>');
        return this;
    }

    /** Words of a user never become markup; letters that no document may hold are left out. */
    Markup text(String words) {
        words.codePoints()
                .filter(letter -> letter == '\t'
                        || letter == '\n'
                        || letter >= ' ' && letter < 0xD800
                        || letter >= 0xE000 && letter < 0xFFFE
                        || letter > 0xFFFF)
                .forEach(letter -> {
                    switch (letter) {
                        case '<' -> written.append("&lt;");
                        case '>' -> written.append("&gt;");
                        case '&' -> written.append("&amp;");
                        case '"' -> written.append("&quot;");
                        default -> written.appendCodePoint(letter);
                    }
                });
        return this;
    }

    Markup element(String tag, String look, String words) {
        return open(tag, look).text(words).close(tag);
    }

    /** A piece of a bar, so many millimetres long; its look is one of the style sheet. */
    Markup piece(String look, String millimetres) {
        written.append("<div class=\"piece ")
                .append(look)
                .append("\" style=\"width: ")
                .append(millimetres)
                .append("mm\"></div>");
        return this;
    }

    /** Opens a table with its head, repeated on every page. */
    Markup table(String look, List<String> heads) {
        open("table", look).open("thead", "").open("tr", "");
        heads.forEach(head -> element("th", "", head));
        return close("tr").close("thead").open("tbody", "");
    }

    Markup closeTable() {
        return close("tbody").close("table");
    }

    Markup row(String look, List<String> cells) {
        open("tr", look);
        for (int i = 0; i < cells.size(); i++) {
            element("td", "c" + (i + 1), cells.get(i));
        }
        return close("tr");
    }

    /** Of trusted text: the style of the page. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
