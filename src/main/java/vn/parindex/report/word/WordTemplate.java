package vn.parindex.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.BodyType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.parindex.wording.Message;

/** Template of an office's own (mẫu văn bản của cơ quan), as the bytes of its file. */
public record WordTemplate(byte[] packed) {

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
            for (XWPFParagraph paragraph : Paragraphs.of(document)) {
                String text = Paragraphs.text(paragraph);
                for (String code : Placeholder.codesIn(text)) {
                    Placeholder.ofCode(code)
                            .ifPresentOrElse(
                                    known -> {
                                        if (known.isBlock() && !isAlone(paragraph, text)) {
                                            faults.add(Message.of("word.fault.block", known.written()));
                                        }
                                    },
                                    () -> faults.add(Message.of("word.fault.unknown", "{{" + code + "}}")));
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

    private static boolean isAlone(XWPFParagraph paragraph, String text) {
        return paragraph.getPartType() == BodyType.DOCUMENT
                && Placeholder.WRITTEN.matcher(text.strip()).matches();
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(packed));
    }
}
