package vn.parindex.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers why it could not be written (dòng ra có theo dõi); the writers above it only say that it failed. */
final class WatchedStream extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream stream) {
        super(stream);
    }

    /** The first failure. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }
}
