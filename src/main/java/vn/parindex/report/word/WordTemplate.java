package vn.parindex.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.parindex.wording.Message;

/** Template of an office's own (mẫu văn bản của cơ quan), as the bytes of its file. */
public record WordTemplate(byte[] packed) {

    /** Texts of charts and diagrams stand in parts of their own, in which nothing is filled. */
    private static final Pattern UNFILLED = Pattern.compile("/word/(?:charts|diagrams)/[^/]+\\.xml");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    public WordTemplate {
        packed = packed.clone();
    }

    @Override
    public byte[] packed() {
        return packed.clone();
    }

    /** What keeps it from being used: all of it, empty when nothing does. */
    public List<Message> faults() {
        try (XWPFDocument document = open()) {
            List<Message> faults = new ArrayList<>();
            Paragraphs.of(document).forEach(line -> faults.addAll(faults(line)));
            for (PackagePart part : document.getPackage().getPartsByName(UNFILLED)) {
                try (InputStream in = part.getInputStream()) {
                    String text = TAG.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll("");
                    Placeholder.codesIn(text)
                            .forEach(code -> faults.add(Message.of("word.fault.picture", "{{" + code + "}}")));
                }
            }
            return faults.stream().distinct().toList();
        } catch (IOException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException
                | OpenXML4JRuntimeException e) {
            return List.of(Message.of("word.fault.unreadable"));
        }
    }

    private static List<Message> faults(TemplateLine line) {
        String text = line.text();
        Stream<Message> wrong = Placeholder.codesIn(text).stream().flatMap(code -> fault(line, code).stream());
        Stream<Message> broken =
                Placeholder.brokenIn(text).stream().map(written -> Message.of("word.fault.broken", written));
        return Stream.concat(wrong, broken).toList();
    }

    private static Optional<Message> fault(TemplateLine line, String code) {
        Optional<Placeholder> known = Placeholder.ofCode(code);
        if (known.isEmpty()) {
            return Optional.of(Message.of("word.fault.unknown", "{{" + code + "}}"));
        }
        return known.filter(one -> one.isBlock() && !line.isPlaceholderAlone())
                .map(block -> Message.of("word.fault.block", block.written()));
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(packed));
    }
}
