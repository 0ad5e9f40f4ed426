package vn.parindex.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/**
 * Says {@link Message}s in one language, with its numbers: {@code 98,96%} and {@code 52.611} in Vietnamese,
 * {@code 98.96%} and {@code 52,611} in English.
 *
 * <p>The texts stand in {@code messages/<catalogue>_<language>.properties}; a gap is {@code {0}}, and a word that goes with
 * its number is <code>{0:point|points}</code>. A key that a catalogue
 * lacks is a bug and throws.
 */
public final class Wording {

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)(?::([^|{}]*)\\|([^{}]*))?}");
    private static final int SHOWN_DIGITS = 4;
    private static final int LONGEST_ARGUMENT = 4_000;

    private final Language language;
    private final Map<String, Properties> catalogues = new ConcurrentHashMap<>();

    public Wording(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** Whether the catalogue of the key has a text for it: for words that depend on names from outside. */
    public boolean knows(String key) {
        return find(Message.of(key)).isPresent();
    }

    public String say(Message message) {
        String text = find(message)
                .orElseThrow(() -> new IllegalStateException(
                        "no text for '%s' in the %s catalogue".formatted(message.key(), language)));
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        fill(gap, sayArgument(message.arguments().get(Integer.parseInt(gap.group(1)))))));
    }

    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** A decimal with the separators of the language, all its digits: {@code 52.611,5}. */
    public String number(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, language == Language.VI ? '.' : ',');
        }
        String decimals = parts.length > 1 ? (language == Language.VI ? "," : ".") + parts[1] : "";
        return (number.signum() < 0 ? "−" : "") + whole + decimals;
    }

    /** An exact number, cut to four decimals half-up when it has more. */
    public String number(Fraction number) {
        return number(number.rounded(SHOWN_DIGITS));
    }

    /** {@code 14 tháng 3 năm 2024} is written {@code 14/03/2024}. */
    public String date(LocalDate date) {
        return language == Language.VI
                ? String.format(
                        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                : date.toString();
    }

    /** The argument itself, or the word that goes with it: the first for 1 and for a sum that ends in 1, else the second. */
    private static String fill(MatchResult gap, String argument) {
        if (gap.group(2) == null) {
            return argument;
        }
        return argument.equals("1") || argument.endsWith(" 1") ? gap.group(2) : gap.group(3);
    }

    private Optional<String> find(Message message) {
        Properties texts = catalogues.computeIfAbsent(message.catalogue(), this::load);
        return Optional.ofNullable(
                texts.getProperty(message.key().substring(message.catalogue().length() + 1)));
    }

    private String sayArgument(Object argument) {
        if (argument instanceof Message nested) {
            return say(nested);
        }
        if (argument instanceof Bilingual name) {
            return shortened(name.in(language));
        }
        if (argument instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (argument instanceof Long whole) {
            return number(BigDecimal.valueOf(whole));
        }
        if (argument instanceof Integer integer) {
            return number(BigDecimal.valueOf(integer));
        }
        if (argument instanceof Fraction fraction) {
            return number(fraction);
        }
        if (argument instanceof Points points) {
            return number(points.value());
        }
        if (argument instanceof Percent percent) {
            return number(percent.value()) + "%";
        }
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        if (argument instanceof List<?> list) {
            return shortened(list.stream().map(this::sayArgument).collect(Collectors.joining(", ")));
        }
        return shortened(argument.toString());
    }

    /** Nobody reads a quotation of several pages; it is cut, and marked so. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
    }

    private Properties load(String catalogue) {
        String resource = "/messages/%s_%s.properties".formatted(catalogue, language.code());
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no message catalogue " + resource);
            }
            Properties texts = new Properties();
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("message catalogue " + resource + " cannot be read", e);
        }
    }
}
