package vn.parindex.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Something wrong with the figure in a cell (vấn đề của con số trong ô). */
public sealed interface NumberProblem extends ReadingProblem {

    @Override
    default Message hint() {
        return Message.of("ingest." + code() + ".hint");
    }

    /** Words, or a dash, where a number belongs (chữ trong ô số). */
    record NotANumber(SourceLocation source, IndicatorId indicator, String printed, Why why) implements NumberProblem {

        /** What stands in the place of a number (nội dung ô không phải là số). */
        public enum Why {
            WORDS("not-a-number"),
            NOT_APPLICABLE("not-a-number.not-applicable"),
            DASH("not-a-number.dash"),
            RANGE("not-a-number.range"),
            FOOTNOTE("not-a-number.footnote"),
            LETTERS("not-a-number.letters"),
            PAIR("not-a-number.pair");

            private final String key;

            Why(String key) {
                this.key = key;
            }
        }

        @Override
        public String code() {
            return "not-a-number";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            return Message.of("ingest." + why.key, printed, source.label());
        }

        @Override
        public Message hint() {
            return Message.of("ingest." + why.key + ".hint");
        }
    }

    /** A number with its unit or a remark in the same cell (số kèm chữ trong ô): the number is read, the words are not. */
    record NumberWithWords(SourceLocation source, IndicatorId indicator, String printed, BigDecimal taken)
            implements NumberProblem {
        @Override
        public String code() {
            return "not-a-number";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            return Message.of("ingest.not-a-number.note", printed, source.label(), taken);
        }

        @Override
        public Message hint() {
            return Message.of("ingest.not-a-number.note.hint");
        }
    }

    /**
     * A number with two readings (số đọc được hai cách).
     *
     * @param taken the reading used; none where nothing decides
     */
    record AmbiguousNumber(
            SourceLocation source,
            IndicatorId indicator,
            String printed,
            BigDecimal grouped,
            BigDecimal decimal,
            Optional<BigDecimal> taken,
            Ground ground)
            implements NumberProblem {

        /** What decides between the readings (căn cứ chọn cách đọc). */
        public enum Ground {
            HABIT("habit"),
            WHOLE("whole"),
            RATE("rate"),
            NOTHING("nothing");

            private final String key;

            Ground(String key) {
                this.key = key;
            }
        }

        @Override
        public String code() {
            return "ambiguous-number";
        }

        @Override
        public Severity severity() {
            return taken.isPresent() ? Severity.WARNING : Severity.ERROR;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            Message decision = taken.map(value -> Message.of("ingest.ambiguous-number." + ground.key, value))
                    .orElseGet(() -> Message.of("ingest.ambiguous-number." + ground.key));
            return Message.of("ingest.ambiguous-number", printed, source.label(), grouped, decimal, decision);
        }
    }

    /** Numbers from a thousand upwards printed with and without separators in one document (hai kiểu viết số). */
    record MixedNumberStyles(List<SourceLocation> places, String separated, String plain) implements NumberProblem {
        public MixedNumberStyles {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "ambiguous-number";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public SourceLocation source() {
            return places.get(0);
        }

        @Override
        public Message message() {
            return Message.of("ingest.ambiguous-number.mixed", separated, plain);
        }

        @Override
        public Message hint() {
            return Message.of("ingest.ambiguous-number.mixed.hint");
        }
    }

    /** A rate that a workbook keeps as a fraction of one, without the format of percentages (tỷ lệ ghi như phân số). */
    record RateBelowOne(SourceLocation source, IndicatorId indicator, String printed) implements NumberProblem {
        @Override
        public String code() {
            return "rate-below-one";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            return Message.of("ingest." + code(), source.label(), printed);
        }
    }

    /** A unit of measure that cannot be that of the statistic (đơn vị tính không hợp với chỉ tiêu). */
    record DoubtfulUnitOfMeasure(
            SourceLocation source, IndicatorId indicator, String unit, String expected, String printed)
            implements NumberProblem {
        @Override
        public String code() {
            return "unit-of-measure-doubtful";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            return Message.of("ingest.unit-of-measure-doubtful", source.label(), unit, printed, expected);
        }
    }

    /**
     * The cell of the figure is blank and a figure stands in another column of the row (số ghi nhầm cột); it is not taken.
     *
     * @param inNote whether that is the column of notes, else that of units of measure
     */
    record FigureInOtherColumn(SourceLocation source, IndicatorId indicator, String printed, boolean inNote)
            implements NumberProblem {
        @Override
        public String code() {
            return "figure-in-other-column";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public Message message() {
            return Message.of(
                    "ingest." + code(),
                    source.label(),
                    printed,
                    Message.of("ingest." + code() + (inNote ? ".note" : ".unit")));
        }
    }
}
