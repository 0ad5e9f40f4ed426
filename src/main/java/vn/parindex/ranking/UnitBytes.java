package vn.parindex.ranking;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import vn.parindex.points.Fraction;

/** Writes numbers and names in as few bytes as they take (cách ghi gọn). */
final class UnitBytes {

    static final int SEVEN_BITS = 7;
    static final int MORE = 0x80;
    /** In place of a denominator: both parts follow as whole numbers of any length. */
    static final int LONG = 0;

    private static final int MOST_BITS = 61;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(192);

    void put(int oneByte) {
        out.write(oneByte);
    }

    void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void put(Fraction fraction) {
        BigInteger numerator = fraction.top();
        BigInteger denominator = fraction.bottom();
        if (numerator.bitLength() <= MOST_BITS && denominator.bitLength() <= MOST_BITS) {
            long number = numerator.longValueExact();
            number(denominator.longValueExact());
            number(number << 1 ^ number >> Long.SIZE - 1);
        } else {
            number(LONG);
            put(denominator);
            put(numerator);
        }
    }

    void put(UnitBytes other) {
        out.writeBytes(other.bytes());
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void put(BigInteger number) {
        byte[] bytes = number.toByteArray();
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void number(long number) {
        long rest = number;
        while ((rest & -MORE) != 0) {
            out.write((int) (rest & MORE - 1 | MORE));
            rest >>>= SEVEN_BITS;
        }
        out.write((int) rest);
    }
}
