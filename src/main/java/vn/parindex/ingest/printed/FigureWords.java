package vn.parindex.ingest.printed;

import java.util.List;
import java.util.regex.Pattern;

/** Words over a column that promise figures (từ chỉ cột số liệu), unlike those over texts: contents, result. */
public final class FigureWords {

    private static final Pattern PROMISED =
            Pattern.compile("(?:chi tieu|so lieu|so luong|gia tri|nam 20\\d\\d|.* chi tieu)\\b.*");
    private static final int LONGEST = 60;

    private FigureWords() {}

    /** Whether one of the cells, folded, is a heading of figures. */
    public static boolean promised(List<String> folded) {
        return folded.stream().anyMatch(text -> PROMISED.matcher(text).matches());
    }

    /** Whether the two cells head a table of two columns: labels and figures. */
    public static boolean headTwoColumns(List<String> cells) {
        List<String> folded =
                cells.stream().map(cell -> LabelWords.of(cell).key()).toList();
        return cells.size() == 2
                && folded.stream().noneMatch(text -> text.isEmpty() || text.length() > LONGEST)
                && promised(folded);
    }
}
