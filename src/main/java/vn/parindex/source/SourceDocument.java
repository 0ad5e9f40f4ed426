package vn.parindex.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Document that figures were read from (văn bản nguồn): its id within a fact sheet, its file, and what is printed on it.
 *
 * <p>Text that the document lacks is the empty string; {@code sha256} is 64 hexadecimal digits or empty.
 */
public record SourceDocument(
        String id, String file, String sha256, String title, String number, Optional<LocalDate> signed) {}
