package vn.parindex.packing;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value of one type becomes one of another when a lambda is called (đổi kiểu giá trị): boxes, casts, wider numbers. */
final class Conversion {

    private Conversion() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** The class whose objects hold values of the primitive type. */
    static Type boxOf(Type primitive) {
        return Type.getType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> Boolean.class;
                    case Type.CHAR -> Character.class;
                    case Type.BYTE -> Byte.class;
                    case Type.SHORT -> Short.class;
                    case Type.INT -> Integer.class;
                    case Type.LONG -> Long.class;
                    case Type.FLOAT -> Float.class;
                    case Type.DOUBLE -> Double.class;
                    default -> throw new IllegalArgumentException(primitive.getDescriptor());
                });
    }

    /** The primitive type whose values the class holds, if it is such a class. */
    private static Optional<Type> heldBy(Type box) {
        return Stream.of(
                        Type.BOOLEAN_TYPE,
                        Type.CHAR_TYPE,
                        Type.BYTE_TYPE,
                        Type.SHORT_TYPE,
                        Type.INT_TYPE,
                        Type.LONG_TYPE,
                        Type.FLOAT_TYPE,
                        Type.DOUBLE_TYPE)
                .filter(primitive -> boxOf(primitive).equals(box))
                .findFirst();
    }

    /**
     * Turns the value on the stack.
     *
     * @param from its type as it lies there
     * @param to what is called takes, or what has to be given back
     */
    static void write(GeneratorAdapter code, Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            Type held = heldBy(from).orElse(to);
            code.unbox(held);
            code.cast(held, to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }
}
