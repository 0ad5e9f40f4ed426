package vn.parindex.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something made ready on another thread before it is asked for (chuẩn bị trước). */
public final class Ahead<T> {

    private final CompletableFuture<T> made;

    private Ahead(CompletableFuture<T> made) {
        this.made = made;
    }

    public static <T> Ahead<T> start(Supplier<T> making) {
        return new Ahead<>(CompletableFuture.supplyAsync(making));
    }

    /** What is made of it as soon as it is there. */
    public <R> Ahead<R> then(Function<T, R> making) {
        return new Ahead<>(made.thenApply(making));
    }

    /** Waits for it; what went wrong while it was made goes wrong here. */
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
