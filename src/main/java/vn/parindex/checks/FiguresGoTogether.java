package vn.parindex.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FigureConflict;
import vn.parindex.indicator.FigureState;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Flags, codes and counts can all be true (cờ, mã và số đếm không loại trừ nhau). */
final class FiguresGoTogether implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return catalogue.relations().conflicts().stream()
                .filter(conflict -> holds(conflict, sheet))
                .<Problem>map(conflict -> FiguresConflict.of(conflict, sheet))
                .toList();
    }

    private static boolean holds(FigureConflict conflict, FactSheet sheet) {
        return conflict.figures().stream()
                .allMatch(condition -> condition
                        .state()
                        .holds(Figure.of(sheet, condition.indicator()).map(Figure::number)));
    }

    /** Figures that cannot all be true (số liệu không thể cùng đúng). */
    record FiguresConflict(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            List<Message> figures,
            boolean unlikely)
            implements FactProblem {

        FiguresConflict {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            figures = List.copyOf(figures);
        }

        static FiguresConflict of(FigureConflict conflict, FactSheet sheet) {
            List<IndicatorId> ids = conflict.figures().stream()
                    .map(condition -> condition.indicator())
                    .toList();
            List<Figure> known =
                    ids.stream().flatMap(id -> Figure.of(sheet, id).stream()).toList();
            List<BlankCell> blank =
                    ids.stream().flatMap(id -> BlankCell.of(sheet, id).stream()).toList();
            Stream<Message> said = Stream.concat(
                    known.stream().map(Figure::said),
                    blank.stream().map(cell -> Message.of("checks.figure-blank", cell.name())));
            return new FiguresConflict(
                    doubtful(conflict, sheet).orElseGet(() -> known.get(0)).at(),
                    Stream.concat(known.stream().map(Figure::at), blank.stream().map(BlankCell::at))
                            .distinct()
                            .sorted()
                            .toList(),
                    Stream.concat(
                                    known.stream().map(Figure::indicator),
                                    blank.stream().map(BlankCell::indicator))
                            .toList(),
                    said.toList(),
                    conflict.unlikely());
        }

        /** The one that says nothing happened. */
        private static Optional<Figure> doubtful(FigureConflict conflict, FactSheet sheet) {
            return conflict.figures().stream()
                    .filter(condition -> condition.state() == FigureState.ZERO)
                    .flatMap(condition -> Figure.of(sheet, condition.indicator()).stream())
                    .findFirst();
        }

        @Override
        public String code() {
            return "figures-conflict";
        }

        @Override
        public Severity severity() {
            return unlikely ? Severity.WARNING : Severity.ERROR;
        }

        @Override
        public String key() {
            return unlikely ? "figures-conflict.unlikely" : "figures-conflict.together";
        }

        @Override
        public List<Object> arguments() {
            return List.of(figures);
        }
    }
}
