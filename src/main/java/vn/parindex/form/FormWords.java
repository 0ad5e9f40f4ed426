package vn.parindex.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

/** Words that a form may hold, in whichever language it was made (từ dùng trong biểu mẫu). */
public final class FormWords {

    /** Between a code and its words in a list. */
    public static final String AFTER_CODE = " – ";

    private static final Wording[] LANGUAGES =
            Arrays.stream(Language.values()).map(Wording::new).toArray(Wording[]::new);

    /** The status that the word stands for. */
    public Optional<FormStatus> status(String word) {
        return Arrays.stream(FormStatus.values())
                .filter(status -> is(word, status.word()))
                .findFirst();
    }

    /** Yes or no. */
    public Optional<Boolean> answer(String word) {
        return is(word, answer(true))
                ? Optional.of(true)
                : is(word, answer(false)) ? Optional.of(false) : Optional.empty();
    }

    /** The word of a list for yes or no. */
    public static Message answer(boolean yes) {
        return Message.of(yes ? "form.answer.yes" : "form.answer.no");
    }

    /** What is written where a unit says that there are no papers. */
    public static Message noPapers() {
        return Message.of("form.no-papers");
    }

    /** Whether the text is those words, in any case. */
    public boolean is(String text, Message words) {
        return said(words).anyMatch(known -> folded(known).equals(folded(text)));
    }

    /** The words in every language. */
    public Stream<String> said(Message words) {
        return Arrays.stream(LANGUAGES).map(language -> language.say(words));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
