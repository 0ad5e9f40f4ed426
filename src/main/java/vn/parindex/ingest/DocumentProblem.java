package vn.parindex.ingest;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.wording.Message;

/** Something wrong with the days and numbers of documents, the report's own among them (vấn đề ngày tháng văn bản). */
public sealed interface DocumentProblem extends PlacedProblem {

    /** A report without number or day (báo cáo chưa ghi số, ngày). */
    record NotIdentified(List<SourceLocation> places) implements DocumentProblem {
        public NotIdentified {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "implausible-date";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String key() {
            return "implausible-date.blank";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** A report signed before its period is over (báo cáo ký trước khi hết kỳ), or even before it began. */
    record SignedEarly(List<SourceLocation> places, LocalDate signed, AssessmentPeriod period)
            implements DocumentProblem {
        public SignedEarly {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return beforeItBegan() ? "implausible-date" : "period-mismatch";
        }

        @Override
        public Severity severity() {
            return beforeItBegan() ? Severity.WARNING : Severity.INFO;
        }

        @Override
        public String key() {
            return beforeItBegan() ? "implausible-date.signed" : "period-mismatch.signed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(signed, period.firstDay(), period.lastDay());
        }

        private boolean beforeItBegan() {
            return signed.isBefore(period.firstDay());
        }
    }

    /** A document cited with a day that cannot be its day (ngày văn bản không hợp lý). */
    record ImplausibleDay(List<SourceLocation> places, String document, String day, Reason reason)
            implements DocumentProblem {

        /** Why the day cannot be (vì sao ngày không hợp lý). */
        public enum Reason {
            NO_DAY("no-day"),
            LATER_THAN_REPORT("later"),
            YEAR_BEFORE("year-before");

            private final String key;

            Reason(String key) {
                this.key = key;
            }
        }

        public ImplausibleDay {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "implausible-date";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return code();
        }

        @Override
        public List<Object> arguments() {
            return List.of(document, day, Message.of("ingest.implausible-date." + reason.key));
        }
    }
}
