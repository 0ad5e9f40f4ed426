package vn.parindex.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Details of units laid aside on disk until their place is known (tệp tạm); it is gone when the run ends, however it ends. */
final class DetailFile implements AutoCloseable {

    private final FileChannel file;
    private long[] ends = new long[16];
    private int count;

    DetailFile() {
        try {
            Path path = Files.createTempFile("parindex", ".details");
            this.file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new IllegalStateException("no temporary file can be made; the folder may be full or locked", e);
        }
    }

    void add(byte[] packed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(packed);
            long at = start(count);
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count + (count >> 1));
            }
            ends[count++] = at;
        } catch (IOException e) {
            throw new IllegalStateException("the temporary file cannot be written; the disk may be full", e);
        }
    }

    byte[] get(int unit) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate((int) (ends[unit] - start(unit)));
            while (bytes.hasRemaining()) {
                if (file.read(bytes, start(unit) + bytes.position()) < 0) {
                    throw new IOException("it ends too early");
                }
            }
            return bytes.array();
        } catch (IOException e) {
            throw new IllegalStateException("the temporary file cannot be read", e);
        }
    }

    private long start(int unit) {
        return unit == 0 ? 0 : ends[unit - 1];
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
