package vn.parindex.ingest.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.narrative.Token.Kind;
import vn.parindex.ingest.printed.LabelWords;

/** Takes running text apart (tách từ): numbers that are figures, numbers that name something, words, marks. */
final class Tokens {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)*";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<reference>\\d[\\d/]*/\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{L}\\d]+)*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}/\\d{4}(?![\\d.,]))"
                    + "|(?<period>(?=[qtnQTN\\d])(?iu:quý\\s+(?:iv|i{1,3}|[1-4])\\b(?:(?:\\s*[/-]\\s*|\\s+(?:năm\\s+)?)\\d{4})?"
                    + "|\\d{1,2}\\s+tháng(?:\\s+đầu)?\\s+năm(?:\\s+\\d{4})?"
                    + "|tháng\\s+\\d{1,2}(?:(?:\\s*[/-]\\s*|\\s+năm\\s+)\\d{4})?(?![/\\d])"
                    + "|năm\\s+\\d{4}(?!\\s*-)|năm\\s+(?:trước|ngoái)))"
                    + "|(?<pair>" + NUMBER + "\\s?/\\s?" + NUMBER + ")"
                    + "|(?<glued>\\d[\\d.,]*\\p{L}[\\p{L}\\d]*)"
                    + "|(?<number>" + NUMBER + "\\s?%|" + NUMBER + ")"
                    + "|(?<word>[\\p{L}\\p{M}]+)"
                    + "|(?<mark>[^\\s\\p{L}\\p{M}\\d])");

    /** What makes a number a name stands near before it. */
    private static final int FARTHEST = 40;

    private final Phrases ordinals;
    private final Phrases linking;
    private final Map<String, List<String>> folded = new HashMap<>();

    Tokens(Phrases ordinals, Phrases linking) {
        this.ordinals = ordinals;
        this.linking = linking;
    }

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(token(found, tokens));
        }
        return tokens;
    }

    private Token token(Matcher found, List<Token> before) {
        String text = found.group();
        int start = found.start();
        int end = found.end();
        if (found.group("word") != null) {
            List<String> words = folded.computeIfAbsent(text, LabelWords::wordsOf);
            return new Token(Kind.WORD, words, "", "", "", Character.isUpperCase(text.codePointAt(0)), start, end);
        }
        if (found.group("mark") != null) {
            return new Token(Kind.MARK, List.of(), text, "", "", false, start, end);
        }
        if (found.group("number") != null) {
            return numberOrName(new Token(Kind.FIGURE, List.of(), text, "", "", false, start, end), before);
        }
        if (found.group("pair") != null) {
            String[] pair = text.split("/");
            Token token = new Token(Kind.FIGURE, List.of(), pair[0].strip(), pair[1].strip(), "", false, start, end);
            return numberOrName(token, before);
        }
        String said = found.group("period") == null ? "" : text.toLowerCase(Locale.ROOT);
        return new Token(Kind.NAME, List.of(Token.NAMED), text, "", said, false, start, end);
    }

    /** What stands behind "số", "ngày", "mức độ" names something, but "tổng số" counts: the longer words decide. */
    private Token numberOrName(Token number, List<Token> before) {
        List<String> words = new ArrayList<>();
        for (int i = before.size() - 1;
                i >= 0
                        && words.size() < FARTHEST
                        && !before.get(i).is(Kind.FIGURE)
                        && !before.get(i).is(Kind.MARK);
                i--) {
            words.addAll(0, before.get(i).words());
        }
        int named = ordinals.longestEnding(words);
        boolean behindSlash = !before.isEmpty() && before.get(before.size() - 1).isMark("/");
        return behindSlash || (named > 0 && named >= linking.longestEnding(words)) ? number.asName() : number;
    }
}
