package vn.parindex.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.ingest.FileRefusal.Reason;

/**
 * One XML part of an Office file (phần XML), read forwards; names are without their namespaces, which differ between the
 * two editions of the standard.
 *
 * <p>No document type, no entity, nothing from outside the file.
 */
public final class XmlPart {

    private static final int DEEPEST = 250;
    private static final int MARK = 3;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> YES = Set.of("1", "true", "on");

    private final XMLStreamReader xml;
    private int depth;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    public static XmlPart of(InputStream in) throws UnreadableFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return new XmlPart(factory.createXMLStreamReader(letters(in)));
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile(Reason.DAMAGED_FILE);
        } catch (XMLStreamException e) {
            throw why(e);
        }
    }

    /** The bytes decoded here, because the parser of the JDK prints to the console where they are no letters. */
    private static Reader letters(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, MARK);
        byte[] mark = bytes.readNBytes(MARK);
        boolean sixteen = mark.length == MARK
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                        || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
        boolean marked = Arrays.equals(mark, UTF_8_MARK);
        if (!marked) {
            bytes.unread(mark);
        }
        return new InputStreamReader(
                bytes,
                (sixteen ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Goes to the next start, end or text; whether there is one. */
    public boolean next() throws UnreadableFile {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new UnreadableFile(Reason.DAMAGED_FILE);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableFile(Reason.UNSAFE_XML);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw why(e);
        }
    }

    /** Goes to the next start within the element that is open at that depth; false at its end. */
    public boolean nextStartWithin(int outer) throws UnreadableFile {
        while (next()) {
            if (isStart()) {
                return true;
            }
            if (isEnd() && depth < outer) {
                return false;
            }
        }
        return false;
    }

    /** How many elements are open, the one just started among them. */
    public int depth() {
        return depth;
    }

    public boolean isStart() {
        return xml.isStartElement();
    }

    public boolean isEnd() {
        return xml.isEndElement();
    }

    /** Name of the element that starts or ends here. */
    public String name() {
        return xml.getLocalName();
    }

    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A whole number from 0 upwards; none where the attribute is missing or is something else. */
    public OptionalInt number(String name) {
        return attribute(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    /** Whether the attribute says yes; not where it is missing. */
    public boolean isOn(String name) {
        return attribute(name).filter(YES::contains).isPresent();
    }

    /** Whether a property element such as {@code <w:vanish/>} is on: it is unless it says no. */
    public boolean isPropertyOn() {
        return attribute("val").map(YES::contains).orElse(true);
    }

    /** The text here, where it is text. */
    public String text() {
        return xml.hasText() ? xml.getText() : "";
    }

    /** All text of the element just started, up to its end. */
    public String textOfElement(ReadingLimits limits) throws UnreadableFile {
        int outer = depth;
        StringBuilder text = new StringBuilder();
        while (next() && depth >= outer) {
            if (!isStart() && !isEnd()) {
                limits.text(xml.getTextLength());
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Leaves out the rest of the element just started. */
    public void skip() throws UnreadableFile {
        int outer = depth;
        while (depth >= outer && next()) {
            // until its end
        }
    }

    private static UnreadableFile why(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
        }
        boolean entity = String.valueOf(e.getMessage()).contains("entity");
        return new UnreadableFile(entity ? Reason.UNSAFE_XML : Reason.DAMAGED_FILE);
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : cause.getCause();
    }
}
