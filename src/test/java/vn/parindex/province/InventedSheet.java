package vn.parindex.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fact sheet of an invented unit in the making. A value is kept as the CSV has it: empty for missing, {@code n/a} for not
 * applicable, a rate with its sign.
 */
final class InventedSheet {

    static final String MISSING = "";
    static final String NOT_APPLICABLE = "n/a";
    static final String CONTRADICTORY = "contradictory";

    /** What a person decided on one leaf. */
    record Decision(String points, String reason, String note) {}

    /** What the unit answers to a decision. */
    record Answer(String text, String paper) {}

    /** A second printed reading of a fact. */
    record Remark(String printed, String note, String alsoValue) {}

    private final String id;
    private final String name;
    private final String level;
    private final String period;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private final Map<String, List<String>> evidence = new LinkedHashMap<>();
    private final Map<String, Decision> appraisal = new LinkedHashMap<>();
    private final Map<String, Answer> statements = new LinkedHashMap<>();
    private final Map<String, Decision> secondAppraisal = new LinkedHashMap<>();

    InventedSheet(String id, String name, String level, String period) {
        this.id = id;
        this.name = name;
        this.level = level;
        this.period = period;
    }

    /** The same figures as another unit's. */
    InventedSheet withFiguresOf(InventedSheet other) {
        values.clear();
        values.putAll(other.values);
        return this;
    }

    /** The same figures under another name and period. */
    InventedSheet as(String newName, String newPeriod) {
        return new InventedSheet(id, newName, level, newPeriod).withFiguresOf(this);
    }

    InventedSheet put(String indicator, String value) {
        values.put(indicator, value);
        return this;
    }

    InventedSheet put(String indicator, int value) {
        return put(indicator, Integer.toString(value));
    }

    InventedSheet put(String indicator, boolean value) {
        return put(indicator, Boolean.toString(value));
    }

    /** The rate of two counts as forms print it, rounded to two digits; nothing where there is nothing to divide by. */
    InventedSheet putRate(String indicator, int of, int to) {
        if (to == 0) {
            return put(indicator, MISSING);
        }
        BigDecimal rate = BigDecimal.valueOf(of * 100L).divide(BigDecimal.valueOf(to), 2, RoundingMode.HALF_UP);
        return put(indicator, rate.stripTrailingZeros().toPlainString() + "%");
    }

    /** A rate in tenths of a percent: 957 is 95.7%. */
    InventedSheet putTenths(String indicator, int tenths) {
        return put(indicator, tenths / 10 + "." + tenths % 10 + "%");
    }

    InventedSheet remark(String indicator, Remark remark) {
        remarks.put(indicator, remark);
        return this;
    }

    InventedSheet keepOnly(List<String> indicators) {
        values.keySet().retainAll(indicators);
        return this;
    }

    void claim(String leaf, String points) {
        claims.put(leaf, points);
    }

    void prove(String leaf, String paper) {
        evidence.computeIfAbsent(leaf, any -> new ArrayList<>()).add(paper);
    }

    void decide(String leaf, Decision decision) {
        appraisal.put(leaf, decision);
    }

    void answer(String leaf, Answer answer) {
        statements.put(leaf, answer);
    }

    void decideAgain(String leaf, Decision decision) {
        secondAppraisal.put(leaf, decision);
    }

    int number(String indicator) {
        return Integer.parseInt(values.get(indicator));
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String level() {
        return level;
    }

    String period() {
        return period;
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, Remark> remarks() {
        return remarks;
    }

    Map<String, String> claims() {
        return claims;
    }

    Map<String, List<String>> evidence() {
        return evidence;
    }

    Map<String, Decision> appraisal() {
        return appraisal;
    }

    Map<String, Answer> statements() {
        return statements;
    }

    Map<String, Decision> secondAppraisal() {
        return secondAppraisal;
    }
}
