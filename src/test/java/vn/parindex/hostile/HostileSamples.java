package vn.parindex.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ingest.rendered.PrintedBlocks;
import vn.parindex.ingest.rendered.RenderedExcel;
import vn.parindex.ingest.rendered.RenderedReport;
import vn.parindex.ingest.rendered.RenderedWord;
import vn.parindex.ingest.rendered.RuledPdf;
import vn.parindex.ingest.rendered.Zipped;
import vn.parindex.problem.Checked;
import vn.parindex.report.form.FilledForm;
import vn.parindex.wording.Language;

/** Files made to do harm, or harmed on their way, for every reader; by name, written into one folder. */
public final class HostileSamples {

    private static final String ESCAPES = "\u001b[31m\u001b]0;x\u0007\u009b2J";
    private static final String TURNED = "\u202Etxt.oac-oab\u2066";
    private static final String LABEL = "Tổng số nhiệm vụ được giao";

    private final Map<String, byte[]> samples = new LinkedHashMap<>();
    private final int largest;

    /** @param largest of more bytes, packed or unpacked, none is made */
    private HostileSamples(int largest) {
        this.largest = largest;
        byte[] text = fixture("kim-phuong-2024q1/submissions/bao-cao.txt");
        RenderedReport report = RenderedReport.of(text);
        PrintedBlocks blocks = PrintedBlocks.of(text);
        Map<String, byte[]> whole = new LinkedHashMap<>();
        whole.put("txt", text);
        whole.put("docx", RenderedWord.of(report));
        whole.put("xlsx", RenderedExcel.withNumbers(report));
        whole.put("xls", RenderedExcel.old(report));
        whole.put("pdf", RuledPdf.of(blocks, RuledPdf.Style.STROKED));
        whole.put("html", Bytes.utf8(blocks.html()));
        whole.put("md", Bytes.utf8(blocks.markdown()));
        whole.put("tsv", Bytes.utf8(blocks.delimited(';')));
        whole.put("yaml", fixture("don-vi-mau/submissions/phieu-so-lieu.yaml"));
        whole.put("csv", fixture("tinh-mau/communes/submissions/so-lieu-gia-dinh.csv"));
        whole.put(
                "json",
                Bytes.utf8("{\"unit\": {\"id\": \"a\", \"name\": \"A\", \"level\": \"commune\"}, "
                        + "\"period\": \"2024\", \"facts\": {\"plan_tasks_total\": 7}}"));
        byte[] form = form();
        whole.forEach(this::damaged);
        damaged("form.xlsx", form);
        renamed(whole);
        text();
        office(whole, form);
        paper();
        trees();
        tables();
    }

    /** Every sample by the name of its file. */
    public static Map<String, byte[]> all() {
        return new HostileSamples(Integer.MAX_VALUE).samples;
    }

    /** Those of at most so many bytes, packed and unpacked. */
    public static Map<String, byte[]> upTo(int largest) {
        return new HostileSamples(largest).samples;
    }

    private void add(String name, byte[] bytes) {
        if (bytes.length <= largest && samples.putIfAbsent(name, bytes) != null) {
            throw new AssertionError("twice: " + name);
        }
    }

    private void filled(String name, int megabytes, char letter) {
        if (megabytes << 20 <= largest) {
            add(name, Bytes.megabytes(megabytes, letter));
        }
    }

    private void add(String name, String content) {
        add(name, Bytes.utf8(content));
    }

    private void damaged(String ending, byte[] bytes) {
        add("empty." + ending, new byte[0]);
        add("one-byte." + ending, new byte[] {bytes[0]});
        add("cut-10." + ending, Bytes.cut(bytes, 10));
        add("cut-50." + ending, Bytes.cut(bytes, 50));
        add("cut-99." + ending, Bytes.cut(bytes, 99));
        add("nothing-but-zeros." + ending, new byte[1 << 16]);
        add("zeros-behind." + ending, Bytes.joined(bytes, new byte[1 << 12]));
        add("words-before." + ending, Bytes.joined(Bytes.utf8("một dòng thừa\n"), bytes));
        byte[] spoilt = bytes.clone();
        for (int i = spoilt.length / 3; i < spoilt.length; i += 997) {
            spoilt[i] ^= (byte) 0xA5;
        }
        add("spoilt." + ending, spoilt);
    }

    /** Each under the names of the two kinds that come next. */
    private void renamed(Map<String, byte[]> whole) {
        List<String> kinds = List.copyOf(whole.keySet());
        for (int i = 0; i < kinds.size(); i++) {
            for (int next = 1; next <= 2; next++) {
                String other = kinds.get((i + next) % kinds.size());
                add("really-" + kinds.get(i) + "." + other, whole.get(kinds.get(i)));
            }
        }
    }

    private void text() {
        String report = new String(fixture("kim-phuong-2024q1/submissions/bao-cao.txt"), StandardCharsets.UTF_8);
        String head = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n";
        for (String kind : new String[] {"txt", "md", "tsv", "html", "csv", "yaml", "json"}) {
            add(
                    "utf-16." + kind,
                    Bytes.joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, report.getBytes(StandardCharsets.UTF_16LE)));
            add("utf-16-unmarked." + kind, report.getBytes(StandardCharsets.UTF_16LE));
            add(
                    "mixed-encodings." + kind,
                    Bytes.joined(Bytes.utf8(report), report.getBytes(StandardCharsets.ISO_8859_1), new byte[] {
                        (byte) 0xC3, '\n'
                    }));
            filled("one-long-line." + kind, 50, 'a');
            filled("one-long-line-of-spaces." + kind, 20, ' ');
            filled("only-line-ends." + kind, 20, '\n');
            filled("only-tabs." + kind, 20, '\t');
            filled("only-open-brackets." + kind, 2, '[');
            filled("only-less-than." + kind, 2, '<');
            filled("only-stars." + kind, 2, '*');
            filled("only-quotes." + kind, 2, '"');
            filled("only-pipes." + kind, 2, '|');
            filled("only-digits." + kind, 2, '9');
            add("nul-inside." + kind, report.replace("nhiệm vụ", "nhiệm\u0000vụ"));
            add("escapes." + kind, head + "1\t" + LABEL + ESCAPES + "\tNhiệm vụ\t7\t" + TURNED + "\n");
        }
        add(
                "turned-labels.txt",
                head + "1\t" + TURNED + "\tNhiệm vụ\t7\t\n2\t\u202E" + LABEL + "\tViệc\u009B\t12.\u202E3\t\n");
        add("long-number.txt", head + "1\t" + LABEL + "\tNhiệm vụ\t" + "9".repeat(90_000) + "\t\n");
        add("many-dots.txt", head + "1\t" + LABEL + "\tNhiệm vụ\t" + "1.".repeat(40_000) + "\t\n");
        add("long-words.txt", head + "1\t" + (LABEL + " ").repeat(3_000) + "\tNhiệm vụ\t7\t\n");
        add("many-rows.txt", head + ("1\t" + LABEL + "\tNhiệm vụ\t7\t\n").repeat(100_000));
        add(
                "many-columns.txt",
                head.strip() + "\tSố liệu".repeat(9_000) + "\n1\t" + LABEL + "\tNhiệm vụ" + "\t7".repeat(9_000) + "\n");
        add(
                "long-paragraphs.txt",
                head + "1\t" + LABEL + "\tNhiệm vụ\t7\t\n"
                        + ("Tổng số hồ sơ đã tiếp nhận là 1.234 hồ sơ, trong đó ".repeat(1_500) + "\n").repeat(20));
        add("bare-rows.txt", head + "1\tTổng số\tHồ sơ\t7\t\n".repeat(4_900));
        add("torn-rows.txt", head + "1\tTổng số\tHồ sơ\t7\t\n" + "\tvà hồ sơ nữa\t\t\t\n".repeat(4_900));
        add("headings.txt", head + "1\tNội dung gì đó\t\t7\t\n".repeat(4_900));
        StringBuilder different = new StringBuilder(head);
        StringBuilder conflicting = new StringBuilder(head);
        String[] words =
                "tổng số hồ sơ nhiệm vụ được giao hoàn thành đúng hạn cấp xã thủ tục hành chính tỷ lệ".split(" ");
        for (int i = 0; i < 4_900; i++) {
            different.append(i).append('\t');
            for (int j = 0; j < 8; j++) {
                different
                        .append(words[(i * 7 + i / (j + 1) + j * j) % words.length])
                        .append(' ');
            }
            different.append("\tNhiệm vụ\t7\t\n");
            conflicting.append("1\t" + LABEL + "\tNhiệm vụ\t").append(i).append("\t\n");
        }
        add("different-rows.txt", different.toString());
        add("conflicting-rows.txt", conflicting.toString());
        String sentence =
                "Trong kỳ, UBND huyện đã tiếp nhận 1.234 hồ sơ, giải quyết đúng hạn 1.200 hồ sơ đạt tỷ lệ 98,9%, "
                        + "số nhiệm vụ đã hoàn thành 12/14 nhiệm vụ, ";
        String table = head + "1\t" + LABEL + "\tNhiệm vụ\t7\t\n";
        add("long-sentences.txt", (sentence.repeat(12) + ".\n").repeat(500) + table);
        add("sentence-without-end.txt", (sentence.repeat(500) + "\n").repeat(5) + table);
        add("many-sentences.txt", (sentence + "nữa.\n").repeat(6_000) + table);
        add("only-figures.txt", ("1 ".repeat(40_000) + "\n").repeat(3) + table);
        add("combining-marks.txt", head + "1\tT" + "\u0302\u0309".repeat(20_000) + "ổng\tNhiệm vụ\t7\t\n");
    }

    private void office(Map<String, byte[]> whole, byte[] form) {
        String entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
                + "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]>";
        String outside =
                "<!DOCTYPE x [<!ENTITY %s g SYSTEM 'http://127.0.0.1:9/x'><!ENTITY g SYSTEM 'file:///etc/hostname'>]>";
        Map<String, byte[]> zips = Map.of("docx", whole.get("docx"), "xlsx", whole.get("xlsx"), "form.xlsx", form);
        zips.forEach((kind, zip) -> {
            String[] parts = kind.equals("docx")
                    ? new String[] {"word/document.xml", "[Content_Types].xml", "word/styles.xml"}
                    : new String[] {
                        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"
                    };
            for (String part : parts) {
                String name = part.replaceAll(".*/", "").replaceAll("[\\[\\]]", "");
                String xml =
                        part.equals("word/styles.xml") ? "<w:styles xmlns:w='w'></w:styles>" : Bytes.part(zip, part);
                String declared = xml.startsWith("<?xml") ? xml.substring(xml.indexOf("?>") + 2) : xml;
                add(
                        "entities-" + name + "." + kind,
                        Bytes.withPart(zip, part, Bytes.utf8(entities + declared.replaceFirst(">", ">&g;"))));
                add(
                        "outside-" + name + "." + kind,
                        Bytes.withPart(
                                zip, part, Bytes.utf8(outside.formatted("") + declared.replaceFirst(">", ">&g;"))));
                if (largest == Integer.MAX_VALUE) {
                    add(
                            "bomb-" + name + "." + kind,
                            Bytes.withPart(zip, part, Bytes.joined(Bytes.utf8(declared), Bytes.megabytes(200, ' '))));
                }
                add("deep-" + name + "." + kind, Bytes.withPart(zip, part, Bytes.utf8("<a>".repeat(300_000))));
                add("empty-" + name + "." + kind, Bytes.withPart(zip, part, new byte[0]));
            }
            add(
                    "macros." + kind,
                    Bytes.withPart(
                            zip,
                            (kind.equals("docx") ? "word" : "xl") + "/vbaProject.bin",
                            Bytes.utf8("Sub AutoOpen()")));
            if (largest == Integer.MAX_VALUE) {
                add("bomb-picture." + kind, Bytes.withPart(zip, "media/image1.png", Bytes.megabytes(300, '\0')));
            }
            add("climbing-name." + kind, Bytes.withPart(zip, "../../../../tmp/parindex-hostile", Bytes.utf8("x")));
            add("escaping-name." + kind, Bytes.withPart(zip, ESCAPES + ".xml", Bytes.utf8("x")));
        });
        String cells =
                "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>STT</t></is></c><c r='B1' t='inlineStr'><is><t>Chỉ tiêu</t></is></c>"
                        + "<c r='C1' t='inlineStr'><is><t>Đơn vị tính</t></is></c><c r='D1' t='inlineStr'><is><t>Số liệu</t></is></c></row>"
                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2' t='inlineStr'><is><t>" + LABEL + "</t></is></c>"
                        + "<c r='C2' t='inlineStr'><is><t>Nhiệm vụ</t></is></c><c r='D2'>%s</c></row></sheetData>";
        add(
                "formula-outside.xlsx",
                Zipped.excel(cells.formatted("<f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>7</v>"))
                        .bytes());
        add(
                "formula-link.xlsx",
                Zipped.excel(cells.formatted("<f>[1]Sheet1!A1</f><v>7</v>")).bytes());
        add(
                "formula-command.xlsx",
                Zipped.excel(cells.formatted("<f>cmd|'/c calc'!A1</f><v>7</v>")).bytes());
        add(
                "number-huge.xlsx",
                Zipped.excel(cells.formatted("<v>1E+99999999</v>")).bytes());
        add("number-not.xlsx", Zipped.excel(cells.formatted("<v>NaN</v>")).bytes());
        add(
                "far-row.xlsx",
                Zipped.excel(cells.formatted("<v>7</v>").replace("r='2'", "r='2147483647'"))
                        .bytes());
        add(
                "far-column.xlsx",
                Zipped.excel(cells.formatted("<v>7</v>").replace("D2", "ZZZZZZZ2"))
                        .bytes());
        add(
                "shared-string-outside.xlsx",
                Zipped.excel(cells.replace("<c r='D2'>", "<c r='D2' t='s'>").formatted("<v>999999</v>"))
                        .bytes());
        add(
                "nested-tables.docx",
                Zipped.word("<w:tbl><w:tr><w:tc>".repeat(2_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(2_000))
                        .bytes());
    }

    private void paper() {
        add("deep-list.pdf", "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        add(
                "deep-dictionary.pdf",
                "%PDF-1.7\n1 0 obj\n" + "<</A ".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        add(
                "own-parent.pdf",
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        add(
                "million-pages.pdf",
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[" + "3 0 R ".repeat(1_000_000) + "]/Count 1000000>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        add("deep.html", "<table><tr><td>".repeat(30_000) + "x");
        add("deep-divs.html", "<html>" + "<div>".repeat(200_000) + "x");
        add(
                "wide-spans.html",
                "<html><table>" + "<tr><td colspan=99999999 rowspan=99999999>x</td></tr>".repeat(500) + "</table>");
        add(
                "many-spans.html",
                "<html><table>" + "<tr><td colspan=1000 rowspan=65000>x</td></tr>".repeat(5_000) + "</table>");
        add(
                "script.html",
                "<html><script>document.location='http://127.0.0.1:9/'</script><img src='http://127.0.0.1:9/x.png'><p>x");
        add("deep-quotes.md", ">".repeat(200_000) + " x");
        add("deep-lists.md", "- ".repeat(40_000) + "x");
        add("many-links.md", "[a](".repeat(200_000));
        add("emphasis.md", "*a **a ".repeat(100_000));
        add("wide-table.md", "|a".repeat(20_000) + "|\n" + "|---".repeat(20_000) + "|\n" + "|1".repeat(20_000) + "|\n");
    }

    private void trees() {
        add("deep-lists.yaml", "a: " + "[".repeat(100_000));
        add("deep-maps.yaml", "{a: ".repeat(100_000));
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }
        add("deep-steps.yaml", steps.toString());
        add(
                "aliases.yaml",
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\n"
                        + "d: &d [*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e]\n");
        add("tags.yaml", "unit: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:9/\"]]\n");
        add("many-keys.yaml", "facts:\n" + "  x: 1\n".repeat(100_000));
        add("many-documents.yaml", "---\na: 1\n".repeat(50_000));
        add(
                "escaping-keys.yaml",
                "\"\\e[31mđỏ\\x9b\": 1\n\"\\u202Elevel\": 2\nunit: \"\\e]0;x\\a\"\nperiod: \"\\u202E2024\"\n");
        add(
                "huge-number.yaml",
                "unit: {id: a, name: A, level: commune}\nperiod: \"2024\"\nfacts: {plan_tasks_total: "
                        + "9".repeat(100_000) + "}\n");
        add(
                "huge-exponent.yaml",
                "unit: {id: a, name: A, level: commune}\nperiod: \"2024\"\nfacts: {plan_tasks_total: 1e999999999}\n");
        add(
                "many-readings.yaml",
                "unit: {id: a, name: A, level: commune}\nperiod: \"2024\"\nfacts:\n  plan_tasks_total:\n    value: 7\n"
                        + "    also:\n" + "      - { value: 8, printed: \"8\" }\n".repeat(30_000));
        add("deep.json", "[".repeat(100_000));
        add("deep-maps.json", "{\"a\":".repeat(100_000));
        add("escaping-keys.json", "{\"\\u001b[31m\": 1, \"unit\": \"\\u009b\\u202e\", \"period\": \"\\u0007\"}");
        add(
                "huge-exponent.json",
                "{\"unit\": {\"id\": \"a\", \"name\": \"A\", \"level\": \"commune\"}, \"period\": \"2024\", "
                        + "\"facts\": {\"plan_tasks_total\": 1e999999999}}");
        add("many-keys.json", "{" + "\"x\": 1,".repeat(100_000) + "\"y\": 2}");
    }

    private void tables() {
        String head = "unit,name,level,period,indicator,value\n";
        String row = "xa-a,Xã A,commune,2024,";
        StringBuilder units = new StringBuilder(head);
        for (int i = 0; i < 50_000; i++) {
            units.append("u").append(i).append(",U,commune,2024,khong_co,7\n");
        }
        add("many-units.csv", units.toString());
        add("open-quote.csv", head + "\"" + "a\n".repeat(1_000_000));
        add("many-fields.csv", head + ",".repeat(2_000_000));
        add("escaping-names.csv", head + "xa" + ESCAPES + ",Xã " + TURNED + ",commune,2024,plan_tasks_total,7\n");
        add("escaping-name-alone.csv", head + "xa-a,Xã " + TURNED + ESCAPES + ",commune,2024,plan_tasks_total,7\n");
        add("formulas.csv", head + "=cmd|'/c calc'!A1,+A,commune,2024,plan_tasks_total,=1+1\n");
        add("same-row-often.csv", head + (row + "plan_tasks_total,7\n").repeat(200_000));
        add("unknown-often.csv", head + (row + "khong_co,7\n").repeat(200_000));
        add("long-value.csv", head + row + "plan_tasks_total," + "9".repeat(900_000) + "\n");
    }

    private static byte[] form() {
        Checked<CriteriaSet> set = new Assessment(Optional.empty(), Optional.empty(), "test").criteria("district-2023");
        return set.match((read, problems) -> new FilledForm(read, Language.VI).bytes(), problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    static byte[] fixture(String path) {
        try {
            return Files.readAllBytes(Path.of("fixtures", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
