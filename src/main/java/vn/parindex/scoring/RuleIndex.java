package vn.parindex.scoring;

/** Knows where each rule is written (mục lục quy tắc). */
public interface RuleIndex {

    /** The rule of that name; a name that no file has is a bug of the caller. */
    RuleReference find(String ruleName);
}
