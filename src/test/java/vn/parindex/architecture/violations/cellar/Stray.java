package vn.parindex.architecture.violations.cellar;

/** Breaks the rule on purpose: it stands in no room. */
final class Stray {}
