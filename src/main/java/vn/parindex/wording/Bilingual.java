package vn.parindex.wording;

/** A name that has its own text in each language (tên song ngữ); where one is lacking the other stands for it. */
public record Bilingual(String vi, String en) {

    String in(Language language) {
        String own = language == Language.VI ? vi : en;
        return own.isEmpty() ? vi + en : own;
    }
}
