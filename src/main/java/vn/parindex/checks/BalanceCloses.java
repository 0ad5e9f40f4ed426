package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.DossierBalance;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Dossiers received were settled or are still being settled (cân đối hồ sơ tiếp nhận, đã giải quyết, đang giải quyết).
 *
 * <p>What the running text says of all three is held against itself; what the appendix says otherwise is another fault.
 */
final class BalanceCloses implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return catalogue.relations().balances().stream()
                .filter(balance -> balance.level()
                        .filter(level -> level != sheet.unit().level())
                        .isEmpty())
                .flatMap(balance -> problem(balance, sheet).stream())
                .toList();
    }

    private static Optional<Problem> problem(DossierBalance balance, FactSheet sheet) {
        Optional<Figure> received = Figure.asSaid(sheet, balance.received());
        Optional<Figure> settled = Figure.asSaid(sheet, balance.settled());
        Optional<Figure> left = Figure.asSaid(sheet, balance.left());
        return received.flatMap(in -> settled.flatMap(done -> left.map(rest -> BalanceOpen.of(in, done, rest))))
                .filter(open -> open.lost.signum() > 0)
                .map(open -> open);
    }

    /** Some dossiers received are neither settled nor being settled (số hồ sơ không cân đối). */
    record BalanceOpen(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            Message received,
            Message settled,
            Message left,
            BigDecimal sum,
            BigDecimal lost)
            implements FactProblem {

        BalanceOpen {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static BalanceOpen of(Figure received, Figure settled, Figure left) {
            List<Figure> all = List.of(received, settled, left);
            BigDecimal sum = settled.shown().add(left.shown());
            return new BalanceOpen(
                    received.at(),
                    Figure.places(all.stream()),
                    Figure.indicators(Stream.of(settled, left, received)),
                    received.said(),
                    settled.said(),
                    left.said(),
                    sum,
                    received.shown().subtract(sum));
        }

        @Override
        public String code() {
            return "parts-do-not-add-up";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return "parts-do-not-add-up.dossiers";
        }

        @Override
        public List<Object> arguments() {
            return List.of(received, settled, left, sum, lost);
        }
    }
}
