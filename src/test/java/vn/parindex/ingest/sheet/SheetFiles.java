package vn.parindex.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Checked;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;

/** Files of the tests, and sheets without the places they were written at. */
public final class SheetFiles {

    private SheetFiles() {}

    public static byte[] bytes(String name) {
        try (InputStream in = SheetFiles.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static IndicatorCatalogue catalogue() {
        return accepted(new IndicatorCatalogueReader().read("indicators.yaml", bytes("indicators.yaml")));
    }

    public static <T> T accepted(Checked<T> read) {
        return read.match((value, problems) -> value, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** The same sheet as if it stood nowhere. */
    public static FactSheet unwritten(FactSheet sheet) {
        SourceLocation nowhere = SourceLocation.document("");
        var facts = new LinkedHashMap<>(sheet.facts());
        facts.replaceAll((id, fact) -> unwritten(fact));
        var claims = new LinkedHashMap<>(sheet.claims());
        claims.replaceAll((id, points) -> new Located<>(points.value(), nowhere));
        var appraisals = new LinkedHashMap<>(sheet.appraisals());
        UnaryOperator<Appraisal> move = a -> new Appraisal(a.points(), a.reason(), a.note(), a.by(), a.on(), nowhere);
        appraisals.replaceAll((id, appraisal) -> move.apply(appraisal));
        var second = new LinkedHashMap<>(sheet.secondAppraisals());
        second.replaceAll((id, appraisal) -> move.apply(appraisal));
        var statements = new LinkedHashMap<>(sheet.statements());
        statements.replaceAll((id, s) -> new UnitStatement(s.text(), s.evidence(), s.by(), s.on(), nowhere));
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                facts,
                claims,
                sheet.evidence(),
                appraisals,
                statements,
                second,
                nowhere);
    }

    private static IndicatorFact unwritten(IndicatorFact fact) {
        Provenance p = fact.provenance();
        return new IndicatorFact(
                fact.indicator(),
                fact.value(),
                new Provenance(p.printed(), p.source(), p.note(), p.also(), Optional.empty()));
    }
}
