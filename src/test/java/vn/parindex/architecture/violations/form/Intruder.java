package vn.parindex.architecture.violations.form;

import vn.parindex.architecture.violations.cli.Command;

/** Breaks the table on purpose: no room knows the command line. */
record Intruder(Command command) {}
