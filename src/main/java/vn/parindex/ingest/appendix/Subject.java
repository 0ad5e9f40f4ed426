package vn.parindex.ingest.appendix;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.indicator.Indicator;
import vn.parindex.ingest.printed.LabelWords;

/** What a table or section is about (lĩnh vực của biểu), as its title says. */
enum Subject {
    STEERING("chi dao(?: va)? dieu hanh", "steering"),
    INSTITUTIONS("the che|thi hanh phap luat", "institutions"),
    PROCEDURES("cai cach thu tuc hanh chinh", "procedures", "online_services"),
    ORGANIZATION("bo may", "organization"),
    CIVIL_SERVICE("cong vu|doi ngu can bo", "civil_service"),
    FINANCE("tai chinh cong", "finance"),
    EGOV(
            "chinh (?:quyen|phu) (?:dien tu|so)|hien dai hoa|chuyen doi so|dich vu cong truc tuyen",
            "egov",
            "online_services");

    private final Pattern words;
    private final Set<String> groups;

    Subject(String words, String... groups) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.groups = Set.of(groups);
    }

    /** The subject a title names; none where it names none, or several. */
    static Optional<Subject> of(String title) {
        String folded = LabelWords.folded(title);
        var named = Arrays.stream(values())
                .filter(subject -> subject.words.matcher(folded).find())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    boolean isThatOf(Indicator indicator) {
        return groups.contains(indicator.group());
    }
}
