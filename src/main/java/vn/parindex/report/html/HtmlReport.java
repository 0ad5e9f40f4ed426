package vn.parindex.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.wording.Wording;

/** A result as one page that needs nothing beside itself (báo cáo HTML): for the screen, the phone and A4 paper. */
public final class HtmlReport {

    private final Wording wording;
    private final TemplateEngine templates;

    public HtmlReport(Wording wording) {
        this.wording = wording;
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    }

    /**
     * Writes the ranking of all units, and in full those chosen.
     *
     * @param out left open
     */
    public void write(AssessmentResult result, List<UnitResult> chosen, OutputStream out) throws IOException {
        PageView page = new PageMaker(result, wording).page(chosen);
        StringOutput markup = new StringOutput();
        templates.render("page.jte", page, markup);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Markup.lean(markup.toString()));
        writer.flush();
    }
}
