package vn.parindex.source;

/** A value together with the place it was read from. */
public record Located<T>(T value, SourceLocation at) {}
