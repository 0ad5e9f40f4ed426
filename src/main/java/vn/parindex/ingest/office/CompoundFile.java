package vn.parindex.ingest.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The names in the directory of an Office file of before 2007 (tệp Office đời cũ); enough to tell what it is. */
public final class CompoundFile {

    private static final long MARK = 0xE11AB1A1E011CFD0L;
    private static final int RECORD = 128;
    private static final int LONGEST_NAME = 64;

    private CompoundFile() {}

    public static boolean isOne(byte[] bytes) {
        return bytes.length >= Long.BYTES && in(bytes).getLong(0) == MARK;
    }

    /** Names of storages and streams, also of deleted ones. */
    public static Set<String> names(byte[] bytes) {
        ByteBuffer in = in(bytes);
        Set<String> names = new TreeSet<>();
        for (int at = 0; at + RECORD <= bytes.length; at += RECORD) {
            int length = Short.toUnsignedInt(in.getShort(at + LONGEST_NAME));
            int type = bytes[at + LONGEST_NAME + 2];
            boolean named = length > 2 && length <= LONGEST_NAME && length % 2 == 0;
            if (named && (type == 1 || type == 2 || type == 5)) {
                names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }

    private static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
