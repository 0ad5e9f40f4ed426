package vn.parindex.advice;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.wording.Coded;

/**
 * Why points of a leaf cannot be won by changing a fact, and what is to be done instead (trở ngại khi lấy lại điểm).
 *
 * @param indicators the statistics concerned; empty where none is
 * @param papers the papers asked for; empty unless evidence is wanted
 * @param points what is at stake
 */
public record Obstacle(Kind kind, List<IndicatorId> indicators, List<String> papers, Points points) {

    public Obstacle {
        indicators = List.copyOf(indicators);
        papers = List.copyOf(papers);
    }

    static Obstacle of(Kind kind, List<IndicatorId> indicators, Points points) {
        return new Obstacle(kind, indicators, List.of(), points);
    }

    /** What stands in the way (loại trở ngại). */
    public enum Kind implements Coded {
        /** The due date has passed; these points are lost for good. */
        DEADLINE_PASSED,
        /** Not done yet, and the due date lies after the period. */
        DO_IN_TIME,
        /** Figures are missing: they come first. */
        SEND_FIGURE,
        /** The papers asked for are not there. */
        SEND_EVIDENCE,
        /** The figures contradict each other: that comes first. */
        CLARIFY,
        /** The points rest on the printed rate, which no change of counts moves. */
        RATE_AS_PRINTED,
        /** The survey or the council has not spoken yet. */
        PENDING,
        /** The answers of a survey decide. */
        BY_SURVEY,
        /** The council decides. */
        BY_COUNCIL,
        /** The cap of the domain is used up. */
        OVER_CAP,
        /** No change of one single fact wins anything. */
        NO_SINGLE_CHANGE;

        /** Whether something else has to be done before points can be won; otherwise no change of figures wins them. */
        public boolean comesFirst() {
            return switch (this) {
                case SEND_FIGURE, SEND_EVIDENCE, CLARIFY, DO_IN_TIME, PENDING -> true;
                case DEADLINE_PASSED, RATE_AS_PRINTED, BY_SURVEY, BY_COUNCIL, OVER_CAP, NO_SINGLE_CHANGE -> false;
            };
        }
    }
}
