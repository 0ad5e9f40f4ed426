package vn.parindex.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of columns beside cells on narrow screens (nhãn cột trên điện thoại), said once a table and not in each cell. */
record PhoneLabels(PageText text) {

    String style() {
        return "@media screen and (max-width:44rem){"
                + rules(".leaves tr.leaf>td", 1, List.of("id", "", "points", "max"))
                + rules(".leaves.k0 tr.leaf>td", 5, List.of("lost", "state"))
                + rules(".leaves.k1 tr.leaf>td", 5, List.of("claimed", "lost", "state"))
                + rules(".leaves.k1.a tr.leaf>td", 5, List.of("appraised"))
                + rules(".leaves.k2 tr.leaf>td", 5, List.of("claimed", "appraised", "lost", "state"))
                + rules(".figures>tbody>tr>td", 2, List.of("value", "printed", "row", "place", "used"))
                + rules(".offers>tbody>tr>td", 1, List.of("gain", "", "change"))
                + "}\n";
    }

    private String rules(String cells, int first, List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).isEmpty())
                .mapToObj(i -> "%s:nth-child(%d)::before{content:\"%s: \"}"
                        .formatted(cells, first + i, quoted(text.say("column." + columns.get(i)))))
                .collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return words.replaceAll("[\\\\\"<\n]", " ");
    }
}
