package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as drawn: each rule holds for the program and bites on a class that breaks it on purpose. */
class ArchitectureTest {

    private static final String ROOT = "vn.parindex";
    private static final String BROKEN = "vn.parindex.architecture.violations";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(BROKEN);

    private static final Map<String, Function<Rooms, ArchRule>> RULES = Map.ofEntries(
            Map.entry("every class has a room", Rooms::everyClassHasARoom),
            Map.entry("reports do not know Drools", Rooms::reportsDoNotKnowDrools),
            Map.entry("no floating point fields", Rooms::noFloatingPointFields),
            Map.entry("no floating point results", Rooms::noFloatingPointResults),
            Map.entry("nobody prints", Rooms::nobodyPrints),
            Map.entry("only main exits", Rooms::onlyMainExits),
            Map.entry("no static state", Rooms::noStaticState),
            Map.entry("Drools only in scoring.drools", rooms -> rooms.onlyIn("org.kie..", "scoring.drools")),
            Map.entry("Drools code only in scoring.drools", rooms -> rooms.onlyIn("org.drools..", "scoring.drools")),
            Map.entry(
                    "Jackson only where trees are read and JSON is written",
                    rooms -> rooms.onlyIn("tools.jackson..", "located", "report.json")),
            Map.entry("templates only in report.html", rooms -> rooms.onlyIn("gg.jte..", "report.html")),
            Map.entry("picocli only in cli", rooms -> rooms.onlyIn("picocli..", "cli")),
            Map.entry(
                    "FastCSV only where CSV is read and written",
                    rooms -> rooms.onlyIn("de.siegmar..", "ingest.sheet", "ingest.delimited", "report.csv")),
            Map.entry(
                    "PDFBox only where PDF is read and written",
                    rooms -> rooms.onlyIn("org.apache.pdfbox..", "ingest.pdf", "report.pdf")),
            Map.entry("pages are set only in report.pdf", rooms -> rooms.onlyIn("com.openhtmltopdf..", "report.pdf")),
            Map.entry("jsoup only where web pages are read", rooms -> rooms.onlyIn("org.jsoup..", "ingest.web")),
            Map.entry(
                    "commonmark only where Markdown is read",
                    rooms -> rooms.onlyIn("org.commonmark..", "ingest.markdown")),
            Map.entry(
                    "POI only where Office files are read and written",
                    rooms -> rooms.onlyIn("org.apache.poi..", "ingest.word", "ingest.excel", "ingest.form", "report")),
            Map.entry(
                    "class files are rewritten only in packing",
                    rooms -> rooms.onlyIn("org.objectweb.asm..", "packing")),
            Map.entry("fractions only in points", rooms -> rooms.onlyIn("org.apache.commons..", "points")));

    static List<String> ruleNames() {
        return RULES.keySet().stream().sorted().toList();
    }

    static List<String> roomNames() {
        return Rooms.names();
    }

    @ParameterizedTest
    @MethodSource("roomNames")
    void aRoomImportsOnlyWhatTheTableAllows(String room) {
        new Rooms(ROOT).importsOf(room).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void theRuleHoldsForTheProgram(String name) {
        RULES.get(name).apply(new Rooms(ROOT)).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("roomNames")
    void theTableBitesInEveryRoom(String room) {
        assertThat(breaks(new Rooms(BROKEN).importsOf(room))).contains(room + ".Intruder");
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void everyRuleBites(String name) {
        assertThat(breaks(RULES.get(name).apply(new Rooms(BROKEN))))
                .containsAnyOf("Stray", "ReportThatScores", "LoosePoints", "CheckThatPrints", "CheckWithEveryLibrary");
    }

    private static String breaks(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
        return rule.evaluate(VIOLATIONS).getFailureReport().toString();
    }
}
