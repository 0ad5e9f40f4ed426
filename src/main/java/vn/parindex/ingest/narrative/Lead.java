package vn.parindex.ingest.narrative;

import java.util.List;
import vn.parindex.ingest.printed.LabelWords;

/**
 * What leads to a paragraph (mục chứa đoạn văn): a heading or the item of a list that it stands under.
 *
 * @param kind of heading or item
 * @param words in plain letters
 * @param clause its tokens, as far as they say whose figures follow
 */
record Lead(String kind, WordRow words, Clause clause) {

    private static final Phrases NONE = new Phrases(List.of());

    static Lead of(String kind, String text) {
        return new Lead(kind, WordRow.of(LabelWords.wordsOf(text)), Clause.of(new Tokens(NONE, NONE).of(text)));
    }
}
