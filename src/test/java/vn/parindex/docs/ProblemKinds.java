package vn.parindex.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * The severities that problems of the program can have, by the key of their text.
 *
 * <p>Every record that is a {@link Problem} is made with a few values for each component, and asked: so the index needs
 * no list of its own beside the code.
 */
final class ProblemKinds {

    private static final Map<Type, List<Object>> SAMPLES = Map.ofEntries(
            Map.entry(String.class, List.of("")),
            Map.entry(Object.class, List.of("")),
            Map.entry(int.class, List.of(1)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(BigDecimal.class, List.of(BigDecimal.ZERO, BigDecimal.ONE)),
            Map.entry(Fraction.class, List.of(Fraction.ONE)),
            Map.entry(Percent.class, List.of(new Percent(Fraction.ONE))),
            Map.entry(Points.class, List.of(Points.ZERO)),
            Map.entry(IndicatorId.class, List.of(new IndicatorId("a"), new IndicatorId("b"))),
            Map.entry(Message.class, List.of(Message.of("a.b"))),
            Map.entry(
                    SourceLocation.class,
                    List.of(
                            SourceLocation.line("a", 1),
                            SourceLocation.line("a", 2).inTable("b", "", ""))));

    /** Of a kind that is handed its arguments as they are; what it is handed stands where it is made. */
    private static final int MOST_ARGUMENTS = 9;

    private final List<Class<?>> classes;
    private final Map<String, Set<Severity>> severities = new TreeMap<>();
    private final Map<String, Message> said = new TreeMap<>();

    private ProblemKinds(List<Class<?>> classes) {
        this.classes = classes;
    }

    static ProblemKinds ofTheProgram() {
        List<Class<?>> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.parindex").stream()
                        .filter(type -> type.isRecord() || type.isEnum())
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .toList();
        ProblemKinds kinds = new ProblemKinds(classes);
        classes.stream()
                .filter(Class::isRecord)
                .filter(Problem.class::isAssignableFrom)
                .forEach(kinds::note);
        return kinds;
    }

    /** Empty when no problem of the program has that text. */
    Set<Severity> severities(String messageKey) {
        return severities.getOrDefault(messageKey, Set.of());
    }

    /** Every sentence and every hint that problems of the program say, with the fewest arguments it is said with. */
    Collection<Message> said() {
        return said.values();
    }

    private void say(Message message) {
        said.merge(
                message.key(),
                message,
                (one, other) -> one.arguments().size() <= other.arguments().size() ? one : other);
    }

    private void note(Class<?> kind) {
        for (Object made : instances(kind)) {
            try {
                Problem problem = (Problem) made;
                say(problem.message());
                say(problem.hint());
                severities
                        .computeIfAbsent(problem.message().key(), key -> EnumSet.noneOf(Severity.class))
                        .add(problem.severity());
            } catch (RuntimeException e) {
                continue; // values that do not go together, such as a problem without a place
            }
        }
    }

    private List<Object> samples(Type type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return samplesOf(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return instances(raw).stream().limit(1).toList();
        }
        return classes.stream()
                .filter(Class::isEnum)
                .filter(raw::isAssignableFrom)
                .flatMap(constants -> Stream.of(constants.getEnumConstants()))
                .<Object>map(constant -> constant)
                .toList();
    }

    private List<Object> samplesOf(ParameterizedType generic) {
        List<Object> inner = samples(generic.getActualTypeArguments()[0]);
        if (generic.getRawType() == Optional.class) {
            return Stream.concat(
                            Stream.<Object>of(Optional.empty()), inner.stream().map(Optional::of))
                    .toList();
        }
        if (generic.getRawType() == List.class && generic.getActualTypeArguments()[0] == Object.class) {
            return List.of(Collections.nCopies(MOST_ARGUMENTS, ""));
        }
        if (generic.getRawType() == List.class) {
            Object first = inner.get(0);
            return List.of(List.of(), List.of(first), List.of(first, inner.get(inner.size() - 1)));
        }
        return List.of(Map.of());
    }

    private List<Object> instances(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        List<List<Object>> rows = List.of(List.of());
        for (RecordComponent component : components) {
            List<Object> values = samples(component.getGenericType());
            rows = rows.stream()
                    .flatMap(row -> values.stream().map(value -> with(row, value)))
                    .toList();
        }
        return rows.stream()
                .map(row -> instance(kind, components, row))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Object> instance(Class<?> kind, RecordComponent[] components, List<Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static List<Object> with(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }
}
