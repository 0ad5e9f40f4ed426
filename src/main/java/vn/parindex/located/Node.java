package vn.parindex.located;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.source.SourceLocation;

/** Part of a file that knows its place (nút của tệp): a mapping, a list, or a scalar. */
public sealed interface Node {

    SourceLocation at();

    <R> R match(Function<Mapping, R> onMapping, Function<Listing, R> onList, Function<Scalar, R> onScalar);

    /** The mapping it is, if it is one. */
    default Optional<Mapping> mapping() {
        return Optional.empty();
    }

    /** The list it is, if it is one. */
    default Optional<Listing> listing() {
        return Optional.empty();
    }

    /** The scalar it is, if it is one. */
    default Optional<Scalar> scalar() {
        return Optional.empty();
    }

    /** Keys with values, in the order written; of duplicate keys the first. */
    record Mapping(List<Entry> entries, SourceLocation at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String key) {
            for (Entry entry : entries) { // asked for every key of every file
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<Mapping> mapping() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(Function<Mapping, R> onMapping, Function<Listing, R> onList, Function<Scalar, R> onScalar) {
            return onMapping.apply(this);
        }
    }

    /** Key of a {@link Mapping}, its place, and its value. */
    record Entry(String key, ScalarKind keyKind, SourceLocation at, Node value) {}

    /** Items in the order written. */
    record Listing(List<Node> items, SourceLocation at) implements Node {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Listing> listing() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(Function<Mapping, R> onMapping, Function<Listing, R> onList, Function<Scalar, R> onScalar) {
            return onList.apply(this);
        }
    }

    /**
     * One value.
     *
     * @param text as written, quotes and escapes resolved, in NFC
     */
    record Scalar(String text, ScalarKind kind, SourceLocation at) implements Node {
        @Override
        public Optional<Scalar> scalar() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(Function<Mapping, R> onMapping, Function<Listing, R> onList, Function<Scalar, R> onScalar) {
            return onScalar.apply(this);
        }
    }
}
