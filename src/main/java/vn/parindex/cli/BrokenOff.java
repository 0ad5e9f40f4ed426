package vn.parindex.cli;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Puts right what a run leaves behind where it is broken off, as by Ctrl-C (chương trình bị ngắt giữa chừng). */
final class BrokenOff implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Thread hook;

    /** @param mending what is done where the run is broken off before this is closed */
    BrokenOff(Runnable mending) {
        this.hook = new Thread(() -> {
            lock.lock(); // for good: what has not been done by now is not done any more
            mending.run();
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            awaitTheEnd();
        }
    }

    /** Something that is done wholly before the run is broken off or not at all. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** Does not come back once the run is broken off. */
    <T> T step(Step<T> step) throws IOException {
        lock.lock();
        try {
            return step.take();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the run is ending: the hook finds nothing left to do
        } finally {
            lock.unlock();
        }
    }

    /** The process is gone in a moment; what would be said until then would only confuse. */
    private static void awaitTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }
}
