package vn.parindex.scoring.drools;

/**
 * One file of rules (tệp quy tắc).
 *
 * @param path below the parent of the rules folder: {@code rules/tiers/tiers.drl}
 */
public record RuleFile(String path, String text) {}
