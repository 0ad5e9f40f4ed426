package vn.parindex.points;

import java.math.BigDecimal;

/** Share of a whole (tỷ lệ), kept as counts so that no digit is lost; 1/2 and 2/4 compare as the same but are different facts. */
public record Ratio(BigDecimal done, BigDecimal total) implements Comparable<Ratio> {

    public Ratio {
        if (done.signum() < 0 || total.signum() <= 0) {
            throw new IllegalArgumentException(
                    "done (%s) and total (%s): a ratio has a positive total; zero of zero is decided before"
                            .formatted(done.toPlainString(), total.toPlainString()));
        }
    }

    /** The exact share, 1 for the whole. */
    public Fraction share() {
        return Fraction.of(done, total);
    }

    /** The exact share in percent. */
    public Percent percent() {
        return Percent.ofShare(share());
    }

    @Override
    public int compareTo(Ratio other) {
        return done.multiply(other.total).compareTo(other.done.multiply(total));
    }
}
