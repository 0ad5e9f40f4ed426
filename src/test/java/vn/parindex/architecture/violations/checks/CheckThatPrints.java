package vn.parindex.architecture.violations.checks;

/** Breaks four rules on purpose: it prints, ends the process, keeps static state, and uses a library of another room. */
final class CheckThatPrints {

    static int calls;

    private CheckThatPrints() {}

    static void check() {
        calls++;
        System.out.println(tools.jackson.core.JsonToken.START_OBJECT);
        System.exit(calls);
    }
}
