package vn.parindex.architecture.violations.scoring.drools;

/** A rule engine that others must not know. */
public final class Engine {}
