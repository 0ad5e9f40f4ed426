package vn.parindex.report.html;

import java.util.List;

/** What a reader can choose among (bộ lọc): only what occurs on the page. */
record FilterChoices(List<Choice> units, List<Choice> domains, List<Choice> states, List<Choice> causes) {

    /** One entry of a list. */
    record Choice(String value, String text) {}
}
