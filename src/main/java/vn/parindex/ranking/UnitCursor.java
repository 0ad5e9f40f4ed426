package vn.parindex.ranking;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import vn.parindex.points.Fraction;

/** Reads what {@link UnitBytes} wrote (con trỏ đọc), one thing after another. */
final class UnitCursor {

    private final byte[] bytes;
    private int at;

    UnitCursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int oneByte() {
        return bytes[at++] & 0xFF;
    }

    String text() {
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void skipText() {
        int length = (int) number();
        at += length;
    }

    Fraction fraction() {
        long denominator = number();
        if (denominator == UnitBytes.LONG) {
            BigInteger of = whole();
            return Fraction.of(whole(), of);
        }
        long number = number();
        return Fraction.of(number >>> 1 ^ -(number & 1), denominator);
    }

    void skipFraction() {
        if (number() == UnitBytes.LONG) {
            skipText();
            skipText();
        } else {
            number();
        }
    }

    private BigInteger whole() {
        int length = (int) number();
        BigInteger whole = new BigInteger(bytes, at, length);
        at += length;
        return whole;
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & UnitBytes.MORE - 1) << shift;
            shift += UnitBytes.SEVEN_BITS;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }
}
