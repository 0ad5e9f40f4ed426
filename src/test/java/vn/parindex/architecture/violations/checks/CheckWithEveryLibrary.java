package vn.parindex.architecture.violations.checks;

import de.siegmar.fastcsv.reader.CsvRecord;
import gg.jte.TemplateEngine;
import org.apache.commons.numbers.fraction.BigFraction;
import org.drools.model.Model;
import org.kie.api.KieBase;
import picocli.CommandLine;
import tools.jackson.core.JsonToken;

/** Breaks every library wall on purpose: a check needs none of them. */
record CheckWithEveryLibrary(
        KieBase rules,
        TemplateEngine templates,
        Model model,
        JsonToken token,
        CommandLine commands,
        CsvRecord row,
        BigFraction fraction) {}
