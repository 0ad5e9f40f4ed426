package vn.parindex.report.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;

/** A sheet with everything that a form can say, drawn for a set. */
final class RandomFormSheet {

    private static final SourceLocation NOWHERE = SourceLocation.document("");

    private final CriteriaSet set;
    private final Random dice;

    RandomFormSheet(CriteriaSet set, long seed) {
        this.set = set;
        this.dice = new Random(seed);
    }

    FactSheet drawn() {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
        Map<LeafId, List<String>> evidence = new LinkedHashMap<>();
        Map<LeafId, UnitStatement> statements = new LinkedHashMap<>();
        for (Leaf leaf : set.leaves()) {
            for (IndicatorId id : leaf.indicators()) {
                if (dice.nextInt(6) > 0) {
                    facts.computeIfAbsent(
                            id, one -> fact(set.indicators().find(one).orElseThrow()));
                }
            }
            if (dice.nextBoolean()) {
                claims.put(leaf.id(), new Located<>(new Points(leaf.maxPoints().value()), NOWHERE));
            }
            if (dice.nextInt(3) == 0) {
                evidence.put(leaf.id(), papers());
            }
            if (dice.nextInt(4) == 0) {
                Optional<LocalDate> on = dice.nextBoolean() ? Optional.of(day()) : Optional.empty();
                statements.put(leaf.id(), new UnitStatement("Giải trình " + leaf.id(), papers(), by(), on, NOWHERE));
            }
        }
        List<SourceDocument> documents = List.of(
                new SourceDocument(
                        "bc1",
                        "bao-cao.docx",
                        "ab".repeat(32),
                        "Báo cáo năm",
                        "12/BC-UBND",
                        Optional.of(LocalDate.of(2023, 3, 13))),
                new SourceDocument("phu-luc", "", "", "", "", Optional.empty()));
        UnitGroup group = dice.nextBoolean() ? UnitGroup.NONE : new UnitGroup("Nhóm đồng bằng");
        return new FactSheet(
                new AssessedUnit(new UnitId("don-vi-" + dice.nextInt(100)), "UBND đơn vị mẫu", set.level(), group),
                new AssessmentPeriod(String.valueOf(set.effective().from().getYear())),
                documents,
                facts,
                claims,
                evidence,
                Map.of(),
                statements,
                Map.of(),
                NOWHERE);
    }

    private IndicatorFact fact(Indicator indicator) {
        FactValue value = switch (dice.nextInt(8)) {
            case 0 -> FactValue.MISSING;
            case 1 -> FactValue.NOT_APPLICABLE;
            default -> FactValue.of(scalar(indicator.type()));
        };
        Optional<SourceLocation> source = dice.nextBoolean()
                ? Optional.empty()
                : Optional.of(new SourceLocation(
                        dice.nextBoolean() ? "bc1" : "phu-luc",
                        dice.nextInt(500),
                        0,
                        dice.nextInt(30),
                        "",
                        "",
                        dice.nextBoolean() ? "Phụ lục 3" : "",
                        dice.nextBoolean() ? "3.1" : "",
                        ""));
        return new IndicatorFact(
                indicator.id(),
                value,
                new Provenance(
                        dice.nextBoolean() ? "6.129" : "",
                        source,
                        dice.nextBoolean() ? "Số liệu đến ngày 15/12" : "",
                        List.of(),
                        Optional.empty()));
    }

    private Scalar scalar(IndicatorType type) {
        return switch (type) {
            case COUNT ->
                new Scalar.Decimal(
                        dice.nextInt(5) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(dice.nextInt(2_000_000)));
            case MONEY -> new Scalar.Decimal(plain(BigDecimal.valueOf(dice.nextLong(1L << 48), 4)));
            case PERCENT -> new Scalar.Decimal(plain(BigDecimal.valueOf(dice.nextInt(12_000), 2)));
            case FLAG -> new Scalar.YesNo(dice.nextBoolean());
            case CODE -> new Scalar.Code(List.of("0", "1", "2", "01", "A").get(dice.nextInt(5)));
            case DATE -> dice.nextInt(4) == 0 ? new Scalar.YesNo(false) : new Scalar.Day(day());
            case TEXT -> new Scalar.Words("Lời nói có dấu");
        };
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private List<String> papers() {
        return switch (dice.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of("426/KH-UBND, 08/12/2022");
            default -> List.of("Kế hoạch CCHC năm", "51/BC-UBND, 20/01/2024");
        };
    }

    private String by() {
        return dice.nextBoolean() ? "" : "Văn phòng HĐND và UBND";
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(2_000));
    }
}
