package vn.parindex.wording;

import java.util.List;

/**
 * Sentence to be said in the reader's language: a key of the message catalogues and what fills its gaps.
 *
 * <p>The key is {@code <catalogue>.<name>}, for example {@code checks.rate-contradicts-counts}. An argument is a
 * {@code String}, an {@code Integer}, a {@code BigDecimal}, a {@code LocalDate}, a {@link vn.parindex.points.Fraction},
 * {@link vn.parindex.points.Points}, {@link vn.parindex.points.Percent}, a {@link Bilingual} name, another {@code Message}, or a list of those.
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The catalogue that has the key: the part before the first dot. */
    public String catalogue() {
        return key.substring(0, key.indexOf('.'));
    }
}
