package vn.parindex.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Places;
import vn.parindex.explanation.Terms;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The page says what the result says, leads from each point to its figures, and needs nothing beside itself. */
class HtmlReportTest {

    private static final Wording WORDING = new Wording(Language.VI);
    private static final Figures FIGURES = new Figures(WORDING);
    private static final Terms TERMS = new Terms(WORDING);
    private static PageRun districts;
    private static Document page;

    @BeforeAll
    static void makeThePageOfTheDistricts() {
        districts = PageRun.ofDistricts(Language.VI);
        page = districts.page();
    }

    @Test
    void everyUnitStandsInTheRankingWithItsRankIndexAndDoubt() {
        RankedGroup group = districts.result().groups().get(0);
        List<String> rows = page.select("section.ranking table.sortable tbody tr").stream()
                .map(row -> row.child(0).text() + "|" + row.child(1).text() + "|"
                        + row.child(4).text() + "|" + row.child(7).text())
                .toList();

        assertThat(rows)
                .hasSize(13)
                .isEqualTo(group.places().stream().map(HtmlReportTest::ranked).toList());
    }

    private static String ranked(RankedPlace place) {
        int best = place.doubt().rankBest().orElseThrow();
        int worst = place.doubt().rankWorst().orElseThrow();
        return place.unit().rank().orElseThrow() + "|"
                + place.unit().score().sheet().unit().name() + "|"
                + FIGURES.index(place.unit().index().orElseThrow(), place.unit().indexDigits()) + "|"
                + (best == worst ? best : best + "–" + worst);
    }

    @Test
    void everyLeafHasItsPointsMaximumStateAndCauses() {
        for (UnitResult unit : districts.result().units()) {
            List<String> rows = section(unit).select("tr.leaf").stream()
                    .map(row -> row.child(0).text() + "|" + row.child(1).text() + "|"
                            + row.select("td > a").first().text().replaceAll("[+−]", "") + "|"
                            + row.lastElementChild().text() + "|"
                            + row.select(".cause").eachText().stream().collect(Collectors.joining("; ")))
                    .toList();

            assertThat(rows)
                    .isEqualTo(unit.ranked().score().leaves().stream()
                            .map(HtmlReportTest::scored)
                            .toList());
        }
    }

    private static String scored(LeafScore leaf) {
        return leaf.leaf().id().value() + "|" + leaf.leaf().name() + "|" + FIGURES.points(leaf.points()) + "|"
                + TERMS.state(leaf.state()) + "|"
                + leaf.lost().stream().map(HtmlReportTest::lost).collect(Collectors.joining("; "));
    }

    private static String lost(Loss loss) {
        String points = FIGURES.points(loss.points());
        String cause = TERMS.cause(loss.cause());
        return loss.cause().leavesMaximum() ? cause + ": " + points : points + " " + cause;
    }

    @Test
    void claimsAndAppraisalsStandBesideThePointsWhereThereAreAny() {
        for (UnitResult unit : districts.result().units()) {
            List<String> claimed = section(unit)
                    .select("table.k2 tr.leaf td:nth-child(5), table.k1:not(.a) tr.leaf td:nth-child(5)")
                    .eachText();
            List<String> appraised = section(unit)
                    .select("table.k2 tr.leaf td:nth-child(6), table.k1.a tr.leaf td:nth-child(5)")
                    .eachText();

            assertThat(claimed)
                    .isEqualTo(unit.ranked().score().leaves().stream()
                            .flatMap(leaf -> leaf.claimed().stream())
                            .map(FIGURES::points)
                            .toList());
            assertThat(appraised)
                    .isEqualTo(unit.ranked().score().leaves().stream()
                            .flatMap(leaf -> leaf.appraised().stream())
                            .map(one -> FIGURES.points(one.points()))
                            .toList());
        }
    }

    @Test
    void everyPointLeadsToItsFiguresAndEveryFigureToItsPrintedRow() {
        PageRun real = PageRun.ofPhanRang();
        Document document = real.page();
        UnitResult unit = real.result().units().get(0);
        Places places = new Places(WORDING, unit.ranked().score().sheet().documents());
        List<Element> leaves = document.select("tr.leaf");

        for (int i = 0; i < leaves.size(); i++) {
            LeafScore leaf = unit.ranked().score().leaves().get(i);
            Element reasons = target(document, leaves.get(i).select("td > a").first());
            List<Element> inputs = reasons.select("ul.inputs li");
            assertThat(inputs).hasSameSizeAs(leaf.inputs());
            for (int j = 0; j < inputs.size(); j++) {
                IndicatorFact input = leaf.inputs().get(j);
                Element row = target(document, inputs.get(j).select("a").first());
                assertThat(row.select("th code").text())
                        .isEqualTo(input.indicator().value());
                assertThat(row.select("q.printed").text())
                        .isEqualTo(input.provenance().printed());
                input.provenance().source().ifPresent(place -> {
                    assertThat(row.child(4).text()).contains(places.inWords(place));
                    assertThat(row.child(3).text()).contains(place.label(), places.tableAndRow(place));
                });
            }
        }
    }

    @Test
    void everyProblemStandsThereWithItsPlace() {
        PageRun real = PageRun.ofPhanRang();
        UnitResult unit = real.result().units().get(0);
        Places places = new Places(WORDING, unit.ranked().score().sheet().documents());
        List<String> shown =
                real.page().select("ol.problems > li > p:first-child").eachText();

        assertThat(shown).hasSameSizeAs(unit.problems());
        unit.problems()
                .forEach(problem -> assertThat(shown)
                        .anyMatch(text ->
                                text.contains(problem.code()) && text.contains(places.reference(problem.source()))));
    }

    @Test
    void everyOfferStandsThereMostPointsFirst() {
        for (UnitResult unit : districts.result().units()) {
            List<String> gains =
                    section(unit).select("table.offers tbody td:first-child").eachText();

            assertThat(gains)
                    .isEqualTo(unit.advice().orElseThrow().stream()
                            .map(LeafAdvice::offers)
                            .flatMap(List::stream)
                            .map(offer -> offer.gain())
                            .sorted(Comparator.reverseOrder())
                            .map(FIGURES::signed)
                            .toList());
        }
    }

    @Test
    void everyLinkHasItsPlaceAndEveryPlaceItsOwnName() {
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("#"));
        assertThat(ids)
                .containsAll(page.select("[href]").eachAttr("href").stream()
                        .map(link -> link.substring(1))
                        .toList());
        assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    }

    @Test
    void nothingComesFromElsewhere() {
        assertThat(page.select("[src], link, iframe, object, embed, base, form[action], [style]"))
                .isEmpty();
        assertThat(districts.html()).doesNotContain("http://", "https://", "url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void thePageHasCaptionsHeadsAndLandmarks() {
        assertThat(page.select("table")).allMatch(table -> table.selectFirst("> caption") != null);
        assertThat(page.select("thead th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(page.select("svg[role=img]"))
                .isNotEmpty()
                .allMatch(drawing -> drawing.selectFirst("> title") != null);
        assertThat(page.select("main, nav, header, footer")).hasSize(4);
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".head .sample").text()).contains("BỘ TIÊU CHÍ MẪU");
    }

    @Test
    void whatTheSetSaysOfALeafStandsOnceAndEveryLeafLeadsToIt() {
        assertThat(page.select("section.rules h3"))
                .hasSize(districts.result().criteria().leaves().size());
        assertThat(page.select("div.reason dd > a[href^=#qd]").eachAttr("href"))
                .allMatch(link -> page.getElementById(link.substring(1)) != null)
                .hasSize(13 * districts.result().criteria().leaves().size());
        assertThat(PageRun.ofPhanRang().page().select("section.rules")).isEmpty();
    }

    @Test
    void theWayBackSaysWhatAllTogetherAndEachAloneComesTo() {
        assertThat(page.select("table.offers td:last-child").eachText())
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains("Cả đơn vị:") && sentence.contains("hạng"));
        assertThat(page.select("p.joint").eachText())
                .isNotEmpty()
                .allMatch(sentence -> sentence.startsWith("Thực hiện đồng thời:") && sentence.contains("Cả đơn vị:"));
    }

    @Test
    void thirteenUnitsTakeLessThanTwoAndAHalfMegabytes() {
        assertThat(districts.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(2_500_000);
    }

    @Test
    void unitsAreListedInTheOrderOfTheLanguage() {
        List<String> names = page.select("#loc-don-vi option").eachText();

        assertThat(names).hasSize(14);
        assertThat(names.subList(1, 4))
                .containsExactly(
                        "UBND huyện Mẫu 03 (dữ liệu giả định)",
                        "UBND huyện Mẫu 04 (dữ liệu giả định)",
                        "UBND huyện Mẫu 05 (dữ liệu giả định)");
        assertThat(names.get(13)).startsWith("UBND thị xã");
    }

    @Test
    void aCurveShowsThePlaceOfTheUnit() {
        assertThat(page.select("figure.curve"))
                .isNotEmpty()
                .allMatch(figure -> figure.selectFirst("circle") != null
                        && figure.select("figcaption").text().contains("Đơn vị ở"));
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(PageRun.html(districts.result(), districts.result().units(), Language.VI))
                .isEqualTo(districts.html());
    }

    @Test
    void onlyTheChosenUnitsAreShownInFullButAllAreRanked() {
        String html =
                PageRun.html(districts.result(), districts.result().units().subList(1, 2), Language.VI);
        Document document = Jsoup.parse(html);

        assertThat(document.select("section.unit")).hasSize(1);
        assertThat(document.select("section.ranking table.sortable tbody tr")).hasSize(13);
        assertThat(document.select("section.ranking table.sortable tbody a").eachAttr("href"))
                .containsExactly("#dv1");
    }

    @Test
    void theEnglishPageSpeaksEnglish() {
        Document english = PageRun.ofDistricts(Language.EN).page();

        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h2").eachText()).contains("Ranking", "Domains of the units");
        assertThat(english.select(".head .sample").text()).contains("SAMPLE");
    }

    @Test
    void namesThatLookLikeCodeStayNames(@TempDir Path folder) throws IOException {
        String hostile = "</title><script>alert(1)</script><img src=x onerror='alert(2)'> \\\"&amp; ' ` ${7*7}";
        String shown = "</title><script>alert(1)</script><img src=x onerror='alert(2)'> \"&amp; ' ` ${7*7}";
        List<String> sheet = new ArrayList<>();
        for (String line : Files.readAllLines(PageRun.DISTRICTS.resolve("submissions/huyen-mau-03.yaml"))) {
            sheet.add(line.replace("UBND huyện Mẫu 03 (dữ liệu giả định)", hostile)
                    .replace("bao-cao-gia-dinh.txt", "<b onclick=alert(3)>.txt"));
        }
        Path input = folder.resolve("a.yaml");
        Files.write(input, sheet);
        PageRun run = PageRun.of(input, UnitDeclaration.NONE, "district-2023", Language.VI);
        Document document = run.page();

        assertThat(document.select("script")).hasSize(1);
        assertThat(document.select("img, b[onclick], [onerror]")).isEmpty();
        assertThat(document.select("section.unit > h2").text()).isEqualTo(shown.replaceAll(" +", " "));
        assertThat(document.title()).contains("<script>alert(1)</script>");
        assertThat(run.html())
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("<b onclick");
    }

    private static Element section(UnitResult unit) {
        String name = unit.ranked().score().sheet().unit().name();
        return page.select("section.unit").stream()
                .filter(section -> section.selectFirst("h2").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element target(Document document, Element link) {
        return Stream.of(link.attr("href").substring(1))
                .map(document::getElementById)
                .findFirst()
                .orElseThrow();
    }
}
