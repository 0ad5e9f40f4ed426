package vn.parindex.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that every program accepts (tên trang tính): short, without signs of formulas, each only once. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String CUT = "…";
    /** Kept by Excel for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    String of(String wanted) {
        String name = shortened(clean(wanted), LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String mark = " (" + number + ")";
            name = shortened(clean(wanted), LONGEST - mark.length()) + mark;
        }
        return name;
    }

    private static String clean(String wanted) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String bare = clean.replaceAll("^'+|'+$", "");
        return bare.isEmpty() ? "-" : bare;
    }

    /** Cut between words where that leaves enough. */
    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        String cut = name.substring(0, length - CUT.length());
        int space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : cut).stripTrailing() + CUT;
    }
}
