package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** A valid set drawn by chance, and the sheets of some units. */
record RandomRun(CriteriaSet set, List<FactSheet> sheets) {

    private static final int UNITS = 7;

    static RandomRun of(long seed) {
        Dice dice = Dice.of(seed);
        RandomFacts facts = new RandomFacts(dice, new ArrayList<>(), new ArrayList<>());
        CriteriaSet set = new Drawing(dice, new RandomMethods(dice, facts)).set();
        List<FactSheet> sheets = new ArrayList<>();
        for (int unit = 1; unit <= UNITS; unit++) {
            sheets.add(sheet(dice, set, facts, unit));
        }
        return new RandomRun(set, List.copyOf(sheets));
    }

    private static FactSheet sheet(Dice dice, CriteriaSet set, RandomFacts facts, int number) {
        Map<IndicatorId, IndicatorFact> values = new LinkedHashMap<>();
        facts.sheet(dice, dice.pick(0, 2, 8, 20))
                .forEach((id, value) -> values.put(id, new IndicatorFact(id, value, Provenance.NONE)));
        Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
        Map<LeafId, List<String>> evidence = new LinkedHashMap<>();
        Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>();
        boolean claiming = dice.chance(70);
        boolean appraising = dice.chance(70);
        for (Leaf leaf : set.leaves()) {
            if (claiming && dice.chance(70)) {
                claims.put(leaf.id(), new Located<>(some(dice, leaf), Written.HERE));
            }
            if (dice.chance(60)) {
                evidence.put(leaf.id(), dice.chance(90) ? List.of("12/KH-UBND") : List.of());
            }
            if (appraising && dice.chance(50)) {
                appraisals.put(
                        leaf.id(),
                        new Appraisal(
                                some(dice, leaf),
                                Optional.of(AppraisalReason.DATA),
                                "",
                                "",
                                Optional.empty(),
                                Written.HERE));
            }
        }
        return new FactSheet(
                new AssessedUnit(
                        new UnitId("unit-" + number),
                        "Đơn vị " + number,
                        dice.chance(85) ? UnitLevel.COMMUNE : UnitLevel.DISTRICT,
                        dice.pick(UnitGroup.NONE, new UnitGroup("A"), new UnitGroup("A"))),
                new AssessmentPeriod(dice.chance(85) ? "2023" : "2023-H1"),
                List.of(),
                values,
                claims,
                evidence,
                appraisals,
                Written.HERE);
    }

    private static Points some(Dice dice, Leaf leaf) {
        return leaf.maxPoints().times(Fraction.of(dice.between(0, 4)).dividedBy(Fraction.of(4)));
    }

    /** Draws the tree of the set. */
    private record Drawing(Dice dice, RandomMethods methods) {

        CriteriaSet set() {
            Policies policies = policies();
            List<Domain> domains = new ArrayList<>();
            domains.add(domain(1, DomainKind.ORDINARY, policies));
            domains.add(domain(2, DomainKind.ORDINARY, policies));
            domains.add(domain(3, DomainKind.ORDINARY, policies));
            domains.add(domain(4, DomainKind.BONUS, policies));
            domains.add(domain(5, DomainKind.PENALTY, policies));
            return Written.set(policies, domains);
        }

        private Domain domain(int number, DomainKind kind, Policies policies) {
            List<Criterion> criteria = new ArrayList<>();
            int many = kind == DomainKind.ORDINARY ? 4 : 3;
            for (int one = 1; one <= many; one++) {
                String id = number + "." + one;
                boolean divided = kind == DomainKind.ORDINARY && dice.chance(30);
                List<Leaf> leaves = divided
                        ? List.of(leaf(id + ".1", policies), leaf(id + ".2", policies))
                        : List.of(leaf(id, policies));
                criteria.add(new Criterion(id, "Tiêu chí " + id, divided, leaves, Written.HERE));
            }
            Optional<Points> cap = kind == DomainKind.ORDINARY || dice.chance(25)
                    ? Optional.empty()
                    : Optional.of(Points.of(dice.pick("0.75", "1", "1.25", "2")));
            return new Domain(Integer.toString(number), "Lĩnh vực " + number, kind, cap, criteria, Written.HERE);
        }

        private Leaf leaf(String id, Policies ofSet) {
            Points maximum = Points.of(dice.pick("0.25", "0.5", "0.5", "1", "1", "1.5", "2", "3"));
            boolean council = dice.chance(6);
            ScoringMethod method = council ? council(maximum) : methods.draw(maximum, 2);
            boolean survey = method.kind().equals("survey") ? dice.chance(80) : dice.chance(5);
            return new Leaf(
                    new LeafId(id),
                    "Tiêu chí " + id,
                    maximum,
                    method,
                    council ? AssessedBy.COUNCIL : survey ? AssessedBy.SURVEY : AssessedBy.COMPUTED,
                    maybe(),
                    maybe(),
                    dice.chance(35) ? List.of("Kế hoạch CCHC năm") : List.of(),
                    dice.chance(50) ? ofSet : policies(),
                    LegalBasis.MODEL,
                    List.of(),
                    Written.HERE);
        }

        /** What the council decides, in some cases only. */
        private ScoringMethod council(Points maximum) {
            ScoringMethod council = new ScoringMethod.Council();
            return dice.chance(70)
                    ? council
                    : new ScoringMethod.Cases(
                            List.of(new ScoringMethod.Case(methods.condition(), methods.draw(maximum, 0))),
                            Optional.of(council));
        }

        private Optional<Condition> maybe() {
            return dice.chance(13) ? Optional.of(methods.condition()) : Optional.empty();
        }

        private Policies policies() {
            return new Policies(
                    dice.pick(Policies.MissingPolicy.values()),
                    dice.pick(Policies.ZeroOfZeroPolicy.values()),
                    dice.pick(Policies.ContradictoryPolicy.values()),
                    dice.pick(Policies.PrintedRatePolicy.values()),
                    dice.pick(Policies.PrintedRateAlonePolicy.values()),
                    dice.pick(Policies.EvidencePolicy.values()),
                    dice.chance(55) ? OptionalInt.empty() : OptionalInt.of(dice.between(0, 2)),
                    2);
        }
    }
}
