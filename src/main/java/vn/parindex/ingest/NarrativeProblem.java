package vn.parindex.ingest;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Something to know about a figure of running text (vấn đề của số liệu trong lời văn). */
public sealed interface NarrativeProblem extends ReadingProblem {

    /** A sentence too long to be one; its figures are not read (câu quá dài). */
    record SentenceTooLong(SourceLocation source, int most) implements NarrativeProblem {

        @Override
        public String code() {
            return "sentence-too-long";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("ingest.sentence-too-long", most);
        }

        @Override
        public Message hint() {
            return Message.of("ingest.sentence-too-long.hint", most);
        }
    }

    /** The text gives the figure for another period, or as an estimate (số liệu của kỳ khác hoặc số ước). */
    record FigureOfOtherPeriod(
            SourceLocation source, IndicatorId indicator, String printed, String said, boolean estimate)
            implements NarrativeProblem {

        @Override
        public String code() {
            return "period-mismatch";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        private String key() {
            return estimate ? "ingest.period-mismatch.estimate" : "ingest.period-mismatch";
        }

        @Override
        public Message message() {
            return Message.of(key(), source.label(), printed, said);
        }

        @Override
        public Message hint() {
            return Message.of(key() + ".hint", source.label(), printed, said);
        }
    }
}
