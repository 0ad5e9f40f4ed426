package vn.parindex.ingest.appendix;

import java.util.regex.Pattern;

/** A label without what only counts or leads it on (nhãn bỏ số thứ tự, gạch đầu dòng, "Trong đó"). */
final class RowLabel {

    private static final Pattern LEAD =
            Pattern.compile("(?iu)^(?:[-–—+•*]+\\s*|\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=\\p{L})"
                    + "|[a-zđ][.)]\\s*|[ivx]{1,4}[.)]\\s+"
                    + "|(?:trong đó|bao gồm|gồm|chia ra|cụ thể|trong do)(?:\\s+có)?\\s*[:,;-]\\s*)");

    private RowLabel() {}

    static String of(String printed) {
        String label = printed;
        String shorter = LEAD.matcher(label).replaceFirst("");
        while (!shorter.equals(label) && !shorter.isBlank()) {
            label = shorter;
            shorter = LEAD.matcher(label).replaceFirst("");
        }
        return label;
    }
}
