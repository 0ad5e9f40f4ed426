package vn.parindex.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.wording.Language;

/** The page in a real browser: clicks, filter, paper, phone, accessibility. Skipped where there is no Chromium or Node.js. */
class HtmlReportBrowserTest {

    @TempDir
    private static Path folder;

    private static TestBrowser chromium;
    private static Browser browser;
    private static String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        assumeTrue(TestBrowser.isThere(), TestBrowser.MISSING);
        chromium = TestBrowser.open();
        browser = chromium.browser();
        Path file = folder.resolve("ket-qua.html");
        Files.writeString(file, PageRun.ofDistricts(Language.VI).html());
        address = file.toUri().toString();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePage() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900).setOffline(true));
    }

    private void open(Browser.NewContextOptions options) {
        page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address);
    }

    @AfterEach
    void thePageNeitherComplainsNorFetches() {
        page.context().close();
        assertThat(complaints).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith(address));
    }

    @Test
    void fromARankToThePrintedCellByClicks() {
        page.click("section.ranking table.sortable tbody tr:nth-child(4) a");
        assertThat(page.url()).endsWith("#dv4");
        page.click("#dv4 tr.leaf td a");
        assertThat(page.isVisible("#dv4-tc1-dg ul.inputs")).isTrue();
        String name = page.textContent("#dv4-tc1-dg ul.inputs a");
        page.click("#dv4-tc1-dg ul.inputs a");
        String place = page.url().substring(page.url().indexOf('#'));

        assertThat(place).startsWith("#dv4-sl");
        assertThat(page.isVisible(place)).isTrue();
        assertThat(page.textContent(place + " th")).contains(name);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(place.substring(1));
        page.click(place + " td:last-child a");
        assertThat(page.url()).contains("#dv4-tc");
    }

    @Test
    void theFilterShowsWhatFitsAndALinkClearsIt() {
        page.selectOption("#loc-don-vi", "dv2");
        page.selectOption("#loc-linh-vuc", "3");
        assertThat(page.locator("section.unit:visible").count()).isEqualTo(1);
        assertThat(page.locator("tr.leaf:visible").count())
                .isEqualTo(page.locator("#dv2 tbody[data-domain='3'] tr.leaf").count())
                .isPositive();

        page.click("#loc-xoa");
        page.selectOption("#loc-nguyen-nhan", "late");
        int late = page.locator("tr.leaf[data-causes~='late']").count();
        assertThat(page.locator("tr.leaf:visible").count()).isEqualTo(late).isPositive();
        assertThat(page.textContent("#loc-dem")).contains(String.valueOf(late));

        page.fill("#loc-chu", "khong co chu nay");
        assertThat(page.locator("tr.leaf:visible").count()).isZero();
        page.click("section.ranking table.sortable tbody tr:first-child a");
        page.locator("section.unit:visible").nth(12).waitFor(); // the page hears of its new address a moment later
        assertThat(page.locator("section.unit:visible").count()).isEqualTo(13);
    }

    @Test
    void searchingNeedsNoAccents() {
        page.fill("#loc-chu", "ke hoach tuyen truyen");

        assertThat(page.locator("tr.leaf:visible").count())
                .isEqualTo(page.locator("tr.leaf:has(th:text-matches('kế hoạch tuyên truyền', 'i'))")
                        .count())
                .isEqualTo(13);
    }

    @Test
    void theRankingSortsByNameAndBack() {
        page.click("section.ranking th[data-sort=text] button");
        assertThat(page.textContent("section.ranking table.sortable tbody tr:first-child th"))
                .contains("huyện Mẫu 03");
        assertThat(page.getAttribute("section.ranking th[data-sort=text]", "aria-sort"))
                .isEqualTo("ascending");
        page.click("section.ranking th[data-sort=number] button");
        assertThat(page.textContent("section.ranking table.sortable tbody tr:first-child td"))
                .isEqualToIgnoringWhitespace("1");
    }

    @Test
    void printedItHasEveryUnitOnANewPageAndNoFilter() throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(document));
            }
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
            assertThat(pages).noneMatch(text -> text.contains("Bỏ lọc"));
            assertThat(pages.stream()
                            .filter(text -> text.contains("Khoảng hạng"))
                            .count())
                    .isPositive();
            assertThat(pages.stream()
                            .filter(text -> text.contains("Phần mềm tính được"))
                            .count())
                    .isEqualTo(13);
        }
    }

    @Test
    void onAPhoneNothingSticksOut() {
        page.context().close();
        open(new Browser.NewContextOptions().setViewportSize(390, 844).setOffline(true));
        page.click("#mo-het");

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void withoutScriptsTheFilterIsNotThereAndTheExplanationsStillOpen() {
        page.context().close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setOffline(true));

        assertThat(page.isVisible("#bo-loc")).isFalse();
        page.click("#dv1 tr.reasons summary");
        assertThat(page.isVisible("#dv1-tc1-dg")).isTrue();
        complaints.clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void axeFindsNothingSerious(int width) throws IOException {
        page.context().close();
        Path real = folder.resolve("phan-rang.html");
        Files.writeString(real, PageRun.ofPhanRang().html());
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setBypassCSP(true)
                        .setOffline(true))
                .newPage();
        page.navigate(real.toUri().toString());
        page.click("#mo-het");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("src/test/resources/axe/axe-4.14.1.min.js")));

        Object found = page.evaluate(
                "async () => (await axe.run()).violations"
                        + ".filter(one => ['serious', 'critical'].includes(one.impact))"
                        + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))");

        assertThat((List<?>) found).isEmpty();
        requests.clear();
    }
}
