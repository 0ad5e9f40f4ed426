package vn.parindex.located;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keys that one kind of mapping must and may have (khuôn khóa), in the order of the documentation.
 *
 * @param name the same as in the JSON Schema, {@code tier}
 */
public record MappingShape(String name, List<String> required, List<String> optional) {

    public MappingShape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static MappingShape of(String name, String... required) {
        return new MappingShape(name, List.of(required), List.of());
    }

    /** The same shape with keys that may be left out. */
    public MappingShape optionally(String... keys) {
        return new MappingShape(name, required, List.of(keys));
    }

    public boolean has(String key) {
        return required.contains(key) || optional.contains(key);
    }

    public List<String> keys() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
