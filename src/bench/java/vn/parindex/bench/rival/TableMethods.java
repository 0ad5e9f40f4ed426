package vn.parindex.bench.rival;

/** The methods of the sample set in doubles (phương pháp), as tables or rules offer them; −1 is missing, −2 is zero of zero. */
public interface TableMethods {

    double tiers(double x, double[] bounds, double[] points, double zeroOfZero);

    double proportional(double x, double max, double floor, double full, double base, double zeroOfZero);

    double linear(double x, double from, double to, double atFrom, double atTo, double zeroOfZero);

    double flag(double x, double max);

    double choice(double code, double[] codes, double[] points);

    double checklist(double[] done, double[] points);

    double count(double amount, double each, double max);

    double deduction(double[] amounts, double[] each, double[] all, double max);

    double deadline(double late, double[] steps, double[] points, double max);
}
