package vn.parindex.architecture.violations.packing;

import vn.parindex.architecture.violations.cli.Command;

/** Breaks the table on purpose: no room knows the command line. */
record Intruder(Command command) {}
