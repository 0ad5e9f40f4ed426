package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Finds the paragraphs of a document and fills what they leave open (đoạn văn của mẫu). */
final class Paragraphs {

    private Paragraphs() {}

    /** Those of body, tables, heads and feet. */
    static List<XWPFParagraph> of(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>();
        collect(document, all);
        document.getHeaderList().forEach(head -> collect(head, all));
        document.getFooterList().forEach(foot -> collect(foot, all));
        return all;
    }

    private static void collect(IBody body, List<XWPFParagraph> all) {
        all.addAll(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell.class::cast)
                    .forEach(cell -> collect(cell, all));
        }
    }

    static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getRuns().forEach(run -> text.append(text(run)));
        return text.toString();
    }

    private static String text(XWPFRun run) {
        String text = run.getCTR().sizeOfTArray() == 0 ? null : run.getText(0);
        return text == null ? "" : text;
    }

    /** Word cuts words into runs where it likes: what a placeholder spans goes into its first run, in that run's looks. */
    static void fill(XWPFParagraph paragraph, Function<String, String> valueOf) {
        List<MatchResult> found =
                Placeholder.WRITTEN.matcher(text(paragraph)).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(
                    paragraph,
                    found.get(i).start(),
                    found.get(i).end(),
                    valueOf.apply(found.get(i).group(1)));
        }
    }

    private static void replace(XWPFParagraph paragraph, int start, int end, String value) {
        int from = 0;
        for (XWPFRun run : List.copyOf(paragraph.getRuns())) {
            String text = text(run);
            int to = from + text.length();
            if (to > start && from < end) {
                String before = text.substring(0, Math.max(0, start - from));
                String after = text.substring(Math.min(text.length(), end - from));
                run.setText(before + (from <= start ? value : "") + after, 0);
            }
            from = to;
        }
    }
}
