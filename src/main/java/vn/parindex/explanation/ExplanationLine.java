package vn.parindex.explanation;

import java.util.List;

/** One aspect of an explanation (một mặt của diễn giải): its label and what there is to say, never empty. */
public record ExplanationLine(Aspect aspect, String label, List<String> texts) {

    public ExplanationLine {
        texts = List.copyOf(texts);
    }
}
