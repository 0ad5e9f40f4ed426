package vn.parindex.assessment;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs details before they are laid aside (nén tạm). */
final class Packed {

    private static final int STEP = 1 << 13;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        while (!deflater.finished()) {
            packed.write(step, 0, deflater.deflate(step));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        try {
            while (!inflater.finished()) {
                bytes.write(step, 0, inflater.inflate(step));
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("what was packed cannot be unpacked", e);
        }
        inflater.end();
        return bytes.toByteArray();
    }
}
