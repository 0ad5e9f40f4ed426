package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are one paragraph (đoạn văn nhiều dòng).
 *
 * @param full whether its last line ends at the margin, so that it may go on overleaf
 */
record TextBlock(String text, int top, int left, boolean full) {

    private static final Pattern ITEM =
            Pattern.compile("(?:[-+•*–]|\\(?\\d{1,2}[.)]|\\(?[a-zđ][.)]|[IVX]+\\.|\\d+(?:\\.\\d+)+\\.?)\\s.*");
    private static final int SPACING_PERCENT = 210;
    private static final int SAME_SIZE_PERCENT = 15;
    private static final int CENTRED = 400;

    /** The paragraphs of a page's lines outside its tables. */
    static List<TextBlock> of(List<TextLine> lines) {
        int margin = lines.stream().mapToInt(TextLine::right).max().orElse(0);
        List<TextBlock> blocks = new ArrayList<>();
        List<TextLine> block = new ArrayList<>();
        for (TextLine line : lines) {
            List<TextLine> pieces = line.pieces();
            boolean goesOn =
                    pieces.size() == 1 && !block.isEmpty() && goesOn(block.get(block.size() - 1), line, margin);
            if (!goesOn) {
                close(block, margin, blocks);
            }
            if (pieces.size() == 1) {
                block.add(line);
            } else {
                pieces.forEach(piece -> close(new ArrayList<>(List.of(piece)), margin, blocks));
            }
        }
        close(block, margin, blocks);
        return blocks;
    }

    private static void close(List<TextLine> block, int margin, List<TextBlock> blocks) {
        if (!block.isEmpty()) {
            TextLine last = block.get(block.size() - 1);
            String text = String.join(" ", block.stream().map(TextLine::text).toList());
            blocks.add(new TextBlock(
                    text, block.get(0).baseline(), block.get(0).left(), last.right() > margin - 8 * last.size()));
            block.clear();
        }
    }

    /** A line ends early only where its paragraph ends: else the next word would have stood on it. */
    private static boolean goesOn(TextLine upper, TextLine lower, int margin) {
        int size = Math.max(upper.size(), lower.size());
        boolean near = (lower.baseline() - upper.baseline()) * 100L <= (long) size * SPACING_PERCENT;
        boolean alike = Math.abs(upper.size() - lower.size()) * 100 <= size * SAME_SIZE_PERCENT;
        boolean filled = upper.right() + size / 4 + lower.firstWord() > margin;
        boolean centred = Math.abs(upper.left() + upper.right() - lower.left() - lower.right()) < 2 * CENTRED;
        boolean indented = lower.left() > upper.left() + size && !centred;
        return near
                && alike
                && filled
                && !indented
                && !ITEM.matcher(lower.text()).matches();
    }
}
