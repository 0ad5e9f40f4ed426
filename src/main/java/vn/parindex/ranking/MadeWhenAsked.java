package vn.parindex.ranking;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** List of which nothing is kept but how its items are made (danh sách tạo khi cần). */
final class MadeWhenAsked<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> made;

    MadeWhenAsked(int size, IntFunction<T> made) {
        this.size = size;
        this.made = made;
    }

    @Override
    public T get(int at) {
        return made.apply(Objects.checkIndex(at, size));
    }

    @Override
    public int size() {
        return size;
    }
}
