package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;

/** Finds the reading of a count with which a printed rate and its counts agree (cách đọc khớp với tỷ lệ). */
final class RateAgreement {

    private static final BigDecimal NEAR = new BigDecimal("0.3");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private final List<MatchedRow> rates;
    private final Map<IndicatorId, BigDecimal> certain = new HashMap<>();

    RateAgreement(List<MatchedRow> rows) {
        rates = rows.stream()
                .filter(row -> row.indicator().numerator().isPresent()
                        && row.indicator().denominator().isPresent())
                .toList();
        rows.forEach(row -> row.certain()
                .ifPresent(value -> certain.putIfAbsent(row.indicator().id(), value)));
    }

    /** The one reading that agrees; none where no rate decides. */
    Optional<Reading> choose(Indicator indicator, PrintedNumber number) {
        List<Reading> agreeing = number.readings().stream()
                .filter(reading -> rates.stream().anyMatch(rate -> agrees(rate.indicator(), indicator.id(), reading)))
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    private boolean agrees(Indicator rate, IndicatorId of, Reading reading) {
        Optional<BigDecimal> printed = Optional.ofNullable(certain.get(rate.id()));
        Optional<BigDecimal> part = rate.numerator().flatMap(id -> value(id, of, reading));
        Optional<BigDecimal> whole = rate.denominator().flatMap(id -> value(id, of, reading));
        boolean member = rate.numerator().filter(of::equals).isPresent()
                || rate.denominator().filter(of::equals).isPresent();
        if (!member
                || printed.isEmpty()
                || part.isEmpty()
                || whole.filter(w -> w.signum() > 0).isEmpty()) {
            return false;
        }
        BigDecimal counted = part.get().multiply(HUNDRED).divide(whole.get(), DIGITS, RoundingMode.HALF_UP);
        return counted.subtract(printed.get()).abs().compareTo(NEAR) < 0;
    }

    private Optional<BigDecimal> value(IndicatorId wanted, IndicatorId of, Reading reading) {
        return wanted.equals(of) ? Optional.of(reading.value()) : Optional.ofNullable(certain.get(wanted));
    }
}
