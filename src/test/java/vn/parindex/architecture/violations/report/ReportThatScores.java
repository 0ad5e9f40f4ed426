package vn.parindex.architecture.violations.report;

import vn.parindex.architecture.violations.scoring.drools.Engine;

/** Breaks the rule on purpose: a report knows the rule engine. */
record ReportThatScores(Engine engine) {}
