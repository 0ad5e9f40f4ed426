package vn.parindex.ingest.rendered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files written part by part, for what no library would write. */
public final class Zipped {

    private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "relationships'>%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A Word document with that inside its body. */
    public static Zipped word(String body) {
        return new Zipped()
                .with(
                        "_rels/.rels",
                        RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "word/document.xml")))
                .with(
                        "word/_rels/document.xml.rels",
                        RELATIONS.formatted(RELATION.formatted("r1", "numbering", "numbering.xml")
                                + RELATION.formatted("r2", "styles", "/word/styles.xml")))
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>");
    }

    /** A workbook whose first sheet has that inside its worksheet. */
    public static Zipped excel(String sheet) {
        return new Zipped()
                .with("_rels/.rels", RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS.formatted(RELATION.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                                + RELATION.formatted("r2", "styles", "styles.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Phụ lục 9' sheetId='1' r:id='r1'/></sheets></workbook>")
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }

    public Zipped with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
