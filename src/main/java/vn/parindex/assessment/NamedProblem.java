package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Bilingual;
import vn.parindex.wording.Message;

/**
 * A problem of figures that were written by hand (vấn đề nêu tên chỉ tiêu): no printed label names them, so the catalogue
 * does, and their ids stand behind.
 */
record NamedProblem(Problem found, Message message, Message hint) implements Problem {

    private static final String FIGURE = "checks.figure";

    /** The same problem, with names where it has only ids. */
    static Problem of(Problem found, IndicatorCatalogue catalogue) {
        Message message = named(found.message(), catalogue);
        Message hint = named(found.hint(), catalogue);
        return message.equals(found.message()) && hint.equals(found.hint())
                ? found
                : new NamedProblem(found, message, hint);
    }

    private static Message named(Message message, IndicatorCatalogue catalogue) {
        if (message.key().equals(FIGURE)) {
            return name(message.arguments().get(0).toString(), catalogue).orElse(message);
        }
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(argument -> argument(argument, catalogue))
                        .toList());
    }

    private static Object argument(Object argument, IndicatorCatalogue catalogue) {
        if (argument instanceof Message nested) {
            return named(nested, catalogue);
        }
        return argument instanceof List<?> all
                ? all.stream().map(one -> argument((Object) one, catalogue)).toList()
                : argument;
    }

    private static Optional<Message> name(String said, IndicatorCatalogue catalogue) {
        return catalogue.find(said).map(NamedProblem::name);
    }

    private static Message name(Indicator indicator) {
        return Message.of(
                "checks.figure-named",
                new Bilingual(indicator.nameVi(), indicator.nameEn()),
                indicator.id().value());
    }

    @Override
    public String code() {
        return found.code();
    }

    @Override
    public Severity severity() {
        return found.severity();
    }

    @Override
    public SourceLocation source() {
        return found.source();
    }

    @Override
    public List<SourceLocation> places() {
        return found.places();
    }

    @Override
    public List<IndicatorId> indicators() {
        return found.indicators();
    }
}
