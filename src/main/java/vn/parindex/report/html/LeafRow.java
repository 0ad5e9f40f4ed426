package vn.parindex.report.html;

import java.util.List;
import vn.parindex.report.html.PageView.Link;

/**
 * One leaf of one unit (dòng tiêu chí), with the reasons below it.
 *
 * @param heading the criterion it belongs to, where it is the first of several; empty otherwise
 * @param rules where the texts of the set stand that all units share; empty where they stand here
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
        String rules,
        List<Line> lines,
        List<Input> inputs,
        List<Link> problems,
        List<CurvePicture.Place> curves) {

    /**
     * Points lost under one cause, and its piece of the bar.
     *
     * @param apart whether they are outside the maximum and so not lost
     */
    record Lost(String cause, String word, String points, boolean apart, String start, String width) {}

    /**
     * One aspect of the explanation.
     *
     * @param ofTheSet whether the set alone says it, whatever the unit did
     */
    record Line(String label, List<String> texts, boolean ofTheSet) {}

    List<Line> linesOfTheSet() {
        return lines.stream().filter(Line::ofTheSet).toList();
    }

    /** The same row, with a link in place of what the set says. */
    LeafRow withRulesAt(String place) {
        return new LeafRow(
                id,
                heading,
                number,
                name,
                points,
                max,
                state,
                stateWord,
                causes,
                earned,
                lost,
                claimed,
                appraised,
                paragraph,
                place,
                lines.stream().filter(line -> !line.ofTheSet()).toList(),
                inputs,
                problems,
                curves);
    }

    /** A figure the leaf looks at. */
    record Input(Link figure, String value, String printed, String place) {}
}
