package vn.parindex.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and records of every shape, run as they were compiled and as they were written out. */
public final class Samples implements Supplier<List<String>> {

    private final String own = "own";
    private int counted;

    @Override
    public List<String> get() {
        List<String> said = new ArrayList<>();
        said.addAll(caught((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, true, "text"));
        said.addAll(named());
        said.addAll(boxed());
        said.addAll(ofThis());
        said.addAll(records());
        said.addAll(faults());
        return said;
    }

    private static List<String> caught(
            byte b, short s, char c, int i, long l, float f, double d, boolean z, String text) {
        Function<Long, String> all = more -> text + b + s + c + i + l + f + d + z + more;
        BiFunction<Integer, List<? extends Number>, Integer> nested = (one, two) ->
                two.stream().map(number -> number.intValue() + one + i).reduce(0, Integer::sum);
        return List.of(all.apply(8L), nested.apply(1, List.of(2, 3L, 4.9)).toString());
    }

    private static List<String> named() {
        Function<String, StringBuilder> made = StringBuilder::new;
        BiFunction<String, String, String> ofFirst = String::concat;
        UnaryOperator<String> bound = "front "::concat;
        IntFunction<int[]> array = int[]::new;
        Function<Object, String> text = String::valueOf;
        Supplier<Inner> inner = Inner::new;
        Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
        BinaryOperator<String> shorter = BinaryOperator.minBy(Comparator.comparingInt(String::length));
        return List.of(
                made.apply("made").append('!').toString(),
                ofFirst.apply("a", "b"),
                bound.apply("back"),
                String.valueOf(array.apply(3).length),
                text.apply(List.of(1)),
                inner.get().said(),
                Stream.of(Map.entry("x", 2), Map.entry("y", 1))
                        .sorted(order)
                        .toList()
                        .toString(),
                shorter.apply("long", "s"));
    }

    private static List<String> boxed() {
        ToLongFunction<Integer> wider = Integer::intValue;
        ToDoubleFunction<Integer> widest = number -> number;
        Function<Integer, Long> toLong = number -> (long) number;
        Supplier<Object> primitive = () -> 5;
        LongSupplier fromInt = "four"::length;
        Predicate<Boolean> same = value -> value;
        Function<Character, Integer> letter = Samples::wide;
        Function<Character, Long> letterWider = Samples::wider;
        IntSupplier fromLetter = Samples::letter;
        ToLongFunction<Short> fromShort = Short::longValue;
        Consumer<String> thrownAway = String::length;
        Consumer<String> thrownAwayWide = text -> Long.parseLong(text);
        thrownAway.accept("x");
        thrownAwayWide.accept("7");
        IntUnaryOperator half = value -> value / 2;
        return List.of(
                wider.applyAsLong(7) + "",
                widest.applyAsDouble(7) + "",
                toLong.apply(7).toString(),
                primitive.get().toString(),
                fromInt.getAsLong() + "",
                same.test(true) + "",
                letter.apply('c') + " " + letterWider.apply('d') + " " + fromLetter.getAsInt(),
                fromShort.applyAsLong((short) 3) + "",
                half.applyAsInt(9) + "",
                IntStream.range(0, 4)
                        .mapToObj(i -> i)
                        .collect(Collectors.groupingBy(i -> i % 2))
                        .toString());
    }

    private static int wide(int number) {
        return number;
    }

    private static long wider(long number) {
        return number;
    }

    private static Character letter() {
        return 'e';
    }

    private List<String> ofThis() {
        Runnable counts = () -> counted++;
        counts.run();
        counts.run();
        Supplier<String> mine = this::hidden;
        Supplier<String> above = super::toString;
        Supplier<Supplier<String>> twice = () -> () -> own + counted;
        Greeting greeting = name -> "hello " + name;
        return List.of(
                mine.get(),
                above.get().startsWith("vn.parindex.packing.Samples") + "",
                twice.get().get(),
                greeting.twice("you"));
    }

    private String hidden() {
        return "hidden " + own;
    }

    private static List<String> records() {
        Everything one = new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, "t", List.of(1), new int[0]);
        Everything alike =
                new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, "t", List.of(1), one.array());
        Everything other =
                new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, "u", List.of(1), one.array());
        Everything odd = new Everything(false, 'd', (byte) 0, (short) 0, 0, 0, Float.NaN, -0.0, null, null, null);
        Everything odder = new Everything(false, 'd', (byte) 0, (short) 0, 0, 0, Float.NaN, 0.0, null, null, null);
        Everything plain = new Everything(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, "t", List.of(1), null);
        return List.of(
                one.equals(alike) + " " + (one.hashCode() == alike.hashCode()),
                one.equals(one) + " " + one.equals(other) + " " + one.equals(null) + " " + one.equals("x"),
                odd.equals(odd) + " " + odd.equals(odder) + " " + (odd.hashCode() == odder.hashCode()),
                plain.hashCode() + " " + odd.hashCode() + " " + plain,
                new Empty().equals(new Empty()) + " " + new Empty().hashCode(),
                new Generic<>("a").equals(new Generic<>("a")) + " " + new Generic<>(7).hashCode());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String> faults() {
        Function<String, Integer> length = String::length;
        Supplier<Object> wrongType = () -> ((Function) length).apply(1);
        Supplier<Object> nothing = () -> length.apply(null);
        Function<Integer, Long> sum = number -> number + 1L;
        Supplier<Object> noNumber = () -> sum.apply(null);
        return Stream.of(wrongType, nothing, noNumber).map(Samples::fault).toList();
    }

    private static String fault(Supplier<Object> wrong) {
        try {
            return Objects.toString(wrong.get());
        } catch (ClassCastException | NullPointerException e) {
            return e.getClass().getName();
        }
    }

    /** An interface with a method of its own that is private. */
    @FunctionalInterface
    private interface Greeting {

        String to(String name);

        default String twice(String name) {
            Supplier<String> quiet = () -> between(name);
            return quiet.get() + to(name);
        }

        private String between(String name) {
            return to(name) + ", ";
        }
    }

    private static final class Inner {
        private String said() {
            Supplier<String> deep = () -> "inner";
            return deep.get();
        }
    }

    private record Everything(
            boolean truth,
            char letter,
            byte small,
            short shorter,
            int whole,
            long wide,
            float single,
            double dual,
            String text,
            List<Integer> list,
            int[] array) {}

    private record Empty() {}

    private record Generic<T>(T value) {}
}
