package vn.parindex.report.html;

import java.util.List;
import java.util.Optional;

/** Units ranked together, as they are shown (nhóm xếp hạng trên trang). */
record GroupView(
        String id,
        String title,
        Axis axis,
        List<RankRow> rows,
        Optional<HeatMap> heatMap,
        List<String> notes,
        List<String> unranked) {

    /** What the bars of doubt are drawn against. */
    record Axis(String low, String high, String mean, String meanAt) {}

    /**
     * One unit.
     *
     * @param section empty when the unit is not shown in full
     * @param sort the index for sorting
     */
    record RankRow(
            String section,
            String rank,
            String name,
            String points,
            String applicable,
            String index,
            String sort,
            String band,
            DoubtBar bar,
            String ranks,
            String nextRank,
            String nextClass) {}

    /** The range of an index as a bar, and the index on it. */
    record DoubtBar(String start, String width, String at, String meanAt, String text) {}

    /** Units by domains. */
    record HeatMap(List<String> domains, List<HeatRow> rows) {}

    /** One unit of a heat map. */
    record HeatRow(String section, String name, boolean mean, List<HeatCell> cells) {}

    /**
     * One domain of one unit.
     *
     * @param shade from 0 for the lowest tenth to 9 for the highest; empty where there is no index
     */
    record HeatCell(String to, String text, String rank, String shade) {}
}
