package vn.parindex.report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.wording.Wording;

/** Lays a fact sheet out in the keys of its format, the same for YAML and JSON (bố cục phiếu số liệu). */
final class SheetTree {

    private final Wording wording;

    SheetTree(Wording wording) {
        this.wording = wording;
    }

    SheetNode.Group of(FactSheet sheet, CarriedProblems carried) {
        Keys keys = new Keys();
        keys.put("unit", unit(sheet.unit()));
        keys.text("period", sheet.period().code());
        if (!carried.documents().isEmpty()) {
            keys.put(
                    "documents",
                    new SheetNode.Items(carried.documents().stream()
                            .<SheetNode>map(SheetTree::document)
                            .toList()));
        }
        keys.put("facts", byKey(sheet.facts(), SheetTree::fact));
        if (!sheet.claims().isEmpty()) {
            keys.put("claims", byKey(sheet.claims(), claim -> points(claim.value())));
        }
        if (!sheet.evidence().isEmpty()) {
            keys.put("evidence", byKey(sheet.evidence(), SheetTree::papers));
        }
        if (!sheet.appraisals().isEmpty()) {
            keys.put("appraisal", byKey(sheet.appraisals(), SheetTree::appraisal));
        }
        if (!sheet.statements().isEmpty()) {
            keys.put("statements", byKey(sheet.statements(), SheetTree::statement));
        }
        if (!sheet.secondAppraisals().isEmpty()) {
            keys.put("appraisal2", byKey(sheet.secondAppraisals(), SheetTree::appraisal));
        }
        if (!carried.problems().isEmpty()) {
            keys.put(
                    "problems",
                    new SheetNode.Items(carried.problems().stream()
                            .<SheetNode>map(problem -> problem(problem, carried))
                            .toList()));
        }
        return keys.group();
    }

    private SheetNode problem(Problem problem, CarriedProblems carried) {
        Keys keys = new Keys();
        keys.word("code", problem.code());
        keys.word("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        keys.put("source", place(carried.inSheet(problem.source())));
        if (!problem.places().equals(List.of(problem.source()))) {
            keys.put(
                    "places",
                    new SheetNode.Items(problem.places().stream()
                            .<SheetNode>map(at -> place(carried.inSheet(at)))
                            .toList()));
        }
        if (!problem.indicators().isEmpty()) {
            keys.put(
                    "indicators",
                    new SheetNode.Items(problem.indicators().stream()
                            .<SheetNode>map(id -> new SheetNode.Word(id.value()))
                            .toList()));
        }
        keys.text("message", wording.say(problem.message()));
        keys.text("hint", wording.say(problem.hint()));
        return keys.group();
    }

    private static SheetNode unit(AssessedUnit unit) {
        Keys keys = new Keys();
        keys.word("id", unit.id().value());
        keys.text("name", unit.name());
        keys.word("level", unit.level().code());
        keys.text("group", unit.group().name());
        return keys.group();
    }

    private static SheetNode document(SourceDocument document) {
        Keys keys = new Keys();
        keys.word("id", document.id());
        keys.text("file", bareName(document.file()));
        keys.text("sha256", document.sha256());
        keys.text("title", document.title());
        keys.text("number", document.number());
        document.signed().ifPresent(day -> keys.word("signed", day.toString()));
        return keys.group();
    }

    /** A sheet is sent on: the folders of the machine it was made on are nobody's business. */
    private static String bareName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The short form where nothing is known but the value. */
    private static SheetNode fact(IndicatorFact fact) {
        Provenance provenance = fact.provenance();
        Keys keys = new Keys();
        keys.put("value", value(fact.value()));
        keys.text("printed", provenance.printed());
        provenance.source().ifPresent(place -> keys.put("source", place(place)));
        keys.text("note", provenance.note());
        if (!provenance.also().isEmpty()) {
            keys.put(
                    "also",
                    new SheetNode.Items(provenance.also().stream()
                            .<SheetNode>map(SheetTree::reading)
                            .toList()));
        }
        return keys.size() == 1 ? value(fact.value()) : keys.group();
    }

    private static SheetNode reading(OtherReading reading) {
        Keys keys = new Keys();
        keys.put("value", value(reading.value()));
        keys.text("printed", reading.printed());
        reading.source().ifPresent(place -> keys.put("source", place(place)));
        return keys.group();
    }

    private static SheetNode value(FactValue value) {
        return value.match(
                SheetTree::scalar,
                () -> new SheetNode.Word(value.state()),
                () -> new SheetNode.Word(value.state()),
                () -> new SheetNode.Word(value.state()));
    }

    private static SheetNode scalar(Scalar content) {
        boolean bare = content instanceof Scalar.Decimal || content instanceof Scalar.YesNo;
        if (bare) {
            return new SheetNode.Bare(withoutThousandth(content.text()));
        }
        return content instanceof Scalar.Day ? new SheetNode.Word(content.text()) : new SheetNode.Text(content.text());
    }

    /** {@code 718.000} could be taken for seven hundred thousand, and the reader refuses it: it is written {@code 718}. */
    private static String withoutThousandth(String number) {
        return number.endsWith(".000") ? number.substring(0, number.length() - ".000".length()) : number;
    }

    private static SheetNode place(SourceLocation place) {
        Keys keys = new Keys();
        keys.word("document", place.document());
        keys.number("line", place.line());
        keys.number("column", place.column());
        keys.number("page", place.page());
        keys.text("sheet", place.sheet());
        keys.text("cell", place.cell());
        keys.text("table", place.table());
        keys.text("row", place.row());
        keys.text("label", place.label());
        return keys.group();
    }

    private static SheetNode appraisal(Appraisal appraisal) {
        Keys keys = new Keys();
        keys.put("points", points(appraisal.points()));
        appraisal.reason().map(AppraisalReason::code).ifPresent(code -> keys.word("reason", code));
        keys.text("note", appraisal.note());
        keys.text("by", appraisal.by());
        appraisal.on().ifPresent(day -> keys.word("on", day.toString()));
        return keys.group();
    }

    private static SheetNode statement(UnitStatement statement) {
        Keys keys = new Keys();
        keys.text("text", statement.text());
        if (!statement.evidence().isEmpty()) {
            keys.put("evidence", papers(statement.evidence()));
        }
        keys.text("by", statement.by());
        statement.on().ifPresent(day -> keys.word("on", day.toString()));
        return keys.group();
    }

    private static SheetNode papers(List<String> papers) {
        return new SheetNode.Items(
                papers.stream().<SheetNode>map(SheetNode.Text::new).toList());
    }

    private static SheetNode points(Points points) {
        return new SheetNode.Bare(points.toString());
    }

    private static <K, V> SheetNode byKey(Map<K, V> map, Function<V, SheetNode> layOut) {
        Map<String, SheetNode> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> entries.put(key.toString(), layOut.apply(value)));
        return new SheetNode.Group(entries);
    }

    /** Keys in the making; what is empty has no key. */
    private static final class Keys {
        private final Map<String, SheetNode> entries = new LinkedHashMap<>();

        void put(String key, SheetNode value) {
            entries.put(key, value);
        }

        void text(String key, String value) {
            if (!value.isBlank()) {
                put(key, new SheetNode.Text(value));
            }
        }

        void word(String key, String value) {
            put(key, new SheetNode.Word(value));
        }

        void number(String key, int value) {
            if (value > 0) {
                put(key, new SheetNode.Bare(Integer.toString(value)));
            }
        }

        int size() {
            return entries.size();
        }

        SheetNode.Group group() {
            return new SheetNode.Group(entries);
        }
    }
}
