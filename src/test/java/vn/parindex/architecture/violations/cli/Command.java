package vn.parindex.architecture.violations.cli;

/** A command that no other room must know. */
public record Command(String name) {}
