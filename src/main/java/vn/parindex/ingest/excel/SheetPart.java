package vn.parindex.ingest.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;

/** Reads the cells of one sheet, one after another (đọc từng ô của trang tính); formulas give what was computed last. */
final class SheetPart {

    private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    /** Excel writes the number of the other file in brackets before the sheet. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\[\\d+]");

    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    private final XmlPart xml;
    private final List<SheetText> shared;
    private final CellStyles styles;
    private final NumberPrint print;
    private final ReadSheet sheet;
    private final ReadingLimits limits;
    private int row = -1;
    private int column = -1;

    SheetPart(
            XmlPart xml,
            List<SheetText> shared,
            CellStyles styles,
            NumberPrint print,
            ReadSheet sheet,
            ReadingLimits limits) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.print = print;
        this.sheet = sheet;
        this.limits = limits;
    }

    void read() throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "col" -> column();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {}
                }
            }
        }
    }

    private void column() {
        boolean hidden =
                xml.isOn("hidden") || xml.attribute("width").filter("0"::equals).isPresent();
        if (hidden) {
            sheet.hideColumns(xml.number("min").orElse(1) - 1, xml.number("max").orElse(MOST_COLUMNS) - 1);
        }
    }

    private void row() {
        row = xml.number("r").orElse(row + 2) - 1;
        column = -1;
        if (xml.isOn("hidden") || xml.attribute("ht").filter("0"::equals).isPresent()) {
            sheet.hideRow(row);
        }
    }

    private void merge() {
        String[] corners = xml.attribute("ref").orElse("").split(":");
        if (corners.length == 2) {
            Matcher from = NAME.matcher(corners[0]);
            Matcher to = NAME.matcher(corners[1]);
            if (from.matches() && to.matches()) {
                sheet.merge(Integer.parseInt(from.group(2)) - 1, number(from.group(1)), number(to.group(1)));
            }
        }
    }

    private void cell() throws UnreadableFile {
        place();
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        Optional<String> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        SheetText inline = new SheetText();
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "f" -> formula = Optional.of(xml.textOfElement(limits));
                case "v" -> value = Optional.of(xml.textOfElement(limits));
                default -> inline.read(xml, limits);
            }
        }
        String kept = value.orElse("");
        if (formula.isPresent() && kept.isEmpty() && !type.equals("str")) {
            sheet.note(Kind.FORMULA_WITHOUT_VALUE, row, column);
            return;
        }
        SheetText text = type.equals("s") ? shared(kept) : inline;
        SheetCell cell = cell(type, style, kept, text.text());
        if (styles.isStruck(style) && !cell.text().isBlank()) {
            sheet.note(Kind.STRUCK_TEXT, row, column, cell.text());
            return;
        }
        if (!text.struck().isEmpty()) {
            sheet.note(Kind.STRUCK_TEXT, row, column, text.struck());
        }
        if (formula.filter(f -> OTHER_FILE.matcher(f).find()).isPresent()) {
            sheet.note(Kind.EXTERNAL_FORMULA, row, column, cell.text());
        }
        sheet.add(cell);
    }

    private void place() throws UnreadableFile {
        Matcher name = NAME.matcher(xml.attribute("r").orElse(""));
        if (name.matches()) {
            row = Integer.parseInt(name.group(2)) - 1;
            column = number(name.group(1));
        } else {
            column++;
        }
        if (row < 0 || column >= MOST_COLUMNS) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
    }

    private SheetCell cell(String type, int style, String value, String text) {
        return switch (type) {
            case "s", "inlineStr" -> SheetCell.text(row, column, text);
            case "b" -> SheetCell.text(row, column, value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> SheetCell.text(row, column, day(value));
            case "n" ->
                NUMBER.matcher(value).matches()
                        ? print.cell(row, column, new BigDecimal(value), styles.index(style), styles.format(style))
                        : SheetCell.text(row, column, value);
            default -> SheetCell.text(row, column, value);
        };
    }

    private SheetText shared(String index) throws UnreadableFile {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= shared.size()) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        }
        return shared.get(Integer.parseInt(index));
    }

    private static String day(String iso) {
        return iso.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})(T.*)?$", "$3/$2/$1");
    }

    private static int number(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number * LETTERS + letter - 'A' + 1;
        }
        return number - 1;
    }
}
