package vn.parindex.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms of the house and what each may import, as rules for the classes below one root package. */
final class Rooms {

    private static final List<String> VOCABULARY =
            List.of("source", "problem", "wording", "points", "unit", "indicator");
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("source", List.of());
        MAY_IMPORT.put("points", List.of());
        MAY_IMPORT.put("unit", List.of());
        MAY_IMPORT.put("indicator", List.of("source", "unit"));
        MAY_IMPORT.put("wording", List.of("points"));
        MAY_IMPORT.put("problem", List.of("source", "indicator", "wording"));
        MAY_IMPORT.put("located", VOCABULARY);
        MAY_IMPORT.put("criteria", with(VOCABULARY, "located"));
        MAY_IMPORT.put("fact", VOCABULARY);
        MAY_IMPORT.put("form", VOCABULARY);
        MAY_IMPORT.put("ingest", with(VOCABULARY, "fact", "located", "form"));
        MAY_IMPORT.put("checks", with(VOCABULARY, "fact"));
        MAY_IMPORT.put("scoring", with(VOCABULARY, "fact", "criteria"));
        MAY_IMPORT.put("explanation", with(VOCABULARY, "fact", "criteria", "scoring"));
        MAY_IMPORT.put("ranking", with(VOCABULARY, "fact", "criteria", "scoring"));
        MAY_IMPORT.put("advice", with(VOCABULARY, "fact", "criteria", "scoring"));
        MAY_IMPORT.put("appraisal", with(VOCABULARY, "fact", "criteria", "scoring"));
        MAY_IMPORT.put("recorded", with(VOCABULARY, "located", "fact", "criteria", "scoring", "ranking"));
        MAY_IMPORT.put("comparison", with(VOCABULARY, "fact", "criteria", "scoring", "ranking", "recorded"));
        MAY_IMPORT.put(
                "assessment",
                with(
                        VOCABULARY,
                        "fact",
                        "form",
                        "criteria",
                        "ingest",
                        "checks",
                        "scoring",
                        "explanation",
                        "ranking",
                        "advice",
                        "appraisal",
                        "comparison",
                        "recorded"));
        MAY_IMPORT.put(
                "report",
                with(
                        VOCABULARY,
                        "fact",
                        "form",
                        "criteria",
                        "scoring",
                        "explanation",
                        "ranking",
                        "advice",
                        "appraisal",
                        "comparison",
                        "recorded",
                        "assessment"));
        MAY_IMPORT.put("packing", List.of());
        MAY_IMPORT.put(
                "cli",
                with(
                        VOCABULARY,
                        "fact",
                        "criteria",
                        "scoring",
                        "explanation",
                        "ranking",
                        "advice",
                        "appraisal",
                        "comparison",
                        "assessment",
                        "report"));
    }

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    static List<String> names() {
        return List.copyOf(MAY_IMPORT.keySet());
    }

    /** A room imports only the rooms of its row in the table. */
    ArchRule importsOf(String room) {
        String[] others = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_IMPORT.get(room).contains(other))
                .map(this::below)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(below(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .because("the table of rooms says what '" + room + "' may import");
    }

    /** Every class stands in a room. */
    ArchRule everyClassHasARoom() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(
                        MAY_IMPORT.keySet().stream().map(this::below).toArray(String[]::new));
    }

    /** A library is used only in the packages named. */
    ArchRule onlyIn(String library, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(Stream.of(rooms).map(this::below).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because(library + " lives only in " + List.of(rooms));
    }

    /** Reports read results, never the rule engine itself. */
    ArchRule reportsDoNotKnowDrools() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        below("report"),
                        below("explanation"),
                        below("ranking"),
                        below("advice"),
                        below("appraisal"),
                        below("comparison"),
                        below("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(below("scoring.drools"));
    }

    /** No floating point on the way to points. */
    ArchRule noFloatingPointFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exact())
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .allowEmptyShould(true);
    }

    /** No floating point out of methods on the way to points. */
    ArchRule noFloatingPointResults() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exact())
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class)
                .allowEmptyShould(true);
    }

    /** Nobody prints except the command line. */
    ArchRule nobodyPrints() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(below("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    /** Only the main class ends the process. */
    ArchRule onlyMainExits() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(System.class, "exit", int.class);
    }

    /** State is not static: static fields are final. */
    ArchRule noStaticState() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal();
    }

    private String[] exact() {
        return Stream.of(
                        "points",
                        "criteria",
                        "fact",
                        "scoring",
                        "ranking",
                        "advice",
                        "appraisal",
                        "comparison",
                        "indicator")
                .map(this::below)
                .toArray(String[]::new);
    }

    private String below(String room) {
        return root + "." + room + "..";
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
