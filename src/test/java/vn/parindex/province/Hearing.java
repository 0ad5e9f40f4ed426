package vn.parindex.province;

import java.util.List;
import java.util.Map;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.province.InventedSheet.Answer;
import vn.parindex.province.InventedSheet.Decision;

/** Claims near what the figures are worth, a first appraisal, what the unit answers and a second appraisal, all invented. */
final class Hearing {

    private record Objection(Decision decision, Answer answer, Decision accepted) {}

    private static final List<Objection> OBJECTIONS = List.of(
            new Objection(
                    new Decision("", "evidence", "Tài liệu kiểm chứng chưa đầy đủ"),
                    new Answer("Đơn vị gửi bổ sung tài liệu kiểm chứng", "Báo cáo bổ sung (giả định)"),
                    new Decision("", "evidence", "Tài liệu bổ sung hợp lệ")),
            new Objection(
                    new Decision("", "rule-reading", "Đơn vị tính theo cách khác với quy định"),
                    new Answer("Đơn vị tính theo hướng dẫn đã ban hành", ""),
                    new Decision("", "rule-reading", "Thống nhất cách tính với đơn vị")),
            new Objection(
                    new Decision("", "data", "Số liệu đối chiếu với hệ thống của tỉnh thấp hơn"),
                    new Answer(
                            "Hệ thống cập nhật chậm, đơn vị gửi bảng đối chiếu", "Bảng đối chiếu số liệu (giả định)"),
                    new Decision("", "data", "Đã đối chiếu lại số liệu")));
    private static final Fraction HALF = Fraction.of(1).dividedBy(Fraction.of(2));
    private static final Fraction MOST = Fraction.of(3).dividedBy(Fraction.of(4));

    private final CriteriaSet set;
    private final InventedSheet sheet;
    private final Map<LeafId, Points> computed;
    private final Dice dice;

    Hearing(CriteriaSet set, InventedSheet sheet, Map<LeafId, Points> computed, Dice dice) {
        this.set = set;
        this.sheet = sheet;
        this.computed = computed;
        this.dice = dice;
    }

    void hold() {
        set.domains().stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .flatMap(domain -> domain.leaves().stream())
                .forEach(this::leaf);
    }

    private void leaf(Leaf leaf) {
        Points worth = computed.get(leaf.id());
        boolean ofCouncil = leaf.assessedBy() == AssessedBy.COUNCIL;
        int draw = dice.between(1, 100);
        Points claim = ofCouncil || draw <= 22 ? leaf.maxPoints() : draw <= 25 ? worth.times(MOST) : worth;
        sheet.claim(leaf.id().value(), rounded(claim));
        boolean proven = leaf.evidence().isEmpty() || dice.chance(85);
        if (!leaf.evidence().isEmpty() && proven) {
            sheet.prove(leaf.id().value(), leaf.evidence().get(0) + " (giả định)");
        }
        if (!ofCouncil && leaf.assessedBy() == AssessedBy.COMPUTED) {
            appraise(leaf, worth, proven);
        }
    }

    /** Objections take half away; some figures that could not be scored are settled in the unit's favour. */
    private void appraise(Leaf leaf, Points worth, boolean proven) {
        String id = leaf.id().value();
        if (worth.isZero() && proven && dice.chance(20)) {
            sheet.decide(
                    id,
                    new Decision(rounded(leaf.maxPoints().times(HALF)), "data", "Công nhận theo tài liệu kiểm chứng"));
        } else if (!worth.isZero() && dice.chance(proven ? 6 : 70)) {
            object(leaf, worth, OBJECTIONS.get(proven ? dice.between(1, OBJECTIONS.size() - 1) : 0));
        }
    }

    private void object(Leaf leaf, Points worth, Objection objection) {
        String id = leaf.id().value();
        String half = rounded(worth.times(HALF));
        sheet.decide(id, with(objection.decision(), half));
        if (!dice.chance(70)) {
            return;
        }
        sheet.answer(id, objection.answer());
        int draw = dice.between(1, 100);
        if (draw <= 50) {
            sheet.decideAgain(id, with(objection.accepted(), rounded(worth)));
        } else if (draw <= 70) {
            sheet.decideAgain(
                    id,
                    new Decision(
                            rounded(worth.times(MOST)), objection.decision().reason(), "Chấp nhận một phần"));
        } else if (draw <= 88) {
            sheet.decideAgain(
                    id, new Decision(half, objection.decision().reason(), "Giữ nguyên kết quả thẩm định lần 1"));
        }
    }

    private static Decision with(Decision words, String points) {
        return new Decision(points, words.reason(), words.note());
    }

    /** People write points with two digits. */
    private static String rounded(Points points) {
        return points.value().rounded(2).stripTrailingZeros().toPlainString();
    }
}
