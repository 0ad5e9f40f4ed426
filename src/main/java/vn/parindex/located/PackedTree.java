package vn.parindex.located;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.parindex.source.SourceLocation;

/**
 * The tree of a file without faults, as the build laid it down beside the file (cây đã đóng gói): the same nodes at the
 * same places, without a reader of YAML.
 *
 * <p>In order: a mark, a checksum of what follows, length and checksum of the file, all texts in one piece, their lengths,
 * the nodes. Numbers of the last two take seven bits a byte. What is damaged, or was made of other bytes, is no tree;
 * checksums are CRC-32, by which archives tell the same.
 */
public final class PackedTree {

    private static final byte[] MARK = "parindex tree 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKED_FROM = MARK.length + Long.BYTES;
    private static final int LEAST = CHECKED_FROM + Long.BYTES + 3 * Integer.BYTES;

    private static final int MAPPING = 0;
    private static final int LISTING = 1;
    private static final int SCALAR = 2;
    private static final ScalarKind[] KINDS = ScalarKind.values();

    private PackedTree() {}

    /**
     * The tree of a file as bytes; none where the file has faults.
     *
     * @param path by it the syntax is known
     */
    public static Optional<byte[]> of(String path, byte[] file) {
        Faults faults = new Faults();
        return TreeReader.read(path, file, faults)
                .filter(root -> faults.problems().isEmpty())
                .map(root -> pack(root, file));
    }

    private static byte[] pack(Node root, byte[] file) {
        Writer writer = new Writer();
        writer.node(root);
        byte[] texts = String.join("", writer.texts.keySet()).getBytes(StandardCharsets.UTF_8);
        Numbers lengths = new Numbers();
        writer.texts.keySet().forEach(text -> lengths.add(text.length()));
        ByteBuffer packed =
                ByteBuffer.allocate(LEAST + texts.length + lengths.bytes.size() + writer.nodes.bytes.size());
        packed.put(MARK).putLong(0).putInt(file.length).putLong(checksum(file, 0));
        packed.putInt(texts.length).put(texts).putInt(writer.texts.size());
        packed.put(lengths.bytes.toByteArray()).put(writer.nodes.bytes.toByteArray());
        return packed.putLong(MARK.length, checksum(packed.array(), CHECKED_FROM))
                .array();
    }

    /**
     * The tree, if it is that of the file.
     *
     * @param path as the user named the file; places carry it
     */
    static Optional<Node> read(String path, byte[] packed, byte[] file) {
        if (packed.length < LEAST || !Arrays.equals(packed, 0, MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(packed).position(MARK.length);
        boolean whole = in.getLong() == checksum(packed, CHECKED_FROM);
        boolean ofFile = in.getInt() == file.length && in.getLong() == checksum(file, 0);
        return whole && ofFile ? Optional.of(new Reader(path, packed, in.position()).root()) : Optional.empty();
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    /** Whole numbers that are mostly small. */
    private static final class Numbers {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(int number) {
            int rest = number;
            while (rest > 0x7f) {
                bytes.write(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
        }
    }

    private static final class Writer {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Numbers nodes = new Numbers();

        void node(Node node) {
            node.match(this::mapping, this::listing, this::scalar);
        }

        private boolean mapping(Node.Mapping mapping) {
            head(MAPPING, mapping.at());
            nodes.add(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                head(SCALAR + entry.keyKind().ordinal(), entry.at());
                text(entry.key());
                node(entry.value());
            }
            return true;
        }

        private boolean listing(Node.Listing listing) {
            head(LISTING, listing.at());
            nodes.add(listing.items().size());
            listing.items().forEach(this::node);
            return true;
        }

        private boolean scalar(Node.Scalar scalar) {
            head(SCALAR + scalar.kind().ordinal(), scalar.at());
            text(scalar.text());
            return true;
        }

        private void head(int kind, SourceLocation at) {
            nodes.add(kind);
            nodes.add(at.line());
            nodes.add(at.column());
        }

        private void text(String text) {
            texts.putIfAbsent(text, texts.size());
            nodes.add(texts.get(text));
        }
    }

    private static final class Reader {

        private final String path;
        private final byte[] packed;
        private final String[] texts;
        private int at;

        Reader(String path, byte[] packed, int from) {
            this.path = path;
            this.packed = packed;
            ByteBuffer in = ByteBuffer.wrap(packed).position(from);
            int length = in.getInt();
            String all = new String(packed, in.position(), length, StandardCharsets.UTF_8);
            texts = new String[in.position(in.position() + length).getInt()];
            at = in.position();
            int begin = 0;
            for (int i = 0; i < texts.length; i++) {
                int end = begin + number();
                texts[i] = all.substring(begin, end);
                begin = end;
            }
        }

        Node root() {
            return node(number());
        }

        private Node node(int kind) {
            SourceLocation place = place();
            return switch (kind) {
                case MAPPING -> new Node.Mapping(entries(), place);
                case LISTING -> new Node.Listing(items(), place);
                default -> new Node.Scalar(text(), KINDS[kind - SCALAR], place);
            };
        }

        private List<Node.Entry> entries() {
            int count = number();
            List<Node.Entry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                ScalarKind kind = KINDS[number() - SCALAR];
                SourceLocation place = place();
                entries.add(new Node.Entry(text(), kind, place, node(number())));
            }
            return entries;
        }

        private List<Node> items() {
            int count = number();
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node(number()));
            }
            return items;
        }

        private SourceLocation place() {
            int line = number();
            return SourceLocation.at(path, line, number());
        }

        private String text() {
            return texts[number()];
        }

        private int number() {
            int number = 0;
            int shift = 0;
            int part = packed[at++];
            while (part < 0) {
                number |= (part & 0x7f) << shift;
                shift += 7;
                part = packed[at++];
            }
            return number | part << shift;
        }
    }
}
