package vn.parindex.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.wording.Language;

/** Takes the pictures of the HTML report for the documents; run by {@code docs/pictures/make} only. */
@EnabledIfSystemProperty(named = "pictures", matches = "make")
class HtmlPicturesTest {

    private static final Path PICTURES = Path.of("docs/pictures");
    private static final long MOST_BYTES = 250_000;

    @TempDir
    private Path folder;

    @Test
    void picturesAreTakenFromRealRuns() throws IOException {
        assumeTrue(TestBrowser.isThere(), TestBrowser.MISSING);
        String districts =
                page("tinh-mau.html", PageRun.ofDistricts(Language.VI).html());
        String real = page("phan-rang.html", PageRun.ofPhanRang().html());
        try (TestBrowser chromium = TestBrowser.open()) {
            Page wide = open(chromium.browser(), 1120, 1100, districts);
            shoot(wide, "xh1", "html-xep-hang.png");
            shoot(wide, "dv4-ten", "html-don-vi.png");
            Page reasons = open(chromium.browser(), 1180, 1250, real);
            reasons.click("tr.leaf:has(td:text-is('3.3.2')) td a");
            reasons.waitForTimeout(200);
            save(reasons, "html-dien-giai.png");
            shoot(open(chromium.browser(), 390, 1100, real), "dv1-tc", "html-dien-thoai.png");
            byte[] pdf = open(chromium.browser(), 1180, 1000, districts)
                    .pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(0, 90),
                        "png",
                        PICTURES.resolve("html-giay-a4.png").toFile());
            }
        }
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png")))
                    .isNotEmpty()
                    .allMatch(file -> file.toFile().length() < MOST_BYTES);
        }
    }

    private String page(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html).toUri().toString();
    }

    private static Page open(Browser browser, int width, int height, String address) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
        page.navigate(address);
        return page;
    }

    private static void shoot(Page page, String place, String name) {
        page.evaluate("id => document.getElementById(id).scrollIntoView()", place);
        page.waitForTimeout(200);
        save(page, name);
    }

    private static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }
}
