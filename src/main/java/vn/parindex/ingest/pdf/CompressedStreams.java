package vn.parindex.ingest.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed parts of a PDF unfold to, without keeping it (đo dữ liệu nén trong PDF). */
final class CompressedStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int CHUNK = 1 << 16;
    private static final int ZLIB = 0x78;
    /** Text of a report takes a few thousand bytes a page; pictures stay packed. */
    private static final long MOST = 400L << 20;

    private static final int DEEPEST = 3;

    private long unfolded;

    private CompressedStreams() {}

    /** Whether they unfold to more than any report needs. */
    static boolean areBombs(byte[] bytes) {
        CompressedStreams streams = new CompressedStreams();
        for (int i = 0; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                int start = i + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
                if (streams.exceeds(bytes, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte next = bytes[at + STREAM.length];
        return next == '\r' || next == '\n';
    }

    private boolean exceeds(byte[] bytes, int start) {
        if (start >= bytes.length || bytes[start] != ZLIB) {
            return false;
        }
        Inflater[] nested = new Inflater[DEEPEST];
        nested[0] = new Inflater();
        try {
            nested[0].setInput(bytes, start, bytes.length - start);
            return drain(nested, 0);
        } finally {
            for (Inflater inflater : nested) {
                if (inflater != null) {
                    inflater.end();
                }
            }
        }
    }

    /** What one unfolds may itself be packed; a part that cannot be unfolded ends there. */
    private boolean drain(Inflater[] nested, int level) {
        byte[] out = new byte[CHUNK];
        try {
            while (!nested[level].finished()) {
                int count = nested[level].inflate(out);
                if (count == 0) {
                    return false;
                }
                unfolded += count;
                if (unfolded > MOST) {
                    return true;
                }
                if (level + 1 < DEEPEST) {
                    if (nested[level + 1] == null && nested[level].getBytesWritten() == count && out[0] == ZLIB) {
                        nested[level + 1] = new Inflater();
                    }
                    if (nested[level + 1] != null) {
                        nested[level + 1].setInput(out, 0, count);
                        if (drain(nested, level + 1)) {
                            return true;
                        }
                    }
                }
            }
        } catch (DataFormatException e) {
            return false;
        }
        return false;
    }
}
