package vn.parindex.architecture.violations.checks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import gg.jte.TemplateEngine;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.commonmark.parser.Parser;
import org.drools.model.Model;
import org.jsoup.nodes.Document;
import org.kie.api.KieBase;
import org.objectweb.asm.Type;
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
        BigFraction fraction,
        PDDocument pdf,
        Document page,
        Parser markdown,
        CellType cell,
        PdfRendererBuilder pages,
        Type bytecode) {}
