package vn.parindex.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

/** The rows of a report are those of the form of its level (dòng đúng biểu mẫu của cấp). */
final class RowsAreOfTheLevel implements FactCheck {

    private static final String WHOSE = "(?iu)(?:thẩm quyền (?:của )?(?:chủ tịch )?(?:ubnd )?"
            + "|thuộc ubnd |do (?:hđnd,? )?(?:và )?ubnd (?=cấp \\S+ (?:đã )?(?:ban hành|tiếp nhận)))";
    private static final Pattern OF_PROVINCE = Pattern.compile(WHOSE + "(?:cấp )?tỉnh\\b");
    private static final Pattern OF_DISTRICT = Pattern.compile(WHOSE + "(?:cấp )?huyện\\b");

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        List<IndicatorFact> filled = new ArrayList<>();
        List<IndicatorFact> empty = new ArrayList<>();
        sheet.facts().values().stream()
                .filter(fact -> fact.provenance().source().isPresent())
                .filter(fact -> isOfAnother(fact, sheet.unit().level(), catalogue))
                .sorted(Comparator.comparing(fact -> fact.provenance().source().orElseThrow()))
                .forEach(fact -> (saysSomething(sheet, fact) ? filled : empty).add(fact));
        return Stream.of(filled, empty)
                .filter(facts -> !facts.isEmpty())
                .<Problem>map(facts ->
                        WrongLevel.of(facts, facts == filled, sheet.unit().level()))
                .toList();
    }

    static boolean isOfAnother(IndicatorFact fact, UnitLevel level, IndicatorCatalogue catalogue) {
        String label = fact.provenance().source().map(SourceLocation::label).orElse("");
        return !catalogue.relations().isOwnOf(fact.indicator(), level) || namesAnother(label, level);
    }

    private static boolean namesAnother(String label, UnitLevel level) {
        return switch (level) {
            case PROVINCE, DEPARTMENT -> false;
            case DISTRICT -> OF_PROVINCE.matcher(label).find();
            case COMMUNE ->
                OF_PROVINCE.matcher(label).find() || OF_DISTRICT.matcher(label).find();
        };
    }

    /** 0 and a blank cell cost nobody a point. */
    private static boolean saysSomething(FactSheet sheet, IndicatorFact fact) {
        return Figure.of(sheet, fact.indicator())
                .filter(figure -> figure.number().signum() != 0)
                .isPresent();
    }

    /** Rows of another level's form (dòng của biểu mẫu cấp khác), those with figures apart from those without. */
    record WrongLevel(List<SourceLocation> places, List<IndicatorId> indicators, boolean filled, Message level)
            implements FactProblem {

        WrongLevel {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static WrongLevel of(List<IndicatorFact> facts, boolean filled, UnitLevel level) {
            return new WrongLevel(
                    facts.stream()
                            .flatMap(fact -> fact.provenance().source().stream())
                            .toList(),
                    facts.stream().map(IndicatorFact::indicator).toList(),
                    filled,
                    Message.of("checks.level." + level.code()));
        }

        @Override
        public SourceLocation source() {
            return places.get(0);
        }

        @Override
        public String code() {
            return "wrong-level";
        }

        @Override
        public Severity severity() {
            return filled ? Severity.WARNING : Severity.INFO;
        }

        @Override
        public String key() {
            return filled ? code() : "wrong-level.empty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(places.size(), level, Figure.name(indicators.get(0), source()));
        }
    }
}
