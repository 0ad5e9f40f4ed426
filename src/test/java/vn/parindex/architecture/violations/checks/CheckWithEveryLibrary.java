package vn.parindex.architecture.violations.checks;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.Workbook;
import org.drools.model.Model;
import org.kie.api.KieBase;
import picocli.CommandLine;
import tools.jackson.core.JsonToken;

/** Breaks every library wall on purpose: a check needs none of them. */
record CheckWithEveryLibrary(
        KieBase rules,
        Model model,
        JsonToken token,
        CommandLine commands,
        CsvRecord row,
        BigFraction fraction,
        Workbook workbook) {}
