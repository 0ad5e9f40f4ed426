package vn.parindex.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a template leaves open (chỗ điền của mẫu): words within a line, or a block that stands alone in its paragraph. */
enum Placeholder {
    DON_VI,
    DON_VI_HOA,
    KY,
    BO_TIEU_CHI,
    CAN_CU,
    DIEM_TU_CHAM,
    DIEM_TINH,
    DIEM_THAM_DINH,
    DIEM_TOI_DA,
    DIEM_AP_DUNG,
    CHI_SO,
    XEP_LOAI,
    THU_HANG,
    CAN_CU_XEP_HANG,
    MAY_TINH_DUOC,
    MAU,
    BANG_TONG_HOP,
    BANG_THAM_DINH,
    GIAI_TRINH,
    VAN_DE_SO_LIEU;

    static final Pattern WRITTEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private static final Pattern BROKEN = Pattern.compile("\\{\\{[^{}\\n]{0,40}}?|\\{?[^{}\\n]{0,40}}}");

    /** {@code don_vi}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code {{don_vi}}}. */
    String written() {
        return "{{" + code() + "}}";
    }

    boolean isBlock() {
        return this == BANG_TONG_HOP || this == BANG_THAM_DINH || this == GIAI_TRINH || this == VAN_DE_SO_LIEU;
    }

    /** Whether a paragraph that holds nothing else goes with its value. */
    boolean mayBeEmpty() {
        return this == MAU || this == CAN_CU_XEP_HANG;
    }

    static Optional<Placeholder> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** What looks like the beginning or the end of a placeholder and belongs to none: one that is not closed, or cut in two. */
    static List<String> brokenIn(String text) {
        return BROKEN.matcher(WRITTEN.matcher(text).replaceAll("\n"))
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    /** The codes found in a text, in order. */
    static List<String> codesIn(String text) {
        return WRITTEN.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
