package vn.parindex.ingest.office;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import vn.parindex.ingest.FileRefusal.Reason;

/** A part while it is unpacked (luồng giải nén có giới hạn): stops where it grows beyond what a report can be. */
final class BoundedStream extends FilterInputStream {

    private static final long MOST_BYTES = 300L << 20;
    /** Deflate packs tables about 1:20; 1:1000 is its limit. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 16L << 20;

    private final long packed;
    private long read;

    BoundedStream(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = unpack(into, offset, length);
        read += Math.max(0, count);
        if (read > MOST_BYTES || read > ALWAYS_ALLOWED && read / MOST_GROWTH > packed) {
            throw new UnreadableFile(Reason.ZIP_BOMB, Math.toIntExact(MOST_BYTES >> 20));
        }
        return count;
    }

    private int unpack(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
    }
}
