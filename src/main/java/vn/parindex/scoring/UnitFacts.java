package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Reading.GroupBest;

/**
 * All facts of one unit as the rules see them (số liệu của đơn vị): one object in working memory, with what each leaf
 * finds in them. Parts are asked before what they are parts of.
 */
public final class UnitFacts {

    private final FactSheet sheet;
    private final TaskList tasks;
    private final RateView rates;
    private final Map<Integer, GroupBest> bests;
    private final IndicatorFact[] facts;
    private final Finding[] findings;
    private final Award[] awards;
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private int unanswered;

    UnitFacts(FactSheet sheet, TaskList tasks, RateView rates, Map<Integer, GroupBest> bests) {
        this(sheet, tasks, rates, bests, tasks.facts().of(sheet));
    }

    private UnitFacts(
            FactSheet sheet, TaskList tasks, RateView rates, Map<Integer, GroupBest> bests, IndicatorFact[] facts) {
        this.sheet = sheet;
        this.tasks = tasks;
        this.rates = rates;
        this.bests = bests;
        this.facts = facts;
        this.findings = new Finding[tasks.size()];
        this.awards = new Award[tasks.size()];
    }

    /** The same unit under another view of its rates, nothing asked yet. */
    UnitFacts seen(RateView view) {
        return new UnitFacts(sheet, tasks, view, bests, facts);
    }

    /** Whether any of the leaves and parts that are asked now stands so. */
    public boolean any(Standing standing) {
        return standings.contains(standing);
    }

    /** Begins to ask other leaves and parts than before. */
    void turn() {
        standings.clear();
        unanswered = 0;
    }

    /** Asks a leaf or part. */
    void ask(LeafTask leaf) {
        Standing standing = standing(leaf);
        standings.add(standing);
        unanswered += standing == Standing.NOT_ASKED ? 0 : 1;
    }

    /** Whether every leaf and part that was asked has its award. */
    boolean isAnswered() {
        return unanswered == 0;
    }

    /** What the leaf can be asked. */
    public Standing standing(LeafTask leaf) {
        return finding(leaf).standing();
    }

    /** Whether the method of the leaf can be asked now. */
    public boolean known(LeafTask leaf) {
        return standing(leaf) == Standing.KNOWN;
    }

    /** Whether the measure of the leaf is known and reaches the step. */
    public boolean reaches(LeafTask leaf, Step step) {
        Finding found = finding(leaf);
        return found.standing() == Standing.KNOWN && step.isReachedBy(found.x());
    }

    /** Whether the measure of the leaf is known and does not reach the step. */
    public boolean staysUnder(LeafTask leaf, Step step) {
        Finding found = finding(leaf);
        return found.standing() == Standing.KNOWN && !step.isReachedBy(found.x());
    }

    /** The measure of the leaf. */
    public Fraction x(LeafTask leaf) {
        return finding(leaf).x();
    }

    /** The number reported for an indicator, for rules of a set; a flag counts as 1 or 0. */
    public Optional<BigDecimal> number(String indicator) {
        return value(new IndicatorId(indicator)).number();
    }

    /** Whether an indicator is known and a number not below the bound, for rules of a set. */
    public boolean atLeast(String indicator, String bound) {
        return number(indicator)
                .map(number -> number.compareTo(new BigDecimal(bound)) >= 0)
                .orElse(false);
    }

    /** Whether a flag is known and true, for rules of a set. */
    public boolean isTrue(String indicator) {
        return number(indicator)
                .map(number -> number.compareTo(BigDecimal.ONE) == 0)
                .orElse(false);
    }

    /** Whether both indicators are known numbers, so that one can be held against the other, for rules of a set. */
    public boolean bothKnown(String one, String other) {
        return number(one).isPresent() && number(other).isPresent();
    }

    /** Whether both indicators are known and the first is the larger, for rules of a set. */
    public boolean exceeds(String one, String other) {
        return number(one)
                .flatMap(first -> number(other).map(second -> first.compareTo(second) > 0))
                .orElse(false);
    }

    FactValue value(IndicatorId indicator) {
        return sheet.fact(indicator).value();
    }

    FactValue value(int fact) {
        return fact(fact).value();
    }

    /** By the number of its indicator. */
    IndicatorFact fact(int number) {
        return facts[number];
    }

    Optional<IndicatorType> type(IndicatorId indicator) {
        return tasks.indicators().find(indicator).map(known -> known.type());
    }

    Optional<Appraisal> appraisal(LeafTask leaf) {
        return sheet.appraisal(leaf.frame().leaf().id());
    }

    RateView rates() {
        return rates;
    }

    /** The largest x of the units ranked together; none where none has one. */
    Optional<GroupBest> best(LeafTask leaf) {
        return Optional.ofNullable(bests.get(leaf.number()));
    }

    FactSheet sheet() {
        return sheet;
    }

    Finding finding(LeafTask leaf) {
        Finding found = findings[leaf.number()];
        if (found == null) {
            found = Gates.ask(leaf, this);
            findings[leaf.number()] = found;
        }
        return found;
    }

    /** Leaves a leaf, with its parts, out of what the rules are asked. */
    void skip(List<LeafTask> leafAndParts) {
        leafAndParts.forEach(task -> findings[task.number()] = Finding.NOT_ASKED);
    }

    Award award(LeafTask leaf) {
        Award award = awards[leaf.number()];
        if (award == null) {
            throw new IllegalStateException("a part of leaf %s is asked for before it has its award"
                    .formatted(leaf.frame().leaf().id()));
        }
        return award;
    }

    List<Award> awardsOf(List<LeafTask> parts) {
        return parts.isEmpty() ? List.of() : parts.stream().map(this::award).toList();
    }

    boolean hasAward(LeafTask leaf) {
        return awards[leaf.number()] != null;
    }

    void put(LeafTask leaf, Award award) {
        awards[leaf.number()] = award;
        unanswered--;
    }
}
