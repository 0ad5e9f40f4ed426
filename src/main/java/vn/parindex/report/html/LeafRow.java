package vn.parindex.report.html;

import java.util.List;
import vn.parindex.report.html.PageView.Link;

/**
 * One leaf of one unit (dòng tiêu chí), with the reasons below it.
 *
 * @param heading the criterion it belongs to, where it is the first of several; empty otherwise
 * @param causes the codes of its causes, for the filter
 */
record LeafRow(
        String id,
        String heading,
        String number,
        String name,
        String points,
        String max,
        String state,
        String stateWord,
        String causes,
        String earned,
        List<Lost> lost,
        String claimed,
        String appraised,
        String paragraph,
        List<Line> lines,
        List<Input> inputs,
        List<Link> problems,
        List<CurvePicture.Place> curves) {

    /** Points lost under one cause, and its piece of the bar. */
    record Lost(String cause, String word, String points, String start, String width) {}

    /** One aspect of the explanation. */
    record Line(String label, List<String> texts) {}

    /** A figure the leaf looks at. */
    record Input(Link figure, String value, String printed, String place) {}
}
