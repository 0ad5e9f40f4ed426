package vn.parindex.advice;

/** An offer and what the unit would come to if it took it (triển vọng), the whole set rescored. */
public record Prospect(Offer offer, Outlook then) {}
