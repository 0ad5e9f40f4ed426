package vn.parindex.scoring;

import java.util.List;

/** Compiled rules (bộ máy quy tắc). */
public interface RuleEngine extends RuleIndex {

    /** A session over these tasks; what the rules decide goes to the awards. */
    RuleSession open(List<LeafTask> tasks, Awards awards);

    /** SHA-256 over all rule files used, 64 hexadecimal digits. */
    String sha256();
}
