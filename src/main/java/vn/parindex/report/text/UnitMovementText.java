package vn.parindex.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.comparison.DomainMovement;
import vn.parindex.comparison.FactMovement;
import vn.parindex.comparison.IndexMovement;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.wording.Wording;

/** How one unit moved, for a terminal (thay đổi của một đơn vị): totals, causes, domains, then leaf by leaf. */
final class UnitMovementText {

    private static final int CAUSES = 34;
    private static final int SHOWN_DIGITS = 2;
    private static final int INDENT = 2;

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;
    private final MovementWording words;
    private final Page page;

    UnitMovementText(Wording wording, MovementWording words, Page page) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
        this.words = words;
        this.page = page;
    }

    void write(UnitMovement unit) {
        page.blank();
        page.line("═".repeat(Table.PAGE));
        page.blank();
        new UnitHeading(page, wording).unit(unit.after().unit(), unit.after().period());
        AssessmentPeriod earlier = unit.before().period();
        if (!earlier.equals(unit.after().period())) {
            page.labelled("", say("against", terms.period(earlier)));
        }
        page.blank();
        totals(unit);
        if (!unit.total().isEmpty() || !unit.index().parts().isEmpty()) {
            page.blank();
            page.table(causes(unit));
        }
        page.blank();
        page.table(domains(unit));
        unit.movedLeaves().forEach(leaf -> leaf(unit, leaf));
        silentFacts(unit);
    }

    private void totals(UnitMovement unit) {
        page.labelled(
                say("total.points"),
                say(
                        "moved",
                        words.plain(unit.total().before()),
                        words.plain(unit.total().after()),
                        words.signed(unit.total().difference())));
        page.labelled(say("total.index"), index(unit));
        page.labelled(say("total.rank"), say("arrow", rank(unit.before()), rank(unit.after())));
        if (unit.before().band().isPresent() || unit.after().band().isPresent()) {
            page.labelled(say("total.class"), say("arrow", band(unit.before()), band(unit.after())));
        }
    }

    private String index(UnitMovement unit) {
        String old = index(unit.before());
        String present = index(unit.after());
        return unit.index()
                .difference()
                .map(difference -> say("moved-index", old, present, percentPoints(difference, wording)))
                .orElseGet(() -> say("arrow", old, present));
    }

    private String index(RecordedUnit unit) {
        return unit.index()
                .map(index -> figures.index(index, unit.indexDigits()))
                .orElse("–");
    }

    private String rank(RecordedUnit unit) {
        return unit.rank()
                .map(rank -> say("rank", String.valueOf(rank), String.valueOf(unit.rankedWith())))
                .orElse("–");
    }

    private static String band(RecordedUnit unit) {
        return unit.band().orElse("–");
    }

    private Table causes(UnitMovement unit) {
        Map<MovementCause, Percent> ofIndex = new HashMap<>();
        for (IndexMovement.Part part : unit.index().parts()) {
            ofIndex.put(part.cause(), part.points());
        }
        Table table = new Table(
                Column.wrapped(say("column.cause")),
                Column.right(say("column.points")),
                Column.right(say("column.index-points")));
        for (MovementCause cause : MovementCause.values()) {
            Points points = unit.total().part(cause);
            Optional<Percent> index = Optional.ofNullable(ofIndex.get(cause));
            if (!points.isZero() || index.isPresent()) {
                table.row(
                        words.cause(cause),
                        words.signed(points),
                        index.map(part -> percentPoints(part, wording)).orElse("0"));
            }
        }
        table.line();
        table.row(
                say("sum"),
                words.signed(unit.total().difference()),
                unit.index()
                        .difference()
                        .map(difference -> percentPoints(difference, wording))
                        .orElse("–"));
        return table;
    }

    private Table domains(UnitMovement unit) {
        Table table = new Table(
                Column.left(say("column.id")),
                Column.wrapped(say("column.domain")),
                Column.right(say("column.before")),
                Column.right(say("column.after")),
                Column.right(say("column.movement")),
                Column.wrapped(say("column.cause"), CAUSES));
        for (DomainMovement domain : unit.domains()) {
            table.row(
                    domain.id(),
                    domain.present().name(),
                    domain.before().isEmpty()
                            ? "–"
                            : words.plain(domain.movement().before()),
                    domain.after().isEmpty()
                            ? "–"
                            : words.plain(domain.movement().after()),
                    words.signed(domain.movement().difference()),
                    words.parts(domain.movement().parts()));
        }
        return table;
    }

    private void leaf(UnitMovement unit, LeafMovement leaf) {
        page.blank();
        page.paragraph(say("leaf", leaf.id().value(), leaf.present().name()), 0);
        page.paragraph(
                say(
                        "moved",
                        leaf.before()
                                .map(score -> points(leaf.movement().before(), score))
                                .orElse("–"),
                        leaf.after()
                                .map(score -> points(leaf.movement().after(), score))
                                .orElse("–"),
                        words.signed(leaf.movement().difference())),
                INDENT);
        words.sentences(unit, leaf).forEach(sentence -> page.paragraph(say("bullet", sentence), INDENT));
    }

    private String points(Points points, RecordedLeaf score) {
        return say("points-of", figures.points(points), figures.points(score.maxPoints()));
    }

    /** Figures that differ and that no leaf looks at whose points moved. */
    private void silentFacts(UnitMovement unit) {
        List<FactMovement> silent = new ArrayList<>(unit.facts());
        unit.leaves().stream()
                .filter(leaf -> !leaf.movement().part(MovementCause.DATA).isZero())
                .forEach(leaf -> silent.removeAll(leaf.facts()));
        if (silent.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(say("silent", String.valueOf(silent.size())), 0);
        silent.forEach(fact -> page.paragraph(words.fact(unit, fact), INDENT));
    }

    /** {@code +1,25}: with two decimals, marked where they are not all; more where two would hide that anything moved. */
    static String percentPoints(Percent difference, Wording wording) {
        int sign = difference.value().signum();
        int digits = SHOWN_DIGITS;
        BigDecimal shown = difference.value().rounded(digits);
        while (sign != 0 && shown.signum() == 0 && digits < 12) {
            digits++;
            shown = difference.value().rounded(digits);
        }
        String about = Fraction.of(shown).equals(difference.value()) ? "" : "≈";
        BigDecimal size = sign == 0 ? shown.abs() : shown.abs().setScale(digits);
        return about + (sign < 0 ? "−" : sign > 0 ? "+" : "") + wording.number(size);
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
