package vn.parindex.ingest;

import java.util.List;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** Something wrong with the numbers of the rows of a table (vấn đề của số thứ tự). */
public sealed interface RowNumberProblem extends PlacedProblem {

    @Override
    default String code() {
        return "row-number-shifted";
    }

    @Override
    default Severity severity() {
        return Severity.INFO;
    }

    /** Row numbers and labels that have slid apart (số thứ tự không đi với chỉ tiêu). */
    record RowNumberShifted(List<SourceLocation> places) implements RowNumberProblem {
        public RowNumberShifted {
            places = List.copyOf(places);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    Places.of(source()),
                    Places.of(places.get(places.size() - 1)),
                    places.size(),
                    source().row(),
                    source().label());
        }
    }

    /** A row number that does not follow the one before, or a table that does not start at 1 (số thứ tự nhảy cóc). */
    record RowNumberGap(List<SourceLocation> places) implements RowNumberProblem {
        public RowNumberGap {
            places = List.copyOf(places);
        }

        @Override
        public String key() {
            return places.size() == 1 ? "row-number-shifted.start" : "row-number-shifted.gap";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().row(), places.get(places.size() - 1).row());
        }
    }

    /** Row numbers written in another way than the others of the document (số thứ tự khác kiểu). */
    record RowNumberStyle(List<SourceLocation> places) implements RowNumberProblem {
        public RowNumberStyle {
            places = List.copyOf(places);
        }

        @Override
        public String key() {
            return "row-number-shifted.style";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().row(), Places.of(places));
        }
    }
}
