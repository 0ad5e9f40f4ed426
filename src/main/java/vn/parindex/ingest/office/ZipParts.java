package vn.parindex.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import vn.parindex.ingest.FileRefusal.Reason;

/**
 * The parts of a zipped Office file (các phần trong tệp Office), opened one by one from memory; a part is never unpacked as
 * a whole.
 *
 * <p>Only what the central directory lists is read: what hides between the entries, or stands twice under one name, is not.
 */
public final class ZipParts {

    private record Entry(int method, long packed, int at) {}

    private static final int MOST_ENTRIES = 10_000;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long IN_EXTRA_FIELD = 0xffffffffL;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ZipParts(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    public static boolean isZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    public static ZipParts of(byte[] bytes) throws UnreadableFile {
        ZipParts parts = new ZipParts(bytes);
        try {
            parts.list();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
        return parts;
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The content of a part; more than a part of a report ever has ends it with a refusal. */
    public InputStream open(String name) throws UnreadableFile {
        Entry entry = Optional.ofNullable(entries.get(name)).orElseThrow(() -> new UnreadableFile(Reason.DAMAGED_FILE));
        try {
            if (bytes.getInt(entry.at) != LOCAL) {
                throw new UnreadableFile(Reason.DAMAGED_FILE);
            }
            int start = entry.at + LOCAL_LENGTH + length(entry.at + 26) + length(entry.at + 28);
            if (start < 0 || entry.packed < 0 || entry.packed > bytes.capacity() - start) {
                throw new UnreadableFile(Reason.DAMAGED_FILE);
            }
            InputStream packed = new ByteArrayInputStream(bytes.array(), start, (int) entry.packed);
            return new BoundedStream(unpacked(packed, entry.method), entry.packed);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
    }

    private static InputStream unpacked(InputStream packed, int method) throws UnreadableFile {
        return switch (method) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
            default -> throw new UnreadableFile(Reason.DAMAGED_FILE);
        };
    }

    private void list() throws UnreadableFile {
        int end = end();
        int count = length(end + 10);
        if (count > MOST_ENTRIES) {
            throw new UnreadableFile(Reason.TOO_MANY_PARTS, MOST_ENTRIES);
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != CENTRAL) {
                throw new UnreadableFile(Reason.DAMAGED_FILE);
            }
            at = entry(at);
        }
    }

    /** Notes the entry whose directory record stands there; where the next one stands. */
    private int entry(int at) throws UnreadableFile {
        boolean encrypted = (length(at + 8) & 1) != 0;
        if (encrypted) {
            throw new UnreadableFile(Reason.ENCRYPTED_FILE);
        }
        int name = length(at + 28);
        int extra = length(at + 30);
        String path = new String(bytes.array(), at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8).replace('\\', '/');
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long local = Integer.toUnsignedLong(bytes.getInt(at + 42));
        int more = extra(at + CENTRAL_LENGTH + name, extra);
        boolean sizeToo = Integer.toUnsignedLong(bytes.getInt(at + 24)) == IN_EXTRA_FIELD;
        int wide = more + (sizeToo ? 8 : 0);
        if (packed == IN_EXTRA_FIELD) {
            packed = bytes.getLong(wide);
            wide += 8;
        }
        if (local == IN_EXTRA_FIELD) {
            local = bytes.getLong(wide);
        }
        boolean twice = entries.put(path, new Entry(length(at + 10), packed, Math.toIntExact(inside(local)))) != null;
        if (twice) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
        return at + CENTRAL_LENGTH + name + extra + length(at + 32);
    }

    private long inside(long place) throws UnreadableFile {
        if (place < 0 || place > bytes.capacity()) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
        return place;
    }

    /** Where the values of the field for sizes over four gigabytes stand, which some programs always write. */
    private int extra(int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            if (length(at) == 1) {
                return at + 4;
            }
            at += 4 + length(at + 2);
        }
        return bytes.capacity();
    }

    private int end() throws UnreadableFile {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new UnreadableFile(Reason.DAMAGED_FILE);
    }

    private int length(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
