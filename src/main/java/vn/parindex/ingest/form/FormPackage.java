package vn.parindex.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.parindex.form.FormMark;

/** The zip file that a workbook is (gói tệp bảng tính), looked into before any library opens it. */
final class FormPackage {

    static final int MOST_MEGABYTES = 16;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;
    private static final int MOST_OF_WORKBOOK = 1 << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int BUFFER = 1 << 13;

    private final byte[] bytes;

    FormPackage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it is a workbook with the name that marks a form. */
    boolean isForm() {
        return isZip()
                && workbook().filter(xml -> xml.contains(FormMark.DEFINED_NAME)).isPresent();
    }

    /** Whether it unpacks to more than any form is: a few kilobytes can hold gigabytes. */
    boolean isTooLarge() throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                entries++;
                int read = zip.read(buffer);
                while (read > 0 && unpacked <= MOST_BYTES) {
                    unpacked += read;
                    read = zip.read(buffer);
                }
                if (unpacked > MOST_BYTES || entries > MOST_ENTRIES) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isZip() {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private Optional<String> workbook() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WORKBOOK)) {
                    return Optional.of(beginning(zip));
                }
                if (++entries > MOST_ENTRIES || skips(zip) > MOST_BYTES) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // no zip that can be read: whoever reads reports says so
        }
    }

    private static long skips(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int read = in.read(buffer); read > 0 && all <= MOST_BYTES; read = in.read(buffer)) {
            all += read;
        }
        return all;
    }

    private static String beginning(InputStream in) throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.write(in.readNBytes(MOST_OF_WORKBOOK));
        return xml.toString(StandardCharsets.UTF_8);
    }
}
