package vn.parindex.explanation;

import static vn.parindex.explanation.Situation.percent;
import static vn.parindex.explanation.Situation.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.criteria.ScoringMethod.Case;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.Due;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Part;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/** Situations of every method and state, by name. */
public final class Situations {

    private static final Map<String, Situation> ALL = make();

    private Situations() {}

    public static Map<String, Situation> all() {
        return ALL;
    }

    private static Map<String, Situation> make() {
        Map<String, Situation> all = new LinkedHashMap<>();
        rates(all);
        simple(all);
        itemised(all);
        composite(all);
        absent(all);
        contradictory(all);
        afterwards(all);
        return Collections.unmodifiableMap(all);
    }

    private static void rates(Map<String, Situation> all) {
        all.put("tiersTop", counts(tiers(), "33", "33"));
        all.put("tiersBetween", counts(tiers(), "30", "33"));
        all.put("tiersNone", counts(tiers(), "14", "33"));
        all.put("tiersPrintedDiffers", counts(tiers(), "14", "33").with(Situation.RATE, "100"));
        all.put("proportional", counts(proportional(), "46235", "46482").with(Situation.RATE, "99.4"));
        all.put("proportionalFull", counts(proportional(), "46482", "46482").with(Situation.RATE, "99.7"));
        all.put("proportionalFloor", counts(proportional(), "40", "50"));
        all.put(
                "printedUsed",
                counts(proportional(), "46482", "46482")
                        .with(Situation.RATE, "99.7")
                        .under(printed(PrintedRatePolicy.PRINTED)));
        all.put(
                "lowerUsed",
                counts(proportional(), "46482", "46482")
                        .with(Situation.RATE, "99.7")
                        .under(printed(PrintedRatePolicy.LOWER)));
        all.put(
                "lowerCounts",
                counts(proportional(), "98", "100")
                        .with(Situation.RATE, "99.7")
                        .under(printed(PrintedRatePolicy.LOWER)));
        all.put("printedAlone", Situation.of(proportional(), "2").with(Situation.RATE, "99.7"));
        all.put("printedImpossible", counts(proportional(), "98", "100").with(Situation.RATE, "106"));
        all.put("linear", counts(linear(), "3", "4"));
        all.put("linearOutside", counts(linear(), "1", "4"));
        all.put("linearFalling", counts(falling(), "1", "4"));
        all.put(
                "relative",
                counts(new ScoringMethod.Relative(ratio()), "3", "4").against("4", "5"));
        all.put("relativeAlone", counts(new ScoringMethod.Relative(ratio()), "3", "4"));
        all.put("valueOfPercent", Situation.of(cut(), "1").with(Situation.CUT, "15"));
    }

    private static void simple(Map<String, Situation> all) {
        all.put("flagYes", Situation.of(flag(), "1").with(Situation.HELD, true));
        all.put("flagNo", Situation.of(flag(), "1").with(Situation.HELD, false));
        all.put("choice", Situation.of(choice(), "1").withCode(Situation.FORM, "1"));
        all.put("count", Situation.of(count(), "2").with(Situation.DONE, "3").with(Situation.LATE, "1"));
        all.put(
                "countCapped",
                Situation.of(count(), "2").with(Situation.DONE, "9").with(Situation.LATE, "1"));
        all.put("deadlineInTime", Situation.of(deadline(), "1").with(Situation.ISSUED, LocalDate.of(2022, 12, 8)));
        all.put("deadlineStep", Situation.of(deadline(), "1").with(Situation.ISSUED, LocalDate.of(2022, 12, 20)));
        all.put("deadlineLate", Situation.of(deadline(), "1").with(Situation.ISSUED, LocalDate.of(2023, 1, 20)));
        all.put(
                "deadlineAfter",
                Situation.of(
                                new ScoringMethod.Deadline(
                                        Situation.ISSUED, Due.after(Situation.RECEIVED, 20), List.of(), Points.ZERO),
                                "1")
                        .with(Situation.ISSUED, LocalDate.of(2023, 1, 10))
                        .with(Situation.RECEIVED, LocalDate.of(2022, 12, 23)));
        all.put(
                "deadlineNever",
                Situation.of(deadline(), "1").with(Situation.ISSUED, FactValue.of(new Scalar.YesNo(false)), "Không"));
        all.put(
                "survey",
                Situation.of(survey(), "4")
                        .assessedBy(AssessedBy.SURVEY)
                        .with(Situation.GOOD, "200")
                        .with(Situation.BAD, "100"));
        all.put("surveyPending", Situation.of(survey(), "4").assessedBy(AssessedBy.SURVEY));
        all.put(
                "surveyNoAnswers",
                Situation.of(survey(), "4")
                        .assessedBy(AssessedBy.SURVEY)
                        .with(Situation.GOOD, "0")
                        .with(Situation.BAD, "0"));
        all.put("councilPending", Situation.of(new ScoringMethod.Council(), "3").assessedBy(AssessedBy.COUNCIL));
        all.put(
                "council",
                Situation.of(new ScoringMethod.Council(), "3")
                        .assessedBy(AssessedBy.COUNCIL)
                        .appraised(new Appraisal(
                                Points.of("2.5"),
                                Optional.of(AppraisalReason.EVIDENCE),
                                "Thiếu một báo cáo quý",
                                "Sở Nội vụ",
                                Optional.of(LocalDate.of(2024, 1, 15)),
                                SourceLocation.document("test"))));
    }

    private static void itemised(Map<String, Situation> all) {
        all.put(
                "checklist",
                Situation.of(checklist(), "1").with(Situation.HELD, true).withCode(Situation.FORM, "0"));
        all.put(
                "deduction",
                Situation.of(deduction(), "2").with(Situation.LATE, "3").with(Situation.BAD, "0"));
        all.put(
                "deductionAll",
                Situation.of(deduction(), "2").with(Situation.LATE, "1").with(Situation.BAD, "1"));
    }

    private static void composite(Map<String, Situation> all) {
        ScoringMethod sum = new ScoringMethod.Sum(
                List.of(new Part(Points.of("1"), flag()), new Part(Points.of("2"), proportional())));
        all.put("sum", counts(sum, "98", "100").with(Situation.HELD, true));
        all.put("sumPartMissing", Situation.of(sum, "3").with(Situation.HELD, true));
        ScoringMethod best = new ScoringMethod.Best(List.of(tiers(), proportional()));
        all.put("best", counts(best, "49", "50"));
        ScoringMethod cases = new ScoringMethod.Cases(
                List.of(new Case(new Condition.AtLeast(Situation.TOTAL, new BigDecimal("100")), tiers())),
                Optional.of(proportional()));
        all.put("casesFirst", counts(cases, "100", "100"));
        all.put("casesOtherwise", counts(cases, "49", "50"));
        all.put("casesMissing", Situation.of(cases, "2"));
    }

    private static void absent(Map<String, Situation> all) {
        all.put("missingZero", Situation.of(tiers(), "2").with(Situation.TOTAL, "33"));
        all.put("missingWithheld", Situation.of(tiers(), "2").under(withhold()));
        all.put(
                "missingPrintedRefused",
                Situation.of(proportional(), "2").with(Situation.RATE, "99.7").under(printedAloneIsNoData()));
        all.put(
                "notApplicableFigures",
                Situation.of(tiers(), "2")
                        .with(Situation.DONE, FactValue.NOT_APPLICABLE, "")
                        .with(Situation.TOTAL, "3"));
        all.put("zeroOfZero", counts(tiers(), "0", "0").with(Situation.RATE, "100"));
        all.put("zeroOfZeroFull", counts(tiers(), "0", "0").under(zeroOfZero(ZeroOfZeroPolicy.FULL)));
        all.put("zeroOfZeroZero", counts(tiers(), "0", "0").under(zeroOfZero(ZeroOfZeroPolicy.ZERO)));
        all.put(
                "appliesWhenFails",
                counts(tiers(), "30", "33").with(Situation.HELD, false).appliesWhen(isHeld()));
        all.put(
                "requiresFails",
                counts(tiers(), "30", "33").with(Situation.HELD, false).requires(isHeld()));
        all.put("requiresMissing", counts(tiers(), "30", "33").requires(isHeld()));
    }

    private static void contradictory(Map<String, Situation> all) {
        all.put("partExceedsWhole", counts(proportional(), "263", "99").with(Situation.RATE, "100"));
        all.put("partExceedsWholeZero", counts(proportional(), "263", "99").under(contradictoryIsZero()));
        all.put("nothingOfSomething", counts(proportional(), "5", "0"));
        all.put("negative", counts(proportional(), "-5", "10"));
        all.put("rateOutside", Situation.of(cut(), "1").with(Situation.CUT, "115"));
        all.put("unknownCode", Situation.of(choice(), "1").withCode(Situation.FORM, "7"));
        all.put("brokenFlag", Situation.of(flag(), "1").with(Situation.HELD, "3"));
        all.put(
                "twoReadings",
                Situation.of(tiers(), "2")
                        .with(Situation.DONE, FactValue.CONTRADICTORY, "1.000")
                        .with(Situation.TOTAL, "33"));
    }

    private static void afterwards(Map<String, Situation> all) {
        all.put("rounded", counts(proportional(), "46235", "46482").rounded(2));
        all.put(
                "bonusCapped",
                Situation.of(count(), "5")
                        .with(Situation.DONE, "8")
                        .with(Situation.LATE, "0")
                        .in(DomainKind.BONUS, "3"));
        all.put(
                "penaltyCapped",
                Situation.of(count(), "5")
                        .with(Situation.DONE, "8")
                        .with(Situation.LATE, "0")
                        .in(DomainKind.PENALTY, "3"));
        all.put("penaltyWithheld", Situation.of(count(), "5").under(withhold()).in(DomainKind.PENALTY, "3"));
        all.put(
                "evidenceNoted",
                Situation.of(flag(), "1").with(Situation.HELD, true).asksFor("Kế hoạch đối thoại", "Biên bản"));
        all.put(
                "evidenceWithheld",
                Situation.of(flag(), "1")
                        .with(Situation.HELD, true)
                        .asksFor("Kế hoạch đối thoại", "Biên bản")
                        .under(evidenceWithheld()));
        all.put(
                "evidenceGivenAndClaim",
                counts(tiers(), "30", "33")
                        .asksFor("Báo cáo")
                        .sends("Báo cáo 12/BC-UBND")
                        .claiming("2")
                        .basedOn(new LegalBasis("244/PNV", "Phụ lục I", "4.1", "")));
    }

    private static Situation counts(ScoringMethod method, String done, String total) {
        String max = method instanceof ScoringMethod.Sum ? "3" : "2";
        return Situation.of(method, max).with(Situation.DONE, done).with(Situation.TOTAL, total);
    }

    private static ScoringMethod tiers() {
        return new ScoringMethod.Tiers(
                ratio(),
                List.of(new Tier(percent("100"), true, Points.of("2")), new Tier(percent("80"), true, Points.of("1"))),
                Points.ZERO);
    }

    private static ScoringMethod proportional() {
        return new ScoringMethod.Proportional(ratio(), Bound.WHOLE, Optional.of(percent("95")), Optional.empty());
    }

    private static ScoringMethod linear() {
        return new ScoringMethod.Linear(
                ratio(), new Anchor(percent("50"), Points.ZERO), new Anchor(percent("100"), Points.of("2")));
    }

    private static ScoringMethod falling() {
        return new ScoringMethod.Linear(
                ratio(), new Anchor(percent("0"), Points.of("2")), new Anchor(percent("50"), Points.ZERO));
    }

    private static ScoringMethod cut() {
        return new ScoringMethod.Tiers(
                new Measure.OfValue(Amount.of(Situation.CUT), false),
                List.of(
                        new Tier(percent("20"), true, Points.of("1")),
                        new Tier(percent("10"), false, Points.of("0.5"))),
                Points.ZERO);
    }

    private static ScoringMethod flag() {
        return new ScoringMethod.Flag(Situation.HELD);
    }

    private static ScoringMethod choice() {
        Map<String, Points> points = new LinkedHashMap<>();
        points.put("0", Points.ZERO);
        points.put("1", Points.of("0.5"));
        points.put("2", Points.of("1"));
        return new ScoringMethod.Choice(Situation.FORM, points);
    }

    private static ScoringMethod count() {
        return new ScoringMethod.Count(new Amount(List.of(Situation.DONE), List.of(Situation.LATE)), Points.of("0.5"));
    }

    private static ScoringMethod deadline() {
        return new ScoringMethod.Deadline(
                Situation.ISSUED,
                Due.on(LocalDate.of(2022, 12, 15)),
                List.of(new LateStep(10, Points.of("0.5")), new LateStep(20, Points.of("0.25"))),
                Points.ZERO);
    }

    private static ScoringMethod survey() {
        Map<String, SurveyOption> options = new LinkedHashMap<>();
        options.put("Hài lòng", new SurveyOption(Situation.GOOD, percent("100")));
        options.put("Không hài lòng", new SurveyOption(Situation.BAD, percent("0")));
        return new ScoringMethod.Survey(options);
    }

    private static ScoringMethod checklist() {
        return new ScoringMethod.Checklist(List.of(
                new ChecklistItem(Situation.HELD, "Đối thoại trực tiếp", Points.of("0.25")),
                new ChecklistItem(Situation.FORM, "Phát phiếu", Points.of("0.25")),
                new ChecklistItem(Situation.DONE, "Trang thông tin điện tử", Points.of("0.5"))));
    }

    private static ScoringMethod deduction() {
        return new ScoringMethod.Deduction(List.of(
                new DeductionItem(Amount.of(Situation.LATE), Points.of("0.25"), false),
                new DeductionItem(Amount.of(Situation.BAD), Points.of("2"), true)));
    }

    private static Condition isHeld() {
        return new Condition.Is(Situation.HELD, FactValue.of(new Scalar.YesNo(true)));
    }

    private static Policies printed(PrintedRatePolicy policy) {
        return policies(MissingPolicy.ZERO, ZeroOfZeroPolicy.NOT_APPLICABLE, ContradictoryPolicy.WITHHOLD, policy);
    }

    private static Policies withhold() {
        return policies(
                MissingPolicy.WITHHOLD,
                ZeroOfZeroPolicy.NOT_APPLICABLE,
                ContradictoryPolicy.WITHHOLD,
                PrintedRatePolicy.RECOMPUTED);
    }

    private static Policies zeroOfZero(ZeroOfZeroPolicy policy) {
        return policies(MissingPolicy.ZERO, policy, ContradictoryPolicy.WITHHOLD, PrintedRatePolicy.RECOMPUTED);
    }

    private static Policies contradictoryIsZero() {
        return policies(
                MissingPolicy.ZERO,
                ZeroOfZeroPolicy.NOT_APPLICABLE,
                ContradictoryPolicy.ZERO,
                PrintedRatePolicy.RECOMPUTED);
    }

    private static Policies policies(
            MissingPolicy missing,
            ZeroOfZeroPolicy zeroOfZero,
            ContradictoryPolicy contradictory,
            PrintedRatePolicy printed) {
        return new Policies(
                missing,
                zeroOfZero,
                contradictory,
                printed,
                PrintedRateAlonePolicy.ACCEPT,
                EvidencePolicy.NOTE,
                OptionalInt.empty(),
                2);
    }

    private static Policies printedAloneIsNoData() {
        return new Policies(
                MissingPolicy.ZERO,
                ZeroOfZeroPolicy.NOT_APPLICABLE,
                ContradictoryPolicy.WITHHOLD,
                PrintedRatePolicy.RECOMPUTED,
                PrintedRateAlonePolicy.NO_DATA,
                EvidencePolicy.NOTE,
                OptionalInt.empty(),
                2);
    }

    private static Policies evidenceWithheld() {
        return new Policies(
                MissingPolicy.ZERO,
                ZeroOfZeroPolicy.NOT_APPLICABLE,
                ContradictoryPolicy.WITHHOLD,
                PrintedRatePolicy.RECOMPUTED,
                PrintedRateAlonePolicy.ACCEPT,
                EvidencePolicy.WITHHOLD,
                OptionalInt.empty(),
                2);
    }
}
