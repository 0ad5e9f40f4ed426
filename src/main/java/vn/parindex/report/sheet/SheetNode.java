package vn.parindex.report.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Part of a fact sheet on its way to YAML or JSON (nút của phiếu số liệu). */
sealed interface SheetNode {

    <R> R match(
            Function<Text, R> onText,
            Function<Word, R> onWord,
            Function<Bare, R> onBare,
            Function<Group, R> onGroup,
            Function<Items, R> onItems);

    /** Words of somebody else: always in quotes. */
    record Text(String value) implements SheetNode {
        @Override
        public <R> R match(
                Function<Text, R> onText,
                Function<Word, R> onWord,
                Function<Bare, R> onBare,
                Function<Group, R> onGroup,
                Function<Items, R> onItems) {
            return onText.apply(this);
        }
    }

    /** Word of the format, a date or an id: without quotes in YAML, where it is safe. */
    record Word(String value) implements SheetNode {
        @Override
        public <R> R match(
                Function<Text, R> onText,
                Function<Word, R> onWord,
                Function<Bare, R> onBare,
                Function<Group, R> onGroup,
                Function<Items, R> onItems) {
            return onWord.apply(this);
        }
    }

    /** A number, {@code true} or {@code false}: never in quotes. */
    record Bare(String value) implements SheetNode {
        @Override
        public <R> R match(
                Function<Text, R> onText,
                Function<Word, R> onWord,
                Function<Bare, R> onBare,
                Function<Group, R> onGroup,
                Function<Items, R> onItems) {
            return onBare.apply(this);
        }
    }

    /** Keys with values, in this order. */
    record Group(Map<String, SheetNode> entries) implements SheetNode {
        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public <R> R match(
                Function<Text, R> onText,
                Function<Word, R> onWord,
                Function<Bare, R> onBare,
                Function<Group, R> onGroup,
                Function<Items, R> onItems) {
            return onGroup.apply(this);
        }
    }

    /** A list. */
    record Items(List<SheetNode> items) implements SheetNode {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(
                Function<Text, R> onText,
                Function<Word, R> onWord,
                Function<Bare, R> onBare,
                Function<Group, R> onGroup,
                Function<Items, R> onItems) {
            return onItems.apply(this);
        }
    }
}
