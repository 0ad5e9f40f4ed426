package vn.parindex.report.html;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.LeafId;

/** Names of the places of a page that links go to (điểm neo): by number, because ids of units and leaves may hold anything. */
record Anchors(CriteriaSet set, int unit) {

    /** The section of the unit. */
    String section() {
        return "dv" + unit;
    }

    String domain(String id) {
        List<String> ids = set.domains().stream().map(domain -> domain.id()).toList();
        return section() + "-lv" + (ids.indexOf(id) + 1);
    }

    String leaf(LeafId id) {
        return section() + "-tc" + number(set, id);
    }

    String figure(int number) {
        return section() + "-sl" + number;
    }

    String problem(int number) {
        return section() + "-vd" + number;
    }

    /** One of the curves of a leaf, which all units share. */
    static String curve(CriteriaSet set, LeafId leaf, int number) {
        return "dd" + number(set, leaf) + "-" + number;
    }

    private static int number(CriteriaSet set, LeafId id) {
        return set.leaves().stream().map(leaf -> leaf.id()).toList().indexOf(id) + 1;
    }
}
