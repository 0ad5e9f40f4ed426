package vn.parindex.architecture.violations.cli;

import vn.parindex.architecture.violations.ingest.Reader;

/** Breaks the table on purpose: the command line asks for a run, it reads no document itself. */
record Intruder(Reader reader) {}
