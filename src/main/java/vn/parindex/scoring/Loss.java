package vn.parindex.scoring;

import vn.parindex.points.Points;

/** Points lost by one cause (điểm mất). */
public record Loss(LossCause cause, Points points) {}
