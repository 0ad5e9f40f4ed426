package vn.parindex.report.html;

import java.util.List;
import java.util.Optional;
import vn.parindex.report.html.PageView.Fact;
import vn.parindex.report.html.PageView.Link;

/** One unit in full (phần của một đơn vị). */
record UnitSection(
        String id,
        String name,
        String rank,
        List<Fact> totals,
        String note,
        List<DomainBar> bars,
        Optional<Radar> radar,
        boolean claims,
        boolean appraisals,
        List<DomainBlock> domains,
        List<Cause> legend,
        WayBack wayBack,
        List<Trouble> problems,
        List<Figure> figures,
        String sheet,
        List<Paper> papers) {

    /** Which columns of points its table of criteria has beyond two, as the style sheet knows them. */
    String columns() {
        return "k" + ((claims ? 1 : 0) + (appraisals ? 1 : 0)) + (claims ? "" : " a");
    }

    /** The same section with other leaves and figures. */
    UnitSection with(List<DomainBlock> others, List<Figure> shown) {
        return new UnitSection(
                id,
                name,
                rank,
                totals,
                note,
                bars,
                radar,
                claims,
                appraisals,
                others,
                legend,
                wayBack,
                problems,
                shown,
                sheet,
                papers);
    }

    /** What it means to lose points under a cause. */
    record Cause(String code, String word, String meaning, boolean apart) {}

    /** The causes of lost points, or what is outside the maximum and so not lost. */
    List<Cause> legend(boolean apart) {
        return legend.stream().filter(cause -> cause.apart() == apart).toList();
    }

    /** One domain against the group. */
    record DomainBar(
            String to,
            String name,
            String points,
            String applicable,
            String index,
            String rank,
            String width,
            String meanAt,
            String sentence) {}

    /** The leaves of one domain. */
    record DomainBlock(String id, String key, String name, String points, List<LeafRow> leaves) {}

    /** What would win points back, and what stands in the way. */
    record WayBack(List<Offer> offers, String joint, List<Hindrance> first, List<Hindrance> lost) {
        boolean isEmpty() {
            return offers.isEmpty() && first.isEmpty() && lost.isEmpty();
        }
    }

    /** A change that wins points. */
    record Offer(String gain, Link leaf, String sentence) {}

    /** What stands in the way of points. */
    record Hindrance(Link leaf, String sentence) {}

    /** A problem of the data. */
    record Trouble(
            String id,
            String severity,
            String severityWord,
            String code,
            String place,
            String inTable,
            String sentence,
            String hint,
            String others,
            List<Link> figures,
            List<Link> leaves) {}

    /** A figure with the row that was printed. */
    record Figure(
            String id,
            String name,
            String code,
            String state,
            String value,
            String printed,
            String label,
            String table,
            String place,
            List<String> also,
            String note,
            List<Link> leaves,
            List<Link> problems) {

        /** The same without the code that all units share. */
        Figure withoutCode() {
            return new Figure(id, name, "", state, value, printed, label, table, place, also, note, leaves, problems);
        }
    }

    /** A document that figures were read from. */
    record Paper(String file, String title, String number, String signed, String sha256) {}
}
