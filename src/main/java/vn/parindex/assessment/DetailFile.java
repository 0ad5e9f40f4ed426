package vn.parindex.assessment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import vn.parindex.problem.UnusableEnvironment;
import vn.parindex.wording.Message;

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
            throw fault("not-made", e);
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
            throw fault("not-written", e);
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
            throw fault("not-read", e);
        }
    }

    private static UnusableEnvironment fault(String what, IOException why) {
        return new UnusableEnvironment(
                Message.of("assessment.temporary-file." + what, System.getProperty("java.io.tmpdir")), why);
    }

    private long start(int unit) {
        return unit == 0 ? 0 : ends[unit - 1];
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw fault("not-read", e);
        }
    }
}
