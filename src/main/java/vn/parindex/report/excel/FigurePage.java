package vn.parindex.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Places;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/** The figures that were scored, with what is printed and where (trang số liệu). */
record FigurePage(List<UnitResult> chosen, PaperText text) {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 44;
    /** The ids of the indicators are for the screen. */
    private static final int PRINTED = 10;

    void write(Page page) {
        int unitWidth = chosen.stream()
                .mapToInt(unit -> unit.ranked().score().sheet().unit().name().length())
                .map(length -> Math.max(NARROWEST, Math.min(WIDEST, length)))
                .max()
                .orElse(NARROWEST);
        page.head(List.of(
                column("unit", unitWidth),
                column("figure", 64),
                column("value", 14),
                column("measure", 20),
                column("printed", 14),
                column("table", 24),
                column("place", 28),
                column("elsewhere", 28),
                column("note", 24),
                column("used", 14),
                column("indicator", 36)));
        for (UnitResult unit : chosen) {
            UnitScore score = unit.ranked().score();
            PaperText.facts(score).forEach(fact -> row(page, score, fact));
        }
        page.finish(2, true);
        page.print(PRINTED, page.nextRow() - 1);
    }

    private void row(Page page, UnitScore score, IndicatorFact fact) {
        Provenance from = fact.provenance();
        Places places = text.places(score);
        Optional<SourceLocation> place = from.source().or(from::written);
        XSSFRow row = page.row();
        int column = 0;
        page.text(row, column++, score.sheet().unit().name(), Look.TEXT);
        page.text(row, column++, text.names(score).name(fact.indicator()), Look.TEXT);
        value(page, row, column++, score, fact);
        page.text(
                row,
                column++,
                indicator(score, fact).map(Indicator::unitOfMeasure).orElse(""),
                Look.TEXT);
        page.text(row, column++, from.printed(), Look.TEXT);
        page.text(row, column++, place.map(places::inTable).orElse(""), Look.TEXT);
        page.text(row, column++, place.map(places::reference).orElse(""), Look.TEXT);
        page.text(
                row,
                column++,
                from.also().stream().map(other -> also(score, fact, other)).collect(Collectors.joining("\n")),
                Look.TEXT);
        page.text(row, column++, from.note(), Look.TEXT);
        page.text(row, column++, used(score, fact), Look.TEXT);
        page.text(row, column, fact.indicator().value(), Look.TEXT);
    }

    private void value(Page page, XSSFRow row, int column, UnitScore score, IndicatorFact fact) {
        Optional<BigDecimal> number = fact.value()
                .known()
                .filter(any -> indicator(score, fact)
                        .map(Indicator::type)
                        .filter(IndicatorType::isNumeric)
                        .isPresent())
                .flatMap(Scalar::number);
        if (number.isPresent()) {
            page.number(row, column, number.map(Fraction::of), Look.NUMBER);
        } else {
            page.text(row, column, text.names(score).value(fact.indicator(), fact.value()), Look.TEXT);
        }
    }

    private static Optional<Indicator> indicator(UnitScore score, IndicatorFact fact) {
        return score.criteria().indicators().find(fact.indicator());
    }

    private String also(UnitScore score, IndicatorFact fact, OtherReading other) {
        String shown =
                other.printed().isEmpty() ? text.names(score).value(fact.indicator(), other.value()) : other.printed();
        return other.source()
                .map(place ->
                        text.say("paper.elsewhere", shown, text.places(score).reference(place)))
                .orElse(shown);
    }

    private String used(UnitScore score, IndicatorFact fact) {
        return score.leaves().stream()
                .filter(leaf -> leaf.leaf().indicators().contains(fact.indicator()))
                .map(leaf -> leaf.leaf().id().value())
                .collect(Collectors.joining(", "));
    }

    private Page.Column column(String name, int width) {
        return new Page.Column(text.say("paper.column." + name), width);
    }
}
