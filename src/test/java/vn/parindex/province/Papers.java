package vn.parindex.province;

import java.util.List;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.Fraction;
import vn.parindex.province.InventedSheet.Decision;

/** What comes with the figures of a sheet: claims, evidence, decisions of the appraisal, all invented. */
final class Papers {

    private static final List<Decision> OBJECTIONS = List.of(
            new Decision("", "evidence", "Tài liệu kiểm chứng chưa đầy đủ"),
            new Decision("", "data", "Số liệu đối chiếu với hệ thống của tỉnh thấp hơn"),
            new Decision("", "rule-reading", "Đơn vị tính theo cách khác với quy định"),
            new Decision("", "other", "Chưa khớp với kết quả kiểm tra thực tế"));

    private final CriteriaSet set;

    Papers(CriteriaSet set) {
        this.set = set;
    }

    /** Units claim much: mostly all, sometimes three quarters, half or nothing. */
    void claims(InventedSheet sheet, Dice dice) {
        for (Leaf leaf : ordinary()) {
            int draw = dice.between(1, 100);
            int quarters = draw <= 62 + dice.quality() / 4 ? 4 : draw <= 90 ? 3 : draw <= 97 ? 2 : 0;
            sheet.claim(leaf.id().value(), share(leaf, quarters));
        }
    }

    void evidence(InventedSheet sheet, Dice dice) {
        for (Leaf leaf : ordinary()) {
            if (leaf.assessedBy() == AssessedBy.COMPUTED
                    && dice.chance(85)
                    && !leaf.evidence().isEmpty()) {
                sheet.prove(leaf.id().value(), leaf.evidence().get(0) + " (giả định)");
            }
        }
    }

    /** The council decides on its leaves. */
    void council(InventedSheet sheet, Dice dice) {
        for (Leaf leaf : ordinary()) {
            if (leaf.assessedBy() == AssessedBy.COUNCIL) {
                sheet.decide(
                        leaf.id().value(),
                        new Decision(share(leaf, dice.done(0, 80) ? 4 : dice.between(2, 3)), "", ""));
            }
        }
    }

    /** The appraisal takes something away from every seventh claim or so. */
    void appraisal(InventedSheet sheet, Dice dice) {
        for (Leaf leaf : ordinary()) {
            String claimed = sheet.claims().getOrDefault(leaf.id().value(), "0");
            if (leaf.assessedBy() == AssessedBy.COMPUTED && !claimed.equals("0") && dice.chance(15)) {
                Decision objection = OBJECTIONS.get(dice.between(0, OBJECTIONS.size() - 1));
                sheet.decide(leaf.id().value(), new Decision(half(claimed), objection.reason(), objection.note()));
            }
        }
    }

    private List<Leaf> ordinary() {
        return set.domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .flatMap(domain -> domain.leaves().stream())
                .toList();
    }

    private static String share(Leaf leaf, int quarters) {
        return rounded(leaf.maxPoints().value().times(Fraction.of(quarters)).dividedBy(Fraction.of(4)));
    }

    private static String half(String points) {
        return rounded(Fraction.parse(points).dividedBy(Fraction.of(2)));
    }

    /** People write points with two digits. */
    private static String rounded(Fraction points) {
        return points.rounded(2).stripTrailingZeros().toPlainString();
    }
}
