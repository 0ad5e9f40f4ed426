package vn.parindex.architecture.violations.ingest;

/** A reader that the command line must not know. */
public record Reader(String name) {}
